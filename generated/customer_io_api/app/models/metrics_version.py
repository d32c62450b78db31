from typing import Literal

MetricsVersion = Literal["1", "2"]
