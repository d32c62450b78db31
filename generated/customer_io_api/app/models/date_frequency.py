from typing import Literal

DateFrequency = Literal["monthly", "once", "yearly"] | str
