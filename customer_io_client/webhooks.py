"""Receive reporting webhooks: check who sent them, then read them as typed events.

The service signs the bytes of each body together with the time of sending. What is signed is checked before anything
is read, so that an attacker's JSON is never parsed.
"""

from __future__ import annotations

import hmac
import json
import math
import re
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NoReturn, cast

from customer_io_api.webhooks.events import UnknownEvent, parse_event
from customer_io_client.exceptions import (
    ConfigurationError,
    InvalidInputError,
    WebhookFormatError,
    WebhookSignatureError,
)

if TYPE_CHECKING:
    # At run time this name loads the class of every event.
    from customer_io_api.webhooks.events import WebhookEvent

__all__ = ["UnknownEvent", "parse_event", "signature_of", "verify_webhook"]

TIMESTAMP_HEADER: Final = "X-CIO-Timestamp"
SIGNATURE_HEADER: Final = "X-CIO-Signature"
TOLERANCE_SECONDS: Final = 300
_SCHEME: Final = "v0"
_TIMESTAMP: Final = re.compile(r"[0-9]{1,12}")
_SIGNATURE: Final = re.compile(r"[0-9a-f]{64}")


def verify_webhook(
    body: bytes | bytearray | memoryview,
    headers: Mapping[str, str],
    signing_key: str | Sequence[str],
    tolerance_seconds: float = TOLERANCE_SECONDS,
    *,
    now: Callable[[], float] = time.time,
) -> WebhookEvent:
    """Check that a reporting webhook comes from Customer.io and is fresh, and read the event in it.

    Nothing is sent. The same call may be made again; the service repeats deliveries for seven days, and `event_id`
    tells whether an event was seen before.

    Args:
        body: the raw bytes of the request, exactly as they were received.
        headers: the headers of the request, whatever the case of their names; a WSGI `environ` will do.
        signing_key: the signing key of the webhook, or several while keys are rotated.
        tolerance_seconds: how far the time of sending may lie in the past or in the future, in seconds, over 0.
        now: the clock, in Unix seconds.

    Returns:
        The event, to be taken apart by `match`. An `UnknownEvent` where this version has no class for it.

    Raises:
        WebhookSignatureError: the signature or its time is missing, malformed, does not match, or is too old.
        WebhookFormatError: the signature is right, but the body is no JSON object.
        InvalidInputError: `body` is text or was parsed already, or `headers` is no mapping.
        ConfigurationError: there is no signing key, one of them is empty, or the tolerance makes no sense.
    """
    raw = _raw(body)
    keys = _keys(signing_key)
    tolerance = _tolerance(tolerance_seconds)
    named = _named(headers)
    sent = _header(named, TIMESTAMP_HEADER, _TIMESTAMP)
    given = _header(named, SIGNATURE_HEADER, _SIGNATURE).encode()
    # Each key is tried, whichever fits, so that the time taken tells nothing about them.
    matches = [hmac.compare_digest(_signature(raw, sent, key), given) for key in keys]
    if not any(matches):
        raise WebhookSignatureError(
            "the signature does not match: another signing key, or a body that is not as it was received"
        )
    _check_age(int(sent), now(), tolerance)
    return parse_event(_json_object(raw))


def signature_of(body: bytes, timestamp: int, signing_key: str) -> str:
    """The signature that the service gives a body.

    Args:
        body: the raw bytes.
        timestamp: when it is sent, in Unix seconds.
        signing_key: the signing key of the webhook.

    Returns:
        64 hexadecimal digits, for the header `X-CIO-Signature`.

    Raises:
        ConfigurationError: the signing key is empty.
        InvalidInputError: `body` is no bytes.
    """
    return _signature(_raw(body), str(timestamp), _key(signing_key)).decode()


def _signature(body: bytes, timestamp: str, key: bytes) -> bytes:
    """Hexadecimal HMAC-SHA256 over version, time and body, as the documents of reporting webhooks say."""
    return hmac.digest(key, f"{_SCHEME}:{timestamp}:".encode() + body, "sha256").hex().encode()


def _raw(body: object) -> bytes:
    if isinstance(body, bytes | bytearray | memoryview):
        return bytes(cast("bytes | bytearray | memoryview", body))
    raise InvalidInputError(
        f"body has to be the raw bytes of the request, not {type(body).__name__}: the signature covers these bytes, "
        "and decoding or parsing them loses some",
        field="body",
    )


def _keys(given: object) -> list[bytes]:
    several = (given,) if isinstance(given, str) else given
    if not isinstance(several, Iterable):
        raise ConfigurationError("no signing key: pass the one that Customer.io shows with the reporting webhook")
    keys = [_key(key) for key in cast("Iterable[object]", several)]
    if not keys:
        raise ConfigurationError("the list of signing keys is empty")
    return keys


def _key(key: object) -> bytes:
    if not isinstance(key, str):
        raise ConfigurationError("a signing key has to be text")
    if not key.strip():
        raise ConfigurationError("a signing key is empty: anyone could sign with it")
    try:
        return key.encode()
    except UnicodeEncodeError:
        raise ConfigurationError("a signing key holds what is no character") from None


def _tolerance(seconds: object) -> float:
    if isinstance(seconds, int | float) and not isinstance(seconds, bool) and 0 < seconds < math.inf:
        return seconds
    raise ConfigurationError("tolerance_seconds has to be a number of seconds over 0")


def _named(headers: object) -> list[tuple[str, object]]:
    """Each header by its name in one form. A framework's own class may hold the same name several times."""
    if not hasattr(headers, "items"):
        raise InvalidInputError("headers has to be a mapping of names to values", field="headers")
    pairs = cast("Mapping[object, object]", headers).items()
    return [(_one_form(name), value) for name, value in pairs if isinstance(name, str)]


def _one_form(name: str) -> str:
    """A WSGI server calls `X-CIO-Signature` `HTTP_X_CIO_SIGNATURE`."""
    return name.lower().replace("_", "-").removeprefix("http-")


def _header(headers: list[tuple[str, object]], name: str, shape: re.Pattern[str]) -> str:
    values = [value for found, value in headers if found == name.lower()]
    if not values or values == [""]:
        raise WebhookSignatureError(f"the header {name} is missing: the request is not signed")
    (value, *others) = values
    if others or not isinstance(value, str) or not shape.fullmatch(value):
        raise WebhookSignatureError(f"the header {name} is malformed")
    return value


def _check_age(sent: int, at: float, tolerance_seconds: float) -> None:
    if at - sent > tolerance_seconds:
        raise WebhookSignatureError(f"the webhook is too old: it was sent over {tolerance_seconds:g} seconds ago")
    if sent - at > tolerance_seconds:
        raise WebhookSignatureError(
            f"the webhook comes from over {tolerance_seconds:g} seconds in the future: is the clock here right?"
        )


def _json_object(raw: bytes) -> Mapping[str, Any]:
    try:
        found: object = json.loads(raw.decode("utf-8"), parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise WebhookFormatError("the webhook is signed, but its body is no JSON") from None
    if not isinstance(found, dict):
        raise WebhookFormatError("the webhook is signed, but its body is no JSON object")
    return cast("dict[str, Any]", found)


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)
