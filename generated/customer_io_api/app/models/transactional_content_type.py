from typing import Literal

TransactionalContentType = Literal["email", "push"] | str
