"""Periods of time that metrics are counted in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone, tzinfo
from typing import Literal, TypeAlias

Unit: TypeAlias = Literal["hours", "days", "weeks", "months"]
EST = timezone(timedelta(hours=-5), "EST")
"""The service's own days begin at midnight here. It does not move in summer."""
MOST_STEPS: dict[Unit, int] = {"hours": 24, "days": 45, "weeks": 12, "months": 121}
DEFAULT_STEPS: dict[Unit, int] = {**MOST_STEPS, "months": 12}
FEWEST_STEPS = 2


@dataclass(frozen=True, slots=True)
class Periods:
    """Consecutive periods of time, the oldest first."""

    starts: Sequence[int]
    """The first second of each."""
    end: int
    """The first second after the last."""

    def counts(self, times: Iterable[int]) -> list[int]:
        """How many of these times lie in each period."""
        numbers = [0] * len(self.starts)
        for at in times:
            if at < self.end and (index := bisect_right(self.starts, at)) > 0:
                numbers[index - 1] += 1
        return numbers


def latest(unit: Unit, steps: int | None, now: int) -> Periods:
    """The periods that end with the one of now; 0 steps are the most, 1 is two."""
    count = DEFAULT_STEPS[unit] if steps is None else steps or MOST_STEPS[unit]
    count = max(FEWEST_STEPS, min(count, MOST_STEPS[unit]))
    first = _begin(unit, datetime.fromtimestamp(now, EST))
    starts = [first]
    for _ in range(count - 1):
        starts.append(_begin(unit, starts[-1] - timedelta(seconds=1)))
    return Periods([int(start.timestamp()) for start in reversed(starts)], now + 1)


def between(unit: Unit, start: int, end: int, zone: tzinfo = EST) -> Periods:
    """The periods from the one that holds `start` to the one that holds `end`, each whole."""
    moment = _begin(unit, datetime.fromtimestamp(start, zone))
    starts: list[int] = []
    while (second := int(moment.timestamp())) <= end or not starts:
        starts.append(second)
        moment = _next(unit, moment)
    return Periods(starts, int(moment.timestamp()))


def _begin(unit: Unit, moment: datetime) -> datetime:
    hour = moment.replace(minute=0, second=0, microsecond=0)
    if unit == "hours":
        return hour
    day = hour.replace(hour=0)
    if unit == "days":
        return day
    if unit == "weeks":
        return day - timedelta(days=(day.weekday() + 1) % 7)
    return day.replace(day=1)


def _next(unit: Unit, moment: datetime) -> datetime:
    """The beginning of the period after the one that begins at this moment."""
    match unit:
        case "hours":
            return datetime.fromtimestamp(moment.timestamp() + 3600, moment.tzinfo)
        case "days":
            return moment + timedelta(days=1)
        case "weeks":
            return moment + timedelta(days=7)
        case "months":
            return (moment + timedelta(days=31)).replace(day=1)
