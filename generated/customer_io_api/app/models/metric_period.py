from typing import Literal

MetricPeriod = Literal["days", "hours", "months", "weeks"]
