from typing import Literal

SuppressionCategory = Literal["bounces", "spam"] | str
