"""The opt-in check of the vendor's advice: it warns at the caller's own line, or refuses."""

from __future__ import annotations

import asyncio
import inspect
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from customer_io_client import (
    ConfigurationError,
    CustomerIO,
    InvalidInputError,
    PracticeWarning,
    create_async_customerio_client,
    create_customerio_client,
)
from tests.client.driver import Driver
from tests.client.server import Answer, Server


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(lambda received: Answer(204 if "/forms/" in received.target else 200)) as server:
        yield server


ODD: dict[str, tuple[str, Callable[[CustomerIO], object]]] = {
    "new customer without email": ("email", lambda client: client.create_customer("u1")),
    "new customer with empty email": ("email", lambda client: client.create_customer("u1", "")),
    "attribute": ("attributes", lambda client: client.update_customer("u1", attributes={"Plan Name": 1, "ok_1": 2})),
    "event": ("name", lambda client: client.track_customer_event("u1", "Plan bought")),
    "anonymous event": ("name", lambda client: client.track_anonymous_event("planBought")),
}
FINE: dict[str, Callable[[CustomerIO], object]] = {
    "new customer": lambda client: client.create_customer("u1", "u1@example.com", name="J", attributes={"plan_2": 1}),
    "email among the attributes": lambda client: client.create_customer("u1", attributes={"email": "u1@example.com"}),
    "update without email": lambda client: client.update_customer("u1", attributes={"plan": 1}),
    "event": lambda client: client.track_customer_event("u1", "plan_bought", data={"Any Name": 1}),
    "anonymous event": lambda client: client.track_anonymous_event("plan_bought"),
    "form": lambda client: client.submit_form(1, customer_id="u1", data={"Any Name": 1}),
}


@pytest.mark.parametrize("what", ODD)
def test_by_default_nothing_is_said(driver: Driver, server: Server, what: str) -> None:
    ODD[what][1](driver.client(server.url))
    assert len(server.requests) == 1


@pytest.mark.parametrize("what", ODD)
def test_warn_warns_and_sends(driver: Driver, server: Server, what: str) -> None:
    with pytest.warns(PracticeWarning) as caught:
        ODD[what][1](driver.client(server.url, practices="warn"))
    assert len(caught) == 1
    assert "u1" not in str(caught[0].message)
    assert len(server.requests) == 1


@pytest.mark.parametrize("what", ODD)
def test_error_refuses_and_sends_nothing(driver: Driver, server: Server, what: str) -> None:
    field, use = ODD[what]
    with pytest.raises(InvalidInputError) as caught:
        use(driver.client(server.url).with_options(practices="error"))
    assert (caught.value.field, caught.value.outcome) == (field, "not_sent")
    assert server.requests == []


@pytest.mark.parametrize("what", FINE)
@pytest.mark.parametrize("mode", ["warn", "error"])
def test_what_follows_the_advice_passes_in_silence(driver: Driver, server: Server, mode: Any, what: str) -> None:
    FINE[what](driver.client(server.url, practices=mode))
    assert len(server.requests) == 1


@pytest.mark.parametrize("bad", ["strict", "", None, True])
def test_other_modes_are_refused(driver: Driver, bad: Any) -> None:
    with pytest.raises(ConfigurationError):
        driver.client("http://127.0.0.1:9", practices=bad)
    with pytest.raises(ConfigurationError):
        driver.client("http://127.0.0.1:9").with_options(practices=bad)


def _line() -> int:
    """The line of whoever calls this."""
    frame = inspect.currentframe()
    assert frame is not None
    assert frame.f_back is not None
    return frame.f_back.f_lineno


def test_a_warning_points_at_the_line_that_calls_the_client(server: Server) -> None:
    lines: list[int] = []
    with (
        create_customerio_client("site", "key", base_url=server.url, practices="warn") as client,
        warnings.catch_warnings(record=True) as caught,
    ):
        warnings.simplefilter("always")
        lines.append(_line() + 1)
        client.create_customer("u1")
        lines.append(_line() + 1)
        client.update_customer("u1", attributes={"A B": 1})
        lines.append(_line() + 1)
        client.track_customer_event("u1", "A B")
        lines.append(_line() + 1)
        client.track_anonymous_event("A B")
    assert [(warning.filename, warning.lineno) for warning in caught] == [(__file__, line) for line in lines]


def test_a_warning_points_at_the_line_that_awaits_the_client(server: Server) -> None:
    lines: list[int] = []

    async def main() -> None:
        async with create_async_customerio_client("site", "key", base_url=server.url, practices="warn") as client:
            lines.append(_line() + 1)
            await client.create_customer("u1")
            lines.append(_line() + 1)
            await client.update_customer("u1", attributes={"A B": 1})
            lines.append(_line() + 1)
            await client.track_customer_event("u1", "A B")
            lines.append(_line() + 1)
            await client.track_anonymous_event("A B")

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        asyncio.run(main())
    assert [(warning.filename, warning.lineno) for warning in caught] == [(__file__, line) for line in lines]
