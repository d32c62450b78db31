"""The state of one rate lane: an exact window over its last N calls, on a clock that is passed in.

At most N calls leave in any window. The window is 2 % longer than the rate's own, so that calls which the network
delays unevenly do not meet in one second at the service; it costs 2 % of the allowance. A grant counts from the moment
at which its request has left, not from the grant: a new connection or a busy machine may lie between the two, and the
service sees only the request. Until then the grant keeps its slot; one that never leaves gives it back.

Besides, no more than ten calls of a lane are under way at once: more would not be faster, and would wait between their
grant and their leaving.
"""

from __future__ import annotations

from collections import deque
from math import inf
from typing import Final

from customer_io_client.exceptions import ConfigurationError
from customer_io_client.options import Rate

MARGIN: Final = 1.02
"""How much longer our window is than the service's."""

MAX_UNDER_WAY: Final = 10
"""The most calls of one lane between grant and end."""

_INSTANT: Final = 1e-6
"""Seconds: a shorter wait is a rounding of the clock, well inside the margin."""


class Lane:
    """Who may go when. Not safe for threads by itself; all times are monotonic seconds."""

    __slots__ = ("_granted_at", "_held_until", "_leaving", "_left_at", "_limit", "_under_way", "_window")

    def __init__(self, rate: Rate | None) -> None:
        """Make an idle lane.

        Args:
            rate: None: no limit; only `hold` keeps anyone back.

        Raises:
            ConfigurationError: a rate of no calls, or of no time.
        """
        if rate is not None and (rate.calls < 1 or not 0 < rate.seconds < inf):
            raise ConfigurationError("a rate needs at least 1 call in a number of seconds above 0")
        self._limit = None if rate is None else rate.calls
        self._window = 0.0 if rate is None else rate.seconds * MARGIN
        self._left_at: deque[float] = deque()
        self._leaving = 0
        self._under_way = 0
        self._granted_at = -inf
        self._held_until = -inf

    def wait(self, now: float, *, ahead: int = 0, spread: bool = False) -> float:
        """Seconds until the rate allows the next grant, 0 if it does now.

        Args:
            now: the time.
            ahead: how many are to be granted first. The answer is then the least wait, if they all stay.
            spread: keep an even distance from the last grant.
        """
        possible = self._first_possible(now, max(now, self._held_until), ahead)
        if spread and self._limit is not None:
            possible = max(possible, self._granted_at + self._window / self._limit)
        seconds = possible - now
        return seconds if seconds > _INSTANT else 0.0

    def _first_possible(self, now: float, start: float, ahead: int) -> float:
        """Count on from the grants of this window: each further one needs the N-th before it to be a window old."""
        if self._limit is None:
            return start
        self._forget(now)
        rounds, place = divmod(len(self._left_at) + self._leaving + ahead, self._limit)
        if not rounds:
            return start
        return max(start, self._earliest(place, now, start) + self._window) + (rounds - 1) * self._window

    def _earliest(self, place: int, now: float, start: float) -> float:
        """When the grant at this place of the present window left, or leaves at the earliest."""
        if place < len(self._left_at):
            return self._left_at[place]
        return now if place < len(self._left_at) + self._leaving else start

    def _forget(self, now: float) -> None:
        while self._left_at and self._left_at[0] + self._window <= now + _INSTANT:
            self._left_at.popleft()

    @property
    def is_full(self) -> bool:
        """Whether a call has to end before the next can be granted, whatever the rate."""
        return self._under_way >= MAX_UNDER_WAY

    def grant(self, now: float) -> None:
        """Give the next slot; its call is about to leave."""
        self._leaving += 1
        self._under_way += 1
        self._granted_at = now

    def leave(self, now: float) -> None:
        """A granted call has left: from here on its slot is used."""
        self._leaving -= 1
        if self._limit is not None:
            self._left_at.append(max(now, self._left_at[-1]) if self._left_at else now)

    def give_back(self) -> None:
        """A granted call ended without having left."""
        self._leaving -= 1
        self._under_way -= 1

    def end(self) -> None:
        """A call that had left has ended."""
        self._under_way -= 1

    def hold(self, until: float) -> None:
        """Grant nothing before this time; a longer hold stands."""
        self._held_until = max(self._held_until, until)
