"""When a job that finishes later is looked at again, and what ends the wait."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_client.core.jobs import LAST_LOOK, Deadline, Pauses, Watch
from customer_io_client.exceptions import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
    CustomerIOError,
    JobTimeoutError,
    NotFoundError,
    PaceTimeoutError,
    RateLimitError,
    ResponseFormatError,
    ServerError,
)


def _watch(seconds: float | None, pauses: Pauses | None = None) -> Watch:
    return Watch("app.x.wait", Deadline(seconds, start=100.0), pauses or Pauses())


@given(
    first=st.floats(0.01, 20),
    factor=st.floats(1, 5),
    most=st.floats(20, 100),
    looks=st.integers(1, 2000),
)
def test_pauses_grow_to_the_longest_and_no_further(first: float, factor: float, most: float, looks: int) -> None:
    pauses = Pauses(first=first, factor=factor, most=most)
    course = [pauses.after(number) for number in range(1, 12)]
    assert course[0] == first
    assert all(before <= after for before, after in pairwise(course))
    assert first <= pauses.after(looks) <= most


@given(deadline=st.floats(0.1, 10_000), first=st.floats(0.1, 100))
def test_a_wait_never_outlasts_its_deadline_and_looks_shortly_before_it(deadline: float, first: float) -> None:
    watch, now = _watch(deadline, Pauses(first=first, most=100.0)), 100.0
    while True:
        watch.seen({})
        try:
            now += watch.pause(now)
        except JobTimeoutError:
            break
        assert now < 100.0 + deadline
    assert 100.0 + deadline - now <= LAST_LOOK + 0.001


def test_a_look_that_takes_too_long_is_the_last() -> None:
    watch = _watch(10.0)
    assert watch.pause(100.0) == 2.0
    watch.seen({})
    assert watch.pause(108.5) == 0.5
    with pytest.raises(JobTimeoutError):
        watch.pause(111.0)


@pytest.mark.parametrize(
    ("own", "now", "deadline"),
    [
        (None, 104.0, 6.0),
        (3.0, 104.0, 3.0),
        (8.0, 104.0, 6.0),
        (3.0, 109.0, 1.0),
        (None, 110.0, 0.001),
        (3.0, 200.0, 0.001),
    ],
)
def test_a_call_has_what_is_left_and_no_more_than_its_own(own: float | None, now: float, deadline: float) -> None:
    assert Deadline(10.0, start=100.0).for_call(now, own) == deadline
    assert Deadline(None, start=100.0).for_call(now, own) == own


@pytest.mark.parametrize(
    ("error", "goes_on"),
    [
        (APIConnectionError("x", operation="app.x", attempts=1, outcome="not_sent"), True),
        (APITimeoutError("x", operation="app.x", attempts=1, outcome="unknown"), True),
        (PaceTimeoutError("x", lane="app"), True),
        (RateLimitError("x", retry_after=None, status=429, operation="app.x"), True),
        (ServerError("x", status=502, operation="app.x"), True),
        (APIStatusError("x", status=408, operation="app.x"), True),
        (APIStatusError("x", status=418, operation="app.x"), False),
        (NotFoundError("x", status=404, operation="app.x"), False),
        (ResponseFormatError("x", status=200, operation="app.x"), False),
        (ConfigurationError("x"), False),
    ],
)
def test_what_passes_does_not_end_a_wait(error: CustomerIOError, goes_on: bool) -> None:
    assert _watch(None).missed(error) is goes_on


def test_the_end_names_the_last_look_only_where_it_failed() -> None:
    watch = _watch(1.0)
    trouble = ServerError("secret", status=502, operation="app.x")
    assert watch.missed(trouble)
    with pytest.raises(JobTimeoutError, match=r"ServerError") as caught:
        watch.pause(100.0)
    assert caught.value.__cause__ is trouble
    assert "secret" not in str(caught.value)
    watch.seen({"state": "open"})
    with pytest.raises(JobTimeoutError) as caught:
        watch.pause(100.0)
    assert "failed" not in str(caught.value)
    assert (caught.value.job, caught.value.__cause__) == ({"state": "open"}, None)


def test_a_wait_without_a_deadline_goes_on() -> None:
    watch = _watch(None)
    watch.seen({})
    assert watch.pause(1e9) == 2.0
