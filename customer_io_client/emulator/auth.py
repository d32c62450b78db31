"""Whose keys a request carries, and whether they open the operation."""

from __future__ import annotations

import base64
import binascii
import hmac
from collections.abc import Callable

from customer_io_client.emulator.settings import Settings


class Keys:
    """The keys that this emulator takes.

    Args:
        settings: a key that is not set is any key but an empty one.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._doors: dict[str, Callable[[str], bool]] = {
            "track": self._track,
            "app": self._app,
            "pipelines": self._pipelines,
            "none": lambda _: True,
        }

    def open(self, auth: str, authorization: str) -> bool:
        """Whether this `Authorization` header opens operations of this kind of keys."""
        return self._doors[auth](authorization)

    def _track(self, authorization: str) -> bool:
        pair = _basic(authorization)
        if pair is None or not all(pair):
            return False
        return _same(pair[0], self._settings.site_id) & _same(pair[1], self._settings.api_key)

    def _app(self, authorization: str) -> bool:
        scheme, _, token = authorization.partition(" ")
        return scheme.lower() == "bearer" and bool(token.strip()) and _same(token.strip(), self._settings.app_api_key)

    def _pipelines(self, authorization: str) -> bool:
        pair = _basic(authorization)
        if pair is None or not pair[0] or pair[1]:
            return False
        return _same(pair[0], self._settings.pipelines_api_key)


def _same(given: str, wanted: str | None) -> bool:
    return wanted is None or hmac.compare_digest(given.encode(), wanted.encode())


def _basic(authorization: str) -> tuple[str, str] | None:
    scheme, _, token = authorization.partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        name, colon, password = base64.b64decode(token.strip(), validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return None
    return (name, password) if colon else None
