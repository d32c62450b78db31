"""Addresses of the web that users give, and which of them the emulator calls.

Whoever may talk to the emulator can name an address that it then calls: the receiver of a webhook, the file of an
import. Near ones alone are called unless it is started with `call_anywhere`, so that nobody reaches what only this
machine can reach (a cloud's metadata), and no address left over from production is called by a test.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from urllib.parse import urlsplit

FAR = "the address is neither of this machine nor of a private network; start with --call-anywhere to call it"
"""What is said of an address that is not called."""
_NEAR = [
    ipaddress.ip_network(text)
    for text in ("127.0.0.0/8", "::1/128", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7")
]
"""This machine and private networks."""
_METADATA = ipaddress.ip_network("fd00:ec2::/32")
"""Where a cloud keeps its metadata in a private network; its other place is link-local, and so is not near."""


def is_web_address(text: str) -> bool:
    """Whether this is an http or https address with a host, and nothing that a request line could not hold."""
    try:
        url = urlsplit(text)
        has_place = bool(url.hostname) and url.port != 0
    except ValueError:
        return False
    return has_place and url.scheme in ("http", "https") and text.isprintable() and " " not in text


def near(addresses: Iterable[str]) -> list[str]:
    """Those of these numeric addresses that are of this machine or of a private network."""
    return [address for address in addresses if _is_near(address)]


def _is_near(text: str) -> bool:
    address = ipaddress.ip_address(text.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        address = address.ipv4_mapped or address
    return address not in _METADATA and any(address in network for network in _NEAR)
