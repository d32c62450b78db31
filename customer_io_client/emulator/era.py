"""What is under way belongs to the state that it began with: once that is replaced, it is let go."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from customer_io_client.emulator.wire import RefusedError

T = TypeVar("T")


class ReplacedError(RefusedError):
    """The state that this was about is no more."""

    def __init__(self) -> None:
        super().__init__(409, "the emulator was reset while this was under way")


class Era:
    """The time between two resets."""

    def __init__(self) -> None:
        self._number = 0
        self._under_way: set[asyncio.Task[Any]] = set()

    @property
    def number(self) -> int:
        """Grows with each end."""
        return self._number

    def end(self) -> None:
        """Begin the next one: all that is under way ends with ReplacedError."""
        self._number += 1
        for task in self._under_way:
            task.cancel()

    def check(self, began: int) -> None:
        """Go on only in the era that this began in.

        Raises:
            ReplacedError: it is over.
        """
        if began != self._number:
            raise ReplacedError

    async def within(self, work: Coroutine[Any, Any, T]) -> T:
        """Wait for this.

        Raises:
            ReplacedError: the era ended meanwhile.
        """
        began, task = self._number, asyncio.ensure_future(work)
        self._under_way.add(task)
        try:
            result = await task
        except asyncio.CancelledError:
            self.check(began)
            raise
        finally:
            self._under_way.discard(task)
        self.check(began)  # It may have ended between the end of the work and this line.
        return result
