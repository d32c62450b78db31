"""The two loops: they do what a flow says, in both colours alike, and nothing gets lost on the way."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import TypeAlias

import pytest

from customer_io_client.core.flow import Answer, call_flow
from customer_io_client.core.message import Command, Failure, Heard, Reply, Send
from customer_io_client.core.retry import Policy
from customer_io_client.exceptions import APIConnectionError, PaceTimeoutError, RateLimitError
from customer_io_client.options import Hooks, Pacing, Rate
from customer_io_client.transport.clock import Clock, SystemClock
from customer_io_client.transport.drive import AsyncPorts, Ports, arun, run
from customer_io_client.transport.http import AsyncHttpSender, HttpSender
from customer_io_client.transport.pacing import LocalPacer
from tests.unit.transport.conftest import call_to
from tests.unit.transport.servers import Behaviour, Server, answer, hang_up, say_nothing, serve
from tests.unit.transport.virtual import LoopClock, VirtualClock, run_virtually

DONE = Reply(200)
NOT_SENT = Failure("connection", sent=False, reason="connection refused")
LOST = Failure("connection", sent=True, reason="connection lost")


@dataclass
class Script:
    """Sends nothing: answers from a list, and keeps when it was asked."""

    clock: Clock
    results: list[Result]
    times: list[float] = field(default_factory=list[float])

    def next(self, attempt: Send) -> Reply | Failure:
        self.times.append(self.clock.monotonic())
        result = self.results.pop(0)
        if isinstance(result, BaseException):
            raise result
        if isinstance(result, Reply) or result.sent:
            attempt.progress.mark_sent()
        if isinstance(result, Reply):
            attempt.progress.mark_written()
        return result


class Scripted:
    def __init__(self, script: Script) -> None:
        self.script = script

    def check_open(self) -> None: ...

    def close(self) -> None:
        raise NotImplementedError

    def send(self, attempt: Send) -> Reply | Failure:
        return self.script.next(attempt)


class AsyncScripted:
    def __init__(self, script: Script) -> None:
        self.script = script

    def check_open(self) -> None: ...

    async def aclose(self) -> None:
        raise NotImplementedError

    async def send(self, attempt: Send) -> Reply | Failure:
        await asyncio.sleep(0)
        return self.script.next(attempt)


Result: TypeAlias = Reply | Failure | BaseException
Ends: TypeAlias = list[Answer | BaseException]
Drive: TypeAlias = Callable[..., tuple[Ends, list[float]]]


def _drive_sync(
    *results: Reply | Failure | BaseException,
    calls: int = 1,
    pacing: Pacing | None = None,
    policy: Policy | None = None,
) -> tuple[list[Answer | BaseException], list[float]]:
    clock = VirtualClock()
    script = Script(clock, list(results))
    ports = Ports(LocalPacer(pacing or Pacing(), clock), Scripted(script), clock)
    ends: Ends = []

    def job() -> None:
        for _ in range(calls):
            try:
                ends.append(run(_flow(clock.monotonic(), policy), ports))
            except BaseException as error:  # noqa: BLE001 # kept for the test
                ends.append(error)

    clock.run(job)
    return ends, script.times


def _drive_async(
    *results: Reply | Failure | BaseException,
    calls: int = 1,
    pacing: Pacing | None = None,
    policy: Policy | None = None,
) -> tuple[list[Answer | BaseException], list[float]]:
    clock = LoopClock()
    script = Script(clock, list(results))
    ends: Ends = []

    async def main() -> None:
        ports = AsyncPorts(LocalPacer(pacing or Pacing(), clock), AsyncScripted(script), clock)
        for _ in range(calls):
            try:
                ends.append(await arun(_flow(clock.monotonic(), policy), ports))
            except BaseException as error:  # noqa: BLE001 # kept for the test
                ends.append(error)

    run_virtually(main)
    return ends, script.times


def _flow(
    start: float, policy: Policy | None = None, *, url: str = "http://127.0.0.1:1", repeatable: bool = True
) -> Generator[Command, Heard, Answer]:
    return call_flow(
        call_to(url),
        repeatable=repeatable,
        policy=policy or Policy(),
        start=start,
        hooks=Hooks(),
        random=lambda: 1.0,
    )


@pytest.fixture(params=[_drive_sync, _drive_async])
def drive(request: pytest.FixtureRequest) -> Drive:
    """Runs calls one after the other in this colour, on virtual time: how they end, and when attempts were made."""
    chosen: Drive = request.param
    return chosen


def test_a_call_is_driven_to_its_answer(drive: Drive) -> None:
    assert drive(DONE) == ([Answer(DONE, 1)], [0.0])


def test_pauses_are_waited_for(drive: Drive) -> None:
    ends, times = drive(NOT_SENT, LOST, DONE)
    assert ends == [Answer(DONE, 3)]
    assert times == pytest.approx([0.0, 0.5, 1.5])


def test_a_429_keeps_the_whole_lane_waiting_even_after_the_call_gave_up(drive: Drive) -> None:
    ends, times = drive(Reply(429, {"retry-after": "5"}), DONE, calls=2, policy=Policy(retries=0))
    assert isinstance(ends[0], RateLimitError)
    assert ends[1] == Answer(DONE, 1)
    assert times == pytest.approx([0.0, 5.0])


def test_every_attempt_takes_a_slot(drive: Drive) -> None:
    _, times = drive(Reply(503), Reply(503), DONE, pacing=Pacing(track=Rate(1, 10.0)))
    assert times == pytest.approx([0.0, 10.2, 20.4])


def test_an_attempt_that_sent_nothing_gives_its_slot_back(drive: Drive) -> None:
    _, times = drive(NOT_SENT, DONE, pacing=Pacing(track=Rate(1, 10.0)))
    assert times == pytest.approx([0.0, 0.5])


def test_an_attempt_that_may_have_sent_something_uses_its_slot(drive: Drive) -> None:
    _, times = drive(LOST, DONE, pacing=Pacing(track=Rate(1, 10.0)))
    assert times == pytest.approx([0.0, 10.2])


def test_no_slot_in_time_is_an_error_at_once(drive: Drive) -> None:
    ends, times = drive(DONE, calls=2, pacing=Pacing(track=Rate(1, 10.0)), policy=Policy(deadline=5.0))
    assert isinstance(ends[1], PaceTimeoutError)
    assert times == [0.0]


def test_an_interruption_passes_through_with_its_outcome_and_gives_the_slot_back(drive: Drive) -> None:
    ends, times = drive(LOST, KeyboardInterrupt(), DONE, calls=2, pacing=Pacing(track=Rate(2, 60.0)))
    assert isinstance(ends[0], KeyboardInterrupt)
    assert getattr(ends[0], "outcome", None) == "unknown"
    assert ends[1] == Answer(DONE, 1)
    assert times == pytest.approx([0.0, 0.5, 0.5])


def _cancelled(behaviour: Behaviour, *, calls: int = 1) -> Answer | BaseException:
    """Cancel so many calls, the last one first, a little after the first of them was sent."""

    async def main(server: Server) -> Answer | BaseException:
        clock = SystemClock()
        sender = AsyncHttpSender()
        ports = AsyncPorts(LocalPacer(Pacing(track=Rate(1, 60.0)), clock), sender, clock)
        tasks = [asyncio.create_task(arun(_flow(clock.monotonic(), url=server.url), ports)) for _ in range(calls)]
        await asyncio.to_thread(server.reached.wait, 20)
        await asyncio.sleep(0.05)
        for task in reversed(tasks):
            task.cancel()
        ends: Ends = []
        for task in tasks:
            try:
                ends.append(await task)
            except asyncio.CancelledError as cancelled:
                ends.append(cancelled)
        await sender.aclose()
        return ends[-1]

    with serve(behaviour) as server:
        return asyncio.run(main(server))


def test_a_task_that_is_cancelled_while_it_waits_for_the_answer_may_have_sent() -> None:
    cancelled = _cancelled(say_nothing)
    assert isinstance(cancelled, asyncio.CancelledError)
    assert getattr(cancelled, "outcome", None) == "unknown"
    assert "track.customers.identify" in cancelled.__notes__[0]


def test_a_task_that_is_cancelled_while_it_waits_for_its_slot_sent_nothing() -> None:
    cancelled = _cancelled(say_nothing, calls=2)
    assert getattr(cancelled, "outcome", None) == "not_sent"


def test_a_task_that_is_cancelled_while_it_pauses_knows_what_was_sent() -> None:
    cancelled = _cancelled(answer(503))
    assert getattr(cancelled, "outcome", None) == "unknown"


def test_errors_carry_no_request_along() -> None:
    clock = SystemClock()
    with serve(hang_up) as server:
        sender = HttpSender()
        ports = Ports(LocalPacer(Pacing(), clock), sender, clock)
        flow = _flow(clock.monotonic(), url=server.url, repeatable=False)
        with pytest.raises(APIConnectionError) as caught:
            run(flow, ports)
        sender.close()
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)
    assert caught.value.outcome == "unknown"


def test_the_machines_clock_tells_both_times_and_sleeps_in_both_colours() -> None:
    clock = SystemClock()
    start = clock.monotonic()
    clock.sleep(0.01)
    asyncio.run(clock.sleep_async(0.01))
    assert clock.signal().wait(0.01) is False
    assert clock.monotonic() - start >= 0.03
    assert abs(clock.epoch() - time.time()) < 5
