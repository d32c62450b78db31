"""What the examples of assets and the Design Studio need."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from tests.operations.stage import Stage

STAGES: Final[Mapping[str, Stage]] = {}
