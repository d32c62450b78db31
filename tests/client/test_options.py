"""What a client or a single call does differently: time, headers, hooks, pools that are shared."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from time import monotonic
from typing import Any

import pytest

from customer_io_client import (
    APITimeoutError,
    CallOptions,
    ConfigurationError,
    CustomerIOError,
    HookEvent,
    Hooks,
    PaceTimeoutError,
    Pacing,
    Rate,
    create_async_customerio_client,
    create_customerio_client,
)
from customer_io_client.options import Hook
from customer_io_client.transport.clock import SystemClock
from customer_io_client.transport.pacing import LocalPacer
from tests.client.driver import API_KEY, APP_API_KEY, PIPELINES_API_KEY, SITE_ID, Driver, JumpingClock
from tests.client.server import DROP, Answer, Server, Silence


def test_timeout_is_for_each_attempt(driver: Driver) -> None:
    with Server([Silence(), Silence()]) as server:
        started = monotonic()
        with pytest.raises(APITimeoutError):
            driver.hurried(server.url, timeout=0.2, retries=1).update_customer("u1")
        assert 0.4 <= monotonic() - started < 3
        assert server.heard(2)
        assert len(server.requests) == 2


def test_timeout_of_a_call_and_of_a_derived_client(driver: Driver) -> None:
    with Server([Answer(after=0.3)] * 3) as server:
        client = driver.client(server.url, retries=0)
        with pytest.raises(APITimeoutError):
            client.update_customer("u1", options=CallOptions(timeout=0.05))
        with pytest.raises(APITimeoutError):
            client.with_options(timeout=0.05).update_customer("u1")
        client.update_customer("u1")


def test_deadline_of_a_call_is_lifted_by_none(driver: Driver) -> None:
    with Server([Answer(after=0.2)]) as server:
        client = driver.client(server.url, deadline=0.05, retries=0)
        client.update_customer("u1", options=CallOptions(deadline=None))
        client.with_options(deadline=None).update_customer("u1")


@pytest.mark.parametrize("name", ["timeout", "deadline"])
@pytest.mark.parametrize("bad", [0, -1, float("nan"), float("inf"), True, "5", [1]])
def test_a_time_without_sense_is_refused_wherever_it_is_given(driver: Driver, name: str, bad: Any) -> None:
    options: Any = {name: bad}
    client = driver.client("http://127.0.0.1:9")
    for use in (
        lambda: driver.client("http://127.0.0.1:9", **options),
        lambda: client.with_options(**options),
        lambda: client.delete_customer("u1", options=CallOptions(**options)),
    ):
        with pytest.raises(ConfigurationError) as caught:
            use()
        assert name in str(caught.value)


@pytest.mark.parametrize("bad", [-1, 1.5, True, "3", None])
def test_retries_without_sense_are_refused_wherever_they_are_given(driver: Driver, bad: Any) -> None:
    client = driver.client("http://127.0.0.1:9")
    for use in (
        lambda: driver.client("http://127.0.0.1:9", retries=bad),
        lambda: client.with_options(retries=bad),
        lambda: client.delete_customer("u1", options=CallOptions(retries=bad)),
    ):
        with pytest.raises(ConfigurationError):
            use()


def test_headers_of_client_derived_client_and_call_travel_together(driver: Driver) -> None:
    with Server() as server:
        client = driver.client(server.url, headers={"X-One": "client", "X-Two": "client"})
        derived = client.with_options(headers={"x-two": "derived", "X-Three": "derived"})
        derived.delete_customer("u1", options=CallOptions(headers={"X-THREE": "call", "X-Four": "call"}))
        for name, value in (("x-one", "client"), ("x-two", "derived"), ("x-three", "call"), ("x-four", "call")):
            assert server.last.all(name) == [value]
        client.delete_customer("u1")
        assert server.last.all("x-two") == ["client"]
        assert server.last.all("x-three") == []


def test_a_header_replaces_the_clients_own_rather_than_standing_beside_it(driver: Driver) -> None:
    own = {"User-Agent": "shop/1", "Accept": "application/json; v=2", "X-Strict-Mode": "0"}
    with Server() as server:
        driver.client(server.url, headers=own).pipelines.identify(user_id="u1")
        for name, value in own.items():
            assert server.last.all(name.lower()) == [value]


def test_without_other_wishes_the_client_names_itself_once(driver: Driver) -> None:
    with Server() as server:
        driver.client(server.url).create_customer("u1")
        names = [name for name, _ in server.last.headers]
        assert len(names) == len(set(names))
        assert server.last.all("user-agent")[0].startswith("customer-io-client/")
        assert server.last.all("accept") == ["application/json"]


@pytest.mark.parametrize("name", ["Authorization", "content-type", "Content-Length", "HOST", "Transfer-Encoding"])
def test_headers_that_the_client_writes_are_refused(driver: Driver, name: str) -> None:
    with Server() as server:
        client = driver.client(server.url)
        with pytest.raises(ConfigurationError) as caught:
            client.delete_customer("u1", options=CallOptions(headers={name: "x"}))
        assert name.lower() in str(caught.value)
        with pytest.raises(ConfigurationError):
            client.with_options(headers={name: "x"}).delete_customer("u1")
        assert server.requests == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("x-a", "line\nbreak"),
        ("x-a", "line\r\nx-b: 1"),
        ("x-a", "nul\0"),
        ("x-a", "é"),
        ("x-é", "1"),
        ("x\na", "1"),
        ("", "1"),
        ("x a", "1"),
        ("x:a", "1"),
        ("x-a", " padded"),
        ("x-a", 5),
        ("x-a", None),
        (5, "x"),
        ("x-a", b"1"),
    ],
)
def test_headers_that_http_does_not_carry_are_refused(driver: Driver, name: Any, value: Any) -> None:
    with Server() as server:
        with pytest.raises(CustomerIOError) as caught:
            driver.client(server.url).delete_customer("u1", options=CallOptions(headers={name: value}))
        assert caught.value.outcome == "not_sent"
        assert server.requests == []


def test_each_api_has_its_own_key(driver: Driver) -> None:
    def basic(user: str, password: str) -> str:
        return f"Basic {b64encode(f'{user}:{password}'.encode()).decode()}"

    with Server() as server:
        client = driver.client(server.url)
        client.delete_customer("u1")
        assert server.last.all("authorization") == [basic(SITE_ID, API_KEY)]
        client.app.customers.find(email="a@example.com")
        assert server.last.all("authorization") == [f"Bearer {APP_API_KEY}"]
        client.pipelines.identify(user_id="u1")
        assert server.last.all("authorization") == [basic(PIPELINES_API_KEY, "")]
        client.track.deliveries.unsubscribe("d", unsubscribe=True)
        assert server.last.all("authorization") == []


def test_pipelines_are_asked_to_be_strict_unless_told_otherwise(driver: Driver) -> None:
    with Server() as server:
        driver.client(server.url).pipelines.identify(user_id="u1")
        assert server.last.all("x-strict-mode") == ["1"]
        driver.client(server.url, pipelines_strict=False).pipelines.identify(user_id="u1")
        assert server.last.all("x-strict-mode") == []
        driver.client(server.url).delete_customer("u1")
        assert server.last.all("x-strict-mode") == []
        driver.client(server.url, pipelines_strict=False).pipelines.identify(user_id="u1", x_strict_mode="1")
        assert server.last.all("x-strict-mode") == ["1"]


def test_derived_clients_share_connections_and_pace(driver: Driver) -> None:
    with Server() as server:
        client = driver.client(server.url, pacing=Pacing(track=Rate(3, 30.0)))
        clients = [client, client.with_options(timeout=5), client.with_options(retries=0).with_options(headers={})]
        for each in clients:
            each.delete_customer("u1")
        assert (len(server.requests), server.connections) == (3, 1)
        for each in clients:
            with pytest.raises(PaceTimeoutError):
                each.delete_customer("u1", options=CallOptions(deadline=0.05))
        client.app.customers.find(email="a@example.com")
        assert len(server.requests) == 4


@pytest.mark.parametrize("create", [create_customerio_client, create_async_customerio_client])
def test_lanes_of_a_client_that_is_told_nothing_have_the_default_rates(create: Callable[[str, str], object]) -> None:
    client = create(SITE_ID, API_KEY)
    assert _rates(vars(client)["_ports"].pacer) == _rates(LocalPacer(Pacing(), SystemClock()))
    assert (Pacing().track, Pacing().pipelines, Pacing().app) == (Rate(60), Rate(60), Rate(10))


def _rates(pacer: object) -> dict[str, Rate | None]:
    assert isinstance(pacer, LocalPacer)
    return dict(pacer.rates)


@pytest.mark.parametrize("bad", [{"timeout": 5}, 5, "timeout", True])
def test_options_of_another_kind_are_refused(driver: Driver, bad: Any) -> None:
    with Server() as server:
        client = driver.client(server.url)
        for use in (
            lambda: client.delete_customer("u1", options=bad),
            lambda: client.list_customers(options=bad).first_page(),
            lambda: client.track.customers.delete("u1", options=bad),
        ):
            with pytest.raises(ConfigurationError) as caught:
                use()
            assert "CallOptions" in str(caught.value)
        assert server.requests == []


def test_hooks_are_told_what_happens_and_nothing_else(driver: Driver) -> None:
    told: list[tuple[str, HookEvent]] = []

    def tell(name: str) -> Hook:
        return lambda event: told.append((name, event))

    names = ("on_request", "on_reply", "on_retry", "on_wait")
    hooks = Hooks(**{name: tell(name) for name in names})
    with Server([DROP, Answer(429, headers=(("retry-after", "2"),)), Answer()]) as server:
        driver.hurried(server.url, JumpingClock(), hooks=hooks).update_customer("u1")
    assert [(name, event.attempt, event.status, event.reason) for name, event in told] == [
        ("on_request", 1, None, None),
        ("on_reply", 1, None, "connection closed early"),
        ("on_retry", 1, None, "connection closed early"),
        ("on_wait", 1, None, "pause before a retry"),
        ("on_request", 2, None, None),
        ("on_reply", 2, 429, None),
        ("on_retry", 2, 429, None),
        ("on_request", 3, None, None),
        ("on_reply", 3, 200, None),
    ]
    assert {event.operation for _, event in told} == {"track.customers.identify"}
    assert told[6][1].seconds == 2.0


def test_a_hook_that_raises_changes_nothing_and_is_logged(driver: Driver, caplog: pytest.LogCaptureFixture) -> None:
    def fail(event: HookEvent) -> None:
        raise ValueError("secret text")

    with Server() as server:
        driver.client(server.url, hooks=Hooks(on_request=fail, on_reply=fail)).update_customer("u1")
        driver.client(server.url).with_options(hooks=Hooks(on_reply=fail)).update_customer("u1")
        assert len(server.requests) == 2
    assert [record.getMessage() for record in caplog.records] == [
        "track.customers.identify: a hook raised ValueError"
    ] * 3
