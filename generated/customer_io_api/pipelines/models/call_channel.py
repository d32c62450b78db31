from typing import Literal

CallChannel = Literal["browser", "mobile", "server"]
