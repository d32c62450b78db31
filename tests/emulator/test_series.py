"""Metrics over time: the periods, and that they count exactly what deliveries reached."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import Any, get_args
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.deliveries import Message
from customer_io_client.emulator.state.delivery_filters import DeliveryFilter, Parents
from customer_io_client.emulator.state.periods import EST, MOST_STEPS, Periods, Unit, between, latest
from customer_io_client.emulator.store import Store
from tests.emulator.service import NOW

UNITS = st.sampled_from(get_args(Unit))
TIMES = st.integers(1_000_000_000, 2_000_000_000)
ZONES = st.sampled_from(["UTC", "America/New_York", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe"])


def begins(unit: str, moment: datetime) -> bool:
    """Whether a period of this unit begins at this moment."""
    clock = (moment.hour, moment.minute, moment.second) if unit != "hours" else (0, moment.minute, moment.second)
    day = {"weeks": moment.isoweekday() == 7, "months": moment.day == 1}.get(unit, True)
    return clock == (0, 0, 0) and day


@given(UNITS, st.none() | st.integers(0, 200), TIMES)
def test_the_latest_periods_end_now_and_begin_at_est_bounds(unit: Unit, steps: int | None, now: int) -> None:
    periods = latest(unit, steps, now)
    assert periods.starts[-1] <= now < periods.end
    assert list(periods.starts) == sorted(set(periods.starts))
    assert all(begins(unit, datetime.fromtimestamp(start, EST)) for start in periods.starts)
    asked = {None: 12 if unit == "months" else MOST_STEPS[unit], 0: MOST_STEPS[unit]}.get(steps, steps)
    assert asked is not None
    assert len(periods.starts) == min(max(asked, 2), MOST_STEPS[unit])


@given(UNITS, TIMES, st.integers(0, 40 * 86_400), ZONES)
def test_a_window_is_covered_by_whole_periods(unit: Unit, start: int, length: int, zone: str) -> None:
    periods = between(unit, start, start + length, ZoneInfo(zone))
    assert periods.starts[0] <= start
    assert periods.starts[-1] <= start + length < periods.end
    assert list(periods.starts) == sorted(set(periods.starts))
    if unit in ("weeks", "months"):
        assert all(begins(unit, datetime.fromtimestamp(at, ZoneInfo(zone))) for at in periods.starts)


def test_days_begin_at_midnight_est_and_weeks_with_sunday() -> None:
    noon = int(datetime(2025, 6, 18, 12, tzinfo=EST).timestamp())  # a Wednesday
    assert datetime.fromtimestamp(latest("days", 2, noon).starts[1], EST) == datetime(2025, 6, 18, tzinfo=EST)
    assert datetime.fromtimestamp(latest("weeks", 2, noon).starts[1], EST) == datetime(2025, 6, 15, tzinfo=EST)
    assert datetime.fromtimestamp(latest("months", 2, noon).starts[0], EST) == datetime(2025, 5, 1, tzinfo=EST)


@given(st.lists(TIMES, min_size=1, max_size=10, unique=True).map(sorted), st.lists(TIMES, max_size=30))
def test_every_time_counts_in_the_one_period_that_holds_it(starts: list[int], times: list[int]) -> None:
    periods = Periods(starts, starts[-1] + 1000)
    expected = [
        sum(start <= at < end for at in times) for start, end in zip(starts, [*starts[1:], periods.end], strict=True)
    ]
    assert periods.counts(times) == expected


METRICS = st.sampled_from(["opened", "clicked", "bounced", "converted", "unsubscribed", "spammed"])
HAPPENINGS = st.lists(
    st.tuples(st.integers(0, 4), METRICS, st.integers(NOW - 60 * 86_400, NOW), st.booleans()), max_size=30
)


@settings(deadline=None, max_examples=60)
@given(HAPPENINGS, UNITS)
def test_sums_equal_what_the_deliveries_reached(happenings: list[tuple[int, str, int, bool]], unit: Unit) -> None:
    store = Store()
    try:
        state = State(store, clock=lambda: NOW)
        numbers = [state.deliveries.create(None, Message("email"), Parents(newsletter=1)) for _ in range(5)]
        state.deliveries.create(None, Message("email"), Parents(newsletter=2))
        for index, metric, at, machine in happenings:
            detail: dict[str, Any] = {"href": f"https://example.com/{index % 2}"} if metric == "clicked" else {}
            state.deliveries.reach(numbers[index].id, metric, at=at, detail=detail, machine=machine)
        wanted, periods = DeliveryFilter(Parents(newsletter=1)), latest(unit, 0, NOW)
        reached = Counter(
            metric
            for delivery in state.deliveries.matching(wanted)
            for metric, at in {"created": delivery.created, **delivery.metrics}.items()
            if periods.starts[0] <= at < periods.end
        )
        series: dict[str, Any] = state.series.metrics(wanted, periods)
        assert {metric: sum(counts) for metric, counts in series.items()} == {
            metric: reached[metric] for metric in series
        }
        clicks = Counter(
            index % 2 for index, metric, at, _ in happenings if metric == "clicked" and at >= periods.starts[0]
        )
        links: list[Any] = state.series.links(wanted, periods)
        assert {link["link"]["href"]: sum(link["metric"]["series"]["clicked"]) for link in links} == {
            f"https://example.com/{index % 2}": clicks[index % 2]
            for index, metric, _, _ in happenings
            if metric == "clicked"
        }
        for link in links:
            counted = link["metric"]["series"]
            split = zip(counted["human_clicked"], counted["machine_clicked"], strict=True)
            assert counted["clicked"] == [human + machine for human, machine in split]
    finally:
        store.close()


@pytest.mark.parametrize("unit", get_args(Unit))
def test_empty_series_are_zeros(unit: Unit) -> None:
    store = Store()
    series: dict[str, Any] = State(store).series.metrics(DeliveryFilter(type="webhook"), latest(unit, 3, NOW))
    store.close()
    assert {tuple(counts) for counts in series.values()} == {(0, 0, 0)}
    assert {"2xx", "5xx", "created"} <= series.keys()
