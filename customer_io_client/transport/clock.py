"""Time, as a port: tests bring a clock of their own."""

from __future__ import annotations

import time
from threading import Event
from typing import Protocol


class Signal(Protocol):
    """What a thread waits on until another sets it."""

    def set(self) -> None: ...
    def clear(self) -> None: ...
    def wait(self, timeout: float) -> bool:
        """Wait for it to be set, for so many seconds at most."""
        ...


class Clock(Protocol):
    """The time, and waiting for it to pass."""

    def monotonic(self) -> float:
        """Seconds that never run backwards."""
        ...

    def epoch(self) -> float:
        """Unix seconds."""
        ...

    def sleep(self, seconds: float) -> None: ...
    async def sleep_async(self, seconds: float) -> None: ...
    def signal(self) -> Signal: ...


class SystemClock:
    """The machine's clock."""

    def monotonic(self) -> float:
        return time.monotonic()

    def epoch(self) -> float:
        return time.time()

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        import asyncio  # loads ssl, which a synchronous program need not do on import

        await asyncio.sleep(seconds)

    def signal(self) -> Signal:
        return Event()
