"""Sending one request and reading its answer. httpx is loaded when the first request is sent."""

from __future__ import annotations

import warnings
from collections.abc import AsyncGenerator
from threading import Lock
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

from customer_io_client.core.message import Failure, Reply, Send
from customer_io_client.exceptions import ConfigurationError
from customer_io_client.transport.attempt import Attempt, under_way
from customer_io_client.transport.fork import PerProcess
from customer_io_client.transport.http_client import HttpSettings, new_async_client, new_client
from customer_io_client.transport.http_exchange import exchange, exchange_async
from customer_io_client.transport.quiet import quietly

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from socket import socket

    import httpx

_CLOSED: Final = "this client is closed"
_NO_LOOP: Final = "the asynchronous client runs in an event loop of asyncio, and here is none; trio has others"
_NOT_CLOSED: Final = "a Customer.io client was not closed: use it in a `with` block, or close it"


__all__ = ["AsyncHttpSender", "HttpSender", "HttpSettings"]


class HttpSender:
    """Sends from any thread, over one pool of connections for each process."""

    def __init__(self, settings: HttpSettings | None = None) -> None:
        self._settings = settings or HttpSettings()
        self._pools = PerProcess(_Pool)
        self._closed = False

    def check_open(self) -> None:
        """Raise ConfigurationError if it is closed."""
        if self._closed:
            raise ConfigurationError(_CLOSED)

    def send(self, attempt: Send) -> Reply | Failure:
        """Make one attempt. It ends when its seconds are over, wherever it stands, but while a host is looked up.

        Raises:
            ConfigurationError: the sender is closed, or its certificates or its proxy cannot be used.
            InvalidInputError: the URL or a header cannot travel in HTTP; nothing was sent.
            ResponseFormatError: the service accepted the request, but its answer cannot be read.
        """
        with quietly():
            pool = self._pools.get()
            client = self._client(pool)
            clock = Attempt(attempt.seconds, attempt.progress, pool.remember, longest=attempt.longest)
            with under_way(clock):
                return exchange(client, attempt.call, clock, attempt.sink)

    def _client(self, pool: _Pool) -> httpx.Client:
        with pool.lock:
            self.check_open()
            if pool.client is None:
                for parents in self._pools.inherited():
                    parents.let_go()
                pool.client = new_client(self._settings)
            return pool.client

    def close(self) -> None:
        """Close all connections. May be called twice."""
        self._closed = True
        pool = self._pools.here()
        if pool is not None and pool.client is not None:
            with quietly():
                pool.client.close()

    def __del__(self) -> None:
        for parents in self._pools.inherited():
            parents.let_go()
        pool = self._pools.here()
        if pool is not None and pool.client is not None and not pool.client.is_closed:
            warnings.warn(_NOT_CLOSED, ResourceWarning, stacklevel=2, source=self)


class _Pool:
    """The connections of one process."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.client: httpx.Client | None = None
        self._sockets: list[socket] = []

    def remember(self, connection: socket) -> None:
        """Keep a new socket at hand for as long as it is open."""
        with self.lock:
            self._sockets = [known for known in self._sockets if known.fileno() >= 0]
            self._sockets.append(connection)

    def let_go(self) -> None:
        """In a child: give up its copies of the parent's sockets. No byte travels, and the parent's stay open."""
        for connection in self._sockets:
            connection.close()


class AsyncHttpSender:
    """Sends from any event loop, over one pool of connections for each."""

    def __init__(self, settings: HttpSettings | None = None) -> None:
        self._settings = settings or HttpSettings()
        self._pools = PerProcess(_LoopPools)
        self._closed = False

    def check_open(self) -> None:
        """Raise ConfigurationError if it is closed, or where no event loop of asyncio runs."""
        from asyncio import get_running_loop

        if self._closed:
            raise ConfigurationError(_CLOSED)
        try:
            get_running_loop()
        except RuntimeError:
            raise ConfigurationError(_NO_LOOP) from None

    async def send(self, attempt: Send) -> Reply | Failure:
        """Make one attempt; as `HttpSender.send`."""
        with quietly():
            client = await self._client()
            clock = Attempt(attempt.seconds, attempt.progress, longest=attempt.longest)
            return await exchange_async(client, attempt.call, clock, attempt.sink)

    async def _client(self) -> httpx.AsyncClient:
        from asyncio import get_running_loop

        pools, loop = self._pools.get(), get_running_loop()
        with pools.lock:
            self.check_open()
            pool = pools.by_loop.get(loop)
            if pool is not None and not pool.client.is_closed:
                return pool.client
            for ended in [other for other in pools.by_loop if other.is_closed()]:
                del pools.by_loop[ended]
            pool = pools.by_loop[loop] = _LoopPool(new_async_client(self._settings))
        await anext(pool.until_loop_ends)
        await _load_backend()
        return pool.client

    async def aclose(self) -> None:
        """Close the connections of this event loop, and have other loops close theirs. May be called twice."""
        from asyncio import get_running_loop, run_coroutine_threadsafe

        self._closed = True
        pools = self._pools.here()
        if pools is None:
            return
        with pools.lock:
            open_pools = list(pools.by_loop.items())
            pools.by_loop.clear()
        here = get_running_loop()
        for loop, pool in open_pools:
            if loop is here:
                await pool.until_loop_ends.aclose()
            elif loop.is_running():
                run_coroutine_threadsafe(pool.client.aclose(), loop)

    def __del__(self) -> None:
        pools = self._pools.here()
        if pools is not None and any(not pool.client.is_closed for pool in pools.by_loop.values()):
            warnings.warn(_NOT_CLOSED, ResourceWarning, stacklevel=2, source=self)


async def _load_backend() -> None:
    """Load what httpx drives the event loop with, if it still does: else the first attempt's time goes into it."""
    from importlib import import_module
    from importlib.util import find_spec

    if find_spec("anyio"):
        await import_module("anyio.lowlevel").checkpoint()


class _LoopPools:
    """The pools of one process, by event loop."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.by_loop: WeakKeyDictionary[AbstractEventLoop, _LoopPool] = WeakKeyDictionary()


class _LoopPool:
    """The connections of one event loop."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client
        self.until_loop_ends = _until_loop_ends(client)


async def _until_loop_ends(client: httpx.AsyncClient) -> AsyncGenerator[None]:
    """Close the client when the loop ends: `asyncio.run` finishes the generators that it knows while it still runs."""
    try:
        yield
    finally:
        with quietly():
            await client.aclose()
