"""One HTTP exchange over ASGI: a request read to its end, and what is sent back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias, cast
from urllib.parse import parse_qsl

from customer_io_client.emulator.wire import Answer, encode

if TYPE_CHECKING:
    from asyncio import Transport

Message: TypeAlias = "MutableMapping[str, Any]"
Receive: TypeAlias = "Callable[[], Awaitable[Message]]"
Send: TypeAlias = "Callable[[Message], Awaitable[None]]"
MAX_BODY_BYTES = 32 * 1024 * 1024
"""More than any operation takes."""
TRANSPORT = "customer_io.transport"
"""Under which name the server hands on the connection, in the state of a scope."""


class GoneError(Exception):
    """The client went away before its request was read."""


@dataclass(frozen=True, slots=True)
class Given:
    """One request as it came."""

    method: str
    scheme: str
    """`http` or `https`."""
    raw_path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    """By name in small letters."""
    body: bytes | None
    """None where it is larger than any operation takes."""
    raw_query: bytes = b""
    raw_headers: Sequence[tuple[bytes, bytes]] = ()
    """Each as it came, names in small letters."""
    size: int = 0
    """Bytes of the body, however large."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer as it goes: status, headers in their order, content."""

    status: int
    headers: list[tuple[bytes, bytes]]
    content: bytes


class Exchange:
    """One request and its answer.

    Args:
        scope, receive, send: as ASGI has them.
    """

    def __init__(self, scope: Message, receive: Receive, send: Send) -> None:
        self._scope = scope
        self._receive = receive
        self._send = send
        self._has_begun = False

    async def read(self) -> Given:
        """The request with its whole body.

        Raises:
            GoneError: the client went away before.
        """
        scope = self._scope
        query: bytes = scope["query_string"]
        raw_headers: Sequence[tuple[bytes, bytes]] = scope["headers"]
        body, size = await self._body()
        return Given(
            method=scope["method"],
            scheme=scope["scheme"],
            raw_path=scope["raw_path"].decode("latin-1"),
            query=dict(parse_qsl(query.decode("latin-1"), keep_blank_values=True)) if query else {},
            headers={name.decode("latin-1"): value.decode("latin-1") for name, value in raw_headers},
            body=body,
            raw_query=query,
            raw_headers=raw_headers,
            size=size,
        )

    async def _body(self) -> tuple[bytes | None, int]:
        """The body, if it is not too large, and its size."""
        parts: list[bytes] = []
        size = 0
        while True:
            event = await self._receive()
            if event["type"] != "http.request":
                raise GoneError
            part: bytes = event.get("body", b"")
            size += len(part)
            if size <= MAX_BODY_BYTES:
                parts.append(part)
            if not event.get("more_body", False):
                return (b"".join(parts) if size <= MAX_BODY_BYTES else None), size

    async def send(self, reply: Reply) -> None:
        """Send an answer whole."""
        await self.begin(reply)
        await self.send_part(reply.content, more=False)

    async def end(self, reply: Reply) -> None:
        """Send an answer whole; where another one has begun, break that off."""
        if self._has_begun:
            self.transport().close()
        else:
            await self.send(reply)

    async def begin(self, reply: Reply) -> None:
        """Send status and headers, with the length of the whole content."""
        self._has_begun = True
        headers = reply.headers
        if reply.content or reply.status != 204:
            headers = [*headers, (b"content-length", str(len(reply.content)).encode())]
        await self._send({"type": "http.response.start", "status": reply.status, "headers": headers})

    async def stream(self, reply: Reply, parts: AsyncIterator[bytes]) -> None:
        """Send status and headers, and then each part as it comes; it ends with the parts or with the connection."""
        await self._send({"type": "http.response.start", "status": reply.status, "headers": reply.headers})
        sending, gone = asyncio.ensure_future(self._send_all(parts)), asyncio.ensure_future(self.gone())
        try:
            await asyncio.wait((sending, gone), return_when=asyncio.FIRST_COMPLETED)
            if sending.done():
                sending.result()
        finally:
            sending.cancel()
            gone.cancel()

    async def _send_all(self, parts: AsyncIterator[bytes]) -> None:
        async for part in parts:
            await self.send_part(part, more=True)
        await self.send_part(b"", more=False)

    async def send_part(self, content: bytes, *, more: bool) -> None:
        """Send a part of the content; after the last one, no more."""
        await self._send({"type": "http.response.body", "body": content, "more_body": more})

    def transport(self) -> Transport:
        """The connection."""
        return cast("Transport", self._scope["state"][TRANSPORT])

    async def gone(self) -> None:
        """Wait until the connection is closed."""
        while (await self._receive())["type"] != "http.disconnect":
            pass

    async def gone_within(self, seconds: float) -> bool:
        """Wait so long at most; whether the connection is closed by then."""
        try:
            await asyncio.wait_for(self.gone(), seconds)
        except TimeoutError:
            return False
        return True


def reply_of(answer: Answer) -> Reply:
    """This answer as it goes over the wire; of a stream, what goes before its parts."""
    media_type, content = answer.file or (None, b"")
    if answer.body is not None:
        media_type, content = "application/json", encode(answer.body)
    elif answer.stream is not None:
        media_type = answer.stream[0]
    headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in answer.headers.items()]
    if media_type is not None:
        headers.append((b"content-type", media_type.encode("latin-1")))
    return Reply(answer.status, headers, content)
