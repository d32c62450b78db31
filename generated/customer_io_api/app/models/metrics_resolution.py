from typing import Literal

MetricsResolution = Literal["daily", "days", "hourly", "hours", "monthly", "months", "weekly", "weeks"] | str
