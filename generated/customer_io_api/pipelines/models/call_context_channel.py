from typing import Literal

CallContextChannel = Literal["browser", "mobile", "server"]
