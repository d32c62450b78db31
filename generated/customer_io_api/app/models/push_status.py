from typing import Literal

PushStatus = Literal["", "bounced", "sent", "suppressed"] | str
