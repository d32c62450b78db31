"""Identifiers: which are refused before anything is sent, and how the others travel."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final, TypeAlias

import pytest

from customer_io_client import CustomerIO, InvalidInputError, ResponseFormatError, TooLargeError
from customer_io_client.emulator import Emulator
from tests.client.driver import Driver
from tests.client.server import Answer, Server

Use: TypeAlias = Callable[[CustomerIO, Any], object]

USES: Final[dict[str, Use]] = {
    "create_customer": lambda client, value: client.create_customer(value),
    "update_customer": lambda client, value: client.update_customer(value),
    "delete_customer": lambda client, value: client.delete_customer(value),
    "track_customer_event": lambda client, value: client.track_customer_event(value, "seen"),
    "add_customer_to_segment": lambda client, value: client.add_customer_to_segment(value, 1),
    "remove_customer_from_segment": lambda client, value: client.remove_customer_from_segment(value, 1),
    "get_customer_activities": lambda client, value: client.get_customer_activities(value).first_page(),
    "track.customers.identify": lambda client, value: client.track.customers.identify(value),
    "track.customers.delete": lambda client, value: client.track.customers.delete(value),
    "track.customers.suppress": lambda client, value: client.track.customers.suppress(value),
    "track.customers.unsuppress": lambda client, value: client.track.customers.unsuppress(value),
    "track.devices.add": lambda client, value: client.track.devices.add(value, device={"id": "d", "platform": "ios"}),
    "track.devices.delete": lambda client, value: client.track.devices.delete(value, "d"),
    "track.events.track": lambda client, value: client.track.events.track(value, name="seen"),
    "app.customers.get_attributes": lambda client, value: client.app.customers.get_attributes(value),
    "app.customers.list_activities": lambda client, value: client.app.customers.list_activities(value).first_page(),
    "app.customers.list_messages": lambda client, value: client.app.customers.list_messages(value).first_page(),
    "app.customers.list_relationships": lambda client, value: client.app.customers.list_relationships(
        value
    ).first_page(),
    "app.customers.list_segments": lambda client, value: client.app.customers.list_segments(value),
    "app.customers.get_subscription_preferences": lambda client, value: (
        client.app.customers.get_subscription_preferences(value)
    ),
}
"""Each method whose path holds a person's identifier."""

IN_BODIES: Final[dict[str, Use]] = {
    "track.segments.add_customers": lambda client, value: client.track.segments.add_customers(1, ids=["u1", value]),
    "track.segments.remove_customers": lambda client, value: client.track.segments.remove_customers(1, ids=[value]),
    "track.customers.merge": lambda client, value: client.track.customers.merge(
        primary={"id": "u1"}, secondary={"id": value}
    ),
    "track.v2.entity": lambda client, value: client.track.v2.entity(
        {"type": "person", "action": "identify", "identifiers": {"id": value}, "attributes": {}}
    ),
    "track.v2.batch": lambda client, value: client.track.v2.batch(
        batch=[{"type": "person", "action": "delete", "identifiers": {"email": value}}]
    ),
    "app.customers.list_attributes": lambda client, value: client.app.customers.list_attributes(ids=[value]),
}
"""Each method whose body holds one that must be given."""

OPTIONAL: Final[dict[str, Use]] = {
    "submit_form": lambda client, value: client.submit_form(1, customer_id=value, data={"name": "John"}),
    "track_anonymous_event": lambda client, value: client.track_anonymous_event("seen", anonymous_id=value),
    "track.customers.identify(id=)": lambda client, value: client.track.customers.identify("cio_a1", id=value),
}
"""The same where None leaves it out."""

BAD: Final[dict[str, object]] = {
    "true": True,
    "false": False,
    "float": 7.0,
    "nan": float("nan"),
    "bytes": b"7",
    "empty": "",
    "blank": " \t\n",
    "dot": ".",
    "dots": "..",
    "list": ["7"],
    "mapping": {"id": "7"},
    "surrogate": "a\ud800",
}

DISTINCT: Final = [
    "a/b",
    "a?b",
    "50%",
    "a%2Fb",
    "a#b",
    "a+b",
    "a@b.example",
    "é",
    "日本",
    "a b",
    " a",
    "...",
    "a&b=c;d",
]
"""Identifiers that a careless client would mix up or cut short."""


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(lambda received: Answer(204 if "/forms/" in received.target else 200)) as server:
        yield server


@pytest.fixture
def client(driver: Driver, server: Server) -> CustomerIO:
    return driver.client(server.url)


def _refused(client: CustomerIO, use: Use, value: object) -> InvalidInputError:
    with pytest.raises(InvalidInputError) as caught:
        use(client, value)
    assert caught.value.outcome == "not_sent"
    assert caught.value.field
    return caught.value


@pytest.mark.parametrize("method", [*USES, *IN_BODIES, *OPTIONAL])
def test_what_names_nobody_is_refused_before_anything_is_sent(client: CustomerIO, server: Server, method: str) -> None:
    use = {**USES, **IN_BODIES, **OPTIONAL}[method]
    for value in BAD.values():
        _refused(client, use, value)
    if method not in OPTIONAL:
        _refused(client, use, None)
    assert server.requests == []


@pytest.mark.parametrize("method", [*USES, *IN_BODIES])
def test_more_than_150_bytes_are_refused_and_150_are_sent(client: CustomerIO, server: Server, method: str) -> None:
    use = {**USES, **IN_BODIES}[method]
    for value, size in (("x" * 151, 151), ("é" * 76, 152)):
        error = _refused(client, use, value)
        assert isinstance(error, TooLargeError)
        assert (error.limit_bytes, error.size_bytes) == (150, size)
        assert value not in str(error)
    assert server.requests == []
    _sent(client, use, "é" * 75)
    assert len(server.requests) == 1


def _sent(client: CustomerIO, use: Use, value: object) -> None:
    """Send it; the scripted answer has not the form that every method reads."""
    try:
        use(client, value)
    except ResponseFormatError:
        pass


@pytest.mark.parametrize("value", DISTINCT)
def test_an_identifier_travels_percent_encoded_once(client: CustomerIO, server: Server, value: str) -> None:
    escaped = "".join(chr(byte) if chr(byte) in UNRESERVED else f"%{byte:02X}" for byte in value.encode())
    client.delete_customer(value)
    assert server.last.target == f"/api/v1/customers/{escaped}"
    client.track.devices.delete(value, value)
    assert server.last.target == f"/api/v1/customers/{escaped}/devices/{escaped}"
    client.submit_form(value, data={"id": "u1"})
    assert server.last.target == f"/api/v1/forms/{escaped}/submit"


UNRESERVED: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"


@pytest.mark.parametrize(("value", "text"), [(0, "0"), (-7, "-7"), (10**30, "1" + "0" * 30)])
def test_a_number_is_an_identifier(client: CustomerIO, server: Server, value: int, text: str) -> None:
    for use in USES.values():
        _sent(client, use, value)
        assert f"/customers/{text}" in server.last.target or server.last.json() == {"ids": [text]}


@pytest.mark.parametrize("method", IN_BODIES)
def test_a_number_in_a_body_becomes_text(client: CustomerIO, server: Server, method: str) -> None:
    _sent(client, IN_BODIES[method], 0)
    assert b'"0"' in server.last.body
    assert b":0" not in server.last.body.replace(b" ", b"")


def test_a_device_that_would_be_another_path_is_refused(client: CustomerIO, server: Server) -> None:
    bad: list[Any] = ["..", ".", "", " ", None, True, b"d"]
    for token in bad:
        with pytest.raises(InvalidInputError):
            client.track.devices.delete("42", token)
    assert server.requests == []


@pytest.mark.parametrize("id_type", ["ids", "", None, 5, "EMAIL"])
def test_an_unknown_kind_of_identifier_is_refused(client: CustomerIO, server: Server, id_type: Any) -> None:
    for use in (
        lambda: client.add_customer_to_segment("u1", 1, id_type=id_type),
        lambda: client.remove_customer_from_segment("u1", 1, id_type=id_type),
        lambda: client.get_customer_activities("u1", id_type=id_type),
    ):
        with pytest.raises(InvalidInputError) as caught:
            use()
        assert caught.value.field == "id_type"
    assert server.requests == []


def test_the_emulator_finds_the_same_person_by_every_identifier(driver: Driver, emulator: Emulator) -> None:
    client = driver.emulator_client(emulator)
    for value in DISTINCT:
        client.create_customer(value, attributes={"spelling": value})
    for value in DISTINCT:
        kind: Any = "email" if "@" in value else "id"
        found = client.app.customers.get_attributes(value, id_type=kind).customer
        assert found.attributes["spelling"] == value
        client.track_customer_event(value, f"seen_{value}")
        names = [activity.name for activity in client.get_customer_activities(value, type="event", id_type=kind)]
        assert names == [f"seen_{value}"]
        client.delete_customer(value)
    assert [person.id for person in client.list_customers(attributes=False)] == ["customer_100", "customer_123"]


def test_a_cursor_travels_encoded(driver: Driver) -> None:
    with Server([Answer(body={"identifiers": [], "next": None})]) as server:
        driver.client(server.url).list_customers(start="a&b=c/+é", attributes=False).first_page()
        assert server.last.target == "/v1/customers?start=a%26b%3Dc%2F%2B%C3%A9&limit=100"
