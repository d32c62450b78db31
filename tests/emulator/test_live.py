"""Server-sent events: told at once and on each change, for any number of listeners."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Generator
from contextlib import contextmanager

import httpx
import pytest

from customer_io_client.emulator import Emulator
from customer_io_client.emulator.live import Live
from tests.emulator.service import Service

SHORT = 0.005


class Listener:
    """One connection that stays open."""

    def __init__(self, answer: httpx.Response) -> None:
        self.answer = answer
        self._lines = answer.iter_lines()

    def next(self) -> dict[str, int]:
        """The next event."""
        for line in self._lines:
            if line.startswith("data: "):
                found: dict[str, int] = json.loads(line.removeprefix("data: "))
                return found
        raise EOFError

    def until_request(self, number: int) -> list[dict[str, int]]:
        """The events up to the one that tells of this request."""
        events = [self.next()]
        while events[-1]["request"] < number:
            events.append(self.next())
        return events


@contextmanager
def listening(url: str) -> Generator[Listener]:
    with httpx.stream("GET", f"{url}/_emulator/live", trust_env=False) as answer:
        assert answer.status_code == 200
        yield Listener(answer)


def tasks(emulator: Emulator) -> int:
    """How many tasks the server's thread has."""
    counts: list[int] = []
    emulator.run(lambda _: counts.append(len(asyncio.all_tasks())))
    return counts[0]


def test_the_first_event_comes_at_once(service: Service) -> None:
    service.identify("u1")
    with listening(service.emulator.url) as listener:
        assert listener.answer.headers["content-type"] == "text/event-stream"
        assert listener.answer.headers["cache-control"] == "no-store"
        event = listener.next()
    assert event["request"] == service.last_request()["request"]
    assert event.keys() == {"request", "version"}


def test_every_listener_hears_of_a_request(service: Service) -> None:
    with listening(service.emulator.url) as one, listening(service.emulator.url) as other:
        before = [one.next(), other.next()]
        service.identify("u1")
        for listener, first in zip((one, other), before, strict=True):
            event = listener.next()
            assert event["request"] == first["request"] + 1
            assert event["version"] > first["version"]


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "clock", {"advance": 1}),
        ("POST", "deliveries", {"to": "customer_100"}),
        ("POST", "faults", {"match": {"nth": 1000}, "drop": True}),
        ("DELETE", "faults", None),
        ("POST", "limits", {"mode": "vendor"}),
        ("POST", "reset", None),
        ("POST", "restore", {"name": "before"}),
    ],
)
def test_what_is_changed_by_hand_is_a_change(service: Service, method: str, path: str, body: object) -> None:
    service.open.post("/_emulator/snapshot", json={"name": "before"})
    with listening(service.emulator.url) as listener:
        first = listener.next()
        assert service.open.request(method, f"/_emulator/{path}", json=body).status_code < 300
        assert listener.next()["version"] > first["version"]


def test_what_a_job_does_is_a_change(service: Service) -> None:
    service.emulator.run(lambda app: app.state.jobs.add("a kind that is given up", 1, after=60))
    with listening(service.emulator.url) as listener:
        first = listener.next()
        service.clock.now += 60
        assert listener.next()["version"] > first["version"]


def test_many_changes_are_few_events(service: Service) -> None:
    with listening(service.emulator.url) as listener:
        began, first = time.monotonic(), listener.next()
        for number in range(60):
            service.identify(f"u{number}")
        events = listener.until_request(first["request"] + 60)
        took = time.monotonic() - began
    assert events[-1]["request"] == first["request"] + 60
    assert len(events) <= took * 5 + 1


def test_a_listener_that_goes_leaves_nothing_behind(service: Service) -> None:
    before = tasks(service.emulator)
    with listening(service.emulator.url) as listener:
        listener.next()
        assert tasks(service.emulator) > before
    give_up = time.monotonic() + 5
    while tasks(service.emulator) > before:
        assert time.monotonic() < give_up
        time.sleep(SHORT)


def test_a_stop_ends_the_events_and_does_not_wait_for_listeners() -> None:
    emulator = Emulator().start()
    with listening(emulator.url) as one, listening(emulator.url) as other:
        one.next()
        other.next()
        began = time.monotonic()
        emulator.stop()
        took = time.monotonic() - began
        for listener in (one, other):
            with pytest.raises(EOFError):
                listener.next()
    assert took < 2  # Requests that hang are given 3 seconds.


def test_an_emulator_can_be_listened_to_after_it_was_started_again() -> None:
    emulator = Emulator()
    for _ in range(2):
        with emulator, listening(emulator.url) as listener:
            assert listener.next()["request"] == 0


class Source:
    """A version and a count of the looks at it."""

    def __init__(self) -> None:
        self.version = 1
        self.looks = 0

    def __call__(self) -> int:
        self.looks += 1
        return self.version


async def settle() -> None:
    """Let every task go as far as it can."""
    for _ in range(50):
        await asyncio.sleep(0)


def test_listeners_do_nothing_while_nothing_changes() -> None:
    async def run() -> None:
        source = Source()
        live = Live(source, lambda: 1, pause=0.0, comment=60.0)
        heard: list[bytes] = []

        async def listen() -> None:
            async for event in live.events():
                heard.append(event)

        listeners = [asyncio.create_task(listen()) for _ in range(50)]
        await settle()
        assert len(heard) == 50
        looks = source.looks
        for _ in range(10):
            live.look()
        await settle()
        assert (source.looks, len(heard)) == (looks + 10, 50)
        source.version = 2
        live.look()
        await settle()
        assert len(heard) == 100
        live.close()
        await asyncio.gather(*listeners)

    asyncio.run(run())


def test_a_comment_comes_where_nothing_else_does() -> None:
    async def run() -> list[bytes]:
        live = Live(lambda: 1, lambda: 7, pause=0.0, comment=SHORT)
        return [await anext(events) for events in [live.events()] for _ in range(3)]

    event, *comments = asyncio.run(run())
    assert event == b'event: changed\ndata: {"request":7,"version":1}\n\n'
    assert all(comment.startswith(b": ") and comment.endswith(b"\n\n") for comment in comments)


def test_a_change_during_the_pause_is_told_after_it() -> None:
    async def run() -> bytes:
        source = Source()
        live = Live(source, lambda: 0, pause=SHORT, comment=60.0)
        events = live.events()
        await anext(events)
        source.version = 2
        live.look()
        return await anext(events)

    assert b'"version":2' in asyncio.run(run())
