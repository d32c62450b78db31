from typing import Literal

SegmentType = Literal["dynamic", "manual"] | str
