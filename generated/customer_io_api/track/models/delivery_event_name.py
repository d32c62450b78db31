from typing import Literal

DeliveryEventName = Literal["converted", "delivered", "opened"]
