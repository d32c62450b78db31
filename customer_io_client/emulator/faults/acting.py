"""What a fault does to an answer: over HTTP where it can be said there, and at the socket where it cannot."""

from __future__ import annotations

import socket
import struct
from typing import cast

from customer_io_client.emulator.exchange import Exchange, Reply
from customer_io_client.emulator.faults.rule import Fault
from customer_io_client.emulator.wire import Answer, Json, as_object

_PAGE = "<!DOCTYPE html>\n<html><head><title>{0}</title></head><body><h1>{0}</h1><p>nginx</p></body></html>\n"


def instead(fault: Fault) -> Answer | None:
    """What is answered in place of the real answer; None: nothing at all."""
    match fault.kind:
        case "answer":
            return _answer(as_object(fault.detail))
        case "html":
            status = cast("int", fault.detail)
            return Answer(status, file=("text/html", _PAGE.format(f"Error {status}").encode()))
        case "redirect":
            return Answer(302, headers={"Location": str(fault.detail)})
        case _:
            return None


async def send(exchange: Exchange, fault: Fault, reply: Reply) -> None:
    """Send the real answer as the fault leaves it."""
    match fault.kind:
        case "truncate" if cast("int", fault.detail) < len(reply.content):
            await exchange.begin(reply)
            await exchange.send_part(reply.content[: cast("int", fault.detail)], more=True)
            await _close(exchange)
        case "content_type":
            kept = [(name, value) for name, value in reply.headers if name != b"content-type"]
            changed = [*kept, (b"content-type", str(fault.detail).encode("ascii"))]
            await exchange.send(Reply(reply.status, changed, reply.content))
        case "drip":
            await exchange.begin(reply)
            for index in range(len(reply.content)):
                await exchange.send_part(reply.content[index : index + 1], more=True)
                if await exchange.gone_within(cast("float", fault.detail)):
                    return
            await exchange.send_part(b"", more=False)
        case _:
            await exchange.send(reply)


async def cut(exchange: Exchange, fault: Fault) -> None:
    """Close the connection without an answer: by the end of its data, or by a reset."""
    if fault.kind == "reset":
        connection = cast("socket.socket", exchange.transport().get_extra_info("socket"))
        # A linger of no time has the kernel send RST in place of FIN.
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        exchange.transport().abort()
        await exchange.gone()
    else:
        await _close(exchange)


async def _close(exchange: Exchange) -> None:
    exchange.transport().close()
    await exchange.gone()


def _answer(detail: dict[str, Json]) -> Answer:
    given = as_object(detail.get("headers"))
    headers = {name: cast("str", value) for name, value in given.items()}
    if "retry_after" in detail:
        headers["Retry-After"] = str(detail["retry_after"])
    return Answer(cast("int", detail["status"]), detail.get("body"), headers)
