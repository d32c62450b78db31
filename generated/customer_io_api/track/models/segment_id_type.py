from typing import Literal

SegmentIdType = Literal["cio_id", "email", "id"]
