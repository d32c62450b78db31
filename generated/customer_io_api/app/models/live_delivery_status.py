from typing import Literal

LiveDeliveryStatus = Literal["failed", "queued", "sent", "undeliverable"] | str
