from typing import Literal

PushSound = Literal["default", "none"]
