from typing import Literal

RegionName = Literal["eu", "us"] | str
