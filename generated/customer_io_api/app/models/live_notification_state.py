from typing import Literal

LiveNotificationState = Literal["active", "ended", "expired", "failed"] | str
