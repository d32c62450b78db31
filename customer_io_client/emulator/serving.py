"""The emulator's server: uvicorn in a thread of this process, with jobs beside the requests and an end of its own."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
import time
from collections.abc import Coroutine, Mapping, Sequence
from concurrent.futures import wait
from dataclasses import dataclass
from typing import TypeVar

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from customer_io_client.emulator.app import App
from customer_io_client.emulator.exchange import TRANSPORT

T = TypeVar("T")
_PATIENCE = 10.0
"""Seconds that work in the server's thread may take, and its end."""
_BACKLOG = 2048
_GRACE = 3.0
"""Seconds that requests under way have at the end."""
_LOOK = 0.001
"""Seconds between two looks at whether their connections are closed."""
_IDLE = 75
"""Seconds that an idle connection stays: longer than clients keep theirs, so that none is reused too late."""
_GOODBYE = 0.5
"""Seconds that a client has to answer the end of TLS; one that waits for its next request does not."""
_TICK = 0.05
"""Seconds between two looks at the jobs that are due."""
_BREATH = 0.01
"""The same while more of them are due than a look can take."""


@dataclass(frozen=True, slots=True)
class Listener:
    """A bound socket and what it serves TLS with; None: plain HTTP."""

    socket: socket.socket
    context: ssl.SSLContext | None

    @property
    def url(self) -> str:
        host, port = self.socket.getsockname()[:2]
        scheme = "http" if self.context is None else "https"
        return f"{scheme}://[{host}]:{port}" if ":" in host else f"{scheme}://{host}:{port}"


class _Server(uvicorn.Server):
    """Tells when it answers requests, and in which loop."""

    def __init__(self, config: uvicorn.Config, listeners: Sequence[Listener], app: App) -> None:
        super().__init__(config)
        self._listeners = listeners
        self._app = app
        self.ready = threading.Event()
        self.loop: asyncio.AbstractEventLoop | None = None
        self._told_to_end = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.loop = asyncio.get_running_loop()
        for listener in self._listeners:
            goodbye = None if listener.context is None else _GOODBYE
            server = await self.loop.create_server(
                self._new_protocol,
                sock=listener.socket,
                ssl=listener.context,
                ssl_shutdown_timeout=goodbye,
                backlog=_BACKLOG,
            )
            self.servers.append(server)
        self._ticking = self.loop.create_task(self._keep_ticking())
        self.ready.set()

    async def main_loop(self) -> None:
        """Serve until it is told to end: it ends at once, where uvicorn looks ten times a second whether to."""
        await self._told_to_end.wait()

    def end(self) -> None:
        """Tell it to end, from any thread."""
        assert self.loop is not None  # noqa: S101 # set before `ready`
        self.loop.call_soon_threadsafe(self._told_to_end.set)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:  # noqa: ARG002 # uvicorn's signature
        """Take no more connections, let requests under way finish, and cut off those that do not."""
        self._ticking.cancel()
        self._app.live.close()
        self._app.let_go()
        for server in self.servers:
            server.close()
        connections, until = self.server_state.connections, time.monotonic() + _GRACE
        for connection in [*connections]:
            connection.shutdown()
        while connections and time.monotonic() < until:  # noqa: ASYNC110 # uvicorn tells nobody when one is closed
            await asyncio.sleep(_LOOK)
        for connection in [*connections]:
            connection.transport.abort()
        if self.server_state.tasks:
            await asyncio.wait([*self.server_state.tasks])

    def _new_protocol(self) -> asyncio.Protocol:
        return _Protocol(config=self.config, server_state=self.server_state, app_state=self.lifespan.state)

    async def _keep_ticking(self) -> None:
        while True:
            is_busy = self._app.tick()
            await asyncio.sleep(_BREATH if is_busy else _TICK)


class _Protocol(HttpToolsProtocol):
    """Hands the connection on with each request, for faults that happen below HTTP."""

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self.scope.setdefault("state", {})[TRANSPORT] = self.transport


class Running:
    """A server, its thread and its application."""

    def __init__(self, app: App, listeners: Sequence[Listener], trust: Mapping[str, str]) -> None:
        self.app = app
        self.urls = [listener.url for listener in listeners]
        self.trust = trust
        app.state.sending.address = self.urls[0]
        config = uvicorn.Config(
            app,
            http=_Protocol,
            log_config=None,
            access_log=False,
            lifespan="off",
            ws="none",
            proxy_headers=False,
            date_header=False,
            server_header=False,
            timeout_keep_alive=_IDLE,
        )
        self._server = _Server(config, listeners, app)
        self._thread = threading.Thread(
            target=self._server.run, args=([],), name=f"customer-io emulator {self.urls[0]}", daemon=True
        )
        self._thread.start()
        while not self._server.ready.wait(0.1):
            if not self._thread.is_alive():
                for listener in listeners:
                    listener.socket.close()
                app.close()
                raise RuntimeError("the emulator did not start; the thread's own error says why")

    def do(self, work: Coroutine[None, None, T]) -> T:
        """Run this in the server's thread; its result.

        Raises:
            TimeoutError: it takes too long, and is given up.
        """
        loop = self._server.loop
        assert loop is not None  # noqa: S101 # set before `ready`
        future = asyncio.run_coroutine_threadsafe(work, loop)
        if not wait([future], _PATIENCE).done:
            future.cancel()
            raise TimeoutError(f"the emulator did not finish this within {_PATIENCE:g} seconds")
        return future.result()

    def stop(self) -> None:
        """Stop the server, wait for its thread and close the application."""
        self._server.end()
        self._thread.join(_PATIENCE)
        self.app.close()


def listen(host: str, port: int) -> socket.socket:
    """A socket bound to this address.

    Raises:
        OSError: it cannot be; the address is its `filename`.
    """
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        listener = socket.socket(family, kind, protocol)
        try:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(address)
        except BaseException:
            listener.close()
            raise
    except OSError as error:
        raise OSError(error.errno, error.strerror, f"{host}:{port}") from None
    return listener
