"""How many requests of each lane came in each of the last 60 seconds."""

from __future__ import annotations

from collections.abc import Sequence

SECONDS = 60
"""How far it reaches back."""
_NOTHING: dict[int, int] = {}


class Meter:
    """Counts by lane and second of the workspace's clock. A count costs next to nothing and is read only when asked."""

    def __init__(self) -> None:
        self._lanes: dict[str, dict[int, int]] = {}
        """Counts by second; the newest second is the last one."""

    def clear(self) -> None:
        """Count anew."""
        self._lanes.clear()

    def count(self, lane: str, now: float) -> None:
        """One more request of this lane."""
        counts, second = self._lanes.get(lane, _NOTHING), int(now)
        if not counts or next(reversed(counts)) != second:
            # Once a second; a clock that was set back drops what is still to come.
            kept = {at: number for at, number in counts.items() if second - SECONDS < at < second}
            counts = self._lanes[lane] = {**kept, second: counts.get(second, 0)}
        counts[second] += 1

    def last(self, lane: str, now: float) -> Sequence[int]:
        """The counts of the last 60 seconds, the oldest first; the last one is of the second that is not over yet."""
        counts, second = self._lanes.get(lane, _NOTHING), int(now)
        return [counts.get(at, 0) for at in range(second - SECONDS + 1, second + 1)]
