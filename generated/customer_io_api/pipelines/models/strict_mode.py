from typing import Literal

StrictMode = Literal["1"]
