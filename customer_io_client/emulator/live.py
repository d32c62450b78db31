"""Server-sent events: that something has changed, for whoever listens."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

from customer_io_client.emulator.wire import encode

MEDIA_TYPE = "text/event-stream"


class Live:
    """Tells all listeners of changes. While nothing changes, they wait and cost nothing.

    Args:
        version: a number that grows with every change.
        newest: the number of the newest request.
        pause: seconds between two events for one listener, at least.
        comment: seconds without a change after which a line of comment shows that the connection stands.
    """

    def __init__(
        self, version: Callable[[], int], newest: Callable[[], int], *, pause: float = 0.2, comment: float = 15.0
    ) -> None:
        self._version = version
        self._newest = newest
        self._pause = pause
        self._comment = comment
        self._seen = version()
        self._changed = asyncio.Event()
        """Set once, at the next change; then another one takes its place."""
        self._closed = asyncio.Event()

    def look(self) -> None:
        """Wake the listeners if something has changed since the last look."""
        version = self._version()
        if version != self._seen:
            self._seen = version
            self._changed.set()
            self._changed = asyncio.Event()

    def close(self) -> None:
        """Let every listener go."""
        self._closed.set()
        self._changed.set()

    async def events(self) -> AsyncIterator[bytes]:
        """An event at once, and one after each change; several changes soon after each other are one."""
        while not self._closed.is_set():
            version = self._version()
            data = encode({"request": self._newest(), "version": version})
            yield b"event: changed\ndata: %b\n\n" % data
            await _within(self._closed.wait(), self._pause)
            while self._version() == version and not self._closed.is_set():
                if not await _within(self._changed.wait(), self._comment):
                    yield b": nothing has changed\n\n"


async def _within(happening: Awaitable[object], seconds: float) -> bool:
    """Wait for this so long at most; whether it came."""
    try:
        await asyncio.wait_for(happening, seconds)
    except TimeoutError:
        return False
    return True
