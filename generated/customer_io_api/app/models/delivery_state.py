from typing import Literal

DeliveryState = Literal["attempted", "drafted", "failed", "sent"]
