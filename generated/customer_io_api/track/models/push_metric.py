from typing import Literal

PushMetric = Literal["converted", "delivered", "opened"]
