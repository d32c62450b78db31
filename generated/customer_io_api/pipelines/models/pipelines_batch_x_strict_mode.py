from typing import Literal

PipelinesBatchXStrictMode = Literal["1"]
