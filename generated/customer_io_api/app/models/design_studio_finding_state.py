from typing import Literal

DesignStudioFindingState = Literal["fail", "pass"] | str
