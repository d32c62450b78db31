"""How long a campaign goes on, and with what chance."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from random import Random
from typing import TypeAlias


@dataclass
class Budget:
    """Seconds and a seed."""

    seconds: float
    seed: int
    random: Random = field(init=False)
    _until: float = field(init=False)

    def __post_init__(self) -> None:
        self.random = Random(self.seed)
        self._until = time.monotonic() + self.seconds

    def rounds(self) -> Iterator[int]:
        """Numbers that begin with the seed, one at least, until the time is over; each seeds one round."""
        number = self.seed
        while True:
            yield number
            number += 1
            if time.monotonic() >= self._until:
                return


Campaign: TypeAlias = Callable[[Budget], str]
"""Tries to make it fail, which raises; else a sentence about what was done."""
