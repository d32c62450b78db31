from typing import Literal

OptOutChannel = Literal["sms", "whatsapp"] | str
