from typing import Literal

BroadcastState = Literal["draft", "running"] | str
