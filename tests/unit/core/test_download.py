"""The course of a download: no lane, repeated from its start, told to the hooks, with an outcome however it ends."""

from __future__ import annotations

from collections.abc import Generator

import pytest

from customer_io_api._shared import Operation
from customer_io_client.core.download import download_flow
from customer_io_client.core.flow import Answer
from customer_io_client.core.message import Call, Command, Failure, Heard, Reply, Send, Wait
from customer_io_client.core.retry import Policy
from customer_io_client.exceptions import APIConnectionError, APIStatusError, APITimeoutError, RateLimitError
from customer_io_client.options import HookEvent, Hooks

CALL = Call(
    Operation(name="app.x.download", api="app", method="GET", path="", auth="none", lane="", repeat="safe"),
    "https://files.example.com/1.csv?signature=canary",
)
BROKEN = Failure("connection", sent=True, reason="connection closed early")


class Nowhere:
    """A sink that is only handed on."""

    def begin(self) -> None: ...
    def write(self, block: bytes) -> None: ...
    def end(self) -> None: ...


SINK = Nowhere()


def _flow(policy: Policy | None = None, hooks: Hooks | None = None) -> Generator[Command, Heard, Answer]:
    return download_flow(CALL, SINK, policy=policy or Policy(), start=100.0, hooks=hooks or Hooks(), random=lambda: 1.0)


def _course(
    flow: Generator[Command, Heard, Answer], *results: Reply | Failure, seconds: float = 0.0
) -> tuple[list[Command], Answer]:
    """Let each attempt end so, after so many seconds: what the flow asked for, and its answer."""
    left, now = list(results), 100.0
    commands = [next(flow)]
    try:
        while True:
            is_attempt = isinstance(commands[-1], Send)
            now += seconds if is_attempt else 0.0
            commands.append(flow.send(Heard(now, 1e9, left.pop(0) if is_attempt else None)))
    except StopIteration as end:
        answer: Answer = end.value
        return commands, answer


def test_each_attempt_hands_the_sink_on_and_takes_no_slot() -> None:
    commands, answer = _course(_flow(), BROKEN, Reply(429, {"retry-after": "7"}), Reply(503), Reply(200))
    assert answer.attempts == 4
    kinds = [type(command) for command in commands]
    assert kinds == [Send, Wait, Send, Wait, Send, Wait, Send]
    assert [command.seconds for command in commands if isinstance(command, Wait)] == [0.5, 7.0, 2.0]
    assert all(command.sink is SINK for command in commands if isinstance(command, Send))


def test_the_timeout_is_of_one_silence_and_the_deadline_of_the_whole() -> None:
    commands, _ = _course(_flow(Policy(timeout=10.0, deadline=25.0)), BROKEN, Reply(200), seconds=20.0)
    attempts = [command for command in commands if isinstance(command, Send)]
    assert [(attempt.seconds, attempt.longest) for attempt in attempts] == [(10.0, 25.0), (5.0, 5.0)]
    commands, _ = _course(_flow(), Reply(200))
    assert isinstance(commands[0], Send)
    assert commands[0].longest is None


def test_the_deadline_ends_it() -> None:
    silent = Failure("timeout", sent=True, reason="no answer in time")
    with pytest.raises(APITimeoutError) as caught:
        _course(_flow(Policy(deadline=25.0)), silent, seconds=25.0)
    assert caught.value.outcome == "unknown"


@pytest.mark.parametrize(
    ("result", "kind", "outcome"),
    [
        (BROKEN, APIConnectionError, "unknown"),
        (Reply(429), RateLimitError, "refused"),
        (Reply(403), APIStatusError, "refused"),
        (Reply(302, {"location": "https://elsewhere.example.com/?canary"}), APIStatusError, "refused"),
    ],
)
def test_what_ends_it_is_typed_and_tells_no_address(
    result: Reply | Failure, kind: type[APIConnectionError | APIStatusError], outcome: str
) -> None:
    with pytest.raises(kind) as caught:
        _course(_flow(Policy(retries=0)), result)
    assert caught.value.outcome == outcome
    assert "canary" not in str(caught.value)
    assert "example.com" not in str(caught.value)


def test_hooks_are_told_of_attempts_and_pauses() -> None:
    told: list[tuple[str, HookEvent]] = []
    hooks = Hooks(
        on_request=lambda event: told.append(("request", event)),
        on_reply=lambda event: told.append(("reply", event)),
        on_retry=lambda event: told.append(("retry", event)),
        on_wait=lambda event: told.append(("wait", event)),
    )
    _course(_flow(hooks=hooks), BROKEN, Reply(200))
    assert [name for name, _ in told] == ["request", "reply", "retry", "wait", "request", "reply"]
    assert {event.operation for _, event in told} == {"app.x.download"}


def test_an_interruption_carries_its_outcome() -> None:
    flow = _flow()
    send = next(flow)
    assert isinstance(send, Send)
    send.progress.mark_sent()
    interruption = KeyboardInterrupt()
    with pytest.raises(KeyboardInterrupt):
        flow.throw(interruption)
    assert getattr(interruption, "outcome", None) == "unknown"
