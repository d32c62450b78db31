from typing import Literal

ImportType = Literal["event", "object", "people", "relationship"] | str
