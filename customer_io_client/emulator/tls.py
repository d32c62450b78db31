"""TLS with a certificate authority of the emulator's own, made anew at each start."""

from __future__ import annotations

import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, cast

import trustme

from customer_io_client.emulator.settings import DocumentError

NAMES = ("localhost", "127.0.0.1", "::1")
"""What the certificate is for in any case."""
_MARK = "# The certificate authority of a local Customer.io emulator, made anew at each start.\n"


class _Certificate(Protocol):
    """What is used of a certificate."""

    def configure_cert(self, ctx: ssl.SSLContext) -> None: ...


@dataclass(frozen=True, slots=True)
class Tls:
    """What a listener serves with, and what clients must trust."""

    context: ssl.SSLContext
    authority: Path
    """The file with the authority's certificate. Its key is never written."""

    def environ(self) -> dict[str, str]:
        """The environment variables that make requests, httpx and Node trust it."""
        path = str(self.authority)
        return {"REQUESTS_CA_BUNDLE": path, "SSL_CERT_FILE": path, "NODE_EXTRA_CA_CERTS": path}


def make(names: Sequence[str], folder: Path) -> Tls:
    """Make an authority and a certificate, and write `ca.pem`.

    Args:
        names: host names and addresses beside localhost and 127.0.0.1.
        folder: where `ca.pem` is written.

    Raises:
        DocumentError: a name is none, or another `ca.pem` lies there.
        OSError: the file cannot be written.
    """
    path = folder.resolve() / "ca.pem"
    if path.exists() and not path.read_bytes().startswith(_MARK.encode()):
        raise DocumentError(f"{path} is not the emulator's; choose another folder for its certificate")
    authority = trustme.CA(organization_name="Customer.io emulator")
    try:
        certificate = cast("_Certificate", authority.issue_cert(*dict.fromkeys((*NAMES, *names))))
    except ValueError:
        raise DocumentError("a name for the certificate is neither a host name nor an address") from None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    path.write_bytes(_MARK.encode() + authority.cert_pem.bytes())
    return Tls(context, path)
