"""The flow of one call on scripted answers: what it asks for, what it raises, and the outcome it claims."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from email.utils import formatdate

import pytest

from customer_io_api._shared import Operation
from customer_io_client.core.flow import Answer, call_flow
from customer_io_client.core.message import Call, Command, Failure, Heard, Hold, NoSlot, Pace, Reply, Send, Wait
from customer_io_client.core.retry import Policy
from customer_io_client.exceptions import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    BadRequestError,
    ConfigurationError,
    CustomerIOError,
    NotFoundError,
    Outcome,
    PaceTimeoutError,
    RateLimitError,
    ResponseFormatError,
    ServerError,
    WrongRegionError,
)
from customer_io_client.options import HookEvent, Hooks

OPERATION = Operation("track.customers.identify", "track", "PUT", "/api/v1/customers/{id}", "track", "track", "safe")
SECRET = "ada@example.com"
CALL = Call(OPERATION, f"https://track.customer.io/api/v1/customers/{SECRET}", (("authorization", SECRET),), b"{}")
START = 100.0
EPOCH = 1_700_000_000.0

DONE = Reply(200, body=b"{}")
NOT_SENT = Failure("connection", sent=False, reason="connection refused")
LOST = Failure("connection", sent=True, reason="connection lost")
LATE = Failure("timeout", sent=True, reason="no answer in time")
NO_CONNECTION = Failure("timeout", sent=False, reason="no connection in time")


@dataclass
class World:
    """Answers a flow from a script, in time of its own, and keeps what was asked for."""

    results: Sequence[Reply | Failure]
    slots: list[float | None] = field(default_factory=list[float | None])
    """How long each slot takes; None: there is none. Those that are not named come at once."""
    takes: float = 0.5
    now: float = START
    asked: list[Command] = field(default_factory=list[Command])

    def play(self, flow: Generator[Command, Heard, Answer]) -> Answer:
        results, slots = iter(self.results), iter(self.slots)
        command = next(flow)
        while True:
            self.asked.append(command)
            heard: Reply | Failure | NoSlot | None = None
            match command:
                case Pace():
                    pause = next(slots, 0.0)
                    heard = NoSlot() if pause is None else None
                    self.now += pause or 0.0
                case Send():
                    heard = next(results)
                    self.now += self.takes
                case Wait(seconds):
                    self.now += seconds
                case Hold():
                    pass
            try:
                command = flow.send(Heard(self.now, EPOCH + self.now, heard))
            except StopIteration as end:
                answer: Answer = end.value
                return answer

    def kinds(self) -> list[str]:
        return [type(command).__name__ for command in self.asked]


def _flow(
    *,
    repeatable: bool = True,
    policy: Policy | None = None,
    hooks: Hooks | None = None,
    chance: float = 0.5,
    spread: bool = False,
) -> Generator[Command, Heard, Answer]:
    return call_flow(
        CALL,
        repeatable=repeatable,
        policy=policy or Policy(timeout=10.0),
        start=START,
        hooks=hooks or Hooks(),
        random=lambda: chance,
        spread=spread,
    )


def test_a_call_takes_a_slot_sends_and_answers() -> None:
    world = World([DONE])
    assert world.play(_flow()) == Answer(DONE, attempts=1)
    assert world.asked[0] == Pace("track", None, spread=False)
    send = world.asked[1]
    assert isinstance(send, Send)
    assert (send.call, send.seconds) == (CALL, 10.0)


def test_every_attempt_takes_a_slot_and_waits_between() -> None:
    world = World([NOT_SENT, Reply(503), DONE])
    assert world.play(_flow()) == Answer(DONE, attempts=3)
    assert world.kinds() == ["Pace", "Send", "Wait", "Pace", "Send", "Wait", "Pace", "Send"]
    assert [command.seconds for command in world.asked if isinstance(command, Wait)] == [0.25, 0.5]


def test_a_429_holds_the_lane_and_then_queues_again() -> None:
    world = World([Reply(429, {"retry-after": "3"}), DONE])
    assert world.play(_flow(repeatable=False)).attempts == 2
    assert world.kinds() == ["Pace", "Send", "Hold", "Pace", "Send"]
    assert world.asked[2] == Hold("track", 3.0)


def test_retry_after_as_a_date_counts_from_the_clock_that_heard_it() -> None:
    date = formatdate(EPOCH + START + 0.5 + 4, usegmt=True)
    world = World([Reply(429, {"retry-after": date}), DONE])
    world.play(_flow())
    hold = world.asked[2]
    assert isinstance(hold, Hold)
    assert hold.seconds == pytest.approx(4, abs=1)


def test_bulk_work_asks_for_even_distances() -> None:
    world = World([DONE])
    world.play(_flow(spread=True, policy=Policy(deadline=5.0)))
    assert world.asked[0] == Pace("track", START + 5.0, spread=True)


def test_an_attempt_gets_what_the_deadline_leaves_it() -> None:
    world = World([NOT_SENT, DONE], slots=[3.0])
    world.play(_flow(policy=Policy(timeout=2.0, deadline=5.0)))
    seconds = [command.seconds for command in world.asked if isinstance(command, Send)]
    assert seconds == [2.0, pytest.approx(1.25)]


SITUATIONS: dict[str, tuple[list[Reply | Failure], bool, int, type[CustomerIOError] | None, int, Outcome]] = {
    # results; repeatable; retries; error; attempts; outcome
    "refused connection, then well": ([NOT_SENT, DONE], False, 1, None, 2, "done"),
    "refused connection to the end": ([NOT_SENT] * 3, False, 2, APIConnectionError, 3, "not_sent"),
    "no connection in time": ([NO_CONNECTION], True, 0, APITimeoutError, 1, "not_sent"),
    "lost answer, repeatable": ([LOST, DONE], True, 1, None, 2, "done"),
    "lost answer, not repeatable": ([LOST], False, 3, APIConnectionError, 1, "unknown"),
    "late answer to the end": ([LATE, LATE], True, 1, APITimeoutError, 2, "unknown"),
    "lost answer, then no connection": ([LOST, NOT_SENT], True, 1, APIConnectionError, 2, "unknown"),
    "no connection, then a lost answer": ([NOT_SENT, LOST], False, 3, APIConnectionError, 2, "unknown"),
    "lost answer, then 400": ([LOST, Reply(400)], True, 3, BadRequestError, 2, "unknown"),
    "503, then 404": ([Reply(503), Reply(404)], True, 3, NotFoundError, 2, "unknown"),
    "lost answer, then 429 to the end": ([LATE, Reply(429), Reply(429)], True, 2, RateLimitError, 3, "unknown"),
    "429 to the end": ([Reply(429)] * 2, False, 1, RateLimitError, 2, "refused"),
    "429, then no connection": ([Reply(429), NOT_SENT], False, 1, APIConnectionError, 2, "refused"),
    "no connection, then 400": ([NOT_SENT, Reply(400)], False, 1, BadRequestError, 2, "refused"),
    "400": ([Reply(400)], True, 3, BadRequestError, 1, "refused"),
    "302": ([Reply(302)], True, 3, WrongRegionError, 1, "refused"),
    "408, not repeatable": ([Reply(408)], False, 3, APIStatusError, 1, "unknown"),
    "408, repeatable": ([Reply(408), DONE], True, 3, None, 2, "done"),
    "500, not repeatable": ([Reply(500)], False, 3, ServerError, 1, "unknown"),
    "500 to the end": ([Reply(500)] * 3, True, 2, ServerError, 3, "unknown"),
}


@pytest.mark.parametrize("name", SITUATIONS)
def test_how_a_call_ends(name: str) -> None:
    results, repeatable, retries, kind, attempts, outcome = SITUATIONS[name]
    world = World(results)
    flow = _flow(repeatable=repeatable, policy=Policy(retries=retries))
    if kind is None:
        assert world.play(flow).attempts == attempts
        return
    with pytest.raises(kind) as caught:
        world.play(flow)
    error = caught.value
    assert isinstance(error, APIConnectionError | APIStatusError)
    assert (error.attempts, error.outcome, error.operation) == (attempts, outcome, OPERATION.name)
    assert error.__cause__ is None
    assert error.__context__ is None
    assert error.__suppress_context__
    assert SECRET not in str(error)
    assert not hasattr(error, "__notes__")


def test_a_failure_says_what_happened_how_often_and_what_it_means() -> None:
    with pytest.raises(APIConnectionError) as once:
        World([LOST]).play(_flow(repeatable=False))
    assert str(once.value) == "track.customers.identify: connection lost after 1 attempt; it may have arrived"
    with pytest.raises(APIConnectionError) as twice:
        World([NOT_SENT] * 2).play(_flow(policy=Policy(retries=1)))
    assert str(twice.value) == "track.customers.identify: connection refused after 2 attempts; nothing was sent"


def test_no_slot_before_the_deadline() -> None:
    with pytest.raises(PaceTimeoutError, match="track lane") as caught:
        World([], slots=[None]).play(_flow(policy=Policy(deadline=1.0)))
    assert (caught.value.lane, caught.value.outcome) == ("track", "not_sent")


def test_a_slot_that_comes_at_the_deadline_is_no_use() -> None:
    world = World([], slots=[1.0])
    with pytest.raises(PaceTimeoutError):
        world.play(_flow(policy=Policy(deadline=1.0)))
    assert world.kinds() == ["Pace"]


def test_no_slot_after_an_attempt_that_may_have_arrived_does_not_claim_that_nothing_was_sent() -> None:
    with pytest.raises(PaceTimeoutError) as caught:
        World([LATE], slots=[0.0, None]).play(_flow(policy=Policy(deadline=30.0)))
    assert caught.value.outcome == "unknown"


def test_no_slot_after_a_429_is_the_429() -> None:
    refusal = Reply(429, {"retry-after": "2"})
    with pytest.raises(RateLimitError) as caught:
        World([refusal], slots=[0.0, None]).play(_flow(policy=Policy(deadline=30.0)))
    assert (caught.value.retry_after, caught.value.outcome, caught.value.attempts) == (2.0, "refused", 1)


def test_a_retry_after_beyond_the_deadline_fails_at_once_and_still_holds_the_lane() -> None:
    world = World([Reply(429, {"retry-after": "60"})])
    with pytest.raises(RateLimitError) as caught:
        world.play(_flow(policy=Policy(deadline=30.0)))
    assert caught.value.retry_after == 60.0
    assert "60" in str(caught.value)
    assert world.kinds() == ["Pace", "Send", "Hold"]
    assert world.asked[2] == Hold("track", 60.0)


def test_a_retry_after_of_a_day_holds_the_lane_for_two_minutes_only() -> None:
    world = World([Reply(429, {"retry-after": "86400"})])
    with pytest.raises(RateLimitError):
        world.play(_flow())
    assert world.asked[2] == Hold("track", 120.0)


def _until(flow: Generator[Command, Heard, Answer], kind: type[Command], *results: Reply | Failure) -> Command:
    """Play until the flow asks for this once the results are used up."""
    rest, command = list(results), next(flow)
    while rest or not isinstance(command, kind):
        heard = rest.pop(0) if isinstance(command, Send) else None
        command = flow.send(Heard(START, EPOCH, heard))
    return command


INTERRUPTIONS = [KeyboardInterrupt, asyncio.CancelledError, SystemExit, GeneratorExit, MemoryError]


@pytest.mark.parametrize("kind", INTERRUPTIONS)
@pytest.mark.parametrize(("sent", "outcome"), [(False, "not_sent"), (True, "unknown")])
def test_an_interrupted_attempt_passes_on_with_its_outcome(
    kind: type[BaseException], sent: bool, outcome: Outcome
) -> None:
    flow = _flow()
    send = _until(flow, Send)
    assert isinstance(send, Send)
    if sent:
        send.progress.mark_sent()
    interruption = kind()
    with pytest.raises(kind) as caught:
        flow.throw(interruption)
    assert caught.value is interruption
    assert getattr(interruption, "outcome", None) == outcome
    (note,) = interruption.__notes__
    assert "track.customers.identify" in note
    assert outcome in note
    assert SECRET not in note


@pytest.mark.parametrize(
    ("results", "where", "outcome"),
    [
        ([], Pace, "not_sent"),
        ([LATE], Wait, "unknown"),
        ([LATE], Pace, "unknown"),
        ([LATE], Send, "unknown"),
        ([NOT_SENT], Wait, "not_sent"),
        ([Reply(429)], Pace, "refused"),
        ([Reply(429)], Hold, "refused"),
    ],
)
def test_an_interruption_between_attempts_knows_what_they_came_to(
    results: list[Reply | Failure], where: type[Command], outcome: Outcome
) -> None:
    flow = _flow()
    _until(flow, where, *results)
    interruption = KeyboardInterrupt()
    with pytest.raises(KeyboardInterrupt):
        flow.throw(interruption)
    assert getattr(interruption, "outcome", None) == outcome


def test_an_exception_that_takes_no_attributes_still_gets_its_note() -> None:
    class Sealed(Exception):  # a test's own
        def __setattr__(self, name: str, value: object) -> None:
            if name == "outcome":
                raise AttributeError(name)
            super().__setattr__(name, value)

    flow = _flow()
    _until(flow, Send)
    sealed = Sealed()
    with pytest.raises(Sealed):
        flow.throw(sealed)
    assert sealed.__notes__


@pytest.mark.parametrize(
    ("error", "before", "outcome"),
    [
        (ConfigurationError("closed"), [], "not_sent"),
        (ConfigurationError("closed"), [LATE], "unknown"),
        (ResponseFormatError("bad", operation="o", status=200), [LATE], "done"),
    ],
)
def test_our_own_errors_from_the_sender_keep_their_outcome_unless_an_earlier_attempt_is_graver(
    error: CustomerIOError, before: list[Reply | Failure], outcome: Outcome
) -> None:
    flow = _flow()
    _until(flow, Send, *before)
    with pytest.raises(type(error)):
        flow.throw(error)
    assert error.outcome == outcome
    assert not hasattr(error, "__notes__")


def test_a_sender_that_answers_nothing_is_a_mistake() -> None:
    flow = _flow()
    _until(flow, Send)
    with pytest.raises(TypeError):
        flow.send(Heard(START, EPOCH, None))


def test_hooks_are_told_of_requests_replies_retries_and_waits() -> None:
    told: list[tuple[str, HookEvent]] = []
    hooks = Hooks(
        on_request=lambda event: told.append(("request", event)),
        on_reply=lambda event: told.append(("reply", event)),
        on_retry=lambda event: told.append(("retry", event)),
        on_wait=lambda event: told.append(("wait", event)),
    )
    World([LOST, Reply(429), DONE], slots=[2.0]).play(_flow(hooks=hooks))
    name = OPERATION.name
    assert told == [
        ("wait", HookEvent(operation=name, attempt=1, seconds=2.0, reason="waited for a slot")),
        ("request", HookEvent(operation=name, attempt=1)),
        ("reply", HookEvent(operation=name, attempt=1, seconds=0.5, reason="connection lost")),
        ("retry", HookEvent(operation=name, attempt=1, seconds=0.25, reason="connection lost")),
        ("wait", HookEvent(operation=name, attempt=1, seconds=0.25, reason="pause before a retry")),
        ("request", HookEvent(operation=name, attempt=2)),
        ("reply", HookEvent(operation=name, attempt=2, status=429, seconds=0.5)),
        ("retry", HookEvent(operation=name, attempt=2, status=429, seconds=0.5)),
        ("request", HookEvent(operation=name, attempt=3)),
        ("reply", HookEvent(operation=name, attempt=3, status=200, seconds=0.5)),
    ]


def test_what_a_hook_raises_is_logged_without_values_and_changes_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def fail(_event: HookEvent) -> None:
        raise ValueError(SECRET)

    with caplog.at_level(logging.WARNING, "customer_io_client"):
        answer = World([LOST, DONE]).play(
            _flow(hooks=Hooks(on_request=fail, on_reply=fail, on_retry=fail, on_wait=fail))
        )
    assert answer.attempts == 2
    assert {record.getMessage() for record in caplog.records} == {"track.customers.identify: a hook raised ValueError"}
    assert all(record.exc_info is None for record in caplog.records)


def test_ctrl_c_in_a_hook_passes_through() -> None:
    def stop(_event: HookEvent) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt) as caught:
        World([DONE]).play(_flow(hooks=Hooks(on_request=stop)))
    assert getattr(caught.value, "outcome", None) == "not_sent"
