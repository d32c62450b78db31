"""What the examples of campaigns, broadcasts and transactional messages need."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from tests.operations.stage import Stage

STAGES: Final[Mapping[str, Stage]] = {}
