from typing import Literal

EventKind = Literal["event", "page", "screen"]
