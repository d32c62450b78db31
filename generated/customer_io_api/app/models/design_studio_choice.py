from typing import Literal

DesignStudioChoice = Literal["any", "false", "true"]
