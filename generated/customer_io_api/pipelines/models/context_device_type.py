from typing import Literal

ContextDeviceType = Literal["android", "ios"]
