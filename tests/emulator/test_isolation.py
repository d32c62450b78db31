"""What was under way before a reset has no part in what comes after it."""

from __future__ import annotations

import asyncio
import base64
import json
import socket
import threading
from collections.abc import Callable, Generator, Sized
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from customer_io_client import APIStatusError, CustomerIO
from customer_io_client.emulator import Emulator, behaviour, runner, serving
from customer_io_client.emulator.app import App
from customer_io_client.emulator.jobs import KINDS
from customer_io_client.emulator.processing.kinds import Kind
from customer_io_client.emulator.state import State
from customer_io_client.emulator.wire import Answer as WireAnswer
from customer_io_client.emulator.wire import Behaviour, Call
from customer_io_client.testing import emulator_client
from tests.client.server import Answer, Server
from tests.emulator.receiver import Receiver, eventually

KEYS = base64.b64encode(b"site:key").decode()


@contextmanager
def beside(work: Callable[[], object]) -> Generator[Future[object]]:
    """This work in a thread of its own, done at the end."""
    with ThreadPoolExecutor(1) as thread:
        yield thread.submit(work)


def connection(emulator: Emulator) -> socket.socket:
    host, _, port = emulator.url.removeprefix("http://").partition(":")
    return socket.create_connection((host, int(port)))


def identify(person: str) -> bytes:
    """A call as it goes over the wire."""
    body = json.dumps({"email": f"{person}@example.com"}).encode()
    head = f"PUT /api/v1/customers/{person} HTTP/1.1\r\nHost: x\r\nAuthorization: Basic {KEYS}\r\n"
    return f"{head}Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body


def is_as_at_first(emulator: Emulator) -> bool:
    """Whether nothing but the sample is there, and nothing is to come."""
    with Emulator() as fresh:
        return counts(emulator) == counts(fresh)


def counts(emulator: Emulator) -> list[int]:
    """How many there are of what a call may leave."""
    jobs = emulator.run(lambda app: app.state.jobs.count())
    held: tuple[Sized, ...] = (
        emulator.people,
        emulator.messages,
        emulator.requests,
        emulator.webhooks,
        emulator.faults,
    )
    return [jobs, *(len(each) for each in held)]


def over_http(emulator: Emulator) -> None:
    assert httpx.post(f"{emulator.url}/_emulator/reset", trust_env=False).status_code == 204


@pytest.mark.parametrize("reset", [Emulator.reset, over_http])
def test_a_call_that_was_sent_and_not_yet_read_is_done_before_the_reset(
    emulator: Emulator, reset: Callable[[Emulator], None]
) -> None:
    with connection(emulator) as kept:
        for _ in range(30):
            with connection(emulator) as new:
                new.sendall(identify("u1"))
                kept.sendall(identify("u2"))
                reset(emulator)
                assert kept.recv(65536).startswith(b"HTTP/1.1 200")
                assert new.recv(65536).startswith(b"HTTP/1.1 200")
            assert len(emulator.people) == 2
            assert emulator.requests == ()


def test_a_call_that_waits_for_a_fault_is_refused_after_a_reset(emulator: Emulator, client: CustomerIO) -> None:
    emulator.faults.add({"delay": 0.3})
    with beside(lambda: client.create_customer("u1", "u1@example.com")) as calling:
        eventually(lambda: any(fault.struck for fault in emulator.faults))
        emulator.reset()
        with pytest.raises(APIStatusError, match="was reset") as refused:
            calling.result()
    assert refused.value.status == 409
    assert is_as_at_first(emulator)


def test_a_call_of_which_a_part_came_is_refused_after_a_reset(emulator: Emulator) -> None:
    whole = identify("u1")
    with connection(emulator) as sending:
        sending.sendall(whole[:-5])
        emulator.reset()
        sending.sendall(whole[-5:])
        assert sending.recv(65536).startswith(b"HTTP/1.1 409")
    assert is_as_at_first(emulator)


def test_a_call_that_waits_for_a_file_is_refused_after_a_reset(emulator: Emulator, client: CustomerIO) -> None:
    with (
        Server([Answer(200, [{"sku": "a"}], after=10)]) as files,
        beside(lambda: client.app.collections.create(name="Goods", url=files.url)) as calling,
    ):
        assert files.heard(1)
        emulator.reset()
        with pytest.raises(APIStatusError, match="was reset"):
            calling.result()
    assert is_as_at_first(emulator)


def test_a_search_that_still_runs_is_refused_after_a_reset(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(_call: Call, _state: State) -> WireAnswer:
        begun.set()
        go_on.wait(10)
        return WireAnswer(body={"identifiers": [], "ids": [], "next": ""})

    monkeypatch.setitem(behaviour.TABLE, "app.customers.search", Behaviour(slow, place="worker"))
    with (
        Emulator(data=tmp_path / "state.db") as emulator,
        emulator_client(emulator, retries=0) as client,
        beside(lambda: client.app.customers.search(filter={"segment": {"id": 1}}).first_page()) as calling,
    ):
        assert begun.wait(10)
        emulator.reset()
        go_on.set()
        with pytest.raises(APIStatusError, match="was reset"):
            calling.result()
        assert emulator.requests == ()


def test_a_clock_that_is_being_moved_is_let_go_by_a_reset(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = threading.Event()

    def step(_state: State, _number: int) -> float:
        begun.set()
        return 1.0

    monkeypatch.setitem(KINDS, "endless", Kind(step, lambda _state, _number: None))
    now = emulator.clock.now
    emulator.run(lambda app: app.state.jobs.add("endless", 1))
    with beside(lambda: emulator.clock.advance(90_000)) as moving:
        assert begun.wait(10)
        emulator.reset()
        with pytest.raises(ValueError, match="was reset"):
            moving.result()
    assert emulator.clock.now - now < 3600
    assert is_as_at_first(emulator)


def test_jobs_without_end_are_told_to_who_reads(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(KINDS, "endless", Kind(lambda _state, _number: 0.0, lambda _state, _number: None))
    monkeypatch.setattr(runner, "MOST_STEPS", 20)
    emulator.clock.freeze()
    emulator.run(lambda app: app.state.jobs.add("endless", 1))
    with pytest.raises(RuntimeError, match="over 20 steps"):
        len(emulator.messages)
    with pytest.raises(RuntimeError, match="over 20 steps"):
        len(emulator.webhooks)


def test_work_that_takes_too_long_is_given_up_and_told(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    ended = threading.Event()

    async def forever(_app: App) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    monkeypatch.setattr(serving, "_PATIENCE", 0.05)
    with pytest.raises(TimeoutError, match=r"^the emulator did not finish this within 0\.05 seconds$"):
        emulator.run_async(forever)
    assert ended.wait(10)


def test_a_job_that_was_begun_is_gone(emulator: Emulator, client: CustomerIO) -> None:
    with Server([Answer(200, b"id\nu1\n", after=0.1)]) as files:
        client.app.imports.create(
            import_={"name": "People", "type": "people", "identifier": "id", "data_file_url": files.url}
        )
        assert files.heard(1)
        client.app.exports.export_customers(filters={"segment": {"id": 1}})
        client.create_customer("u1", "u1@example.com")
        client.track_customer_event("u1", "trial_started")
        emulator.reset()
    assert is_as_at_first(emulator)
    emulator.clock.advance(86_400 * 30)
    with Emulator() as fresh:
        fresh.clock.advance(86_400 * 30)
        assert counts(emulator) == counts(fresh)


def test_a_webhook_that_is_to_be_posted_again_is_not() -> None:
    with (
        Receiver([500]) as receiver,
        Emulator(webhook=receiver.url) as emulator,
        emulator_client(emulator) as client,
    ):
        client.create_customer("customer_123", attributes={"unsubscribed": True})
        assert [post.state for post in emulator.webhooks] == ["waiting"]
        emulator.reset()
        emulator.clock.advance(60)
        assert emulator.webhooks == ()
        assert len(receiver.received) == 1


def test_who_listens_goes_on_listening_and_hears_of_the_new_state(emulator: Emulator, client: CustomerIO) -> None:
    client.create_customer("u1", "u1@example.com")
    with httpx.stream("GET", f"{emulator.url}/_emulator/live", trust_env=False) as listening:
        told = (json.loads(line[6:])["request"] for line in listening.iter_lines() if line.startswith("data: "))
        assert next(told) == 1
        emulator.reset()
        assert next(told) == 0


def test_nothing_is_logged_of_what_a_reset_or_a_stop_cuts_off(caplog: pytest.LogCaptureFixture) -> None:
    with Emulator() as emulator:
        emulator.faults.add({"delay": 30})
        with connection(emulator) as sending, connection(emulator) as other:
            sending.sendall(identify("u1"))
            other.sendall(b"GET /_emulator/live HTTP/1.1\r\nHost: x\r\n\r\n")
            eventually(lambda: any(fault.struck for fault in emulator.faults))
            emulator.reset()
            emulator.stop()
    assert caplog.records == []
