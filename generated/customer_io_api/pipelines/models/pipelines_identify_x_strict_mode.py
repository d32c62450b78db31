from typing import Literal

PipelinesIdentifyXStrictMode = Literal["1"]
