"""One request out, one answer in, over an httpx client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from customer_io_client.core.message import Call, Failure, Reply, Sink, is_page
from customer_io_client.core.retry import is_success
from customer_io_client.exceptions import (
    ConfigurationError,
    CustomerIOError,
    InvalidInputError,
    ResponseFormatError,
)
from customer_io_client.transport.attempt import Attempt
from customer_io_client.transport.http_client import LOCATION
from customer_io_client.transport.reason import reason_of

if TYPE_CHECKING:
    from asyncio import Timeout

    import httpx

MAX_BODY_BYTES: Final = 64 * 1024 * 1024
"""The largest answer that is read into memory, after decompression."""
BLOCK_BYTES: Final = 1024 * 1024
"""So much is handed to a thread at once."""


def exchange(client: httpx.Client, call: Call, attempt: Attempt, sink: Sink | None = None) -> Reply | Failure:
    """Send and read, within the time of the attempt.

    Where there is a sink, the body of a success goes into it; but not a web page, which something else answered.
    """
    import httpx

    request = _request(client, call, {"trace": attempt.trace, "timeout": attempt.timeouts})
    try:
        response = client.send(request, stream=True)
        try:
            body = _pour(response, attempt, sink) if sink and _is_file(response) else _read(response, attempt)
        finally:
            response.close()
    except (httpx.TransportError, OSError, RuntimeError) as error:
        ended = _ended(error, call, client, attempt)
        if ended is None:
            raise
    else:
        return _reply(call, response, body)
    # Raised out here, the error does not drag along the one of httpx, which holds the request and its key.
    if isinstance(ended, CustomerIOError):
        raise ended
    return ended


async def exchange_async(
    client: httpx.AsyncClient, call: Call, attempt: Attempt, sink: Sink | None = None
) -> Reply | Failure:
    """As `exchange`; the sink works in threads, so that a slow disk does not block the event loop."""
    from asyncio import timeout

    import httpx

    request = _request(client, call, {"trace": attempt.trace_async, "timeout": {}})
    try:
        async with timeout(attempt.left()) as limit:
            response = await client.send(request, stream=True)
            try:
                if sink and _is_file(response):
                    body = await _pour_async(response, attempt, limit, sink)
                else:
                    body = await _read_async(response)
            finally:
                await response.aclose()
    except (httpx.TransportError, OSError, RuntimeError) as error:
        ended = _ended(error, call, client, attempt)
        if ended is None:
            raise
    else:
        return _reply(call, response, body)
    if isinstance(ended, CustomerIOError):
        raise ended
    return ended


def _request(client: httpx.Client | httpx.AsyncClient, call: Call, extensions: dict[str, Any]) -> httpx.Request:
    import httpx

    headers = list(call.headers)
    try:
        return client.build_request(
            call.operation.method, call.url, headers=headers, content=call.body, extensions=extensions
        )
    except (httpx.InvalidURL, UnicodeError):
        pass
    raise _not_http(call)


def _not_http(call: Call) -> InvalidInputError:
    return InvalidInputError(f"{call.operation.name}: the URL or a header holds what HTTP cannot carry")


def _read(response: httpx.Response, attempt: Attempt) -> bytes | None:
    """The whole body; None where it cannot be decoded or is too large."""
    import httpx

    body = bytearray()
    try:
        for chunk in response.iter_bytes():
            attempt.left()
            body += chunk
            if len(body) > MAX_BODY_BYTES:
                return None
    except httpx.DecodingError:
        return None
    return bytes(body)


async def _read_async(response: httpx.Response) -> bytes | None:
    import httpx

    body = bytearray()
    try:
        async for chunk in response.aiter_bytes():
            body += chunk
            if len(body) > MAX_BODY_BYTES:
                return None
    except httpx.DecodingError:
        return None
    return bytes(body)


def _is_file(response: httpx.Response) -> bool:
    return response.is_success and not is_page(response.headers.get("content-type", ""))


def _pour(response: httpx.Response, attempt: Attempt, sink: Sink) -> bytes | None:
    """The whole body into the sink, and nothing left of it here; None where it cannot be decoded."""
    import httpx

    sink.begin()
    try:
        for chunk in response.iter_bytes():
            attempt.left()
            sink.write(chunk)
            attempt.renew()
    except httpx.DecodingError:
        return None
    sink.end()
    return b""


async def _pour_async(response: httpx.Response, attempt: Attempt, limit: Timeout, sink: Sink) -> bytes | None:
    from asyncio import get_running_loop, to_thread

    import httpx

    block = bytearray()
    await to_thread(sink.begin)
    try:
        async for chunk in response.aiter_bytes():
            attempt.renew()
            limit.reschedule(get_running_loop().time() + attempt.left())
            block += chunk
            if len(block) >= BLOCK_BYTES:
                await to_thread(sink.write, bytes(block))
                block.clear()
    except httpx.DecodingError:
        return None
    limit.reschedule(None)  # the server has said all; the disk may take its time
    await to_thread(sink.write, bytes(block))
    await to_thread(sink.end)
    return b""


def _reply(call: Call, response: httpx.Response, body: bytes | None) -> Reply:
    headers = dict(response.headers.items())
    if LOCATION in response.extensions:
        headers["location"] = response.extensions[LOCATION]
    reply = Reply(response.status_code, headers, body or b"")
    if body is None and is_success(reply):
        name = call.operation.name
        raise ResponseFormatError(
            f"{name}: the service answered {reply.status}, but its body is too large or badly compressed",
            operation=name,
            status=reply.status,
        )
    return reply


def _ended(
    error: Exception, call: Call, client: httpx.Client | httpx.AsyncClient, attempt: Attempt
) -> Failure | CustomerIOError | None:
    """What an error of httpx or of the system means; None where it is neither."""
    import httpx

    if isinstance(error, RuntimeError):
        return ConfigurationError("this client was closed") if client.is_closed else None
    if isinstance(error, httpx.LocalProtocolError | httpx.UnsupportedProtocol) and not attempt.headers_left:
        return _not_http(call)
    return attempt.failure(_reason(error), timed_out=isinstance(error, httpx.TimeoutException | TimeoutError))


def _reason(error: Exception) -> str:
    import httpx

    if isinstance(error, httpx.ProxyError):
        return "the proxy refused"
    if isinstance(error, httpx.RemoteProtocolError):
        text = str(error)
        return "connection closed early" if "closed" in text or "disconnected" in text else "the answer is not HTTP"
    return reason_of(error)
