"""Events: the ids that make them count once, their times and names, and who they belong to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from time import time
from typing import Any

import httpx
import pytest

from customer_io_client import APIConnectionError, CustomerIO, InvalidInputError, TooLargeError
from customer_io_client.emulator import Emulator
from tests.client.driver import Driver
from tests.client.server import DROP, Answer, Received, Server, Step

ULID = re.compile(r"[0-7][0-9A-HJKMNP-TV-Z]{25}")
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.fixture
def client(driver: Driver, server: Server) -> CustomerIO:
    return driver.client(server.url)


def test_an_event_travels_with_a_new_ulid_which_is_returned(client: CustomerIO, server: Server) -> None:
    given = client.track_customer_event("u1", "bought", data={"amount": 99.99}, timestamp=1709164800)
    assert (server.last.method, server.last.target) == ("POST", "/api/v1/customers/u1/events")
    assert server.last.json() == {
        "name": "bought",
        "id": given,
        "data": {"amount": 99.99},
        "timestamp": 1709164800,
    }
    assert ULID.fullmatch(given)
    milliseconds = 0
    for character in given[:10]:
        milliseconds = milliseconds * 32 + ALPHABET.index(character)
    assert abs(milliseconds / 1000 - time()) < 60
    assert client.track_customer_event("u1", "bought") != given


def test_an_own_id_is_sent_and_returned(client: CustomerIO, server: Server) -> None:
    own = "01HQS7R8Y3M0ZK4V5T2N6B9XCD"
    assert client.track_customer_event("u1", "bought", id=own) == own
    assert server.last.json()["id"] == own
    client.track_anonymous_event("bought", id=own)
    assert server.last.json()["id"] == own


@pytest.mark.parametrize("bad", ["", " ", 5, True, b"01HQS7R8Y3M0ZK4V5T2N6B9XCD"])
def test_an_own_id_that_is_no_text_is_refused(client: CustomerIO, server: Server, bad: Any) -> None:
    uses: list[Callable[[], object]] = [
        lambda: client.track_customer_event("u1", "bought", id=bad),
        lambda: client.track_anonymous_event("bought", id=bad),
        lambda: client.track.events.track("u1", name="bought", id=bad),
    ]
    for use in uses:
        with pytest.raises(InvalidInputError) as caught:
            use()
        assert caught.value.field == "id"
    assert server.requests == []


@pytest.mark.parametrize("way", ["flat", "anonymous", "resource", "entity"])
def test_an_event_whose_answer_is_lost_is_repeated_under_the_same_id(driver: Driver, way: str) -> None:
    with Server([DROP, DROP, Answer()]) as server:
        client = driver.hurried(server.url)
        match way:
            case "flat":
                client.track_customer_event("u1", "bought")
            case "anonymous":
                client.track_anonymous_event("bought")
            case "resource":
                client.track.events.track("u1", name="bought")
            case _:
                event = {"type": "person", "action": "event", "identifiers": {"id": "u1"}, "name": "bought"}
                client.track.v2.entity(event)
        bodies = [received.body for received in server.requests]
        assert len(bodies) == 3
        assert len(set(bodies)) == 1
        assert ULID.fullmatch(server.last.json()["id"])


def test_the_service_counts_a_repeated_event_once(driver: Driver, emulator: Emulator) -> None:
    def relay(received: Received) -> Step:
        """The request reaches the service; its first answer is lost on the way back."""
        headers = {name: value for name, value in received.headers if name in ("authorization", "content-type")}
        answer = httpx.request(
            received.method, emulator.url + received.target, headers=headers, content=received.body, trust_env=False
        )
        assert answer.status_code == 200
        return DROP if len(lossy.requests) == 1 else Answer(body=answer.content)

    with Server(relay) as lossy:
        driver.hurried(lossy.url).track_customer_event("u1", "bought")
        assert len(lossy.requests) == 2
    kept = driver.emulator_client(emulator).get_customer_activities("u1", type="event")
    assert [activity.name for activity in kept] == ["bought"]


def test_an_event_that_never_gets_an_answer_may_have_arrived(driver: Driver) -> None:
    with Server([DROP] * 9) as server:
        with pytest.raises(APIConnectionError) as caught:
            driver.hurried(server.url).track_customer_event("u1", "bought")
        assert (caught.value.outcome, caught.value.attempts, len(server.requests)) == ("unknown", 4, 4)


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (1709164800, 1709164800),
        ("1709164800", 1709164800),
        ("2024-02-29", 1709164800),
        ("2024-02-29T00:00:00Z", 1709164800),
        (date(2024, 2, 29), 1709164800),
        (datetime(2024, 2, 29, tzinfo=UTC), 1709164800),
        (-1, -1),
    ],
)
def test_timestamps_are_taken_in_every_form(client: CustomerIO, server: Server, given: Any, sent: int) -> None:
    client.track_customer_event("u1", "bought", timestamp=given)
    assert server.last.json()["timestamp"] == sent
    client.track_anonymous_event("bought", timestamp=given)
    assert server.last.json()["timestamp"] == sent


@pytest.mark.parametrize("bad", [1709164800000, "1709164800000", float("nan"), False, "soon", "", b"1"])
def test_other_timestamps_are_refused(client: CustomerIO, server: Server, bad: Any) -> None:
    uses: list[Callable[[], object]] = [
        lambda: client.track_customer_event("u1", "bought", timestamp=bad),
        lambda: client.track_anonymous_event("bought", timestamp=bad),
    ]
    for use in uses:
        with pytest.raises(InvalidInputError) as caught:
            use()
        assert caught.value.field == "timestamp"
    assert server.requests == []


@pytest.mark.parametrize("bad", ["", "  ", None, 5, True, b"bought"])
def test_names_that_the_service_would_refuse_are_not_sent(client: CustomerIO, server: Server, bad: Any) -> None:
    uses: list[Callable[[], object]] = [
        lambda: client.track_customer_event("u1", bad),
        lambda: client.track_anonymous_event(bad),
        lambda: client.track.events.track("u1", name=bad),
        lambda: client.track.v2.entity({"type": "person", "action": "event", "identifiers": {"id": "u1"}, "name": bad}),
    ]
    for use in uses:
        with pytest.raises(InvalidInputError) as caught:
            use()
        assert caught.value.field == "name"
    assert server.requests == []


def test_names_and_data_are_measured_before_they_are_sent(client: CustomerIO, server: Server) -> None:
    client.track_customer_event("u1", "é" * 50, data={"text": "x" * 102_389})
    sent = len(server.requests)
    with pytest.raises(TooLargeError):
        client.track_customer_event("u1", "é" * 51)
    with pytest.raises(TooLargeError) as caught:
        client.track_customer_event("u1", "bought", data={"text": "x" * 102_390})
    assert (caught.value.field, caught.value.limit_bytes, caught.value.size_bytes) == ("data", 102_400, 102_401)
    assert len(server.requests) == sent


@pytest.mark.parametrize("bad", [["amount"], "amount", 5, True])
def test_data_must_be_a_mapping(client: CustomerIO, server: Server, bad: Any) -> None:
    uses: list[Callable[[], object]] = [
        lambda: client.track_customer_event("u1", "bought", data=bad),
        lambda: client.track_anonymous_event("bought", data=bad),
        lambda: client.track.events.track("u1", name="bought", data=bad),
    ]
    for use in uses:
        with pytest.raises(InvalidInputError) as caught:
            use()
        assert caught.value.field == "data"
    assert server.requests == []


def test_a_bad_value_in_data_is_named_by_its_path_and_not_shown(client: CustomerIO, server: Server) -> None:
    with pytest.raises(InvalidInputError) as caught:
        client.track_customer_event("u1", "bought", data={"items": [{"price": 5}, {"price": b"secret-bytes"}]})
    assert caught.value.field == "data.items[1].price"
    assert "secret" not in str(caught.value)
    assert server.requests == []


def test_an_anonymous_event_has_an_id_of_its_own_which_is_returned(client: CustomerIO, server: Server) -> None:
    first, second = client.track_anonymous_event("seen"), client.track_anonymous_event("seen")
    assert first
    assert second
    assert first != second
    assert (server.last.method, server.last.target) == ("POST", "/api/v1/events")
    assert server.last.json()["anonymous_id"] == second
    assert client.track_anonymous_event("seen", anonymous_id="cookie-5") == "cookie-5"
    number: Any = 5
    assert client.track_anonymous_event("seen", anonymous_id=number) == "5"
    assert server.last.json()["anonymous_id"] == "5"


def test_an_explicit_none_sends_no_anonymous_id(client: CustomerIO, server: Server) -> None:
    assert client.track_anonymous_event("seen", anonymous_id=None) is None
    assert server.last.json().keys() == {"name", "id"}


def test_a_person_claims_the_events_of_their_anonymous_id(driver: Driver, emulator: Emulator) -> None:
    client = driver.emulator_client(emulator)
    anonymous_id = client.track_anonymous_event("page_viewed", data={"page": "/pricing"})
    client.track_anonymous_event("never_claimed", anonymous_id=None)
    client.create_customer("u1", attributes={"anonymous_id": anonymous_id})
    names = [activity.name for activity in client.get_customer_activities("u1", type="event")]
    assert names == ["page_viewed"]
