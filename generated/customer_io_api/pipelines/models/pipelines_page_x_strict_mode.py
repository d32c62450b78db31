from typing import Literal

PipelinesPageXStrictMode = Literal["1"]
