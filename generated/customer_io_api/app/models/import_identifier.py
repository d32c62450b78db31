from typing import Literal

ImportIdentifier = Literal["cio_id", "email", "id"] | str
