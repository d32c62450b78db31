from typing import Literal

ExportStatus = Literal["done", "failed", "pending"] | str
