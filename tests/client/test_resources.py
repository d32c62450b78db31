"""Operations under `track`, `app` and `pipelines`, and by `call`: models and mappings, free-form fields, answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

import pytest

from customer_io_api.app.api.customers import customers_find
from customer_io_api.pipelines.models import CallContext, IdentifyItem, PersonTraits
from customer_io_api.track.api.customers import customers_identify
from customer_io_api.track.api.events import events_track
from customer_io_api.track.models import (
    DeletePerson,
    Device,
    EventData,
    IdentifyCustomer,
    IdentifyPerson,
    PersonAttributes,
    PersonById,
    TrackEvent,
)
from customer_io_client import (
    UNSET,
    ApiResponse,
    BadRequestError,
    CallOptions,
    CustomerIO,
    InvalidInputError,
    TooLargeError,
)
from customer_io_client.emulator import Emulator
from tests.client.driver import Driver
from tests.client.server import DROP, Answer, Server


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.fixture
def client(driver: Driver, server: Server) -> CustomerIO:
    return driver.client(server.url)


def test_call_sends_what_build_request_returns(client: CustomerIO, server: Server) -> None:
    model = IdentifyCustomer(email="u1@example.com", created_at=1705276800)
    model.additional_properties["plan"] = "premium"
    mapping = {"email": "u1@example.com", "created_at": 1705276800, "plan": "premium"}
    for body in (model, mapping):
        assert client.call(customers_identify.build_request("u/1", body=body)) is None
        assert server.last.target == "/api/v1/customers/u%2F1"
        assert server.last.json() == mapping


def test_raw_gives_the_answer_with_what_came_around_it(driver: Driver) -> None:
    found = {"results": [{"cio_id": "c1", "id": "u1", "email": None}]}
    with Server([DROP, Answer(200, found, (("X-Request-Id", "r-1"),))]) as server:
        client = driver.hurried(server.url)
        answer = client.call(customers_find.build_request(email="a@example.com"), raw=True)
    assert isinstance(answer, ApiResponse)
    assert answer.data.results[0].cio_id == "c1"
    assert (answer.status, answer.attempts, answer.operation) == (200, 2, "app.customers.find")
    assert answer.headers["x-request-id"] == "r-1"
    assert "c1" not in repr(answer)
    assert "r-1" not in repr(answer)


def test_call_gives_an_event_its_id_and_takes_options(driver: Driver) -> None:
    with Server([DROP, DROP]) as server:
        client = driver.hurried(server.url)
        request = events_track.build_request("u1", body=TrackEvent(name="seen", data=EventData()))
        client.call(request, options=CallOptions(retries=2, headers={"x-own": "1"}))
        assert len({received.body for received in server.requests}) == 1
        assert server.last.json().keys() == {"name", "id", "data"}
        assert server.last.all("x-own") == ["1"]


def test_a_model_and_a_mapping_are_the_same_on_the_wire(client: CustomerIO, server: Server) -> None:
    sent: list[object] = []
    for device in (Device(id="d1", platform="ios", last_used=5), {"id": "d1", "platform": "ios", "last_used": 5}):
        client.track.devices.add("u1", device=device)
        sent.append(server.last.json())
    assert sent[0] == sent[1] == {"device": {"id": "d1", "platform": "ios", "last_used": 5}}
    attributes = PersonAttributes()
    attributes.additional_properties["plan"] = "premium"
    entity = IdentifyPerson(type="person", action="identify", identifiers=PersonById(id="u1"), attributes=attributes)
    mapping = {
        "type": "person",
        "action": "identify",
        "identifiers": {"id": "u1"},
        "attributes": {"plan": "premium"},
    }
    client.track.v2.entity(entity)
    assert server.last.json() == mapping
    deletion = DeletePerson(type="person", action="delete", identifiers=PersonById(id="u2"))
    client.track.v2.batch(batch=[entity, mapping, deletion])
    assert server.last.json()["batch"][0] == server.last.json()["batch"][1] == mapping
    item = IdentifyItem(type="identify", user_id="u1", traits=PersonTraits(email="u1@example.com"))
    client.pipelines.batch(batch=[item], context=CallContext(ip="127.0.0.1"))
    assert server.last.json() == {
        "batch": [{"type": "identify", "userId": "u1", "traits": {"email": "u1@example.com"}}],
        "context": {"ip": "127.0.0.1"},
    }


@dataclass
class Address:
    city: str
    since: datetime


MOMENT: Final = datetime(2024, 1, 15, tzinfo=UTC)


def test_python_values_become_json_in_the_way_of_each_api(client: CustomerIO, server: Server) -> None:
    address = Address("Kyōto", MOMENT)
    client.track.customers.identify("u1", attributes={"address": address, "tags": {"b", "a"}})
    assert server.last.json() == {"address": {"city": "Kyōto", "since": 1705276800}, "tags": ["a", "b"]}
    traits = PersonTraits()
    traits.additional_properties["address"] = address
    client.pipelines.identify(user_id="u1", traits=traits)
    assert server.last.json()["traits"] == {"address": {"city": "Kyōto", "since": "2024-01-15T00:00:00Z"}}


def test_what_is_unset_is_left_out_and_none_is_sent(client: CustomerIO, server: Server) -> None:
    client.track.customers.identify("u1", email=UNSET, attributes={"plan": None, "name": UNSET})
    assert server.last.json() == {"plan": None}
    client.track.v2.entity({"type": "person", "action": "delete", "identifiers": {"id": "u1"}, "x": UNSET})
    assert server.last.json() == {"type": "person", "action": "delete", "identifiers": {"id": "u1"}}


def test_a_name_given_as_argument_and_among_the_attributes_is_refused(client: CustomerIO, server: Server) -> None:
    for attributes in ({"email": "b@example.com"}, {"email": "a@example.com"}, {"email": None}):
        with pytest.raises(InvalidInputError) as caught:
            client.track.customers.identify("u1", email="a@example.com", attributes=attributes)
        assert caught.value.field == "email"
    with pytest.raises(InvalidInputError) as caught:
        client.track.customers.identify("u1", update=True, attributes={"_update": False})
    assert caught.value.field == "_update"
    assert server.requests == []
    client.track.customers.identify("u1", update=True, timestamp=5, attributes={"timestamp": 6, "update": "x"})
    assert server.last.json() == {"_update": True, "_timestamp": 5, "timestamp": 6, "update": "x"}


@pytest.mark.parametrize("bad", [None, [], "plan", 5, [("plan", 1)]])
def test_free_form_fields_must_be_a_mapping(client: CustomerIO, server: Server, bad: Any) -> None:
    with pytest.raises(InvalidInputError):
        client.track.customers.identify("u1", attributes=bad)
    assert server.requests == []


@pytest.mark.parametrize("bad", [None, [], "x", 5, [{"type": "person"}]])
def test_a_body_must_be_a_mapping(client: CustomerIO, server: Server, bad: Any) -> None:
    with pytest.raises(InvalidInputError):
        client.track.v2.entity(bad)
    assert server.requests == []


def test_a_batch_with_some_bad_items_gives_their_errors(driver: Driver) -> None:
    errors = [{"batch_index": 1, "reason": "required", "field": "identifiers", "message": "is required"}]
    with Server([Answer(207, {"errors": errors})]) as server:
        answer = driver.client(server.url).track.v2.batch(batch=[{"type": "person"}, {"type": "person"}])
    found: Any = answer.errors
    assert [(error.batch_index, error.reason, error["field"]) for error in found] == [(1, "required", "identifiers")]


def test_lists_of_resources_are_lazy_and_go_on(driver: Driver) -> None:
    def people(*numbers: int, next: str) -> Answer:  # noqa: A002 # the service's own name
        return Answer(body={"identifiers": [{"cio_id": f"c{n}"} for n in numbers], "next": next})

    with Server([people(1, 2, next="n1"), people(3, next="")]) as server:
        listed = driver.client(server.url).app.segments.list_customers(4, limit=2)
        assert server.requests == []
        assert [person.cio_id for person in listed] == ["c1", "c2", "c3"]
        assert [received.target for received in server.requests] == [
            "/v1/segments/4/membership?limit=2",
            "/v1/segments/4/membership?start=n1&limit=2",
        ]


TOO_LARGE: Final[Mapping[str, Callable[[CustomerIO], object]]] = {
    "a v2 entity": lambda client: client.track.v2.entity(
        {"type": "person", "action": "event", "identifiers": {"id": "u1"}, "name": "seen", "attributes": {"a": BIG}}
    ),
    "an item of a v2 batch": lambda client: client.track.v2.batch(
        batch=[{"type": "person"}, {"type": "person", "attributes": {"a": BIG}}]
    ),
    "a v2 batch": lambda client: client.track.v2.batch(batch=[{"type": "person", "a": "x" * 30_000}] * 18),
    "a pipelines call": lambda client: client.pipelines.track(user_id="u1", event="seen", properties={"a": BIG}),
    "an item of a pipelines batch": lambda client: client.pipelines.batch(
        batch=[{"type": "identify", "userId": "u1", "traits": {"a": BIG}}]
    ),
    "a pipelines batch": lambda client: client.pipelines.batch(
        batch=[{"type": "identify", "userId": "u1", "traits": {"a": "x" * 30_000}}] * 18
    ),
    "an attribute": lambda client: client.track.customers.identify("u1", attributes={"a": "x" * 1001}),
    "an attribute of v2": lambda client: client.track.v2.entity(
        {"type": "person", "action": "identify", "identifiers": {"id": "u1"}, "attributes": {"a": "x" * 1001}}
    ),
    "an email": lambda client: client.create_customer("u1", "x" * 140 + "@example.com"),
    "an event's data": lambda client: client.track.events.track("u1", name="seen", data={"a": "x" * 102_400}),
}
BIG: Final = "x" * 32_768


@pytest.mark.parametrize("what", TOO_LARGE)
def test_what_is_too_large_is_not_sent(client: CustomerIO, server: Server, what: str) -> None:
    with pytest.raises(TooLargeError) as caught:
        TOO_LARGE[what](client)
    assert caught.value.size_bytes > caught.value.limit_bytes
    assert "xxx" not in str(caught.value)
    assert server.requests == []


def test_counts_are_held_before_anything_is_sent(client: CustomerIO, server: Server) -> None:
    many: list[Any] = [
        lambda: client.track.customers.identify("u1", attributes={f"a{n}": n for n in range(301)}),
        lambda: client.track.segments.add_customers(1, ids=[]),
        lambda: client.track.segments.add_customers(1, ids=[str(n) for n in range(1001)]),
        lambda: client.track.segments.remove_customers(1, ids="u1"),
        lambda: client.app.customers.list_attributes(ids=[]),
        lambda: client.app.customers.list_attributes(ids=[str(n) for n in range(101)]),
    ]
    for use in many:
        with pytest.raises(InvalidInputError):
            use()
    assert server.requests == []
    client.track.customers.identify("u1", attributes={f"a{n}": n for n in range(300)})
    client.track.segments.add_customers(1, ids=[str(n) for n in range(1000)])
    client.app.customers.list_attributes(ids=[str(n) for n in range(100)])
    assert len(server.requests) == 3


def test_a_body_that_may_be_left_out_travels_only_with_something_in_it(driver: Driver) -> None:
    with Server(lambda _: Answer(body={"newsletter": {"id": 1}})) as server:
        client = driver.client(server.url)
        assert client.app.newsletters.send(1).newsletter.id == 1
        assert (server.last.body, server.last.all("content-type")) == (b"", [])
        client.app.newsletters.send(1, rate_limit_spread=True)
        assert server.last.json() == {"rate_limit_spread": True}


@pytest.mark.parametrize(
    ("primary", "secondary", "field"),
    [
        ({}, {"id": "u2"}, "primary"),
        ({"id": "u1"}, {"id": "u2", "email": "b@example.com"}, "secondary"),
        ({"phone": "1"}, {"id": "u2"}, "primary"),
        ("u1", {"id": "u2"}, "primary"),
    ],
)
def test_a_merge_names_two_people_in_one_way_each(
    client: CustomerIO, server: Server, primary: Any, secondary: Any, field: str
) -> None:
    with pytest.raises(InvalidInputError) as caught:
        client.track.customers.merge(primary=primary, secondary=secondary)
    assert caught.value.field == field
    item = {"type": "person", "action": "merge", "primary": primary, "secondary": secondary}
    with pytest.raises(InvalidInputError) as caught:
        client.track.v2.batch(batch=[{"type": "person", "action": "delete", "identifiers": {"id": "u1"}}, item])
    assert caught.value.field == f"batch[1].{field}"
    assert server.requests == []


def test_ids_of_pipelines_are_text_that_names_somebody(client: CustomerIO, server: Server) -> None:
    uses: list[Callable[[Any], object]] = [
        lambda value: client.pipelines.identify(user_id=value),
        lambda value: client.pipelines.track(anonymous_id=value, event="seen"),
        lambda value: client.pipelines.group(group_id=value, user_id="u1"),
        lambda value: client.pipelines.alias(previous_id=value, user_id="u1"),
        lambda value: client.pipelines.batch(batch=[{"type": "identify", "userId": value}]),
    ]
    for value in ("", " ", True, 1.5, b"u1", ["u1"]):
        for use in uses:
            with pytest.raises(InvalidInputError):
                use(value)
    assert server.requests == []
    number: Any = 0
    client.pipelines.identify(user_id=number)
    assert server.last.json() == {"userId": "0"}


def test_the_emulator_refuses_a_strict_pipelines_call_and_drops_a_lax_one(driver: Driver, emulator: Emulator) -> None:
    with pytest.raises(BadRequestError) as caught:
        driver.emulator_client(emulator).pipelines.identify(traits={"plan": "premium"})
    assert caught.value.outcome == "refused"
    driver.emulator_client(emulator, pipelines_strict=False).pipelines.identify(traits={"plan": "premium"})
