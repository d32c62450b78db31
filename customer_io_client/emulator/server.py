"""The emulator: its settings, its beginning and its end."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

from customer_io_client.emulator.app import App
from customer_io_client.emulator.faults.rules import beginning
from customer_io_client.emulator.serving import Listener, Running, listen
from customer_io_client.emulator.settings import WEBHOOK_KEY, LimitsMode, Plan, Settings, Unimplemented
from customer_io_client.emulator.views.views import Views
from customer_io_client.emulator.visitors import usable
from customer_io_client.emulator.wire import Json

if TYPE_CHECKING:
    from customer_io_client.emulator.tls import Tls

T = TypeVar("T")


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
        self._running: Running | None = None

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
    def webhook_key(self) -> str:
        """What reporting webhooks are signed with."""
        return self._settings.webhook_key

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
        sockets = [listen(self._host, self._port)]
        try:
            if self._tls_port is not None:
                sockets.append(listen(self._host, self._tls_port))
            tls = _make_tls(self._tls_names, self._tls_dir) if self._tls else None
            app = App(self._settings)
        except BaseException:
            for listener in sockets:
                listener.close()
            raise
        contexts = [None] * (len(sockets) - 1) + [None if tls is None else tls.context]
        listeners = [Listener(*pair) for pair in zip(sockets, contexts, strict=True)]
        self._running = Running(app, listeners, {} if tls is None else tls.environ())
        return self

    def stop(self) -> None:
        """Finish the requests under way, close the port and the state. It may be started again."""
        running, self._running = self._running, None
        if running is not None:
            running.stop()

    def reset(self) -> None:
        """Go back to how it began. Calls that were sent before have no part in what comes after."""
        self.run_async(App.reset_in_turn)

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

    def _now_running(self) -> Running:
        if self._running is None:
            raise RuntimeError("the emulator is not running; start it, or use it in a `with`")
        return self._running


def _make_tls(names: Sequence[str], folder: Path) -> Tls:
    from customer_io_client.emulator import tls  # loads cryptography, which takes a third of a second

    return tls.make(names, folder)
