"""What the models of this API share with the others."""

from .._shared import UNSET, Unset

__all__ = ["UNSET", "Unset"]
