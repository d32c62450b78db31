"""Nothing that is said or logged holds a key, an identifier, an email or a value, whatever goes wrong."""

from __future__ import annotations

import base64
import logging
import traceback
import warnings
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias
from urllib.parse import quote

import httpx
import pytest

from customer_io_client import CallOptions, CustomerIO, CustomerIOError, HookEvent, Hooks
from customer_io_client.emulator import Emulator
from tests.client.driver import API_KEY, APP_API_KEY, PIPELINES_API_KEY, SITE_ID, Driver
from tests.client.server import DROP, Answer, Raw, Received, Server, Silence, Step

Use: TypeAlias = Callable[[CustomerIO], object]

PERSON: Final = "canary/person+77"
EMAIL: Final = "Canary.Mail@private.example"
VALUE: Final = "canary value: 4111 1111"
HEADER: Final = "canary-header-value"
NUMBER: Final = 8_273_645_501

SECRETS: Final = {
    SITE_ID,
    API_KEY,
    APP_API_KEY,
    PIPELINES_API_KEY,
    base64.b64encode(f"{SITE_ID}:{API_KEY}".encode()).decode(),
    base64.b64encode(f"{PIPELINES_API_KEY}:".encode()).decode(),
    PERSON,
    quote(PERSON, safe=""),
    EMAIL,
    quote(EMAIL, safe=""),
    VALUE,
    HEADER,
    str(NUMBER),
}

WITH_HEADER: Final = CallOptions(headers={"x-own": HEADER})

USES: Final[dict[str, Use]] = {
    "create": lambda client: client.create_customer(
        PERSON, EMAIL, attributes={"a": VALUE, "b": [NUMBER, {"c": VALUE}]}, options=WITH_HEADER
    ),
    "event": lambda client: client.track_customer_event(PERSON, "seen", data={"a": VALUE, "n": NUMBER}),
    "form": lambda client: client.submit_form("f", customer_id=PERSON, data={"email": EMAIL, "text": VALUE}),
    "segment": lambda client: client.add_customer_to_segment(EMAIL, 1, id_type="email"),
    "list": lambda client: list(client.list_customers(email=EMAIL, start=PERSON)),
    "activities": lambda client: list(client.get_customer_activities(PERSON, name=VALUE)),
    "find": lambda client: client.app.customers.find(email=EMAIL),
    "pipelines": lambda client: client.pipelines.track(user_id=PERSON, event="seen", properties={"a": VALUE}),
    "merge": lambda client: client.track.customers.merge(primary={"id": PERSON}, secondary={"email": EMAIL}),
}

READS: Final = ("list", "activities", "find")


def echo(received: Received) -> str:
    """Everything of the request, as a talkative service might quote it."""
    headers = "; ".join(f"{name}: {value}" for name, value in received.headers)
    return f"cannot do {received.target} with {received.body.decode()} ({headers})"


def _echo(status: int) -> Callable[[Received], Step]:
    return lambda received: Answer(status, {"errors": [{"detail": echo(received), "field": "a"}]})


ENDS: Final[dict[str, Callable[[Received], Step]]] = {
    "400": _echo(400),
    "401": _echo(401),
    "422": lambda received: Answer(422, {"meta": {"errors": [echo(received), received.target]}}),
    "429": _echo(429),
    "500": _echo(500),
    "plain text": lambda received: Answer(400, echo(received).encode()),
    "redirect": lambda received: Answer(302, b"", (("location", f"http://elsewhere.example{received.target}"),)),
    "web page": lambda received: Answer(200, f"<html>{echo(received)}</html>".encode()),
    "half JSON": lambda received: Answer(200, f'{{"{echo(received)}'.encode()),
    "other success": lambda received: Answer(202, {"told": echo(received)}),
    "lost": lambda _: DROP,
    "no HTTP": lambda received: Raw(f"{echo(received)}\r\n\r\n".encode()),
    "silence": lambda _: Silence(),
}


class Heard:
    """Everything that is told to anyone: logs, warnings, hooks."""

    def __init__(self, caplog: pytest.LogCaptureFixture) -> None:
        self._caplog = caplog
        self.said: list[str] = []
        self.hooks = Hooks(on_request=self._hook, on_reply=self._hook, on_retry=self._hook, on_wait=self._hook)

    def _hook(self, event: HookEvent) -> None:
        self.said.append(repr(event))

    def error(self, error: BaseException) -> None:
        self.said += [str(error), repr(error), *traceback.format_exception(error), *getattr(error, "__notes__", [])]

    def text(self) -> str:
        logged = [f"{record.getMessage()} {record.args!r} {record.exc_text}" for record in self._caplog.records]
        return "\n".join([*self.said, *logged])

    def assert_silent(self) -> None:
        text = self.text().casefold()
        assert [secret for secret in SECRETS if secret.casefold() in text] == []


@pytest.fixture
def heard(caplog: pytest.LogCaptureFixture) -> Iterator[Heard]:
    caplog.set_level(logging.DEBUG)
    for name in ("httpx", "httpcore", "customer_io_client", "asyncio"):
        caplog.set_level(logging.DEBUG, logger=name)
    heard = Heard(caplog)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield heard
    heard.said += [str(warning.message) for warning in caught]
    heard.assert_silent()


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """The error, and everything that can be reached from it."""
    while error is not None:
        yield error
        if error.__cause__ is not None and error.__context__ is not error.__cause__:
            yield from _chain(error.__context__)
        error = error.__cause__ or error.__context__


@pytest.mark.parametrize("end", ENDS)
def test_a_call_that_fails_tells_nothing_of_what_was_sent(driver: Driver, heard: Heard, end: str) -> None:
    timeout = 0.15 if end == "silence" else 10.0
    with Server(ENDS[end]) as server:
        client = driver.hurried(server.url, hooks=heard.hooks, timeout=timeout, retries=1)
        for name, use in USES.items():
            if end == "half JSON" and name not in READS:
                continue  # what a write is answered is not read
            with pytest.raises(CustomerIOError) as caught:
                use(client)
            heard.error(caught.value)
            links = list(_chain(caught.value))
            assert [type(link).__module__.partition(".")[0] for link in links] == ["customer_io_client"], name
        heard.said.append(repr(client))
    assert len(heard.said) > 3 * len(READS)


def test_a_call_that_succeeds_tells_nothing(driver: Driver, heard: Heard, emulator: Emulator) -> None:
    client = driver.emulator_client(emulator, hooks=heard.hooks)
    heard.said.append(repr(client.create_customer(PERSON, EMAIL, attributes={"a": VALUE, "b": NUMBER})))
    client.track_customer_event(PERSON, "seen", data={"a": VALUE})
    people, activities = client.list_customers(email=EMAIL), client.get_customer_activities(PERSON)
    heard.said += [repr(people), repr(people.first_page()), repr(activities), repr(activities.first_page())]
    heard.said += [repr(person) for person in people]
    heard.said.append(repr(client.app.customers.find(email=EMAIL)))
    assert heard.hooks.on_reply is not None


BAD: Final[dict[str, Use]] = {
    "value": lambda client: client.create_customer(PERSON, attributes={"a": {"b": [VALUE, VALUE.encode()]}}),
    "twice": lambda client: client.create_customer(PERSON, EMAIL, attributes={"email": VALUE}),
    "long": lambda client: client.create_customer(PERSON, attributes={"a": VALUE * 99}),
    "long id": lambda client: client.create_customer(PERSON * 99),
    "time": lambda client: client.create_customer(PERSON, created_at=VALUE),
    "form": lambda client: client.submit_form(1, customer_id=PERSON, data={"id": VALUE}),
    "cursor": lambda client: client.list_customers(start=[VALUE]),  # type: ignore[arg-type] # the mistake under test
    "header": lambda client: client.delete_customer(PERSON, options=CallOptions(headers={"x": f"{HEADER}\n"})),
    "header name": lambda client: client.delete_customer(PERSON, options=CallOptions(headers={HEADER + " ": "1"})),
    "merge": lambda client: client.track.customers.merge(primary={"id": VALUE * 99}, secondary={"id": PERSON}),
}


@pytest.mark.parametrize("mistake", BAD)
def test_a_refused_argument_is_not_shown(driver: Driver, heard: Heard, mistake: str) -> None:
    with Server() as server:
        with pytest.raises(CustomerIOError) as caught:
            BAD[mistake](driver.client(server.url))
        assert server.requests == []
    heard.error(caught.value)
    assert caught.value.outcome == "not_sent"


def test_a_bad_key_is_not_shown(driver: Driver, heard: Heard) -> None:
    for bad in (f"{APP_API_KEY} ", f"{APP_API_KEY}\n", f"{APP_API_KEY}é"):
        with pytest.raises(CustomerIOError) as caught:
            driver.client("http://127.0.0.1:9", app_api_key=bad)
        heard.error(caught.value)
    for url in (f"http://{API_KEY}.example", f"https://user:{API_KEY}@host.example", f"https://[{API_KEY}"):
        with pytest.raises(CustomerIOError) as caught:
            driver.client(url)
        heard.error(caught.value)
    with pytest.raises(CustomerIOError) as caught:
        driver.client("http://127.0.0.1:9", proxy=f"socks9://user:{API_KEY}@host.example").delete_customer("u1")
    heard.error(caught.value)


def test_what_the_program_itself_does_with_httpx_is_still_logged(
    driver: Driver, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, logger="httpx")
    with Server() as server:
        driver.client(server.url).delete_customer("ours")
        httpx.get(f"{server.url}/theirs", trust_env=False)
        driver.client(server.url).delete_customer("ours")
    assert "/theirs" in caplog.text
    assert "/ours" not in caplog.text
