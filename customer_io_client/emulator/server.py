"""The emulator as a server in a thread of this process."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
import time
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from customer_io_client.emulator.app import App
from customer_io_client.emulator.exchange import TRANSPORT
from customer_io_client.emulator.faults.rules import beginning
from customer_io_client.emulator.settings import WEBHOOK_KEY, LimitsMode, Plan, Settings, Unimplemented
from customer_io_client.emulator.views.views import Views
from customer_io_client.emulator.visitors import usable
from customer_io_client.emulator.wire import Json

if TYPE_CHECKING:
    from customer_io_client.emulator.tls import Tls

T = TypeVar("T")
_PATIENCE = 10.0
"""Seconds that work in the server's thread may take, and its end."""
_BACKLOG = 2048
_GOODBYE = 0.5
"""Seconds that a client has to answer the end of TLS; one that waits for its next request does not."""
_TICK = 0.05
"""Seconds between two looks at the jobs that are due."""
_BREATH = 0.01
"""The same while more of them are due than a look can take."""


class Emulator(Views):
    """A local Customer.io: Track, App and Pipelines on one port, with state.

    `with Emulator() as emulator:` starts and stops it; `start` and `stop` do the same by hand. It begins with the
    sample workspace. Several may run at once.

    Args:
        host: the address to bind; anything but loopback lets others in.
        port: the port; 0 picks a free one.
        site_id, api_key, app_api_key, pipelines_api_key: the only keys that are taken; None: any but an empty one.
        data: a file that keeps the state; None: memory, lost at the end.
        plan: `free` holds 400 people and refuses the next.
        strict: refuse what the service does not document, such as a customer id as the start of a list.
        unimplemented: `refuse` answers 501 where there is no behaviour yet; `examples` the contract's own example,
            marked with the header `X-Emulator-Example`.
        webhook: an address that every event is posted to, whatever reporting webhooks are set up.
        webhook_key: what reporting webhooks are signed with.
        call_anywhere: post webhooks to any address, and fetch the files that calls name from any; otherwise only those
            of this machine and of private networks.
        allow_hosts: further host names that it answers to, beside addresses, `localhost`, names without a dot (those
            of containers), `host` and `tls_names`; others get 421, so that no web page can lead its name here.
        limits: refuse more requests than the service takes, with 429: `vendor` by the vendor's numbers,
            `requirement` with 60 a second for Track and Pipelines.
        faults: the fault rules it begins with, or the file that holds them.
        seed: a file that the workspace begins with in place of the sample.
        tls: serve TLS on `port`, with a certificate for localhost and 127.0.0.1 of an authority made at each start.
        tls_port: serve TLS on this port instead, beside plain HTTP on `port`; 0 picks a free one.
        tls_names: further names of the certificate.
        tls_dir: where `ca.pem` is written, the authority's certificate.
        clock: the time in Unix seconds.

    Raises:
        DocumentError: the seed or the fault rules cannot be used, the certificate cannot be made, or a name to allow is
            none.
        OSError: the port is taken; the address is its `filename`.
        StoreError: the data file cannot be used.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        site_id: str | None = None,
        api_key: str | None = None,
        app_api_key: str | None = None,
        pipelines_api_key: str | None = None,
        data: Path | str | None = None,
        plan: Plan = "premium",
        strict: bool = False,
        unimplemented: Unimplemented = "refuse",
        webhook: str | None = None,
        webhook_key: str = WEBHOOK_KEY,
        call_anywhere: bool = False,
        allow_hosts: Sequence[str] = (),
        limits: LimitsMode = "off",
        faults: Path | str | Sequence[Json] = (),
        seed: Path | str | None = None,
        tls: bool = False,
        tls_port: int | None = None,
        tls_names: Sequence[str] = (),
        tls_dir: Path | str = ".",
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._host = host
        self._port = port
        self._tls = tls or tls_port is not None
        self._tls_port = tls_port
        self._tls_names = tuple(tls_names)
        self._tls_dir = Path(tls_dir)
        self._settings = Settings(
            site_id=site_id,
            api_key=api_key,
            app_api_key=app_api_key,
            pipelines_api_key=pipelines_api_key,
            data=None if data is None else Path(data),
            plan=plan,
            strict=strict,
            unimplemented=unimplemented,
            webhook=webhook,
            webhook_key=webhook_key,
            call_anywhere=call_anywhere,
            names=(host, *tls_names, *map(usable, allow_hosts)),
            limits=limits,
            seed=None if seed is None else Path(seed),
            faults=beginning(Path(faults) if isinstance(faults, str) else faults),
            clock=clock,
        )
        self._running: _Running | None = None

    @property
    def url(self) -> str:
        """Where it listens: `http://127.0.0.1:8025`; `https://…` where it serves TLS alone."""
        return self._now_running().urls[0]

    @property
    def tls_url(self) -> str:
        """Where it serves TLS.

        Raises:
            RuntimeError: it does not.
        """
        url = self._now_running().urls[-1]
        if not url.startswith("https:"):
            raise RuntimeError("the emulator serves no TLS; start it with tls=True")
        return url

    @property
    def environ(self) -> dict[str, str]:
        """The environment variables that point a client at it, with keys that it takes.

        Where it serves TLS, those that make requests, httpx and Node trust it are among them.
        """
        settings = self._settings
        return {
            "CUSTOMERIO_BASE_URL": self.url,
            "CUSTOMERIO_SITE_ID": settings.site_id or "emulator-site-id",
            "CUSTOMERIO_API_KEY": settings.api_key or "emulator-api-key",
            "CUSTOMERIO_APP_API_KEY": settings.app_api_key or "emulator-app-api-key",
            "CUSTOMERIO_PIPELINES_API_KEY": settings.pipelines_api_key or "emulator-pipelines-api-key",
            **self._now_running().trust,
        }

    def start(self) -> Self:
        """Open the state and listen; returns once requests are answered."""
        if self._running is not None:
            raise RuntimeError("the emulator is running already")
        sockets = [_listen(self._host, self._port)]
        try:
            if self._tls_port is not None:
                sockets.append(_listen(self._host, self._tls_port))
            tls = _make_tls(self._tls_names, self._tls_dir) if self._tls else None
            app = App(self._settings)
        except BaseException:
            for listener in sockets:
                listener.close()
            raise
        contexts = [None] * (len(sockets) - 1) + [None if tls is None else tls.context]
        listeners = [_Listener(*pair) for pair in zip(sockets, contexts, strict=True)]
        self._running = _Running(app, listeners, {} if tls is None else tls.environ())
        return self

    def stop(self) -> None:
        """Finish the requests under way, close the port and the state. It may be started again."""
        running, self._running = self._running, None
        if running is not None:
            running.stop()

    def reset(self) -> None:
        """Go back to the sample workspace."""
        self.run(App.reset)

    def run(self, work: Callable[[App], T]) -> T:
        """Let this work on the state, in the server's thread and between two requests; its result."""
        running = self._now_running()

        async def run() -> T:
            return work(running.app)

        return running.do(run())

    def run_async(self, work: Callable[[App], Awaitable[T]]) -> T:
        """The same for work that waits for something; requests are answered meanwhile."""
        running = self._now_running()

        async def run() -> T:
            return await work(running.app)

        return running.do(run())

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _now_running(self) -> _Running:
        if self._running is None:
            raise RuntimeError("the emulator is not running; start it, or use it in a `with`")
        return self._running


@dataclass(frozen=True, slots=True)
class _Listener:
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

    def __init__(self, config: uvicorn.Config, listeners: Sequence[_Listener], app: App) -> None:
        super().__init__(config)
        self._listeners = listeners
        self._app = app
        self.ready = threading.Event()
        self.loop: asyncio.AbstractEventLoop | None = None

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

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._ticking.cancel()
        self._app.live.close()
        await super().shutdown(sockets)

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


class _Running:
    """A server, its thread and its application."""

    def __init__(self, app: App, listeners: Sequence[_Listener], trust: Mapping[str, str]) -> None:
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
            timeout_graceful_shutdown=3,
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
        """Run this in the server's thread; its result."""
        loop = self._server.loop
        assert loop is not None  # noqa: S101 # set before `ready`
        return asyncio.run_coroutine_threadsafe(work, loop).result(_PATIENCE)

    def stop(self) -> None:
        """Stop the server, wait for its thread and close the application."""
        self._server.should_exit = True
        self._thread.join(_PATIENCE)
        self.app.close()


def _make_tls(names: Sequence[str], folder: Path) -> Tls:
    from customer_io_client.emulator import tls  # loads cryptography, which takes a third of a second

    return tls.make(names, folder)


def _listen(host: str, port: int) -> socket.socket:
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
