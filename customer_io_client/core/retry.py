"""Whether one attempt is followed by another, and after what pause: pure, with time and chance passed in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import isfinite
from typing import Final

from customer_io_client.core.message import Failure, Reply
from customer_io_client.exceptions import ConfigurationError, Outcome

BACKOFF_BASE: Final = 0.5
"""Seconds: the longest pause after the first attempt; it doubles with each further one."""
BACKOFF_CAP: Final = 8.0
"""Seconds: the longest pause of our own choice."""
LONGEST_PAUSE: Final = 120.0
"""Seconds: the longest pause that the service may ask of a call without a deadline, or of a lane whose call gave up."""

TOO_MANY_REQUESTS: Final = 429
_REQUEST_TIMEOUT: Final = 408
_SERVER_TROUBLE: Final = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """How long a call may take and how often it is tried.

    Attributes:
        timeout: seconds for one attempt.
        deadline: seconds for the whole call, pauses and waiting for a slot included; None: no end.
        retries: how many attempts may follow the first.
    """

    timeout: float = 10.0
    deadline: float | None = None
    retries: int = 3

    def __post_init__(self) -> None:
        if not _positive(self.timeout) or not (self.deadline is None or _positive(self.deadline)):
            raise ConfigurationError("timeout and deadline are seconds above 0")
        if self.retries < 0:
            raise ConfigurationError("retries must be 0 or more")


def _positive(seconds: float) -> bool:
    return isfinite(seconds) and seconds > 0


@dataclass(frozen=True, slots=True)
class Decision:
    """What follows an attempt that did not succeed."""

    again: bool
    """Whether another attempt follows the pause."""
    pause: float
    """Seconds."""
    hold: bool = False
    """Whether the pause is for the whole lane: it stands even where this call gives up."""


def outcome_of(result: Reply | Failure) -> Outcome:
    """What this attempt alone may have done at the service."""
    if isinstance(result, Failure):
        return "unknown" if result.sent else "not_sent"
    if result.status == _REQUEST_TIMEOUT or result.status >= _SERVER_TROUBLE:
        return "unknown"
    return "done" if is_success(result) else "refused"


def is_success(reply: Reply) -> bool:
    """Whether the service accepted the request."""
    return 200 <= reply.status < 300


def decide(
    result: Reply | Failure,
    *,
    attempt: int,
    repeatable: bool,
    policy: Policy,
    left: float | None,
    retry_after: float | None,
    random: Callable[[], float],
) -> Decision:
    """Judge an attempt that did not succeed.

    What never left this machine, and what was refused for its rate (429), is tried again whatever the operation.
    What may have arrived (a failure after bytes left, 408, 5xx) is tried again only if a repeat is harmless.
    Any other answer is final.

    Args:
        result: of the attempt.
        attempt: its number, from 1.
        repeatable: whether a repeat of this request is harmless.
        policy: of the call.
        left: seconds until the call's deadline; None: it has none.
        retry_after: seconds that the service asks to wait: a minimum. One that goes beyond the deadline is not waited
            for (nor one over `LONGEST_PAUSE` without a deadline): the call fails at once.
        random: evenly distributed over [0, 1).
    """
    pause = max(backoff(attempt, random), retry_after or 0.0)
    limited = isinstance(result, Reply) and result.status == TOO_MANY_REQUESTS
    in_time = pause <= LONGEST_PAUSE if left is None else pause < left
    again = attempt <= policy.retries and in_time and (limited or _may_repeat(result, repeatable))
    return Decision(again, pause if again else min(pause, LONGEST_PAUSE), hold=limited)


def _may_repeat(result: Reply | Failure, repeatable: bool) -> bool:
    outcome = outcome_of(result)
    if outcome == "unknown":
        return repeatable
    return outcome == "not_sent"


def backoff(attempt: int, random: Callable[[], float]) -> float:
    """Seconds to pause after this attempt: full jitter under a doubling ceiling."""
    ceiling = BACKOFF_CAP if attempt > 10 else min(BACKOFF_CAP, BACKOFF_BASE * 2.0 ** (attempt - 1))
    return random() * ceiling
