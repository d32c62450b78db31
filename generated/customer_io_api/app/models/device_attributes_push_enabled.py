from typing import Literal

DeviceAttributesPushEnabled = Literal["false", "true"] | str
