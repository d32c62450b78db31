from typing import Literal

EventImportRows = Literal["all", "only_existing"]
