from typing import Literal

DesignStudioSeverity = Literal["error", "tip", "warning"] | str
