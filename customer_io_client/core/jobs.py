"""Waiting for a job that the service finishes later: when to look again, and how long. Time is passed in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import isfinite
from typing import Any, Final, Literal, TypeAlias

from customer_io_client.exceptions import (
    APIConnectionError,
    APIStatusError,
    CustomerIOError,
    InvalidInputError,
    JobTimeoutError,
    PaceTimeoutError,
    RateLimitError,
    ServerError,
)

JobState: TypeAlias = Literal["open", "done", "failed"]

LONGEST_WAIT: Final = 3600.0
"""Seconds that a job is waited for where the caller names no deadline."""
FIRST_PAUSE: Final = 2.0
"""Seconds between the first look and the second, where the caller names none."""
LAST_LOOK: Final = 1.0
"""Seconds before the deadline at which the job is looked at for the last time."""
LEAST_TIME: Final = 0.001
"""Seconds that a call is given where its time is up: it then ends with the error that says so."""

_REQUEST_TIMEOUT: Final = 408
_PASSING: Final = (APIConnectionError, PaceTimeoutError, RateLimitError, ServerError)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pauses:
    """Seconds between two looks at a job: each pause is longer than the one before, up to the longest."""

    first: float = FIRST_PAUSE
    factor: float = 1.5
    most: float = 30.0

    def after(self, looks: int) -> float:
        """The pause after so many looks."""
        pause = self.first
        for _ in range(looks - 1):
            if pause >= self.most:
                break
            pause = min(pause * self.factor, self.most)
        return pause


class Deadline:
    """The end of a piece of work that takes several calls."""

    def __init__(self, seconds: float | None, *, start: float) -> None:
        self._ends_at = None if seconds is None else start + seconds

    def left(self, now: float) -> float | None:
        """The seconds that are left at this time; None: there is no end."""
        return None if self._ends_at is None else self._ends_at - now

    def for_call(self, now: float, own: float | None) -> float | None:
        """The deadline in seconds of a call that begins now, and that may have one of its own."""
        left = self.left(now)
        if left is None:
            return own
        return max(LEAST_TIME, left if own is None else min(own, left))


class Watch:
    """One wait for one job."""

    def __init__(self, operation: str, deadline: Deadline, pauses: Pauses) -> None:
        self.deadline = deadline
        self._operation = operation
        self._pauses = pauses
        self._looks = 0
        self._missed: CustomerIOError | None = None
        self._job: Mapping[str, Any] | None = None

    def seen(self, job: Mapping[str, Any]) -> None:
        """A look told this."""
        self._looks += 1
        self._job, self._missed = job, None

    def missed(self, error: CustomerIOError) -> bool:
        """A look failed so. Whether the next one may go better."""
        self._looks += 1
        self._missed = error
        return isinstance(error, _PASSING) or (isinstance(error, APIStatusError) and error.status == _REQUEST_TIMEOUT)

    def pause(self, now: float) -> float:
        """The seconds until the next look.

        Raises:
            JobTimeoutError: there is no time for one.
        """
        pause, left = self._pauses.after(self._looks), self.deadline.left(now)
        if left is None:
            return pause
        if left <= LAST_LOOK:
            raise self._timeout() from self._missed
        return min(pause, left - LAST_LOOK)

    def _timeout(self) -> JobTimeoutError:
        missed = "" if self._missed is None else f"; the last look failed ({type(self._missed).__name__})"
        text = f"{self._operation}: not over before the deadline{missed}; it goes on, and you can wait for it again"
        return JobTimeoutError(text, operation=self._operation, job=self._job)


def checked_seconds(value: object, name: str) -> float:
    """A number of seconds above 0.

    Raises:
        InvalidInputError: it is something else.
    """
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value) or value <= 0:
        raise InvalidInputError(f"{name} must be a number of seconds above 0", field=name)
    return float(value)
