from typing import Literal

PipelinesGroupXStrictMode = Literal["1"]
