from typing import Literal

ReportPushMetricEvent = Literal["converted", "delivered", "opened"]
