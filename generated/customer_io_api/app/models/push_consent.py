from typing import Literal

PushConsent = Literal["false", "true"] | str
