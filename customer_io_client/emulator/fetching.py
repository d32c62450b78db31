"""Files at addresses that a request names: fetched in a thread of their own, never while the state is held."""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
from concurrent.futures import Future
from dataclasses import dataclass, field
from urllib.parse import SplitResult, urlsplit

from customer_io_client.emulator.addresses import FAR, near

MOST_BYTES = 64 * 1024 * 1024
_SECONDS = 10.0
"""The longest silence of a server."""


class FetchError(Exception):
    """A file could not be fetched; the message says why, without its address."""


class FileNeededError(Exception):
    """What runs needs a file that is still being fetched: run it again when `future` is done."""

    def __init__(self, future: Future[Fetched | FetchError]) -> None:
        super().__init__("a file is being fetched")
        self.future = future


@dataclass(frozen=True, slots=True)
class Fetched:
    """One file."""

    content: bytes = field(repr=False)
    media_type: str
    """What the server calls it, without parameters; empty where it does not say."""


class Fetches:
    """The files that requests and jobs ask for.

    Args:
        anywhere: fetch them from any host, not from near ones alone.
    """

    def __init__(self, *, anywhere: bool = False) -> None:
        self._anywhere = anywhere
        self._underway: dict[str, Future[Fetched | FetchError]] = {}

    def take(self, url: str) -> Fetched:
        """The file at this address, which was fetched for this caller.

        Args:
            url: the address.

        Raises:
            FileNeededError: it is on its way.
            FetchError: it could not be fetched.
        """
        future = self._underway.get(url)
        if future is None:
            future = self._underway[url] = self._started(url)
        if not future.done():
            raise FileNeededError(future)
        del self._underway[url]
        found = future.result()
        if isinstance(found, FetchError):
            raise found
        return found

    def forget(self) -> None:
        """Let nobody have what is on its way: whoever asks now gets it as it is now."""
        self._underway.clear()

    def _started(self, url: str) -> Future[Fetched | FetchError]:
        future: Future[Fetched | FetchError] = Future()

        def run() -> None:
            try:
                future.set_result(fetch(url, anywhere=self._anywhere))
            except FetchError as error:
                future.set_result(error)
            except Exception:  # noqa: BLE001 # whoever waits for the file must hear of the end
                future.set_result(FetchError("the file could not be fetched"))

        threading.Thread(target=run, name="customer-io emulator fetch", daemon=True).start()
        return future


def fetch(url: str, *, anywhere: bool) -> Fetched:
    """The file at this address. Redirects are not followed.

    Raises:
        FetchError: it could not be fetched.
    """
    parts = _parts(url)
    host, is_tls = parts.hostname or "", parts.scheme == "https"
    kind = http.client.HTTPSConnection if is_tls else http.client.HTTPConnection
    port = parts.port or kind.default_port
    connection = kind(host, port)
    try:
        connection.sock = _connected(host, port, is_tls=is_tls, anywhere=anywhere)
        connection.request("GET", f"{parts.path or '/'}{'?' if parts.query else ''}{parts.query}")
        answer = connection.getresponse()
        if answer.status != 200:
            raise FetchError(f"the server of the file answered {answer.status}")
        content = answer.read(MOST_BYTES + 1)
    except (OSError, http.client.HTTPException, ValueError):
        raise FetchError("the file could not be fetched") from None
    finally:
        connection.close()
    if len(content) > MOST_BYTES:
        raise FetchError(f"the file is over {MOST_BYTES} bytes")
    return Fetched(content, answer.headers.get_content_type() if "content-type" in answer.headers else "")


def _parts(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        has_place = bool(parts.hostname) and parts.port != 0
    except ValueError:
        raise FetchError("the address of the file is none") from None
    if parts.scheme not in ("http", "https") or not has_place:
        raise FetchError("the address of the file must begin with http:// or https://")
    return parts


def _connected(host: str, port: int, *, is_tls: bool, anywhere: bool) -> socket.socket:
    """A connection to one of the addresses of this host that were found to be allowed."""
    *others, last = _allowed(host, port, anywhere=anywhere)
    for address in others:  # `localhost` is two addresses, of which a server may listen on one.
        try:
            return _connection(address, host, port, is_tls=is_tls)
        except ConnectionError:
            continue
    return _connection(last, host, port, is_tls=is_tls)


def _connection(address: str, host: str, port: int, *, is_tls: bool) -> socket.socket:
    plain = socket.create_connection((address, port), timeout=_SECONDS)
    return ssl.create_default_context().wrap_socket(plain, server_hostname=host) if is_tls else plain


def _allowed(host: str, port: int, *, anywhere: bool) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise FetchError("the host of the file is not known") from None
    addresses = [str(address[0]) for *_, address in found]
    allowed = addresses if anywhere else near(addresses)
    if not allowed:
        raise FetchError(f"the file cannot be fetched: {FAR}")
    return allowed
