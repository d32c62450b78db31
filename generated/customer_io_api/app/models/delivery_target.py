from typing import Literal

DeliveryTarget = Literal["android", "email", "ios", "phone"] | str
