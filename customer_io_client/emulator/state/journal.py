"""The time, and the reasons why something asked for was not done."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager

from customer_io_client.emulator.wire import RefusedError, Violation


class Journal:
    """What every part of the state shares while one request runs."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._reasons: list[str] = []
        self._violations: list[Violation] = []

    def now(self) -> int:
        """Unix seconds."""
        return int(self._clock())

    def note(self, reason: str) -> None:
        """Say why something is dropped or refused; the reason names no value."""
        self._reasons.append(reason)

    def refuse(self, error: RefusedError) -> None:
        """Say why something is refused, and where it is wrong."""
        self._reasons.append(error.sentence)
        self._violations.append(error.violation)

    @contextmanager
    def within(self, place: str) -> Generator[None]:
        """Inside, the reasons are about this part of the request, and say so."""
        before, self._reasons = self._reasons, []
        known, self._violations = self._violations, []
        try:
            yield
        finally:
            self._reasons = [*before, *(f"{place}: {reason}" for reason in self._reasons)]
            self._violations = [*known, *(violation.within(place) for violation in self._violations)]

    def violations(self) -> list[Violation]:
        """What was refused since the last call of `take`."""
        return self._violations

    def take(self) -> list[str]:
        """The reasons noted since the last call of this; what was refused is forgotten."""
        reasons, self._reasons = self._reasons, []
        self._violations = []
        return reasons
