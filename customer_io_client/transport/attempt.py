"""One attempt under way: what is left of its time, and whether its bytes have left."""

from __future__ import annotations

from collections.abc import Callable, Generator, MutableMapping
from contextlib import contextmanager
from contextvars import ContextVar
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, Protocol

from customer_io_client.core.message import Failure, Progress

if TYPE_CHECKING:
    from socket import socket

_under_way: ContextVar[Attempt | None] = ContextVar("customer_io_attempt", default=None)

_TIMED: Final = frozenset(
    {
        "connect_tcp",
        "start_tls",
        "send_request_headers",
        "send_request_body",
        "receive_response_headers",
        "receive_response_body",
    }
)
"""The steps of the HTTP library that wait for the network."""


class _Stream(Protocol):
    read: Callable[..., bytes]
    write: Callable[..., None]

    def get_extra_info(self, info: str) -> Any: ...


class Attempt:
    """The time and the progress of one attempt, kept by the trace extension of the HTTP library."""

    def __init__(
        self,
        seconds: float,
        progress: Progress,
        on_connect: Callable[[socket], None] | None = None,
        *,
        longest: float | None = None,
    ) -> None:
        now = monotonic()
        self._seconds = seconds
        self._ends_at = now + seconds
        self._last = inf if longest is None else now + longest
        self._progress = progress
        self._on_connect = on_connect
        self._connection: Any = None
        self.headers_left = False
        self.timeouts = dict.fromkeys(("pool", "connect", "write", "read"), seconds)
        """What the library allows each step. It reads this mapping as the step begins."""

    def left(self) -> float:
        """The seconds that are left.

        Raises:
            TimeoutError: none.
        """
        seconds = self._ends_at - monotonic()
        if seconds <= 0:
            raise TimeoutError
        return seconds

    def renew(self) -> None:
        """The server gave a sign of life: the seconds begin again, within the longest time for the whole."""
        self._ends_at = min(monotonic() + self._seconds, self._last)

    def failure(self, reason: str, *, timed_out: bool) -> Failure:
        """The end of this attempt without an answer."""
        sent = self._progress.sent
        if timed_out or monotonic() >= self._ends_at:
            return Failure("timeout", sent, "no answer in time" if sent else "no connection in time")
        return Failure("connection", sent, reason)

    def trace(self, event: str, info: MutableMapping[str, Any]) -> None:
        """Told of every step by the blocking library."""
        _, step, stage = event.rsplit(".", 2)
        if stage == "started" and step in _TIMED:
            seconds = self.left()
            self.timeouts.update(dict.fromkeys(self.timeouts, seconds))
            if "timeout" in info:
                info["timeout"] = seconds
        self._notice(step, stage, info)
        if stage == "complete" and step in ("connect_tcp", "start_tls"):
            stream: _Stream = info["return_value"]
            _keep_time(stream)
            if self._on_connect is not None:
                self._on_connect(stream.get_extra_info("socket"))
        if (step, stage) == ("start_tls", "failed"):
            self._connection.close()

    async def trace_async(self, event: str, info: MutableMapping[str, Any]) -> None:
        """Told of every step by the asynchronous library; `asyncio.timeout` keeps the time there."""
        _, step, stage = event.rsplit(".", 2)
        self._notice(step, stage, info)
        if (step, stage) == ("start_tls", "failed"):  # the library forgets the connection when it is cancelled here
            await self._connection.aclose()

    def _notice(self, step: str, stage: str, info: MutableMapping[str, Any]) -> None:
        if (step, stage) == ("connect_tcp", "complete"):
            self._connection = info["return_value"]
        if step == "send_request_headers":
            self.headers_left = stage == "complete"
        if stage != "started" or "request" not in info or info["request"].method == b"CONNECT":
            return  # CONNECT only opens a tunnel: nothing of our request is in it
        if step == "send_request_headers":
            self._progress.mark_sent()
        if step == "receive_response_headers":
            self._progress.mark_written()


def _keep_time(stream: _Stream) -> None:
    """Give each read and write of a new connection what is left of the attempt that makes it.

    The library takes one timeout for all reads of a step, so that a server which drips could keep a step alive.
    """
    read, write = stream.read, stream.write

    def timed_read(max_bytes: int, timeout: float | None = None) -> bytes:
        return read(max_bytes, timeout=_left(timeout))

    def timed_write(buffer: bytes, timeout: float | None = None) -> None:
        write(buffer, timeout=_left(timeout))

    stream.read, stream.write = timed_read, timed_write


def _left(timeout: float | None) -> float | None:
    attempt = _under_way.get()
    return timeout if attempt is None else attempt.left()


@contextmanager
def under_way(attempt: Attempt | None) -> Generator[None]:
    """Make this the attempt of the running thread or task."""
    token = _under_way.set(attempt)
    try:
        yield
    finally:
        _under_way.reset(token)
