"""One call from its first attempt to its answer, as a generator: it says what to do and is told what came of it.

It yields commands and is sent what was heard, so that one description serves the synchronous and the asynchronous
driver alike. Whatever ends the call without an answer carries an `outcome`.

An outcome speaks for the whole call, not for its last attempt: it is the gravest of all attempts, in the order
`not_sent`, `refused`, `unknown`. Once an attempt may have arrived, no later refusal takes that back, not even a 400:
the first attempt may have been what changed the answer of the second. Only a harmless repeat follows such an attempt,
so that `unknown` costs the caller nothing: sending again is as harmless as before.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from customer_io_client.core.errors import status_error
from customer_io_client.core.hooks import Listeners
from customer_io_client.core.message import (
    Call,
    Command,
    Failure,
    Heard,
    Hold,
    NoSlot,
    Pace,
    Progress,
    Reply,
    Send,
    Wait,
)
from customer_io_client.core.retry import TOO_MANY_REQUESTS, Decision, Policy, decide, is_success, outcome_of
from customer_io_client.core.retry_after import retry_after_seconds
from customer_io_client.exceptions import (
    APIConnectionError,
    APITimeoutError,
    CustomerIOError,
    Outcome,
    PaceTimeoutError,
)
from customer_io_client.options import Hooks

_GRAVITY: dict[Outcome, int] = {"not_sent": 0, "refused": 1, "unknown": 2, "done": 3}

_MEANING: dict[Outcome, str] = {
    "not_sent": "nothing was sent",
    "refused": "the service refused it",
    "unknown": "it may have arrived",
    "done": "the service accepted it",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """A successful answer, and how many attempts it took."""

    reply: Reply
    attempts: int


def call_flow(
    call: Call,
    *,
    repeatable: bool,
    policy: Policy,
    start: float,
    hooks: Hooks,
    random: Callable[[], float],
    spread: bool = False,
) -> Generator[Command, Heard, Answer]:
    """Run one call: a slot, an attempt, a judgement, until an answer or an error.

    Args:
        call: what to send.
        repeatable: whether a repeat is harmless once an attempt may have arrived.
        policy: timeouts and retries.
        start: when the call began, in monotonic seconds.
        hooks: told of requests, replies, retries and waits.
        random: evenly distributed over [0, 1): the jitter of pauses.
        spread: bulk work: take slots at even distances.

    Raises:
        PaceTimeoutError: the lane has no slot before the deadline.
        APITimeoutError: no answer in time.
        APIConnectionError: the connection failed.
        APIStatusError: the service answered with another status than success.
    """
    deadline = None if policy.deadline is None else start + policy.deadline
    course = Course(call, policy, deadline, Listeners(hooks, call.operation.name), start)
    return follow(course, repeatable=repeatable, random=random, spread=spread)


def follow(
    course: Course, *, repeatable: bool, random: Callable[[], float], spread: bool = False
) -> Generator[Command, Heard, Answer]:
    """Go the course of a call to its end; else as `call_flow`."""
    try:
        return (yield from _attempts(course, repeatable=repeatable, random=random, spread=spread))
    except BaseException as end:
        course.mark(end)
        raise


def _attempts(
    course: Course, *, repeatable: bool, random: Callable[[], float], spread: bool
) -> Generator[Command, Heard, Answer]:
    result: Reply | Failure | None = None
    while True:
        yield from course.slot(last=result, spread=spread)
        result = yield from course.attempt()
        if isinstance(result, Reply) and is_success(result):
            return Answer(result, course.attempts)
        headers: Mapping[str, str] = result.headers if isinstance(result, Reply) else {}
        decision = decide(
            result,
            attempt=course.attempts,
            repeatable=repeatable,
            policy=course.policy,
            left=None if course.deadline is None else course.deadline - course.now,
            retry_after=retry_after_seconds(headers, epoch=course.epoch),
            random=random,
        )
        yield from course.pause(decision, result)
        if not decision.again:
            raise course.error(result) from None


@dataclass(slots=True)
class Course:
    """What has happened in this call so far, and its steps."""

    call: Call
    policy: Policy
    deadline: float | None
    listeners: Listeners
    now: float
    """In monotonic seconds, as last heard."""
    epoch: float = 0.0
    """In Unix seconds, as last heard."""
    attempts: int = 0
    gravest: Outcome = "not_sent"
    """Of the attempts that ended."""
    progress: Progress = field(default_factory=Progress)
    """Of the attempt under way."""

    def slot(self, *, last: Reply | Failure | None, spread: bool) -> Generator[Command, Heard, None]:
        """Take a slot of the lane."""
        operation, asked_at = self.call.operation, self.now
        result = yield from self.do(Pace(operation.lane, self.deadline, spread))
        self.listeners.waited(self.attempts + 1, self.now - asked_at)
        if not isinstance(result, NoSlot) and (self.deadline is None or self.now < self.deadline):
            return
        if isinstance(last, Reply) and last.status == TOO_MANY_REQUESTS:
            raise self.error(last) from None
        text = f"{operation.name}: no free slot in the {operation.lane} lane before the deadline"
        raise PaceTimeoutError(text, lane=operation.lane, outcome=self.gravest) from None

    def attempt(self) -> Generator[Command, Heard, Reply | Failure]:
        """Send the request once."""
        self.attempts += 1
        self.listeners.request(self.attempts)
        sent_at = self.now
        result = yield from self.do(self.command())
        if not isinstance(result, Reply | Failure):
            raise TypeError("an attempt ends in a Reply or a Failure")
        self.progress = Progress()
        self.add(outcome_of(result))
        self.listeners.reply(self.attempts, result, self.now - sent_at)
        return result

    def command(self) -> Send:
        """The command for an attempt that begins now."""
        timeout = self.policy.timeout
        seconds = timeout if self.deadline is None else min(timeout, self.deadline - self.now)
        return Send(self.call, seconds, self.progress)

    def pause(self, decision: Decision, result: Reply | Failure) -> Generator[Command, Heard, None]:
        """Hold the lane or wait, as decided."""
        if decision.again:
            self.listeners.retry(self.attempts, result, decision.pause)
        if decision.hold:
            yield from self.do(Hold(self.call.operation.lane, decision.pause))
        elif decision.again:
            self.listeners.wait(self.attempts, decision.pause)
            yield from self.do(Wait(decision.pause))

    def do(self, command: Command) -> Generator[Command, Heard, Reply | Failure | NoSlot | None]:
        """Give one command, and take note of the time."""
        heard = yield command
        self.now, self.epoch = heard.now, heard.epoch
        return heard.result

    def error(self, result: Reply | Failure) -> CustomerIOError:
        """The typed error for this end of the last attempt."""
        if isinstance(result, Reply):
            return status_error(self.call, result, attempts=self.attempts, epoch=self.epoch)
        times = "1 attempt" if self.attempts == 1 else f"{self.attempts} attempts"
        kind = APITimeoutError if result.kind == "timeout" else APIConnectionError
        name = self.call.operation.name
        return kind(
            f"{name}: {result.reason} after {times}; {_MEANING[self.gravest]}",
            operation=name,
            attempts=self.attempts,
            outcome=self.gravest,
        )

    def add(self, outcome: Outcome) -> None:
        """An attempt ended so."""
        self.gravest = max(self.gravest, outcome, key=_GRAVITY.__getitem__)

    def mark(self, end: BaseException) -> None:
        """Give the outcome of the whole call to what ends it, also to a cancellation or Ctrl-C."""
        if isinstance(end, CustomerIOError):
            self.add(end.outcome)
            end.outcome = self.gravest
            return
        if self.progress.sent:
            self.add("unknown")
        note = f"interrupted; attempts begun: {self.attempts}; outcome {self.gravest}: {_MEANING[self.gravest]}"
        with suppress(AttributeError, TypeError):
            end.add_note(f"{self.call.operation.name}: {note}")
            end.outcome = self.gravest  # type: ignore[attr-defined] # any exception may pass; most take attributes
