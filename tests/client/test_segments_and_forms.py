"""Manual segments and forms."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from customer_io_client import APIConnectionError, APIStatusError, CustomerIO, InvalidInputError, RateLimitError
from customer_io_client.emulator import Emulator
from tests.client.driver import Driver
from tests.client.server import DROP, Answer, Server, Silence


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(lambda received: Answer(204 if "/forms/" in received.target else 200)) as server:
        yield server


@pytest.fixture
def client(driver: Driver, server: Server) -> CustomerIO:
    return driver.client(server.url)


def test_one_person_goes_into_a_segment_and_out_of_it(client: CustomerIO, server: Server) -> None:
    client.add_customer_to_segment("u1", 7)
    assert (server.last.method, server.last.target) == ("POST", "/api/v1/segments/7/add_customers?id_type=id")
    assert server.last.json() == {"ids": ["u1"]}
    client.remove_customer_from_segment(5, 7)
    assert server.last.target == "/api/v1/segments/7/remove_customers?id_type=id"
    assert server.last.json() == {"ids": ["5"]}


@pytest.mark.parametrize("id_type", ["id", "email", "cio_id"])
def test_the_kind_of_identifier_travels_along(client: CustomerIO, server: Server, id_type: Any) -> None:
    client.add_customer_to_segment("u1@example.com", 7, id_type=id_type)
    assert server.last.target.endswith(f"?id_type={id_type}")
    client.remove_customer_from_segment("u1@example.com", 7, id_type=id_type)
    assert server.last.target.endswith(f"?id_type={id_type}")


@pytest.mark.parametrize("bad", [0, -1, True, 1.0, "1", None, b"1", [1]])
def test_a_segment_is_a_whole_number_from_one_on(client: CustomerIO, server: Server, bad: Any) -> None:
    for use in (client.add_customer_to_segment, client.remove_customer_from_segment):
        with pytest.raises(InvalidInputError) as caught:
            use("u1", bad)
        assert caught.value.field == "segment_id"
    assert server.requests == []


def test_the_emulator_keeps_who_is_in_a_segment(driver: Driver, emulator: Emulator) -> None:
    client = driver.emulator_client(emulator)
    client.create_customer("u1", "u1@example.com")
    segment = client.app.segments.create(segment={"name": "Spring sale"}).segment
    client.add_customer_to_segment("u1@example.com", segment.id, id_type="email")
    assert [person.id for person in client.app.segments.list_customers(segment.id)] == ["u1"]
    client.remove_customer_from_segment("u1", segment.id)
    assert list(client.app.segments.list_customers(segment.id)) == []


def test_every_value_of_a_form_becomes_text(client: CustomerIO, server: Server) -> None:
    data = {
        "name": "John",
        "rating": 5,
        "price": 9.5,
        "exact": Decimal("0.10"),
        "agreed": True,
        "refused": False,
        "day": date(2024, 1, 15),
        "at": datetime(2024, 1, 15, 12, tzinfo=UTC),
        "tags": ["a", 1],
        "address": {"city": "Kyōto", "zip": None},
        "nothing": None,
    }
    client.submit_form(1, customer_id="u1", data=data)
    assert (server.last.method, server.last.target) == ("POST", "/api/v1/forms/1/submit")
    assert server.last.json() == {
        "data": {
            "name": "John",
            "rating": "5",
            "price": "9.5",
            "exact": "0.1",
            "agreed": "true",
            "refused": "false",
            "day": "2024-01-15",
            "at": "2024-01-15T12:00:00Z",
            "tags": '["a",1]',
            "address": '{"city":"Kyōto","zip":null}',
            "id": "u1",
        }
    }


def test_a_form_names_its_person_by_argument_or_by_field(client: CustomerIO, server: Server) -> None:
    client.submit_form("sign-up", data={"email": "u1@example.com"})
    assert server.last.json() == {"data": {"email": "u1@example.com"}}
    for given in ("7", 7, None):
        client.submit_form("sign-up", customer_id=7, data={"id": given})
        assert server.last.json() == {"data": {"id": "7"}}


def test_another_id_among_the_data_is_refused(client: CustomerIO, server: Server) -> None:
    for other in ("8", 8, ""):
        with pytest.raises(InvalidInputError) as caught:
            client.submit_form(1, customer_id=7, data={"id": other})
        assert caught.value.field == "data.id"
    assert server.requests == []


@pytest.mark.parametrize("bad", [[("id", "u1")], "id", 5, {"at": float("nan")}, {"at": b"x"}, {1: "x"}])
def test_data_that_is_no_form_is_refused(client: CustomerIO, server: Server, bad: Any) -> None:
    with pytest.raises(InvalidInputError) as caught:
        client.submit_form(1, customer_id="u1", data=bad)
    assert str(caught.value.field).startswith("data")
    assert server.requests == []


@pytest.mark.parametrize("bad", [True, 1.0, None, "", "..", b"1"])
def test_a_form_that_would_be_another_path_is_refused(client: CustomerIO, server: Server, bad: Any) -> None:
    with pytest.raises(InvalidInputError):
        client.submit_form(bad, data={"id": "u1"})
    assert server.requests == []


def test_a_form_is_not_repeated_once_it_may_have_arrived(driver: Driver) -> None:
    for step in (DROP, Silence()):
        with Server([step]) as server:
            with pytest.raises(APIConnectionError) as caught:
                driver.hurried(server.url, timeout=0.3).submit_form(1, customer_id="u1", data={})
            assert (caught.value.outcome, caught.value.attempts, len(server.requests)) == ("unknown", 1, 1)


@pytest.mark.parametrize("status", [408, 500, 502, 503, 504])
def test_a_form_is_not_repeated_after_a_failure_of_the_service(driver: Driver, status: int) -> None:
    with Server([Answer(status)]) as server:
        with pytest.raises(APIStatusError) as caught:
            driver.hurried(server.url).submit_form(1, customer_id="u1", data={})
        assert (caught.value.outcome, caught.value.attempts, len(server.requests)) == ("unknown", 1, 1)


def test_a_form_that_was_refused_for_its_rate_is_sent_again(driver: Driver) -> None:
    with Server([Answer(429), Answer(204)]) as server:
        driver.hurried(server.url).submit_form(1, customer_id="u1", data={})
        assert len(server.requests) == 2
    with Server([Answer(429)] * 4) as server, pytest.raises(RateLimitError) as caught:
        driver.hurried(server.url).submit_form(1, customer_id="u1", data={})
    assert (caught.value.outcome, caught.value.attempts) == ("refused", 4)


def test_the_emulator_takes_a_form_and_refuses_one_of_nobody(driver: Driver, emulator: Emulator) -> None:
    client = driver.emulator_client(emulator)
    client.submit_form(1, customer_id="u1", data={"message": "I love your product!", "rating": 5})
    assert client.list_customers(attributes=False).take(9)[-1].id == "u1"
    with pytest.raises(APIStatusError) as caught:
        client.submit_form(1, data={"message": "hello"})
    assert (caught.value.status, caught.value.outcome) == (400, "refused")
