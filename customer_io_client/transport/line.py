"""The queue in front of one rate lane."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Final, Protocol

from customer_io_client.core.pace import Lane
from customer_io_client.options import Rate
from customer_io_client.transport.clock import Clock, Signal

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop, Future

LOOK_AGAIN: Final = 1.0
"""Seconds after which those further back look by themselves once the rate allows, should the first no longer run."""


class Line:
    """One lane and everyone who waits for it, first come first served."""

    def __init__(self, rate: Rate | None, clock: Clock) -> None:
        self._clock = clock
        self._lane = Lane(rate)
        self._queue: OrderedDict[_Waiter, None] = OrderedDict()
        self._lock = Lock()
        self._handed_in: deque[Callable[[], object]] = deque()
        """Changes that are to be made by whoever holds the lock, or gets it next."""

    def acquire(self, deadline: float | None, spread: bool) -> LineSlot | None:
        """Block this thread until there is a slot; None where there is none before the deadline."""
        waiter = ThreadWaiter(deadline, spread, self._clock.signal())
        try:
            while True:
                waiter.rearm()
                seen = self.look(waiter)
                if seen is None or isinstance(seen, LineSlot):
                    return seen
                waiter.pause(seen)
        finally:
            self._hand_in(partial(self._queue.pop, waiter, None))

    async def acquire_async(self, deadline: float | None, spread: bool) -> LineSlot | None:
        """Wait in this task until there is a slot; None where there is none before the deadline."""
        from asyncio import get_running_loop

        waiter = TaskWaiter(deadline, spread, get_running_loop())
        try:
            while True:
                seen = self.look(waiter)
                if seen is None or isinstance(seen, LineSlot):
                    return seen
                await waiter.pause(seen)
        finally:
            self._hand_in(partial(self._queue.pop, waiter, None))

    def hold(self, seconds: float) -> None:
        """Grant nothing for so many seconds; those who cannot wait so long look again and see it."""
        with self.locked():
            until = self._clock.monotonic() + seconds
            self._lane.hold(until)
            for waiter in self._queue:
                if waiter.deadline is not None and waiter.deadline < until:
                    waiter.wake()

    def left(self) -> None:
        """A granted call has left."""
        self._hand_in(partial(self._lane.leave, self._clock.monotonic()))

    def ended(self, *, has_left: bool) -> None:
        """A granted call has ended."""
        self._hand_in(self._lane.end if has_left else self._lane.give_back)

    def _hand_in(self, change: Callable[[], object]) -> None:
        """Have a change made, without waiting for the lock.

        The garbage collector may come here in the very thread that holds the lock.
        """
        self._handed_in.append(change)
        self._settle()

    def look(self, waiter: _Waiter) -> LineSlot | float | None:
        """Take the slot if it is there and this waiter's turn; else say in how many seconds to look again, or None."""
        with self.locked():
            now = self._clock.monotonic()
            ahead = self._people_before(waiter)
            least = self._lane.wait(now, ahead=ahead, spread=waiter.spread)
            late = waiter.deadline is not None and now + least > waiter.deadline
            if not ahead and not least and not late and not self._lane.is_full:
                self._lane.grant(now)
                return LineSlot(self)
            if late or waiter.deadline == now:
                return None
            pause = least if least and not ahead else max(least, LOOK_AGAIN)
            return pause if waiter.deadline is None else min(pause, waiter.deadline - now)

    def _people_before(self, waiter: _Waiter) -> int:
        """How many stand before this one, who is put into line on its first look; later on, whether anyone does."""
        if waiter not in self._queue:
            self._queue[waiter] = None
            if self._first() is not waiter:
                return len(self._queue) - 1
        return 0 if self._first() is waiter else 1

    def _first(self) -> _Waiter | None:
        """The first in line whose thread or event loop runs."""
        return next((waiter for waiter in self._queue if waiter.runs()), None)

    def _call_first(self) -> None:
        first = self._first()
        if first is not None:
            first.wake()

    @contextmanager
    def locked(self) -> Generator[None]:
        """Hold the lock, and then make the changes that were handed in meanwhile."""
        try:
            with self._lock:
                yield
        finally:
            self._settle()

    def _settle(self) -> None:
        """Make the changes that were handed in. Where the lock is taken, its holder comes here after letting go."""
        while self._handed_in and self._lock.acquire(blocking=False):
            try:
                while self._handed_in:
                    self._handed_in.popleft()()
                self._call_first()
            finally:
                self._lock.release()


class LineSlot:
    """The right to send one request through a lane."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._has_left = False
        self._closed = False

    def sent(self) -> None:
        """The request has left."""
        if not self._has_left and not self._closed:
            self._has_left = True
            self._line.left()

    def close(self) -> None:
        """The attempt has ended; a slot that was not used is given back."""
        if not self._closed:
            self._closed = True
            self._line.ended(has_left=self._has_left)

    def __del__(self) -> None:
        self.close()


class _Waiter(Protocol):
    @property
    def deadline(self) -> float | None: ...
    @property
    def spread(self) -> bool: ...
    def wake(self) -> None:
        """Have it look again; called from any thread, with the line's lock held."""
        ...

    def runs(self) -> bool:
        """Whether it could take a slot: its event loop has not stopped."""
        ...


class ThreadWaiter:
    def __init__(self, deadline: float | None, spread: bool, signal: Signal) -> None:
        self.deadline = deadline
        self.spread = spread
        self._signal = signal

    def rearm(self) -> None:
        """Forget earlier calls; done before a look, so that a call after the look is not lost."""
        self._signal.clear()

    def pause(self, seconds: float) -> None:
        self._signal.wait(seconds)

    def wake(self) -> None:
        self._signal.set()

    def runs(self) -> bool:
        return True


class TaskWaiter:
    def __init__(self, deadline: float | None, spread: bool, loop: AbstractEventLoop) -> None:
        self.deadline = deadline
        self.spread = spread
        self._loop = loop
        self._awake: Future[None] | None = None

    async def pause(self, seconds: float) -> None:
        self._awake = self._loop.create_future()
        timer = self._loop.call_later(seconds, self._look_up)
        try:
            await self._awake
        finally:
            timer.cancel()
            self._awake = None

    def wake(self) -> None:
        try:
            self._loop.call_soon_threadsafe(self._look_up)
        except RuntimeError:  # the loop was closed in this moment; the next in line looks by itself
            return

    def _look_up(self) -> None:
        if self._awake is not None and not self._awake.done():
            self._awake.set_result(None)

    def runs(self) -> bool:
        return self._loop.is_running()
