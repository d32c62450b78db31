"""Which attempt is followed by another, and after what pause."""

from __future__ import annotations

from math import inf, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_client.core.message import Failure, Reply
from customer_io_client.core.retry import LONGEST_PAUSE, Decision, Policy, backoff, decide, outcome_of
from customer_io_client.exceptions import ConfigurationError, Outcome

NOT_SENT = Failure("connection", sent=False, reason="connection refused")
MAYBE_SENT = Failure("timeout", sent=True, reason="no answer in time")

REPEATED: dict[str, tuple[Reply | Failure, bool, bool]] = {
    "not sent": (NOT_SENT, True, True),
    "maybe sent": (MAYBE_SENT, True, False),
    "408": (Reply(408), True, False),
    "500": (Reply(500), True, False),
    "503": (Reply(503), True, False),
    "429": (Reply(429), True, True),
    "301": (Reply(301), False, False),
    "400": (Reply(400), False, False),
    "401": (Reply(401), False, False),
    "404": (Reply(404), False, False),
    "422": (Reply(422), False, False),
}
"""Result, and whether it is tried again if a repeat is harmless, and if it is not."""


def _decide(
    result: Reply | Failure,
    *,
    attempt: int = 1,
    repeatable: bool = True,
    retries: int = 3,
    left: float | None = None,
    retry_after: float | None = None,
    chance: float = 0.5,
) -> Decision:
    return decide(
        result,
        attempt=attempt,
        repeatable=repeatable,
        policy=Policy(retries=retries),
        left=left,
        retry_after=retry_after,
        random=lambda: chance,
    )


@pytest.mark.parametrize("name", REPEATED)
@pytest.mark.parametrize("repeatable", [True, False])
def test_what_is_tried_again(name: str, repeatable: bool) -> None:
    result, if_harmless, if_not = REPEATED[name]
    assert _decide(result, repeatable=repeatable).again is (if_harmless if repeatable else if_not)


@pytest.mark.parametrize(
    ("result", "outcome"),
    [
        (NOT_SENT, "not_sent"),
        (MAYBE_SENT, "unknown"),
        (Reply(204), "done"),
        (Reply(302), "refused"),
        (Reply(408), "unknown"),
        (Reply(429), "refused"),
        (Reply(499), "refused"),
        (Reply(500), "unknown"),
    ],
)
def test_the_outcome_of_one_attempt(result: Reply | Failure, outcome: Outcome) -> None:
    assert outcome_of(result) == outcome


def test_the_attempts_are_one_more_than_the_retries() -> None:
    assert [_decide(NOT_SENT, attempt=attempt, retries=2).again for attempt in (1, 2, 3)] == [True, True, False]
    assert not _decide(NOT_SENT, retries=0).again


def test_only_a_429_holds_the_lane_and_it_does_so_even_when_the_call_gives_up() -> None:
    assert _decide(Reply(429), retry_after=7.0) == Decision(again=True, pause=7.0, hold=True)
    assert _decide(Reply(429), retries=0, retry_after=7.0) == Decision(again=False, pause=7.0, hold=True)
    assert not _decide(Reply(503), retry_after=7.0).hold
    assert not _decide(NOT_SENT).hold


def test_retry_after_is_a_minimum() -> None:
    assert _decide(Reply(503), retry_after=0.1, chance=0.5).pause == 0.25
    assert _decide(Reply(503), retry_after=3.0, chance=0.5).pause == 3.0
    assert _decide(Reply(503), retry_after=0.0, chance=0.0).pause == 0.0


def test_a_pause_that_goes_beyond_the_deadline_is_not_waited_for() -> None:
    assert _decide(Reply(429), left=5.0, retry_after=4.9).again
    assert not _decide(Reply(429), left=5.0, retry_after=5.0).again
    assert not _decide(NOT_SENT, left=0.1, chance=0.9).again
    assert not _decide(NOT_SENT, left=-1.0, chance=0.0).again


def test_a_far_deadline_allows_a_long_pause() -> None:
    assert _decide(Reply(429), left=1000.0, retry_after=600.0) == Decision(again=True, pause=600.0, hold=True)


def test_without_a_deadline_no_more_than_two_minutes_are_waited() -> None:
    assert _decide(Reply(429), retry_after=LONGEST_PAUSE).again
    assert _decide(Reply(429), retry_after=86_400.0) == Decision(again=False, pause=LONGEST_PAUSE, hold=True)


@given(attempt=st.integers(1, 5000), chance=st.floats(0, 1, exclude_max=True))
def test_backoff_is_full_jitter_under_a_doubling_ceiling(attempt: int, chance: float) -> None:
    assert backoff(attempt, lambda: chance) == chance * min(8.0, 0.5 * 2.0 ** min(attempt - 1, 20))


@pytest.mark.parametrize("timeout", [0.0, -1.0, inf, nan])
def test_a_policy_without_time_is_refused(timeout: float) -> None:
    with pytest.raises(ConfigurationError, match="seconds above 0"):
        Policy(timeout=timeout)
    with pytest.raises(ConfigurationError, match="seconds above 0"):
        Policy(deadline=timeout)


def test_negative_retries_are_refused() -> None:
    with pytest.raises(ConfigurationError, match="0 or more"):
        Policy(retries=-1)
