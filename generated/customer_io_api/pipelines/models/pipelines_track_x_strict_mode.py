from typing import Literal

PipelinesTrackXStrictMode = Literal["1"]
