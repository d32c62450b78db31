from typing import Literal

ReportMetricMetric = Literal["bounced", "clicked", "converted", "deferred", "delivered", "dropped", "opened", "spammed"]
