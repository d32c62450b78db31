from typing import Literal

DesignStudioComponentType = Literal["COMPONENT"] | str
