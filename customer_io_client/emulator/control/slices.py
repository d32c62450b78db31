"""Long answers, made a slice after the other: other requests are answered in between."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable
from typing import TypeVar

from customer_io_client.emulator.era import Era

T = TypeVar("T")


async def in_slices(era: Era, parts: Iterable[T], *, held: float = 0.005) -> list[T]:
    """All of these, each made when its turn comes.

    Args:
        era: the one that they are of.
        parts: what is made.
        held: seconds of a slice after which others get their turn.

    Raises:
        ReplacedError: the era ended in between.
    """
    number, made, began = era.number, list[T](), time.perf_counter()
    for part in parts:
        made.append(part)
        if time.perf_counter() - began > held:
            await asyncio.sleep(0)
            era.check(number)
            began = time.perf_counter()
    return made
