from typing import Literal

PersonImportIdentifier = Literal["email", "id"]
