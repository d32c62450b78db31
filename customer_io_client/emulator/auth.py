"""Whose keys a request carries, and whether they open the operation."""

from __future__ import annotations

import base64
import binascii
import hmac
from collections.abc import Callable, Mapping

from customer_io_client.emulator.settings import Settings
from customer_io_client.emulator.wire import RefusedError

_SERVICE_ACCOUNT = "sa_live_"
"""How the tokens begin that are for several workspaces."""


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

    def check(self, auth: str, headers: Mapping[str, str]) -> None:
        """Take the headers of a request to an operation that takes this kind of keys.

        Raises:
            RefusedError: 401, they do not open it.
        """
        authorization = headers.get("authorization", "")
        if not self._doors[auth](authorization):
            raise RefusedError(401, "unauthorized", reason="unauthorized")
        if auth == "app" and _token(authorization).startswith(_SERVICE_ACCOUNT) and not headers.get("x-workspace-id"):
            raise RefusedError(
                401, "X-Workspace-Id is required with the token of a service account", reason="unauthorized"
            )

    def _track(self, authorization: str) -> bool:
        pair = _basic(authorization)
        if pair is None or not all(pair):
            return False
        return _same(pair[0], self._settings.site_id) & _same(pair[1], self._settings.api_key)

    def _app(self, authorization: str) -> bool:
        scheme, token = authorization.partition(" ")[0], _token(authorization)
        return scheme.lower() == "bearer" and bool(token) and _same(token, self._settings.app_api_key)

    def _pipelines(self, authorization: str) -> bool:
        pair = _basic(authorization)
        if pair is None or not pair[0] or pair[1]:
            return False
        return _same(pair[0], self._settings.pipelines_api_key)


def _token(authorization: str) -> str:
    return authorization.partition(" ")[2].strip()


def _same(given: str, wanted: str | None) -> bool:
    return wanted is None or hmac.compare_digest(given.encode(), wanted.encode())


def _basic(authorization: str) -> tuple[str, str] | None:
    if authorization.partition(" ")[0].lower() != "basic":
        return None
    try:
        name, colon, password = base64.b64decode(_token(authorization), validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return None
    return (name, password) if colon else None
