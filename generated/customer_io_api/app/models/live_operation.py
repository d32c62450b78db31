from typing import Literal

LiveOperation = Literal["end", "start", "update"] | str
