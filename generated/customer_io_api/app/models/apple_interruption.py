from typing import Literal

AppleInterruption = Literal["active", "critical", "passive", "time-sensitive"]
