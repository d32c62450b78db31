"""TLS in front of a running emulator, for clients that speak nothing else."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import threading
from collections.abc import Generator
from pathlib import Path
from urllib.parse import urlsplit

import trustme


@contextlib.contextmanager
def tls_front(url: str, ca_file: Path) -> Generator[str]:
    """The address at which this plain HTTP server answers over TLS; whoever trusts `ca_file` trusts it."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(ca_file))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    keys = ca_file.with_name("server.pem")
    authority.issue_cert("localhost", "127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(keys))
    context.load_cert_chain(keys)
    front = _Front(urlsplit(url).port or 80, context)
    front.thread.start()
    front.ready.wait(10)
    try:
        yield f"https://localhost:{front.port}"
    finally:
        front.loop.call_soon_threadsafe(front.stopped.set)
        front.thread.join(10)


class _Front:
    """A loop in a thread that carries bytes both ways."""

    def __init__(self, behind: int, context: ssl.SSLContext) -> None:
        self._behind = behind
        self._context = context
        self._lines: set[asyncio.Task[None]] = set()
        self._ends: list[asyncio.StreamWriter] = []
        self.thread = threading.Thread(target=lambda: asyncio.run(self._serve()), daemon=True)
        self.ready = threading.Event()

    async def _serve(self) -> None:
        self.loop = asyncio.get_running_loop()
        self.stopped = asyncio.Event()
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0, ssl=self._context)
        self.port: int = server.sockets[0].getsockname()[1]
        self.ready.set()
        await self.stopped.wait()
        server.close()
        for line in self._lines:
            line.cancel()
        await asyncio.gather(*self._lines, return_exceptions=True)
        for end in self._ends:
            end.transport.abort()
        await asyncio.gather(*(end.wait_closed() for end in self._ends), return_exceptions=True)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        inner_reader, inner_writer = await asyncio.open_connection("127.0.0.1", self._behind)
        self._ends += [writer, inner_writer]
        for source, target in ((reader, inner_writer), (inner_reader, writer)):
            line = asyncio.create_task(_carry(source, target))
            self._lines.add(line)
            line.add_done_callback(self._lines.discard)


async def _carry(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    try:
        while part := await source.read(65_536):
            target.write(part)
            await target.drain()
    except (ConnectionError, ssl.SSLError):
        pass
    finally:
        target.close()
