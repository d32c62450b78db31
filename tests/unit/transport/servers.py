"""Raw servers on this machine that behave, and misbehave, as a test says."""

from __future__ import annotations

import socket
import struct
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Event, Thread
from typing import TypeAlias

Behaviour: TypeAlias = Callable[[socket.socket, bytes], object]
"""What to do with a connection and the request that was read from it. True: keep the connection open for another."""


@dataclass
class Server:
    """A running server, and what reached it."""

    port: int
    requests: list[bytes] = field(default_factory=list[bytes])
    connections: list[socket.socket] = field(default_factory=list[socket.socket])
    reached: Event = field(default_factory=Event)
    """Set by the first request."""
    ended: Event = field(default_factory=Event)
    """Set when a connection has ended."""
    stopped: Event = field(default_factory=Event)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def pause(self, seconds: float) -> bool:
        """Wait, but not beyond the end of the test; whether the test goes on."""
        return not self.stopped.wait(seconds)


@contextmanager
def serve(
    behaviour: Behaviour, *, reads: bool = True, wrap: Callable[[socket.socket], socket.socket] | None = None
) -> Generator[Server]:
    """Serve on a free port of this machine.

    Args:
        behaviour: called for each request, or for each connection where `reads` is false.
        reads: whether requests are read at all.
        wrap: makes the TLS side of a new connection.
    """
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = Server(listener.getsockname()[1])
        threads: list[Thread] = []

        def accept() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                server.connections.append(connection)
                thread = Thread(target=_talk, args=(server, connection, behaviour, reads, wrap), daemon=True)
                threads.append(thread)
                thread.start()

        accepting = Thread(target=accept, daemon=True)
        accepting.start()
        try:
            yield server
        finally:
            server.stopped.set()
            listener.shutdown(socket.SHUT_RDWR)
            for connection in server.connections:
                _end(connection)
            for thread in (accepting, *threads):
                thread.join(5)


def _talk(
    server: Server,
    connection: socket.socket,
    behaviour: Behaviour,
    reads: bool,
    wrap: Callable[[socket.socket], socket.socket] | None,
) -> None:
    try:
        if wrap is not None:
            connection = wrap(connection)
            server.connections.append(connection)
        while True:
            request = read_request(connection) if reads else b""
            if reads and not request:
                return
            server.requests.append(request)
            server.reached.set()
            if not behaviour(connection, request):
                return
    except OSError:
        return
    finally:
        _end(connection)
        server.ended.set()


def _end(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass
    connection.close()


def read_request(connection: socket.socket) -> bytes:
    """One whole request; empty where the client closed the connection."""
    data = b""
    while b"\r\n\r\n" not in data:
        more = connection.recv(65536)
        if not more:
            return b""
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    length = next((int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0)
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


def answer(status: int = 200, body: bytes = b"{}", *headers: tuple[str, str], length: int | None = None) -> Behaviour:
    """Answer so, and keep the connection."""
    lines = [f"HTTP/1.1 {status} Reason", f"Content-Length: {len(body) if length is None else length}"]
    lines += [f"{name}: {value}" for name, value in headers]
    whole = "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body

    def behave(connection: socket.socket, _request: bytes) -> bool:
        connection.sendall(whole)
        return length is None or length == len(body)

    return behave


def hang_up(_connection: socket.socket, _request: bytes) -> None:
    """Close without an answer."""


def reset(connection: socket.socket, _request: bytes) -> None:
    """Break the connection off."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def say(words: bytes) -> Behaviour:
    """Send just this, and close."""
    return lambda connection, _request: connection.sendall(words)


def say_nothing(connection: socket.socket, _request: bytes) -> None:
    """Wait for the client to give up."""
    while connection.recv(65536):
        pass


def drip(*parts: bytes, every: float = 0.02) -> Behaviour:
    """Send these parts one by one, slowly; the last one again and again."""

    def behave(connection: socket.socket, _request: bytes) -> None:
        for part in parts[:-1]:
            connection.sendall(part)
            time.sleep(every)
        while True:
            connection.sendall(parts[-1])
            time.sleep(every)

    return behave


def unused_port() -> int:
    """A port where nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port
