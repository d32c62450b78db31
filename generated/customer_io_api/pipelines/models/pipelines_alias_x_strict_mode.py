from typing import Literal

PipelinesAliasXStrictMode = Literal["1"]
