from typing import Literal

ArchivedRequestMethod = Literal["DELETE", "GET", "PATCH", "POST", "PUT"] | str
