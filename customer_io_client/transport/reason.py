"""Why a connection failed, in a few words and with no value of the request."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, cast

_LONGEST_CHAIN: Final = 16


def reason_of(error: BaseException) -> str:
    """Name the first cause that has a name, from this error down to what the system said."""
    import socket
    import ssl  # loaded by the HTTP library already; a program that sends nothing need not load it

    names: tuple[tuple[type[BaseException], str], ...] = (
        (ConnectionRefusedError, "connection refused"),
        (ConnectionResetError, "connection lost"),
        (BrokenPipeError, "connection lost"),
        (socket.gaierror, "host name not found"),
        (ssl.SSLCertVerificationError, "the server's certificate is not trusted"),
        (ssl.SSLError, "no TLS connection"),
    )
    for cause in _causes(error):
        for kind, name in names:
            if isinstance(cause, kind):
                return name
    return f"connection failed ({type(error).__name__})"


def _causes(error: BaseException) -> Iterator[BaseException]:
    for _ in range(_LONGEST_CHAIN):
        yield error
        inner = error.__cause__ or error.__context__
        if isinstance(error, BaseExceptionGroup):  # attempts at several addresses: the first speaks for all
            inner = cast("BaseExceptionGroup[BaseException]", error).exceptions[0]
        if inner is None:
            return
        error = inner
