"""A stage: makes what the example of an operation needs, where the sample workspace does not have it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from customer_io_client import CustomerIO

PathValues: TypeAlias = tuple[Any, ...]
Stage: TypeAlias = Callable[[CustomerIO], PathValues]
"""Makes what is missing; the path values that lead to it."""
