from typing import Literal

MessageMetric = Literal["bounced", "clicked", "converted", "deferred", "delivered", "dropped", "opened", "spammed"]
