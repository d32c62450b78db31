"""Moments at which the clocks of several time zones show the same."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

LATEST = 253_370_764_800
"""The first second of the year 9999: beyond it some clock has no year."""
_FIRST = timezone(timedelta(hours=14))
"""Where a day begins first."""


def zone(name: str) -> ZoneInfo | None:
    """The time zone of this IANA name; None where there is none."""
    try:
        return ZoneInfo(name)
    except (LookupError, OSError, ValueError):
        return None


def same_clock(moment: int, there: tzinfo, here: tzinfo) -> int:
    """When the clock here shows what the clock there shows at this moment."""
    return int(datetime.fromtimestamp(moment, there).replace(tzinfo=here).timestamp())


def first_clock(moment: int, there: tzinfo) -> int:
    """When the first clock of all shows that."""
    return same_clock(moment, there, _FIRST)
