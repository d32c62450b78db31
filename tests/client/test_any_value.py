"""Whatever stands in an argument: the call succeeds with JSON on the wire, or fails typed with nothing sent."""

from __future__ import annotations

import inspect
from collections import OrderedDict, UserDict
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum, IntEnum
from typing import Any, Final
from uuid import UUID

import pytest

from customer_io_client import UNSET, CustomerIO, CustomerIOError, InvalidInputError
from tests.client.driver import Driver
from tests.client.server import Answer, Received, Server


class Colour(Enum):
    RED = "red"


class Size(IntEnum):
    LARGE = 3


class Mute:
    """Something that cannot even be shown."""

    def __repr__(self) -> str:
        raise RuntimeError


ENDLESS: Final[list[Any]] = []
ENDLESS.append(ENDLESS)
VALUES: Final[list[Any]] = [
    *(
        None,
        True,
        False,
        0,
        -1,
        5,
        10**400,
        1.5,
        float("nan"),
        float("inf"),
        complex(1, 2),
        Decimal("1.5"),
        Decimal("NaN"),
    ),
    *("", " ", "x", ".", "..", "\ud800", "a\nb", "x" * 2000, b"x", bytearray(b"x"), memoryview(b"x"), UUID(int=5)),
    *([], ["x"], [1], (), {"x"}, frozenset([1, "a"]), range(3), ENDLESS, [[["x"]]]),
    *({}, {"a": 1}, {1: 2}, {"": 1}, {"a": float("nan")}, {"a": [{"b": b"x"}]}, OrderedDict(a=1), UserDict({"a": 1})),
    *({"email": 5}, {"id": None}, {"name": Colour.RED}, {"created_at": []}, {"_update": 1}, {"cio_id": "x"}),
    *(datetime(2024, 1, 15, tzinfo=UTC), date(2024, 1, 15), time(), timedelta(1), "2024-01-15", 1705276800),
    *(Colour.RED, Size.LARGE, UNSET, object(), Mute(), Mute, iter([1]), {"anonymous_id": 5}, {"deep": Mute()}),
]
GOOD: Final[dict[str, Any]] = {
    "id": "u1",
    "customer_id": "u1",
    "name": "seen",
    "segment_id": 1,
    "form_id": "f",
    "data": {"a": 1},
}
METHODS: Final = (
    "create_customer",
    "update_customer",
    "delete_customer",
    "track_customer_event",
    "track_anonymous_event",
    "add_customer_to_segment",
    "remove_customer_from_segment",
    "submit_form",
    "list_customers",
    "get_customer_activities",
    "with_options",
)


def answer(received: Received) -> Answer:
    return Answer(204 if "/forms/" in received.target else 200, {"identifiers": [], "activities": []})


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(answer) as server:
        yield server


def _parameters(method: str) -> list[str]:
    return [name for name in inspect.signature(getattr(CustomerIO, method)).parameters if name != "self"]


def _sends(use: Callable[..., Any], arguments: dict[str, Any]) -> bool:
    try:
        result = use(**arguments)
        if hasattr(result, "first_page"):
            result.first_page()
    except CustomerIOError as error:
        assert str(error)  # noqa: PT017 # both ends are right; only another kind of error is not
        return False
    return True


@pytest.mark.parametrize("method", METHODS)
def test_a_method_takes_any_value_or_refuses_it_typed(driver: Driver, server: Server, method: str) -> None:
    use = getattr(driver.hurried(server.url, practices="error"), method)
    parameters = _parameters(method)
    for name in parameters:
        for value in VALUES:
            sent = len(server.requests)
            arguments = {other: GOOD[other] for other in parameters if other in GOOD} | {name: value}
            if method == "create_customer":
                arguments = {"email": "u1@example.com", **arguments}
            if not _sends(use, arguments):
                assert len(server.requests) == sent
            elif len(server.requests) > sent and server.last.body:
                assert isinstance(server.last.json(), dict)


def test_a_query_takes_plain_values_only(driver: Driver, server: Server) -> None:
    client: Any = driver.client(server.url)
    for bad in (b"x", object(), {"a": 1}, float("nan"), "\ud800", {"x"}):
        for use in (
            lambda bad=bad: client.app.customers.find(email=bad),
            lambda bad=bad: client.app.customers.get_attributes("u1", id_type=bad),
            lambda bad=bad: client.app.customers.list_messages("u1", start_ts=bad).first_page(),
            lambda bad=bad: client.app.segments.list_customers(1, start=bad).first_page(),
        ):
            chosen: Callable[[], Any] = use
            with pytest.raises(InvalidInputError):
                chosen()
    assert server.requests == []


def test_plain_values_of_a_query_travel_as_the_service_reads_them(driver: Driver, server: Server) -> None:
    client: Any = driver.client(server.url)
    client.app.customers.find(email=Colour.RED)
    assert server.last.target == "/v1/customers?email=red"
    client.app.customers.list_messages("u1", start_ts=datetime(2024, 1, 15, tzinfo=UTC), limit=Size.LARGE).take(1)
    assert server.last.target == "/v1/customers/u1/messages?limit=3&start_ts=1705276800"


def test_call_takes_requests_only(driver: Driver, server: Server) -> None:
    client: Any = driver.client(server.url)
    mistakes: list[Any] = [None, "x", {}, object()]
    for bad in mistakes:
        with pytest.raises(InvalidInputError) as caught:
            client.call(bad)
        assert caught.value.field == "request"
    assert server.requests == []
