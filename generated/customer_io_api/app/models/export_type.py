from typing import Literal

ExportType = Literal["customers", "deliveries"] | str
