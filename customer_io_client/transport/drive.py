"""The only two loops: they do what a call's flow says, and tell it what came of it."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Protocol, assert_never

from customer_io_client.core.flow import Answer
from customer_io_client.core.message import (
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
from customer_io_client.transport.clock import Clock
from customer_io_client.transport.pacing import Pacer, Slot


class Sender(Protocol):
    """Makes one attempt."""

    def check_open(self) -> None:
        """Raise ConfigurationError if it is closed, before anyone waits for the right to send."""
        ...

    def send(self, attempt: Send) -> Reply | Failure: ...
    def close(self) -> None: ...


class AsyncSender(Protocol):
    """Makes one attempt without blocking the event loop."""

    def check_open(self) -> None:
        """As `Sender.check_open`."""
        ...

    async def send(self, attempt: Send) -> Reply | Failure: ...
    async def aclose(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Ports:
    """What a synchronous call needs of the world."""

    pacer: Pacer
    sender: Sender
    clock: Clock


@dataclass(frozen=True, slots=True)
class AsyncPorts:
    """What an asynchronous call needs of the world."""

    pacer: Pacer
    sender: AsyncSender
    clock: Clock


def run(flow: Generator[Command, Heard, Answer], ports: Ports) -> Answer:
    """Drive a call to its end.

    Raises:
        CustomerIOError: as the flow judges.
        BaseException: whatever interrupts the call passes through; the flow notes the outcome on it.
    """
    ticket = _Ticket()
    clock = ports.clock
    try:
        command = next(flow)
        while True:
            try:
                result: Reply | Failure | NoSlot | None = None
                match command:
                    case Pace(lane, deadline, spread):
                        ports.sender.check_open()
                        result = ticket.take(ports.pacer.acquire(lane, deadline, spread))
                    case Send():
                        ticket.use_for(command.progress)
                        result = ports.sender.send(command)
                        ticket.close()
                    case Wait(seconds):
                        clock.sleep(seconds)
                    case Hold(lane, seconds):
                        ports.pacer.hold(lane, seconds)
                    case _:
                        assert_never(command)
            except BaseException as interruption:  # noqa: BLE001 # the flow raises it again, with its outcome
                command = flow.throw(interruption)
            else:
                command = flow.send(Heard(clock.monotonic(), clock.epoch(), result))
    except StopIteration as end:
        answer: Answer = end.value
        return answer
    finally:
        ticket.close()


async def arun(flow: Generator[Command, Heard, Answer], ports: AsyncPorts) -> Answer:
    """Drive a call to its end in the running event loop; else as `run`."""
    ticket = _Ticket()
    clock = ports.clock
    try:
        command = next(flow)
        while True:
            try:
                result: Reply | Failure | NoSlot | None = None
                match command:
                    case Pace(lane, deadline, spread):
                        ports.sender.check_open()
                        result = ticket.take(await ports.pacer.acquire_async(lane, deadline, spread))
                    case Send():
                        ticket.use_for(command.progress)
                        result = await ports.sender.send(command)
                        ticket.close()
                    case Wait(seconds):
                        await clock.sleep_async(seconds)
                    case Hold(lane, seconds):
                        await ports.pacer.hold_async(lane, seconds)
                    case _:
                        assert_never(command)
            except BaseException as interruption:  # noqa: BLE001 # the flow raises it again, with its outcome
                command = flow.throw(interruption)
            else:
                command = flow.send(Heard(clock.monotonic(), clock.epoch(), result))
    except StopIteration as end:
        answer: Answer = end.value
        return answer
    finally:
        ticket.close()


class _Ticket:
    """The slot between `Pace` and `Send`: spent when the request has left, given back when it never does."""

    def __init__(self) -> None:
        self._slot: Slot | None = None
        self._progress = Progress()

    def take(self, slot: Slot | None) -> NoSlot | None:
        self._slot = slot
        return NoSlot() if slot is None else None

    def use_for(self, progress: Progress) -> None:
        self._progress = progress
        progress.on_written = None if self._slot is None else self._slot.sent

    def close(self) -> None:
        if self._slot is not None:
            if self._progress.sent:  # in part at least
                self._slot.sent()
            self._slot.close()
            self._slot = None
