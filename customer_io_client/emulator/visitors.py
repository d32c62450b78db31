"""Who may ask: requests to a name that is not the emulator's, and from pages of others, are turned away.

A page anywhere on the web can have its name lead to this machine (DNS rebinding), and can post to any address. Both
would otherwise read and change the workspace of whoever looks at it.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable
from functools import lru_cache

from customer_io_client.emulator.exchange import Given
from customer_io_client.emulator.settings import DocumentError
from customer_io_client.emulator.wire import RefusedError

_HOST = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[^:\[\]]*)(?::\d*)?")
_LABEL = re.compile(r"[A-Za-z0-9_-]+")
_NAME = re.compile(rf"{_LABEL.pattern}(?:\.{_LABEL.pattern})*")
_REASON = "refused"
_REMEMBERED = 256
"""Values of `Host` that are judged once."""
_SHOWN = 100
"""Letters of a name in a refusal."""


class Visitors:
    """Tells requests that are meant for this emulator from those that are not.

    Args:
        names: host names that it is known by, beside addresses, `localhost`, and names without a dot.
    """

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._names = frozenset(name.lower() for name in names)
        self._is_ours = lru_cache(_REMEMBERED)(self._judge)

    def refusal(self, given: Given, *, is_private: bool) -> RefusedError | None:
        """Why a request is not answered; None: it is.

        Args:
            given: the request.
            is_private: it asks for what no page but the emulator's own may read.
        """
        host = given.headers.get("host")
        if host is not None and not self._is_ours(host):
            return RefusedError(421, _unknown(host), reason=_REASON)
        origin = given.headers.get("origin")
        if origin is None or origin.lower() == f"{given.scheme}://{host}".lower():
            return None
        if is_private or given.method not in ("GET", "HEAD"):
            message = "the request comes from a web page that is not the emulator's own"
            return RefusedError(403, message, reason=_REASON)
        return None

    def _judge(self, host: str) -> bool:
        name = _name_of(host)
        if name is None:
            return False
        has_no_dot = _LABEL.fullmatch(name) is not None
        return has_no_dot or name.endswith(".localhost") or name in self._names or _is_address(name)


def usable(name: str) -> str:
    """This host name to allow.

    Raises:
        DocumentError: it is none.
    """
    plain = name.removesuffix(".")
    if not _NAME.fullmatch(plain):
        raise DocumentError("a name to allow is no host name: write it without scheme and port")
    return plain


def _name_of(host: str) -> str | None:
    """The name in a `Host` header; None where there is none."""
    found = _HOST.fullmatch(host)
    name = found[1].strip("[]").lower().removesuffix(".") if found else ""
    return name or None


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _unknown(host: str) -> str:
    name = _name_of(host) or ""
    shown = name if _NAME.fullmatch(name) and len(name) <= _SHOWN else "NAME"
    return f"the emulator does not answer to this host name; start it with --allow-host {shown} if it is its own"
