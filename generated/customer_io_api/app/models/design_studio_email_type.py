from typing import Literal

DesignStudioEmailType = Literal["EMAIL"] | str
