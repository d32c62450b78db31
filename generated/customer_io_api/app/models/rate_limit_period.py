from typing import Literal

RateLimitPeriod = Literal[60, 3600, 86400]
