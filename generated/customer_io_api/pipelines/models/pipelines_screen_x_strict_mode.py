from typing import Literal

PipelinesScreenXStrictMode = Literal["1"]
