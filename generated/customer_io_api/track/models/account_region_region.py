from typing import Literal

AccountRegionRegion = Literal["eu", "us"] | str
