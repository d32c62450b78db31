"""Clocks whose time passes only when everyone waits: for threads, and for an event loop."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Callable, Sequence
from threading import Condition, Thread
from typing import Any

from customer_io_client.transport.pacing import LocalPacer

EPOCH = 1_700_000_000.0


class VirtualClock:
    """Time for threads started by `run`: it jumps to the next end of a wait when none of them can go on."""

    def __init__(self) -> None:
        self.changed = Condition()
        self.now = 0.0
        self.waits: dict[VirtualSignal, float] = {}
        self._running = 0
        self._errors: list[BaseException] = []

    def monotonic(self) -> float:
        with self.changed:
            return self.now

    def epoch(self) -> float:
        return EPOCH + self.monotonic()

    def sleep(self, seconds: float) -> None:
        self.signal().wait(seconds)

    async def sleep_async(self, seconds: float) -> None:
        raise NotImplementedError("threads only")

    def signal(self) -> VirtualSignal:
        return VirtualSignal(self)

    def run(self, *jobs: Callable[[], object]) -> None:
        """Run each job in a thread of its own, to its end."""
        self._running = len(jobs)
        threads = [Thread(target=self._job, args=(job,), daemon=True) for job in jobs]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
            assert not thread.is_alive(), "a thread hangs"
        if self._errors:
            raise self._errors[0]

    def _job(self, job: Callable[[], object]) -> None:
        try:
            job()
        except BaseException as error:  # noqa: BLE001 # handed to the test's thread
            self._errors.append(error)
        finally:
            with self.changed:
                self.stop_running()

    def start_running(self, signal: VirtualSignal) -> None:
        if self.waits.pop(signal, None) is not None:
            self._running += 1
            self.changed.notify_all()

    def stop_running(self) -> None:
        self._running -= 1
        if self._running == 0 and self.waits:
            self.now = max(self.now, min(self.waits.values()))
            for signal in [signal for signal, end in self.waits.items() if end <= self.now]:
                self.start_running(signal)


class VirtualSignal:
    """What a thread waits on in virtual time."""

    def __init__(self, clock: VirtualClock) -> None:
        self._clock = clock
        self._set = False

    def set(self) -> None:
        with self._clock.changed:
            self._set = True
            self._clock.start_running(self)

    def clear(self) -> None:
        self._set = False

    def wait(self, timeout: float) -> bool:
        clock = self._clock
        with clock.changed:
            if not self._set:
                clock.waits[self] = clock.now + timeout
                clock.stop_running()
                clock.changed.wait_for(lambda: self not in clock.waits)
            return self._set


class _JumpingSelector(selectors.DefaultSelector):
    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if not ready:
            assert timeout is not None, "the loop would wait for ever"
            self.now += max(timeout, 0.0)
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop that never sleeps: its time jumps to the next timer."""

    def __init__(self) -> None:
        self._jumping = _JumpingSelector()
        super().__init__(self._jumping)

    def time(self) -> float:
        return self._jumping.now


class LoopClock:
    """The time of the running virtual loop."""

    def monotonic(self) -> float:
        return asyncio.get_running_loop().time()

    def epoch(self) -> float:
        return EPOCH + self.monotonic()

    def sleep(self, seconds: float) -> None:
        raise NotImplementedError("event loops only")

    async def sleep_async(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    def signal(self) -> VirtualSignal:
        raise NotImplementedError("event loops only")


def run_virtually(main: Callable[[], Any]) -> Any:
    """Run a coroutine function to its end in virtual time."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(main())


def most_in_any(seconds: float, times: Sequence[float]) -> int:
    """The most of these times in any sliding window of so many seconds."""
    ordered = sorted(times)
    first, most = 0, 0
    for last, time in enumerate(ordered):
        while ordered[first] <= time - seconds:
            first += 1
        most = max(most, last - first + 1)
    return most


async def use_a_slot(pacer: LocalPacer, times: list[float], *, lane: str = "app", spread: bool = False) -> None:
    """Take a slot, use it at once, and keep the time."""
    slot = await pacer.acquire_async(lane, spread=spread)
    assert slot is not None
    slot.sent()
    times.append(asyncio.get_running_loop().time())
    slot.close()
