"""Creating, updating and deleting people: what comes back, what travels, what the service then holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import httpx
import pytest

from customer_io_client import APIStatusError, Attributes, CustomerIO, InvalidInputError, Time
from customer_io_client.emulator import Emulator
from tests.client.driver import Driver
from tests.client.server import Server


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.fixture
def client(driver: Driver, server: Server) -> CustomerIO:
    return driver.client(server.url)


def held(emulator: Emulator, identifier: str) -> dict[str, Any] | None:
    """What the emulator holds of this person."""
    answer = httpx.get(f"{emulator.url}/_emulator/people/{identifier}", trust_env=False)
    found: dict[str, Any] = answer.json()
    return found if answer.status_code == 200 else None


def test_create_sends_one_put_with_arguments_and_attributes_in_one_body(client: CustomerIO, server: Server) -> None:
    client.create_customer(
        "u1", "user@example.com", name="John", attributes={"plan": "premium", "tags": ["a"]}, created_at="1705276800"
    )
    assert (server.last.method, server.last.target) == ("PUT", "/api/v1/customers/u1")
    assert server.last.json() == {
        "plan": "premium",
        "tags": ["a"],
        "created_at": 1705276800,
        "email": "user@example.com",
        "name": "John",
    }
    assert server.last.all("content-type") == ["application/json"]
    assert len(server.requests) == 1


def test_create_returns_the_person_as_sent(client: CustomerIO) -> None:
    customer = client.create_customer("u1", "user@example.com", name="John", attributes={"since": date(2024, 1, 15)})
    assert (customer.id, customer.email, customer.cio_id) == ("u1", "user@example.com", None)
    assert customer.attributes == {"since": 1705276800, "name": "John"}
    assert dict(customer) == {"id": "u1", "email": "user@example.com", "since": 1705276800, "name": "John"}
    assert customer["name"] == customer.get("name") == "John"
    assert customer.get("phone") is None
    with pytest.raises(KeyError):
        customer["phone"]


def test_create_works_without_email_and_attributes(client: CustomerIO, server: Server) -> None:
    customer = client.create_customer(0)
    assert server.last.target == "/api/v1/customers/0"
    assert server.last.json() == {}
    assert dict(customer) == {"id": "0"}


def test_update_says_that_nobody_is_to_be_created(client: CustomerIO, server: Server) -> None:
    customer = client.update_customer("u1", "new@example.com", attributes={"plan": "enterprise"})
    assert (server.last.method, server.last.target) == ("PUT", "/api/v1/customers/u1")
    assert server.last.json() == {"plan": "enterprise", "email": "new@example.com", "_update": True}
    assert dict(customer) == {"id": "u1", "email": "new@example.com", "plan": "enterprise"}


def test_delete_sends_no_body(client: CustomerIO, server: Server) -> None:
    client.delete_customer("u1")
    assert (server.last.method, server.last.target, server.last.body) == ("DELETE", "/api/v1/customers/u1", b"")


def test_a_none_argument_is_left_out_and_none_among_attributes_is_sent(client: CustomerIO, server: Server) -> None:
    client.update_customer("u1", None, name=None, created_at=None, attributes={"plan": None, "email": None})
    assert server.last.json() == {"plan": None, "email": None, "_update": True}


def test_a_cio_id_names_a_person_and_may_change_their_id(client: CustomerIO, server: Server) -> None:
    customer = client.update_customer("cio_a3000001", attributes={"id": "new-id", "cio_id": "a3000001"})
    assert server.last.target == "/api/v1/customers/cio_a3000001"
    assert server.last.json() == {"id": "new-id", "_update": True}
    assert (customer.id, customer.cio_id) == ("new-id", "a3000001")
    assert client.create_customer("cio_a3000001").id is None


@pytest.mark.parametrize(
    ("arguments", "attributes", "sent"),
    [
        ({"name": "John"}, {"name": "John"}, {"name": "John"}),
        ({}, {"id": "7"}, {}),
        ({}, {"id": 7}, {}),
        ({"email": "User@example.com"}, {"email": "user@EXAMPLE.com"}, {"email": "User@example.com"}),
        ({"created_at": "1705276800"}, {"created_at": 1705276800}, {"created_at": 1705276800}),
        ({"created_at": date(2024, 1, 15)}, {"created_at": "2024-01-15"}, {"created_at": 1705276800}),
    ],
)
def test_equal_values_given_twice_pass(
    client: CustomerIO, server: Server, arguments: dict[str, Any], attributes: Attributes, sent: dict[str, object]
) -> None:
    client.create_customer(7, attributes=attributes, **arguments)
    assert server.last.json() == sent


@pytest.mark.parametrize(
    ("field", "arguments", "attributes"),
    [
        ("name", {"name": "John"}, {"name": "Jane"}),
        ("name", {"name": "John"}, {"name": None}),
        ("id", {}, {"id": "8"}),
        ("id", {}, {"id": None}),
        ("email", {"email": "a@example.com"}, {"email": "b@example.com"}),
        ("email", {"email": "a@example.com"}, {"email": None}),
        ("created_at", {"created_at": 1705276800}, {"created_at": 1705276801}),
        ("created_at", {"created_at": 1705276800}, {"created_at": None}),
        ("cio_id", {}, {"cio_id": "a3000001"}),
        ("cio_id", {}, {"cio_id": "None"}),
        ("_update", {}, {"_update": False}),
    ],
)
def test_different_values_given_twice_are_refused(
    client: CustomerIO, server: Server, field: str, arguments: dict[str, Any], attributes: Attributes
) -> None:
    with pytest.raises(InvalidInputError) as caught:
        client.update_customer(7, attributes=attributes, **arguments)
    assert (caught.value.field, caught.value.outcome) == (field, "not_sent")
    assert server.requests == []


def test_another_cio_id_than_the_one_in_the_identifier_is_refused(client: CustomerIO, server: Server) -> None:
    for other in ("a3000002", None):
        with pytest.raises(InvalidInputError):
            client.update_customer("cio_a3000001", attributes={"cio_id": other})
    assert server.requests == []


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (1705276800, 1705276800),
        (-86400, -86400),
        (1705276800.9, 1705276800),
        ("1705276800", 1705276800),
        ("705276800", 705276800),
        ("2024-01-15T00:00:00Z", 1705276800),
        ("2024-01-15T09:00:00+09:00", 1705276800),
        ("20240115T000000Z", 1705276800),
        ("2024-01-15", 1705276800),
        (date(2024, 1, 15), 1705276800),
        (datetime(2024, 1, 15, 9, tzinfo=timezone(timedelta(hours=9))), 1705276800),
        (datetime(1969, 12, 31, 23, 59, 59, 500000, tzinfo=UTC), -1),
    ],
)
def test_created_at_is_taken_in_every_form(client: CustomerIO, server: Server, given: Time, sent: int) -> None:
    for arguments in ({"created_at": given}, {"attributes": {"created_at": given}}):
        chosen: dict[str, Any] = arguments
        client.create_customer("u1", **chosen)
        assert server.last.json() == {"created_at": sent}
        assert type(server.last.json()["created_at"]) is int


@pytest.mark.parametrize(
    "bad",
    [
        1705276800000,
        "1705276800000",
        float("nan"),
        float("inf"),
        True,
        datetime(2024, 1, 15),  # noqa: DTZ001 # a naive one is what is refused
        "yesterday",
        "",
        b"1",
        [],
    ],
)
def test_no_other_time_is_taken(client: CustomerIO, server: Server, bad: Any) -> None:
    for arguments in ({"created_at": bad}, {"attributes": {"created_at": bad}}):
        chosen: dict[str, Any] = arguments
        with pytest.raises(InvalidInputError) as caught:
            client.create_customer("u1", **chosen)
        assert "created_at" in str(caught.value.field)
    assert server.requests == []


@pytest.mark.parametrize("name", ["email", "name"])
@pytest.mark.parametrize("bad", [5, True, b"a@example.com", ["a@example.com"]])
def test_email_and_name_must_be_text(client: CustomerIO, server: Server, name: str, bad: Any) -> None:
    with pytest.raises(InvalidInputError) as caught:
        client.create_customer("u1", **{name: bad})
    assert caught.value.field == name
    assert server.requests == []


def test_an_email_among_the_attributes_must_be_text_too(client: CustomerIO, server: Server) -> None:
    with pytest.raises(InvalidInputError):
        client.create_customer("u1", attributes={"email": 5})
    assert server.requests == []


@pytest.mark.parametrize("bad", [["plan"], "plan", 5, {1: "x"}, {"": "x"}, {"x" * 151: 1}, {"x": "y" * 1001}])
def test_attributes_that_the_service_would_refuse_are_not_sent(client: CustomerIO, server: Server, bad: Any) -> None:
    with pytest.raises(InvalidInputError):
        client.create_customer("u1", attributes=bad)
    assert server.requests == []


def test_the_callers_mapping_is_not_changed(client: CustomerIO) -> None:
    attributes: dict[str, object] = {"id": "u1", "created_at": "2024-01-15", "tags": {"b", "a"}}
    before = dict(attributes)
    client.create_customer("u1", attributes=attributes)
    assert attributes == before


def test_the_emulator_creates_changes_clears_and_deletes(driver: Driver, emulator: Emulator) -> None:
    client = driver.emulator_client(emulator)
    client.create_customer("u1", "u1@example.com", attributes={"plan": "basic", "seats": 3})
    client.create_customer("u1", attributes={"plan": "premium"})
    client.update_customer("u1", attributes={"seats": None, "country": "Japan"})
    person = held(emulator, "u1")
    assert person is not None
    assert person["identifiers"]["email"] == "u1@example.com"
    attributes: Mapping[str, object] = person["attributes"]
    assert (attributes["plan"], attributes["country"], attributes.get("seats")) == ("premium", "Japan", None)
    client.delete_customer("u1")
    assert held(emulator, "u1") is None


def test_an_update_of_nobody_creates_nobody(driver: Driver, emulator: Emulator) -> None:
    client = driver.emulator_client(emulator)
    client.create_customer("gone")
    client.delete_customer("gone")
    assert client.update_customer("gone", "gone@example.com").email == "gone@example.com"
    assert held(emulator, "gone") is None
    client.create_customer("gone")
    assert held(emulator, "gone") is not None


def test_the_free_plans_refusal_keeps_its_reason(driver: Driver) -> None:
    with Emulator(plan="free") as small:
        client = driver.emulator_client(small)
        for number in range(398):  # the sample workspace holds two people
            client.create_customer(number)
        with pytest.raises(APIStatusError) as caught:
            client.create_customer("one too many")
    assert caught.value.outcome == "refused"
    assert caught.value.errors[0].detail in str(caught.value)
