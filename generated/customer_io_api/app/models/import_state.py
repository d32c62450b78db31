from typing import Literal

ImportState = (
    Literal["canceled", "failed", "imported", "importing", "preprocessed", "preprocessing", "validated", "validating"]
    | str
)
