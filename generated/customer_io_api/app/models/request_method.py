from typing import Literal

RequestMethod = Literal["DELETE", "GET", "PATCH", "POST", "PUT"] | str
