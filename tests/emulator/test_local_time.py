"""Moments at which clocks of different zones show the same."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_client.emulator.state.local_time import LATEST, first_clock, same_clock, zone
from customer_io_client.emulator.state.newsletters import Pace

ZONES = st.sampled_from(["UTC", "Asia/Tokyo", "America/New_York", "Pacific/Kiritimati", "Etc/GMT+12"]).map(ZoneInfo)
MOMENTS = st.integers(min_value=1, max_value=LATEST - 1)


@given(MOMENTS, ZONES, ZONES)
def test_no_clock_shows_it_before_the_first_one(moment: int, there: ZoneInfo, here: ZoneInfo) -> None:
    own = same_clock(moment, there, here)
    assert first_clock(moment, there) <= own
    assert abs(own - moment) <= timedelta(hours=27).total_seconds()
    assert same_clock(moment, there, there) == moment or _is_repeated(moment, there)


def _is_repeated(moment: int, there: ZoneInfo) -> bool:
    """Whether the clock shows this hour twice, where summer ends."""
    return datetime.fromtimestamp(moment, there).fold == 1


def test_the_same_clock_is_hours_apart() -> None:
    noon = int(datetime(2025, 6, 1, 12, tzinfo=UTC).timestamp())
    tokyo = zone("Asia/Tokyo")
    assert tokyo is not None
    assert same_clock(noon, UTC, tokyo) == noon - 9 * 3600


@pytest.mark.parametrize("name", ["", "Mars/Base", "../etc/passwd", "Europe", "/UTC", "a" * 300, "U\0TC", "é"])
def test_an_unknown_zone_is_none(name: str) -> None:
    assert zone(name) is None


@given(st.integers(1, 10_000), st.sampled_from([60, 3600, 86_400]), st.booleans(), st.floats(0, 0.999))
def test_a_period_never_lets_more_out_than_its_rate(rate: int, period: int, spread: bool, part: float) -> None:
    pace = Pace(rate=rate, period=period, spread=spread)
    allowed = pace.allowed(part * period)
    assert allowed is not None
    assert 1 <= allowed <= rate
    assert pace.pause(part * period) > 0


def test_without_a_rate_there_is_no_limit() -> None:
    assert (Pace().allowed(0), Pace(spread=True).allowed(5), Pace().pause(3)) == (None, None, 0.0)
