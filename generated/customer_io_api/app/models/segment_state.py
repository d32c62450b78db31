from typing import Literal

SegmentState = Literal["build", "build_queued", "events", "events_queued", "finished"] | str
