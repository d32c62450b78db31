"""What the service would refuse of a transactional message, found before anything is sent."""

from __future__ import annotations

import re
from typing import Final

from customer_io_api import _limits
from customer_io_client.core.json_codec import dumps
from customer_io_client.core.limits import within
from customer_io_client.exceptions import InvalidInputError
from customer_io_client.types import JsonValue

_RECIPIENTS: Final = ("to", "cc", "bcc")
_ONE_WORD: Final = re.compile(r'"(?:[^"\\]|\\.)*"|\{\{.*?\}\}', re.DOTALL)
"""A quoted name or Liquid: a comma in it separates no addresses."""
_DAY: Final = 24 * 60 * 60


def check_time(body: dict[str, JsonValue], now: float) -> None:
    """Refuse a `send_at` that is further ahead than the service plans.

    Args:
        body: already encoded, times in Unix seconds.
        now: Unix seconds.

    Raises:
        InvalidInputError: it is more than 90 days ahead.
    """
    send_at = body.get("send_at")
    if isinstance(send_at, int | float) and send_at - now > _limits.SEND_AHEAD_SECONDS:
        days = _limits.SEND_AHEAD_SECONDS // _DAY
        raise InvalidInputError(f"send_at: more than {days} days ahead", field="send_at")


def check_email(body: dict[str, JsonValue]) -> None:
    """Refuse an email to too many addresses, or one that is too large without its attachments.

    Args:
        body: already encoded.

    Raises:
        InvalidInputError: more than 15 addresses in `to`, `cc` and `bcc` together.
        TooLargeError: more than 1 MB of compact JSON, attachments left out.
    """
    addresses = sum(_addresses(body.get(field)) for field in _RECIPIENTS)
    if addresses > _limits.EMAIL_ADDRESSES:
        message = f"to: {addresses} addresses with those of cc and bcc; one email takes {_limits.EMAIL_ADDRESSES}"
        raise InvalidInputError(message, field="to")
    rest = {name: value for name, value in body.items() if name != "attachments"}
    within(_limits.EMAIL_BYTES, len(dumps(rest)), "the email without its attachments", field=None)


def _addresses(value: JsonValue) -> int:
    """How many addresses a text names, with commas between them; what Liquid makes is taken for one."""
    text = _ONE_WORD.sub("x", value) if isinstance(value, str) else ""
    return sum(1 for part in text.split(",") if part.strip())
