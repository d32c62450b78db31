from typing import Literal

DevicePlatform = Literal["android", "ios"] | str
