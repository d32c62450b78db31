"""A receiver of reporting webhooks: a real server on loopback."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

PATIENCE = 10.0


@dataclass(frozen=True)
class Received:
    """One request that came."""

    path: str
    headers: Mapping[str, str]
    body: bytes = field(repr=False)


class Receiver:
    """Answers each request with the next of its statuses, then 200; None closes the connection without an answer."""

    def __init__(self, statuses: list[int | None] | None = None) -> None:
        self.received: list[Received] = []
        self.statuses: list[int | None] = statuses or []
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.received.append(Received(self.path, dict(self.headers.items()), body))
                status = receiver.statuses.pop(0) if receiver.statuses else 200
                if status is not None:
                    self.send_response(status)
                    self.send_header("Content-Length", "0")
                    self.end_headers()

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 # the name that the base class has
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/hook"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def eventually(holds: Callable[[], bool]) -> None:
    """Wait until this holds; it must, soon."""
    until = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < until, "it does not hold"
        time.sleep(0.01)
