from typing import Literal

ObjectIdKind = Literal["cio_object_id", "object_id"]
