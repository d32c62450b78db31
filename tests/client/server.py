"""A small HTTP server that does what a test tells it, request by request, and keeps what it was sent."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Final, Self, TypeAlias

_PATIENCE: Final = 10.0


@dataclass(frozen=True, slots=True)
class Received:
    """One request as it came in, nothing decoded."""

    connection: int
    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)

    def all(self, name: str) -> list[str]:
        """Every value of this header."""
        return [value for key, value in self.headers if key == name]


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer: JSON, or bytes as they are. `after` waits so many seconds before it."""

    status: int = 200
    body: object = field(default_factory=dict[str, object])
    headers: tuple[tuple[str, str], ...] = ()
    after: float = 0.0

    def rendered(self) -> bytes:
        body = self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()
        lines = [f"HTTP/1.1 {self.status} Some Phrase", *(f"{name}: {value}" for name, value in self.headers)]
        if self.status not in (204, 304):
            lines.append(f"content-length: {len(body)}")
        else:
            body = b""
        return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


@dataclass(frozen=True, slots=True)
class Raw:
    """These bytes, and then the end of the connection."""

    content: bytes = b""


DROP: Final = Raw()
"""The request is read, and the connection ends without an answer."""


@dataclass(frozen=True, slots=True)
class Silence:
    """The request is read, and nothing comes back."""


@dataclass(frozen=True, slots=True)
class Stream:
    """An answer whose body is one block several times over, so that nobody needs to hold it whole."""

    block: bytes
    times: int
    pause: float = 0.0
    """Seconds before each block but the first."""
    headers: tuple[tuple[str, str], ...] = ()

    def head(self) -> bytes:
        lines = ["HTTP/1.1 200 OK", f"content-length: {len(self.block) * self.times}"]
        return "\r\n".join([*lines, *(f"{name}: {value}" for name, value in self.headers), "", ""]).encode("latin-1")


Step: TypeAlias = Answer | Raw | Silence | Stream


class Server:
    """Answers requests by a script; when it is used up, with `200 {}`.

    Args:
        script: the answers in their order, or a function that answers each request.
    """

    def __init__(self, script: Iterable[Step] | Callable[[Received], Step] = ()) -> None:
        self._answer = script if callable(script) else None
        self._script = [] if callable(script) else list(script)
        self._lock = threading.Lock()
        self._heard = threading.Condition(self._lock)
        self._ended = threading.Event()
        self._sockets: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self.requests: list[Received] = []
        self.connections = 0
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended.set()
        for open_socket in [self._listener, *self._sockets]:
            try:
                open_socket.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            open_socket.close()
        for thread in self._threads:
            thread.join(_PATIENCE)
            assert not thread.is_alive()

    @property
    def last(self) -> Received:
        """The newest request."""
        return self.requests[-1]

    def heard(self, count: int) -> bool:
        """Whether so many requests were read, those included that a client gave up but sent."""
        with self._heard:
            return self._heard.wait_for(lambda: len(self.requests) >= count, _PATIENCE)

    def _start(self, work: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                self.connections += 1
                number = self.connections
                self._sockets.append(connection)
            self._start(self._serve, connection, number)

    def _serve(self, connection: socket.socket, number: int) -> None:
        stream = connection.makefile("rb")
        try:
            while (received := _read(stream.readline, stream.read, number)) is not None:
                if not self._act(connection, received):
                    break
        except OSError:
            pass
        finally:
            stream.close()
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            connection.close()

    def _act(self, connection: socket.socket, received: Received) -> bool:
        """Do the next step; whether the connection goes on."""
        with self._lock:
            self.requests.append(received)
            self._heard.notify_all()
            step = self._next(received)
        match step:
            case Answer():
                self._ended.wait(step.after)
                connection.sendall(step.rendered())
                return True
            case Raw():
                connection.sendall(step.content)
                return False
            case Stream():
                connection.sendall(step.head())
                for number in range(step.times):
                    if number and step.pause:
                        self._ended.wait(step.pause)
                    connection.sendall(step.block)
                return True
            case Silence():
                self._ended.wait(_PATIENCE)
                return False

    def _next(self, received: Received) -> Step:
        if self._answer is not None:
            return self._answer(received)
        return self._script.pop(0) if self._script else Answer()


def _read(readline: Callable[[], bytes], read: Callable[[int], bytes], number: int) -> Received | None:
    first = readline().decode("latin-1").split()
    if len(first) != 3:
        return None
    headers: list[tuple[str, str]] = []
    while line := readline().decode("latin-1").strip():
        name, _, value = line.partition(":")
        headers.append((name.lower(), value.strip()))
    size = sum(int(value) for name, value in headers if name == "content-length")
    return Received(number, first[0], first[1], tuple(headers), read(size) if size else b"")
