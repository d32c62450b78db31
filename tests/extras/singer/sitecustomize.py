"""Loaded by an interpreter that starts with this folder on its path: `api.customer.io` is the emulator's address.

Names alone are answered otherwise. What connects still asks for TLS with that name, and checks its certificate.
"""

from __future__ import annotations

import os
import socket
from typing import Any
from urllib.parse import urlsplit

NAME = "api.customer.io"
_resolve: Any = socket.getaddrinfo


def _emulated(host: Any, port: Any, *arguments: Any, **options: Any) -> Any:
    if host == NAME:
        emulator = urlsplit(os.environ["CUSTOMERIO_BASE_URL"])
        host, port = emulator.hostname, emulator.port
    return _resolve(host, port, *arguments, **options)


socket.getaddrinfo = _emulated
