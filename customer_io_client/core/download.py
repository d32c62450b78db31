"""The download of one file from its signed address: the course of a call that asks none of the APIs."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from typing import Final

from customer_io_client.core.flow import Answer, Course, follow
from customer_io_client.core.hooks import Listeners
from customer_io_client.core.message import Call, Command, Failure, Heard, Reply, Send, Sink, Wait
from customer_io_client.core.retry import Decision, Policy
from customer_io_client.exceptions import APIStatusError, CustomerIOError
from customer_io_client.options import Hooks

EXPIRED: Final = frozenset({403, 404, 410})
"""What stores of files answer to a signed address that no longer holds."""


def download_flow(
    call: Call, sink: Sink, *, policy: Policy, start: float, hooks: Hooks, random: Callable[[], float]
) -> Generator[Command, Heard, Answer]:
    """Fetch one file into a sink. It is a call without a lane, which may be repeated.

    Args:
        call: the address, and headers that hold nothing of ours.
        sink: takes the file.
        policy: its timeout holds for each sign of life of the server, its deadline for the whole.
        start: when the download began, in monotonic seconds.
        hooks: told of requests, replies, retries and waits.
        random: evenly distributed over [0, 1): the jitter of pauses.

    Raises:
        APITimeoutError: the server fell silent, or the deadline passed.
        APIConnectionError: the connection failed, or ended before the file did.
        APIStatusError: the server answered with another status than success.
    """
    deadline = None if policy.deadline is None else start + policy.deadline
    course = _Download(call, policy, deadline, Listeners(hooks, call.operation.name), start, sink=sink)
    return follow(course, repeatable=True, random=random)


@dataclass(slots=True, kw_only=True)
class _Download(Course):
    sink: Sink

    def slot(self, *, last: Reply | Failure | None, spread: bool) -> Generator[Command, Heard, None]:  # noqa: ARG002 # the parent's signature
        """No lane: stores of files have no allowance of ours."""
        yield from ()

    def command(self) -> Send:
        longest = None if self.deadline is None else self.deadline - self.now
        return replace(Course.command(self), sink=self.sink, longest=longest)

    def pause(self, decision: Decision, result: Reply | Failure) -> Generator[Command, Heard, None]:
        if decision.again:
            self.listeners.retry(self.attempts, result, decision.pause)
            self.listeners.wait(self.attempts, decision.pause)
            yield from self.do(Wait(decision.pause))

    def error(self, result: Reply | Failure) -> CustomerIOError:
        if isinstance(result, Reply) and 300 <= result.status < 400:
            name, status = self.call.operation.name, result.status
            text = f"{status} from {name}: the address of the file leads elsewhere; redirects are never followed"
            return APIStatusError(text, status=status, operation=name, headers=result.headers, attempts=self.attempts)
        return Course.error(self, result)
