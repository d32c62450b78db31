from typing import Literal

DeviceAttributesLastStatus = Literal["", "bounced", "sent", "suppressed"]
