"""How many requests are taken in which time: the service's limits, by lane."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from customer_io_client.emulator.contract import Match
from customer_io_client.emulator.meter import Meter
from customer_io_client.emulator.settings import LimitsMode
from customer_io_client.emulator.wire import RefusedError

MODES: tuple[LimitsMode, ...] = ("off", "requirement", "vendor")
REMAINING = "X-RateLimit-Remaining"


@dataclass(frozen=True, slots=True)
class Window:
    """So many requests in any span of so many seconds."""

    calls: int
    seconds: int
    is_quota: bool = False
    """A quota is shown on each answer, and its refusal names no time to come back."""


_APP: Mapping[str, tuple[Window, ...]] = {
    "app": (Window(10, 1),),
    "broadcast": (Window(1, 10),),
    "design_studio": (Window(5, 1),),
    "archived_message": (Window(10, 1), Window(100, 86_400, is_quota=True)),
}
LANES: Mapping[LimitsMode, Mapping[str, tuple[Window, ...]]] = {
    "off": {},
    "requirement": {
        **_APP,
        "track": (Window(60, 1),),
        "pipelines": (Window(60, 1),),
        "transactional": (Window(100, 1),),
    },
    "vendor": {
        **_APP,
        "track": (Window(1000, 1),),
        "pipelines": (Window(3000, 3),),
        "transactional": (Window(3000, 3),),
    },
}
_OWN = {"broadcast": "broadcast_id"}
"""Lanes that each thing has for itself, and which path value names it."""


class Limits:
    """Counts requests, and refuses those over a limit.

    Args:
        mode: whose numbers; `off` refuses nothing.
        clock: the time in Unix seconds, as the workspace has it.
    """

    def __init__(self, mode: LimitsMode, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._beginning: LimitsMode = mode
        self.mode: LimitsMode = mode
        self._taken: dict[tuple[str, str], deque[float]] = {}
        self._meter = Meter()
        self._refused = Meter()
        self.changes = 0
        """How often the mode was changed."""

    def reset(self) -> None:
        """Back to the mode it began with, and nothing counted."""
        self._meter.clear()
        self._refused.clear()
        self.set(self._beginning)

    def set(self, mode: LimitsMode) -> None:
        """Take these numbers from now on, and count anew."""
        self.mode = mode
        self._taken.clear()
        self.changes += 1

    def take(self, match: Match) -> dict[str, str]:
        """Count a request; the headers that its answer carries.

        Raises:
            RefusedError: 429, it is one too many. It is not counted.
        """
        operation = match.operation
        if operation is None:
            return {}
        lane, now = operation.lane, self._clock()
        windows = LANES[self.mode].get(lane, ())
        if not windows:
            self._meter.count(lane, now)
            return {}
        taken = self._taken.setdefault((lane, match.raw(_OWN[lane]) if lane in _OWN else ""), deque())
        _forget(taken, now, max(window.seconds for window in windows))
        try:
            for window in windows:
                _hold(taken, window, now)
        except LimitedError:
            self._refused.count(lane, now)
            raise
        taken.append(now)
        self._meter.count(lane, now)
        quota = next((window for window in windows if window.is_quota), None)
        return {} if quota is None else {REMAINING: str(quota.calls - _within(taken, quota, now))}

    def use(self) -> dict[str, Use]:
        """How much of its limit each lane uses; where none is kept, of the service's own."""
        now, lanes = self._clock(), LANES[self.mode] or LANES["vendor"]
        return {
            lane: Use(windows[0], self._meter.last(lane, now), self._refused.last(lane, now))
            for lane, windows in lanes.items()
        }


@dataclass(frozen=True, slots=True)
class Use:
    """The requests of one lane in the last 60 seconds."""

    window: Window
    """What they are held against, first of all."""
    taken: Sequence[int]
    """By second, the oldest first."""
    refused: Sequence[int]
    """Likewise."""

    @property
    def used(self) -> int:
        """How many were taken in this second, and in those before it that the window reaches."""
        return sum(self.taken[-self.window.seconds :])


class LimitedError(RefusedError):
    """429, with the headers that say when to come back."""

    def __init__(self, window: Window, headers: dict[str, str]) -> None:
        message = f"rate limited to {window.calls} requests per {window.seconds}s"
        super().__init__(429, message, reason="rate_limited")
        self.headers = headers


def _hold(taken: deque[float], window: Window, now: float) -> None:
    if len(taken) < window.calls or taken[-window.calls] <= now - window.seconds:
        return
    wait = max(1, math.ceil(taken[-window.calls] + window.seconds - now))
    raise LimitedError(window, {REMAINING: "0"} if window.is_quota else {"Retry-After": str(wait)})


def _within(taken: deque[float], window: Window, now: float) -> int:
    """How many were taken in the span that ends now."""
    return sum(1 for at in taken if at > now - window.seconds)


def _forget(taken: deque[float], now: float, seconds: int) -> None:
    """Drop what no window reaches; a clock that was set back drops what is still to come."""
    while taken and taken[0] <= now - seconds:
        taken.popleft()
    while taken and taken[-1] > now:
        taken.pop()
