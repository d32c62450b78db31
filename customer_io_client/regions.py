"""Where each API lives: two regions, or one base URL for all three."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias
from urllib.parse import urlsplit

from customer_io_client.exceptions import ConfigurationError

Region: TypeAlias = Literal["us", "eu"]


@dataclass(frozen=True, slots=True)
class Hosts:
    """The origin of each API."""

    track: str
    app: str
    pipelines: str

    def of(self, api: Literal["track", "app", "pipelines"]) -> str:
        """The origin of this API."""
        return {"track": self.track, "app": self.app, "pipelines": self.pipelines}[api]


HOSTS: Final[dict[str, Hosts]] = {
    "us": Hosts(
        track="https://track.customer.io",
        app="https://api.customer.io",
        pipelines="https://cdp.customer.io",
    ),
    "eu": Hosts(
        track="https://track-eu.customer.io",
        app="https://api-eu.customer.io",
        pipelines="https://cdp-eu.customer.io",
    ),
}

_NOT_IN_BASE: Final = re.compile(r"[\s\\?#\x00-\x1f\x7f]")


def is_loopback(host: str | None) -> bool:
    """Whether this host name can only be this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host or "").is_loopback
    except ValueError:
        return False


def hosts_for(region: str, base_url: str | None = None) -> Hosts:
    """The origins for a region, or for one base URL that serves all three APIs.

    Raises:
        ConfigurationError: an unknown region, or a base URL that is neither https nor http on loopback.
    """
    hosts = next((hosts for name, hosts in HOSTS.items() if name == region), None)
    if hosts is None:
        raise ConfigurationError("region must be 'us' or 'eu'")
    if base_url is None:
        return hosts
    origin = _checked(base_url)
    return Hosts(track=origin, app=origin, pipelines=origin)


def _checked(base_url: object) -> str:
    if not isinstance(base_url, str):
        raise ConfigurationError(f"base_url must be text, not {type(base_url).__name__}")
    try:
        parts = urlsplit(base_url)
        loopback = is_loopback(parts.hostname)
        _ = parts.port
    except ValueError:
        raise ConfigurationError("base_url is not a URL") from None
    if not parts.hostname or parts.scheme not in ("http", "https"):
        raise ConfigurationError("base_url must be an absolute http or https URL")
    if parts.username or parts.password or _NOT_IN_BASE.search(base_url):
        raise ConfigurationError("base_url may hold a scheme, a host, a port and a path only")
    if parts.scheme == "http" and not loopback:
        raise ConfigurationError(
            "base_url must be https; plain http is for this machine only, as keys would travel unprotected"
        )
    return base_url.rstrip("/")
