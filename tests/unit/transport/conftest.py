"""One attempt in either colour."""

from __future__ import annotations

import asyncio
from typing import Protocol

import pytest

from customer_io_api._shared import Operation
from customer_io_client.core.message import Call, Failure, Progress, Reply, Send
from customer_io_client.transport.http import AsyncHttpSender, HttpSender, HttpSettings

SECRET = "ada@example.com"


def call_to(
    url: str, *, body: bytes | None = b"{}", method: str = "POST", headers: tuple[tuple[str, str], ...] = ()
) -> Call:
    """A call to this URL."""
    operation = Operation("track.customers.identify", "track", method, "/", "track", "track", "safe")
    return Call(operation, url, (("authorization", SECRET), *headers), body)


class Attempt(Protocol):
    """Make attempts one after the other on one client, and return what the last came to."""

    def __call__(
        self,
        *calls: Call | str,
        seconds: float = 5.0,
        settings: HttpSettings | None = None,
        progress: Progress | None = None,
    ) -> Reply | Failure: ...


def _send(call: Call | str, seconds: float, progress: Progress | None) -> Send:
    return Send(call if isinstance(call, Call) else call_to(call), seconds, progress or Progress())


def attempt_sync(
    *calls: Call | str,
    seconds: float = 5.0,
    settings: HttpSettings | None = None,
    progress: Progress | None = None,
) -> Reply | Failure:
    """In this thread."""
    sender = HttpSender(settings)
    try:
        results = [sender.send(_send(call, seconds, progress)) for call in calls]
    finally:
        sender.close()
    return results[-1]


def attempt_async(
    *calls: Call | str,
    seconds: float = 5.0,
    settings: HttpSettings | None = None,
    progress: Progress | None = None,
) -> Reply | Failure:
    """In an event loop of its own."""

    async def main() -> Reply | Failure:
        sender = AsyncHttpSender(settings)
        try:
            results = [await sender.send(_send(call, seconds, progress)) for call in calls]
        finally:
            await sender.aclose()
        return results[-1]

    return asyncio.run(main())


@pytest.fixture(params=["sync", "async"])
def attempt(request: pytest.FixtureRequest) -> Attempt:
    """Makes attempts in this colour."""
    return attempt_sync if request.param == "sync" else attempt_async


@pytest.fixture(autouse=True)
def no_proxy_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests talk to this machine, whatever the machine's proxy settings."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
