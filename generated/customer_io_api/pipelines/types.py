"""What the models of this API share with the others."""

from .._shared import UNSET, Unset
from .._shared import FileContent as File

__all__ = ["UNSET", "File", "Unset"]
