"""Reporting webhooks go out: signed, posted beside the requests, and again until they are taken."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import socket
import ssl
from collections.abc import Callable
from functools import partial
from typing import TypeAlias
from urllib.parse import quote, urlsplit

from customer_io_client.emulator.addresses import FAR, near
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.webhook_queue import Outcome, Post

PATIENCE = 4.0
"""Seconds that a receiver has to answer."""
AT_ONCE = 8
"""Posts under way at the same time."""

_Streams: TypeAlias = "tuple[asyncio.StreamReader, asyncio.StreamWriter]"


class _WithheldError(Exception):
    """The receiver is out in the world."""


class WebhookSender:
    """Posts what is due in the workspace's queue.

    Args:
        state: the workspace.
        key: what the posts are signed with.
        clock: the machine's time: receivers compare it with their own, whatever time the workspace has.
        anywhere: call any address, not only near ones.
    """

    def __init__(self, state: State, *, key: str, clock: Callable[[], float], anywhere: bool) -> None:
        self._state = state
        self._key = key.encode()
        self._clock = clock
        self._anywhere = anywhere
        self._under_way: dict[int, asyncio.Task[None]] = {}

    def tick(self) -> None:
        """Begin to post what is due, in the running loop."""
        for post in self._state.webhook_queue.due(limit=AT_ONCE + len(self._under_way)):
            if len(self._under_way) < AT_ONCE and post.number not in self._under_way:
                task = asyncio.get_running_loop().create_task(self._post(post))
                self._under_way[post.number] = task
                task.add_done_callback(partial(self._done, post.number))

    async def finish(self) -> None:
        """Post what is due now, each once."""
        self.tick()
        while self._under_way:
            await asyncio.wait([*self._under_way.values()])
            self.tick()

    def forget(self) -> None:
        """Give up what is under way, as the state that it is about is replaced."""
        for task in self._under_way.values():
            task.cancel()
        self._under_way.clear()

    def _done(self, number: int, task: asyncio.Task[None]) -> None:
        if self._under_way.get(number) is task:
            del self._under_way[number]

    async def _post(self, post: Post) -> None:
        outcome, result = await self._attempt(post)
        with self._state.store.transaction():
            self._state.webhook_queue.record(post, outcome, result)

    async def _attempt(self, post: Post) -> tuple[Outcome, str]:
        try:
            async with asyncio.timeout(PATIENCE):
                status = await self._call(post)
        except TimeoutError:
            return "failed", f"no answer within {PATIENCE:g} seconds"
        except _WithheldError as error:
            return "withheld", str(error)
        except (OSError, ValueError, asyncio.IncompleteReadError, asyncio.LimitOverrunError) as error:
            return "failed", type(error).__name__
        return "delivered" if 200 <= status < 300 else "failed", f"answered {status}"

    async def _call(self, post: Post) -> int:
        """Post once; the status of the answer. Redirects are not followed."""
        url = urlsplit(post.url)
        host, is_tls = url.hostname or "", url.scheme == "https"
        port = url.port or (443 if is_tls else 80)
        reader, writer = await self._connect(host, port, is_tls=is_tls)
        try:
            target = quote(f"{url.path or '/'}{'?' if url.query else ''}{url.query}", safe="/?&=%:@!$'()*+,;~")
            named = url.netloc.rpartition("@")[2].encode("idna" if host.isascii() is False else "ascii")
            writer.write(self._request(target.encode(), named, post.body.encode()))
            await writer.drain()
            head = await reader.readuntil(b"\r\n\r\n")
            return _status(head)
        finally:
            writer.close()

    def headers(self, body: bytes) -> dict[str, str]:
        """Those that this body is posted with now."""
        timestamp = str(int(self._clock()))
        signature = hmac.new(self._key, b"v0:%b:%b" % (timestamp.encode(), body), hashlib.sha256).hexdigest()
        return {
            "Content-Type": "application/json",
            "Content-Length": str(len(body)),
            "User-Agent": "customer-io-emulator",
            "X-CIO-Timestamp": timestamp,
            "X-CIO-Signature": signature,
        }

    def _request(self, target: bytes, host: bytes, body: bytes) -> bytes:
        lines = (
            b"POST %b HTTP/1.1" % target,
            b"Host: %b" % host,
            b"Connection: close",
            *(f"{name}: {value}".encode("ascii") for name, value in self.headers(body).items()),
        )
        return b"\r\n".join(lines) + b"\r\n\r\n" + body

    async def _connect(self, host: str, port: int, *, is_tls: bool) -> _Streams:
        tls = ssl.create_default_context() if is_tls else None
        *others, last = await self._addresses(host, port)
        for address in others:  # `localhost` is two addresses, of which a receiver may listen on one.
            try:
                return await asyncio.open_connection(address, port, ssl=tls, server_hostname=host if is_tls else None)
            except ConnectionError:
                continue
        return await asyncio.open_connection(last, port, ssl=tls, server_hostname=host if is_tls else None)

    async def _addresses(self, host: str, port: int) -> list[str]:
        """Where this host is.

        Raises:
            _WithheldError: out in the world, which was not asked for.
        """
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        addresses = [str(entry[4][0]) for entry in found]
        called = addresses if self._anywhere else near(addresses)
        if not called:
            raise _WithheldError(FAR)
        return called


def _status(head: bytes) -> int:
    protocol, _, rest = head.partition(b" ")
    if not protocol.startswith(b"HTTP/"):
        raise ValueError("the answer is not HTTP")
    return int(rest[:3])
