"""What is sent again by itself, and what never is."""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import Any, Final, TypeAlias

import pytest

from customer_io_client import (
    APIConnectionError,
    APIStatusError,
    CallOptions,
    CustomerIO,
    CustomerIOError,
    PaceTimeoutError,
    RateLimitError,
)
from tests.client.driver import Driver, JumpingClock
from tests.client.server import DROP, Answer, Server, Silence

Use: TypeAlias = Callable[[CustomerIO], object]

PERSON: Final = {"id": "u1"}
DEVICE: Final = {"id": "d1", "platform": "ios"}


def _entity(**fields: object) -> Use:
    return lambda client: client.track.v2.entity({"type": "person", "identifiers": PERSON, **fields})


def _track_batch(*actions: str) -> Use:
    items = [{"type": "person", "identifiers": PERSON, "action": action, "name": "seen"} for action in actions]
    return lambda client: client.track.v2.batch(batch=items)


def _pipelines_batch(*types: str) -> Use:
    items = [{"type": kind, "userId": "u1", "event": "seen", "groupId": "g"} for kind in types]
    return lambda client: client.pipelines.batch(batch=items)


REPEATED: Final[dict[str, Use]] = {
    "create_customer": lambda client: client.create_customer("u1"),
    "update_customer": lambda client: client.update_customer("u1"),
    "delete_customer": lambda client: client.delete_customer("u1"),
    "track_customer_event": lambda client: client.track_customer_event("u1", "seen"),
    "track_anonymous_event": lambda client: client.track_anonymous_event("seen"),
    "add_customer_to_segment": lambda client: client.add_customer_to_segment("u1", 1),
    "remove_customer_from_segment": lambda client: client.remove_customer_from_segment("u1", 1),
    "suppress": lambda client: client.track.customers.suppress("u1"),
    "unsuppress": lambda client: client.track.customers.unsuppress("u1"),
    "add a device": lambda client: client.track.devices.add("u1", device=DEVICE),
    "delete a device": lambda client: client.track.devices.delete("u1", "d1"),
    "unsubscribe": lambda client: client.track.deliveries.unsubscribe("d", unsubscribe=True),
    "entity identify": _entity(action="identify", attributes={}),
    "entity event": _entity(action="event", name="seen"),
    "batch of safe ones": _track_batch("identify", "event", "page", "delete"),
    "pipelines identify": lambda client: client.pipelines.identify(user_id="u1"),
    "pipelines group": lambda client: client.pipelines.group(group_id="g", user_id="u1"),
    "pipelines batch of safe ones": _pipelines_batch("identify", "group"),
    "find": lambda client: client.app.customers.find(email="a@example.com"),
    "list": lambda client: client.list_customers(attributes=False).first_page(),
    "activities": lambda client: client.get_customer_activities("u1").first_page(),
    "segments": lambda client: client.app.segments.list(),
}

NOT_REPEATED: Final[dict[str, Use]] = {
    "submit_form": lambda client: client.submit_form(1, customer_id="u1", data={}),
    "merge": lambda client: client.track.customers.merge(primary=PERSON, secondary={"id": "u2"}),
    "report a metric": lambda client: client.track.metrics.report(delivery_id="d", metric="opened"),
    "report a push": lambda client: client.track.metrics.report_push(delivery_id="d", event="opened"),
    "create a segment": lambda client: client.app.segments.create(segment={"name": "s"}),
    "entity merge": _entity(action="merge", primary=PERSON, secondary={"id": "u2"}),
    "batch with a merge": lambda client: client.track.v2.batch(
        batch=[
            {"type": "person", "identifiers": PERSON, "action": "identify"},
            {"type": "person", "action": "merge", "primary": PERSON, "secondary": {"id": "u2"}},
        ]
    ),
    "batch with a delivery": lambda client: client.track.v2.batch(
        batch=[{"type": "delivery", "action": "event", "identifiers": {"id": "d"}, "name": "opened"}]
    ),
    "pipelines track": lambda client: client.pipelines.track(user_id="u1", event="seen"),
    "pipelines page": lambda client: client.pipelines.page(user_id="u1"),
    "pipelines screen": lambda client: client.pipelines.screen(user_id="u1", name="Home"),
    "pipelines alias": lambda client: client.pipelines.alias(previous_id="a", user_id="u1"),
    "pipelines batch with a track": _pipelines_batch("identify", "track"),
}

GOOD: Final[dict[str, object]] = {
    "results": [],
    "identifiers": [],
    "activities": [],
    "segments": [],
    "segment": {"id": 1, "name": "s", "state": "finished", "type": "manual"},
}


@pytest.mark.parametrize("method", REPEATED)
def test_a_harmless_call_is_sent_again_after_a_lost_answer_or_a_failure(driver: Driver, method: str) -> None:
    for first in (DROP, Answer(500), Answer(503), Answer(408)):
        with Server([first, Answer(body=GOOD)]) as server:
            REPEATED[method](driver.hurried(server.url))
            once, again = server.requests
            assert (once.method, once.target, once.body) == (again.method, again.target, again.body)


@pytest.mark.parametrize("method", NOT_REPEATED)
def test_any_other_call_is_not_sent_again_once_it_may_have_arrived(driver: Driver, method: str) -> None:
    for first in (DROP, Answer(500), Answer(503), Answer(408)):
        with Server([first]) as server:
            with pytest.raises((APIConnectionError, APIStatusError)) as caught:
                NOT_REPEATED[method](driver.hurried(server.url))
            assert len(server.requests) == 1
        assert caught.value.outcome == "unknown"


@pytest.mark.parametrize("method", [*REPEATED, *NOT_REPEATED])
def test_every_call_is_sent_again_after_a_refusal_for_its_rate(driver: Driver, method: str) -> None:
    use = {**REPEATED, **NOT_REPEATED}[method]
    with Server([Answer(429)] * 2) as server:
        with pytest.raises(RateLimitError) as caught:
            use(driver.hurried(server.url, retries=1))
        assert len(server.requests) == 2
    assert (caught.value.outcome, caught.value.attempts) == ("refused", 2)


@pytest.mark.parametrize("method", NOT_REPEATED)
def test_every_call_is_tried_again_while_nothing_was_sent(driver: Driver, method: str) -> None:
    clock = JumpingClock()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    with pytest.raises(APIConnectionError) as caught:
        NOT_REPEATED[method](driver.hurried(url, clock, retries=2))
    assert (caught.value.outcome, caught.value.attempts, len(clock.pauses)) == ("not_sent", 3, 2)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 413, 422, 302])
def test_a_refusal_is_final(driver: Driver, status: int) -> None:
    for use in (*REPEATED.values(), *NOT_REPEATED.values()):
        with Server([Answer(status)]) as server:
            with pytest.raises(APIStatusError):
                use(driver.hurried(server.url))
            assert len(server.requests) == 1


def test_pauses_grow_up_to_their_ceilings_and_vary(driver: Driver) -> None:
    longest = [0.0] * 5
    for _ in range(12):
        clock = JumpingClock()
        with Server([DROP] * 6) as server, pytest.raises(APIConnectionError):
            driver.hurried(server.url, clock, retries=5).update_customer("u1")
        longest = [max(pair) for pair in zip(longest, clock.pauses, strict=True)]
    for pause, ceiling in zip(longest, (0.5, 1, 2, 4, 8), strict=True):
        assert ceiling / 4 < pause < ceiling
    assert len(set(longest)) == 5


def test_retries_are_counted_by_client_and_by_call(driver: Driver) -> None:
    for retries in (0, 1, 5):
        with Server([DROP] * 9) as server, pytest.raises(APIConnectionError):
            driver.hurried(server.url, retries=retries).update_customer("u1")
        assert len(server.requests) == retries + 1
    with Server([DROP] * 9) as server, pytest.raises(APIConnectionError):
        driver.hurried(server.url, retries=5).update_customer("u1", options=CallOptions(retries=2))
    assert len(server.requests) == 3


def test_a_pause_that_would_outlast_the_deadline_is_not_begun(driver: Driver) -> None:
    clock = JumpingClock()
    for status in (429, 503):
        with Server([Answer(status, headers=(("retry-after", "30"),))]) as server:
            with pytest.raises(APIStatusError) as caught:
                driver.hurried(server.url, clock, deadline=5).update_customer("u1")
            assert len(server.requests) == 1
        assert caught.value.attempts == 1
    assert clock.pauses == []


def test_a_deadline_ends_the_call_between_attempts(driver: Driver) -> None:
    clock = JumpingClock()
    with Server([DROP] * 99) as server:
        with pytest.raises(CustomerIOError) as caught:
            driver.hurried(server.url, clock, deadline=4, retries=99).update_customer("u1")
        assert 2 <= len(server.requests) < 99
    assert clock.skipped < 4
    assert caught.value.outcome == "unknown"


def test_a_deadline_ends_an_attempt_that_is_under_way(driver: Driver) -> None:
    with Server([Silence()]) as server, pytest.raises(CustomerIOError) as caught:
        driver.client(server.url, deadline=0.2, timeout=9).update_customer("u1")
    assert caught.value.outcome == "unknown"


def test_a_held_lane_holds_back_the_next_call_too(driver: Driver) -> None:
    with Server([Answer(429, headers=(("retry-after", "5"),)), Answer()]) as server:
        client = driver.client(server.url, retries=0)
        with pytest.raises(RateLimitError):
            client.update_customer("u1")
        with pytest.raises(PaceTimeoutError) as caught:
            client.update_customer("u2", options=CallOptions(deadline=0.05))
        assert (caught.value.lane, caught.value.outcome) == ("track", "not_sent")
        assert len(server.requests) == 1
        assert client.app.customers.find(email="a@example.com").results == []


def test_a_short_hold_is_waited_for(driver: Driver) -> None:
    answers: list[Any] = [Answer(429, headers=(("retry-after", "0.05"),)), Answer()]
    with Server(answers) as server:
        driver.client(server.url).update_customer("u1")
        assert len(server.requests) == 2
