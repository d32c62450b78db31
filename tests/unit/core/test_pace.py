"""A lane: an exact window over its last calls, on a clock that the test holds."""

from __future__ import annotations

from bisect import bisect_right
from heapq import heappop, heappush
from math import inf, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_client.core.pace import MARGIN, Lane
from customer_io_client.exceptions import ConfigurationError
from customer_io_client.options import Rate


def _go(lane: Lane, now: float) -> None:
    lane.grant(now)
    lane.leave(now)
    lane.end()


def _most_in_any(window: float, times: list[float]) -> int:
    """The most of these sorted times in any half-open window of this length."""
    return max((bisect_right(times, start + window - 1e-9) - index for index, start in enumerate(times)), default=0)


def test_an_idle_lane_lets_its_whole_allowance_through_at_once_and_then_none_for_a_window() -> None:
    lane = Lane(Rate(3, 2.0))
    for _ in range(3):
        assert lane.wait(100.0) == 0
        _go(lane, 100.0)
    assert lane.wait(100.0) == pytest.approx(2.0 * MARGIN)
    assert lane.wait(101.0) == pytest.approx(2.0 * MARGIN - 1)
    assert lane.wait(100.0 + 2.0 * MARGIN) == 0


def test_the_margin_costs_no_more_than_three_percent_of_the_allowance() -> None:
    assert 1.0 < MARGIN <= 1 / 0.97


def test_a_call_counts_from_the_moment_it_leaves() -> None:
    lane = Lane(Rate(1))
    lane.grant(0.0)
    lane.leave(0.8)
    assert lane.wait(0.9) == pytest.approx(0.8 + MARGIN - 0.9)


def test_a_grant_that_has_not_left_keeps_its_slot_however_long_that_takes() -> None:
    lane = Lane(Rate(1))
    lane.grant(0.0)
    assert lane.wait(50.0) == pytest.approx(MARGIN)


def test_a_grant_that_is_given_back_costs_nothing() -> None:
    lane = Lane(Rate(1))
    lane.grant(0.0)
    lane.give_back()
    assert lane.wait(0.0) == 0


def test_ten_calls_are_under_way_at_most() -> None:
    lane = Lane(None)
    for _ in range(10):
        assert not lane.is_full
        lane.grant(0.0)
    assert lane.is_full
    lane.give_back()
    assert not lane.is_full
    lane.grant(0.0)
    lane.leave(0.0)
    assert lane.is_full
    lane.end()
    assert not lane.is_full


def test_a_time_that_is_told_late_does_not_run_backwards() -> None:
    lane = Lane(Rate(2))
    lane.grant(0.0)
    lane.grant(0.0)
    lane.leave(5.0)
    lane.leave(4.9)
    assert lane.wait(5.0) == pytest.approx(MARGIN)


def test_a_held_lane_lets_nobody_through_and_a_shorter_hold_changes_nothing() -> None:
    lane = Lane(Rate(5))
    lane.hold(10.0)
    lane.hold(4.0)
    assert lane.wait(1.0) == 9.0
    assert lane.wait(10.0) == 0


def test_a_grant_that_is_still_to_leave_does_not_lengthen_a_hold() -> None:
    lane = Lane(Rate(1, 1.0))
    lane.grant(0.0)
    lane.hold(5.0)
    assert lane.wait(0.0) == 5.0


def test_without_a_rate_only_a_hold_keeps_anyone_back() -> None:
    lane = Lane(None)
    for _ in range(1000):
        assert lane.wait(1.0, ahead=1000, spread=True) == 0
        _go(lane, 1.0)
    lane.hold(3.0)
    assert lane.wait(1.0) == 2.0


def test_spread_keeps_even_distances() -> None:
    lane = Lane(Rate(10))
    _go(lane, 0.0)
    assert lane.wait(0.0) == 0
    assert lane.wait(0.0, spread=True) == pytest.approx(MARGIN / 10)


def test_a_wait_of_less_than_a_microsecond_is_none() -> None:
    lane = Lane(Rate(1))
    _go(lane, 0.0)
    assert lane.wait(MARGIN - 1e-7) == 0


@pytest.mark.parametrize("rate", [Rate(0), Rate(-1), Rate(1, 0.0), Rate(1, inf), Rate(1, nan)])
def test_a_rate_of_no_calls_or_no_time_is_refused(rate: Rate) -> None:
    with pytest.raises(ConfigurationError):
        Lane(rate)


@given(calls=st.integers(1, 7), gone=st.lists(st.floats(0, 3), max_size=12), ahead=st.integers(0, 40))
def test_the_wait_told_to_the_end_of_a_queue_is_the_wait_it_gets(calls: int, gone: list[float], ahead: int) -> None:
    lane, twin, now = Lane(Rate(calls)), Lane(Rate(calls)), 0.0
    for gap in gone:
        now += gap + lane.wait(now + gap)
        for each in (lane, twin):
            _go(each, now)
    told = lane.wait(now, ahead=ahead)
    then = now
    for _ in range(ahead):
        then += twin.wait(then)
        _go(twin, then)
    then += twin.wait(then)
    assert told == pytest.approx(then - now, abs=1e-4)


_CALLS = st.lists(
    st.tuples(
        st.floats(0, 0.5),  # after the call before
        st.one_of(st.none(), st.floats(0, 2.0)),  # until it leaves; None: it is cancelled and gives its slot back
        st.booleans(),  # spread
        st.one_of(st.just(0.0), st.floats(0, 3.0)),  # a hold that comes with it
    ),
    max_size=60,
)


@given(calls=st.integers(1, 9), plan=_CALLS)
def test_no_sliding_window_ever_holds_more_than_the_rate_and_everyone_gets_through(
    calls: int, plan: list[tuple[float, float | None, bool, float]]
) -> None:
    lane, now = Lane(Rate(calls)), 1000.0
    left: list[float] = []
    leaving: list[tuple[float, bool]] = []

    def settle(until: float) -> None:
        while leaving and leaving[0][0] <= until:
            when, cancelled = heappop(leaving)
            if cancelled:
                lane.give_back()
            else:
                lane.leave(when)
                left.append(when)

    for gap, delay, spread, hold in plan:
        now += gap
        settle(now)
        if hold:
            lane.hold(now + hold)
        looks = 0
        while wait := lane.wait(now, spread=spread):
            now = min(now + wait, leaving[0][0]) if leaving else now + wait
            settle(now)
            looks += 1
            assert looks < 100, "no progress"
        lane.grant(now)
        heappush(leaving, (now + (delay or 0.0), delay is None))
    settle(inf)
    assert _most_in_any(1.0, left) <= calls
    assert len(left) == sum(delay is not None for _, delay, _, _ in plan)
