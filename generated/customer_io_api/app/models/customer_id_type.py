from typing import Literal

CustomerIdType = Literal["cio_id", "email", "id", "phone"]
