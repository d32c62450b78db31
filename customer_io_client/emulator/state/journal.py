"""The time, and the reasons why something asked for was not done."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager


class Journal:
    """What every part of the state shares while one request runs."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._reasons: list[str] = []

    def now(self) -> int:
        """Unix seconds."""
        return int(self._clock())

    def note(self, reason: str) -> None:
        """Say why something is dropped or refused; the reason names no value."""
        self._reasons.append(reason)

    @contextmanager
    def within(self, place: str) -> Generator[None]:
        """Inside, the reasons are about this part of the request, and say so."""
        before, self._reasons = self._reasons, []
        try:
            yield
        finally:
            self._reasons = [*before, *(f"{place}: {reason}" for reason in self._reasons)]

    def take(self) -> list[str]:
        """The reasons noted since the last call of this."""
        reasons, self._reasons = self._reasons, []
        return reasons
