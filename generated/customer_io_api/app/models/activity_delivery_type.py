from typing import Literal

ActivityDeliveryType = Literal["android", "email", "ios", "phone"] | str
