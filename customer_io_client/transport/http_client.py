"""The httpx clients that we send with, and the TLS settings that they share."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, TypeVar

from customer_io_client.core.pace import MAX_UNDER_WAY
from customer_io_client.exceptions import ConfigurationError
from customer_io_client.transport import quiet
from customer_io_client.transport.fork import PerProcess

if TYPE_CHECKING:
    import ssl

    import httpx

ClientT = TypeVar("ClientT")

MAX_CONNECTIONS: Final = MAX_UNDER_WAY
KEEPALIVE_SECONDS: Final = 4.0
"""Short: a connection that the service has closed meanwhile makes the outcome of the next request unknown."""
LOCATION: Final = "customer_io_location"
"""Where a response of the library keeps the header of this name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpSettings:
    """How connections are made.

    Attributes:
        trust: an SSL context, or the path of a file or folder of CA certificates. None: the usual authorities, or
            those that SSL_CERT_FILE or SSL_CERT_DIR name.
        proxy: URL of a proxy for all requests. None: as HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY say.
    """

    trust: ssl.SSLContext | str | None = field(default=None, repr=False)
    proxy: str | None = field(default=None, repr=False)


def new_client(settings: HttpSettings) -> httpx.Client:
    """A client for threads, with a pool of its own.

    Raises:
        ConfigurationError: a certificate file or a proxy URL cannot be used.
    """
    import httpx

    return _built(httpx.Client, settings, _keep_location)


def new_async_client(settings: HttpSettings) -> httpx.AsyncClient:
    """A client for one event loop, with a pool of its own; else as `new_client`."""
    import httpx

    return _built(httpx.AsyncClient, settings, _keep_location_async)


def _keep_location(response: httpx.Response) -> None:
    """Put aside where a redirect leads: for a place it cannot read the library would lose the whole answer."""
    place = response.headers.pop("location", None)
    if place is not None:
        response.extensions[LOCATION] = place


async def _keep_location_async(response: httpx.Response) -> None:
    _keep_location(response)


def _built(kind: Callable[..., ClientT], settings: HttpSettings, on_response: Callable[..., object]) -> ClientT:
    quiet.install()
    context = _ssl_context(settings.trust)
    try:
        return kind(verify=context, event_hooks={"response": [on_response]}, **_choices(settings))
    except Exception as error:  # noqa: BLE001 # httpx.InvalidURL has no other root; the text may quote the URL
        reason = type(error).__name__
    raise ConfigurationError(f"the proxy, given or from the environment, cannot be used ({reason})")


def _choices(settings: HttpSettings) -> dict[str, Any]:
    from http.cookiejar import CookieJar, DefaultCookiePolicy  # loads ssl, and is not needed before the first call

    import httpx

    return {
        "proxy": settings.proxy,
        "trust_env": True,
        "auth": httpx.Auth(),  # an auth that does nothing, so that none comes from elsewhere
        "cookies": CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        "follow_redirects": False,
        "headers": {"accept-encoding": "gzip, deflate"},
        "http2": False,
        "limits": httpx.Limits(
            max_connections=MAX_CONNECTIONS,
            max_keepalive_connections=MAX_CONNECTIONS,
            keepalive_expiry=KEEPALIVE_SECONDS,
        ),
    }


class _Contexts:
    """The SSL contexts of this process: one takes some 30 ms to make."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.made: dict[tuple[str | None, ...], ssl.SSLContext] = {}


_CONTEXTS: Final = PerProcess(_Contexts)


def _ssl_context(trust: ssl.SSLContext | str | None) -> ssl.SSLContext:
    if trust is not None and not isinstance(trust, str):
        return trust
    contexts = _CONTEXTS.get()
    key = (trust, os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))
    with contexts.lock:
        if key not in contexts.made:
            contexts.made[key] = new_context(trust)
        return contexts.made[key]


def new_context(path: str | None) -> ssl.SSLContext:
    import ssl

    import httpx

    try:
        if path is None:
            return httpx.create_ssl_context()
        if Path(path).is_dir():
            return ssl.create_default_context(capath=path)
        return ssl.create_default_context(cafile=path)
    except OSError as error:  # ssl.SSLError is one
        reason = type(error).__name__
    raise ConfigurationError(f"the CA certificates, given or from the environment, cannot be read ({reason})")
