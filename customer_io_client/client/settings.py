"""Everything a client is told once, checked when it is made."""

from __future__ import annotations

import logging
import os
import re
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final, Literal, TypedDict, cast
from urllib.parse import urlsplit

from customer_io_api._shared import UNSET, Auth, CallOptions, Operation, Unset
from customer_io_client.exceptions import ConfigurationError
from customer_io_client.options import Hooks, Pacing, Practices
from customer_io_client.regions import Hosts, Region, is_loopback

logger = logging.getLogger("customer_io_client")

BASE_URL_VARIABLE: Final = "CUSTOMERIO_BASE_URL"
SERVICE_ACCOUNT_PREFIX: Final = "sa_live_"
SERVICE_ACCOUNT_LANE: Final = "transactional"
"""The lane of the only operations that take a service account's key."""
WORKSPACE_HEADER: Final = "x-workspace-id"

OWN_HEADERS: Final = frozenset(
    {"authorization", "content-length", "content-type", "host", "transfer-encoding", WORKSPACE_HEADER}
)
"""Headers that this client writes itself."""
_HEADER_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9a-z-]+")
_HEADER_VALUE: Final = re.compile(r"([!-~]([ -~]*[!-~])?)?")

_KEY_OF: Final[Mapping[Auth, str]] = {
    "track": "api_key",
    "app": "app_api_key",
    "pipelines": "pipelines_api_key",
}

WHERE_TO_GET: Final[Mapping[Auth, tuple[str, str, str]]] = {
    "app": ("app_api_key", "CUSTOMERIO_APP_API_KEY", "Account settings > API credentials > App API keys"),
    "pipelines": (
        "pipelines_api_key",
        "CUSTOMERIO_PIPELINES_API_KEY",
        "Integrations > source > Settings > API key",
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Hosts, keys and how calls behave. The repr shows no key."""

    hosts: Hosts
    site_id: str = field(repr=False)
    api_key: str = field(repr=False)
    app_api_key: str | None = field(default=None, repr=False)
    pipelines_api_key: str | None = field(default=None, repr=False)
    workspace_id: int | None = None
    timeout: float = 10.0
    deadline: float | None = None
    retries: int = 3
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    practices: Practices = "off"
    pipelines_strict: bool = True
    hooks: Hooks = field(default_factory=Hooks)

    def __post_init__(self) -> None:
        for name in ("site_id", "api_key"):
            _check_key(name, getattr(self, name))
        for name in ("app_api_key", "pipelines_api_key"):
            if getattr(self, name) is not None:
                _check_key(name, getattr(self, name))
        for name in ("site_id", "api_key", "pipelines_api_key"):
            if _is_service_account(getattr(self, name)):
                raise ConfigurationError(
                    f"{name} is the key of a service account ({SERVICE_ACCOUNT_PREFIX}…), which is for the App API: "
                    "pass it as app_api_key="
                )
        for name in ("site_id", "pipelines_api_key"):
            if ":" in (getattr(self, name) or ""):
                raise ConfigurationError(f"{name} holds a colon, which HTTP Basic cannot carry there")
        if self.workspace_id is not None:
            _check_count("workspace_id", self.workspace_id)
        _check_seconds("timeout", self.timeout)
        if self.deadline is not None:
            _check_seconds("deadline", self.deadline)
        _check_count("retries", self.retries)
        _check_kind("hooks", self.hooks, Hooks)
        object.__setattr__(self, "headers", checked_headers(self.headers))
        if self.practices not in ("off", "warn", "error"):
            raise ConfigurationError("practices must be 'off', 'warn' or 'error'")

    def changed(
        self,
        *,
        timeout: float | Unset = UNSET,
        deadline: float | Unset | None = UNSET,
        retries: int | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
        practices: Practices | Unset = UNSET,
        hooks: Hooks | Unset = UNSET,
    ) -> Settings:
        """These settings with some of them replaced; headers are added to those that stand."""
        return replace(
            self,
            timeout=self.timeout if isinstance(timeout, Unset) else timeout,
            deadline=self.deadline if isinstance(deadline, Unset) else deadline,
            retries=self.retries if isinstance(retries, Unset) else retries,
            headers=self.headers if isinstance(headers, Unset) else {**self.headers, **checked_headers(headers)},
            practices=self.practices if isinstance(practices, Unset) else practices,
            hooks=self.hooks if isinstance(hooks, Unset) else hooks,
        )

    def for_call(self, options: CallOptions) -> Settings:
        """These settings with what one call does differently.

        Raises:
            ConfigurationError: options that are none, or that make no sense.
        """
        _check_kind("options", options, CallOptions)
        return self.changed(
            timeout=options.timeout, deadline=options.deadline, retries=options.retries, headers=options.headers
        )

    def authorization(self, auth: Auth) -> tuple[tuple[str, str], ...]:
        """The headers that carry the key which this kind of operation needs.

        Raises:
            ConfigurationError: the client was made without that key, or without the workspace that goes with it.
        """
        if auth == "none":
            return ()
        if auth == "track":
            return (("authorization", _basic(self.site_id, self.api_key)),)
        key = self.app_api_key if auth == "app" else self.pipelines_api_key
        if key is None:
            argument, variable, place = WHERE_TO_GET[auth]
            raise ConfigurationError(
                f"this call needs {argument}: pass {argument}=… when you make the client, or set {variable}. "
                f"You find the key in Customer.io under {place}."
            )
        if auth == "pipelines":
            return (("authorization", _basic(key, "")),)
        bearer = ("authorization", f"Bearer {key}")
        if not _is_service_account(key):
            return (bearer,)
        if self.workspace_id is None:
            raise ConfigurationError(
                "the key of a service account is for several workspaces: pass workspace_id= when you make the client"
            )
        return (bearer, (WORKSPACE_HEADER, str(self.workspace_id)))

    def key_note(self, operation: Operation) -> str:
        """What looks wrong about the key of this operation, though only the service can say; empty as a rule."""
        if operation.auth == "app" and _is_service_account(self.app_api_key) and operation.lane != SERVICE_ACCOUNT_LANE:
            return "the key of a service account is taken by the transactional sends only"
        mine = _KEY_OF.get(operation.auth)
        if mine is None:
            return ""
        others = (name for name in _KEY_OF.values() if name != mine and getattr(self, name) == getattr(self, mine))
        same = next(others, None)
        return "" if same is None else f"{mine}= and {same}= are the same, though each API has its own key"


def chosen_pacing(pacing: Pacing | Literal[False] | None) -> Pacing | Literal[False]:
    """The pacing that is asked for; None asks for the default.

    Raises:
        ConfigurationError: it is something else.
    """
    if pacing is None or pacing is False:
        return Pacing() if pacing is None else False
    _check_kind("pacing", pacing, Pacing)
    return pacing


def base_url_from_environment() -> str | None:
    """The base URL that the environment names; only this machine is honoured, as keys would travel there.

    Raises:
        ConfigurationError: it names another machine.
    """
    base_url = os.environ.get(BASE_URL_VARIABLE)
    if not base_url:
        return None
    try:
        loopback = is_loopback(urlsplit(base_url).hostname)
    except ValueError:
        loopback = False
    if not loopback:
        raise ConfigurationError(
            f"{BASE_URL_VARIABLE} may name this machine only (localhost, 127.0.0.1); pass base_url=… for any other"
        )
    logger.warning("%s is set: all calls go to this machine, none to Customer.io", BASE_URL_VARIABLE)
    return base_url


def key_from_environment(variable: str) -> str | None:
    """A key from the environment; empty counts as not set."""
    return os.environ.get(variable) or None


def required_from_environment(variable: str) -> str:
    """A key that must be in the environment.

    Raises:
        ConfigurationError: it is not set.
    """
    value = key_from_environment(variable)
    if value is None:
        raise ConfigurationError(f"{variable} is not set")
    return value


def checked_headers(headers: object) -> dict[str, str]:
    """These headers, names in lower case.

    Raises:
        ConfigurationError: one that the client writes itself, or that HTTP does not carry.
    """
    if not isinstance(headers, Mapping):
        raise ConfigurationError("headers must be a mapping of names to values")
    checked: dict[str, str] = {}
    for name, value in cast("Mapping[object, object]", headers).items():
        if not isinstance(name, str) or not isinstance(value, str):
            raise ConfigurationError("the names and values of headers must be text")
        lowered = name.lower()
        if lowered in OWN_HEADERS:
            raise ConfigurationError(f"the header {lowered} is written by the client")
        if not _HEADER_NAME.fullmatch(lowered) or not _HEADER_VALUE.fullmatch(value):
            raise ConfigurationError("a header holds characters that HTTP does not carry")
        checked[lowered] = value
    return checked


def _check_key(name: str, key: object) -> None:
    if not isinstance(key, str) or not key.strip():
        raise ConfigurationError(f"{name} must be a non-empty string")
    if key != key.strip() or not key.isascii() or not key.isprintable() or " " in key:
        raise ConfigurationError(f"{name} holds spaces or characters that no key has")


def _is_service_account(key: str | None) -> bool:
    return (key or "").startswith(SERVICE_ACCOUNT_PREFIX)


def _check_kind(name: str, value: object, kind: type[object]) -> None:
    if not isinstance(value, kind):
        raise ConfigurationError(f"{name} must be {kind.__name__}(...), not {type(value).__name__}")


def _check_seconds(name: str, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < float("inf"):
        raise ConfigurationError(f"{name} must be a number of seconds above 0")


def _check_count(name: str, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ConfigurationError(f"{name} must be a whole number from 0 on")


def _basic(user: str, password: str) -> str:
    return "Basic " + b64encode(f"{user}:{password}".encode()).decode("ascii")


class ClientOptions(TypedDict, total=False):
    """What `from_env` takes beside the keys: the keyword arguments of the factory."""

    workspace_id: int | None
    timeout: float
    deadline: float | None
    retries: int
    pacing: Pacing | Literal[False] | None
    pipelines_strict: bool
    practices: Practices
    headers: Mapping[str, str] | None
    hooks: Hooks | None
    proxy: str | None
    ca_file: str | None


class Keys(TypedDict):
    """What the environment says of the workspace."""

    site_id: str
    api_key: str
    region: Region


def keys_from_environment() -> Keys:
    """The Track keys and the region of the environment; the factory completes the others.

    Raises:
        ConfigurationError: CUSTOMERIO_SITE_ID or CUSTOMERIO_API_KEY is not set.
    """
    return {
        "site_id": required_from_environment("CUSTOMERIO_SITE_ID"),
        "api_key": required_from_environment("CUSTOMERIO_API_KEY"),
        "region": cast("Region", os.environ.get("CUSTOMERIO_REGION") or "us"),
    }
