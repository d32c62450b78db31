from typing import Literal

PrivacyLevel = Literal[0, 1]
