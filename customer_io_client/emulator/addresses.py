"""Addresses of the web that users give."""

from __future__ import annotations

from urllib.parse import urlsplit


def is_web_address(text: str) -> bool:
    """Whether this is an http or https address with a host, and nothing that a request line could not hold."""
    try:
        url = urlsplit(text)
        has_place = bool(url.hostname) and url.port != 0
    except ValueError:
        return False
    return has_place and url.scheme in ("http", "https") and text.isprintable() and " " not in text
