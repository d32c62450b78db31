from typing import Literal

SenderType = Literal["email", "phone"] | str
