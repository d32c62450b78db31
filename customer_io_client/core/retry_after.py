"""How long the service asks to wait, from its `Retry-After` header."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC
from typing import Final

LONGEST_WAIT: Final = 366 * 86_400.0
"""Seconds. A longer wait is a slip of the server, such as a point in time sent as a duration."""

_SECONDS = re.compile(r"[+-]?[0-9]+(\.[0-9]*)?")


def retry_after_seconds(headers: Mapping[str, str], *, epoch: float) -> float | None:
    """The seconds to wait by `Retry-After`, given as seconds or as an HTTP date; never below 0.

    Args:
        headers: of the answer; names in lower case.
        epoch: the time now, in Unix seconds.

    Returns:
        Seconds, or None where the header is absent, unreadable or asks for more than a year.
    """
    text = headers.get("retry-after", "").strip()
    seconds = float(text) if _SECONDS.fullmatch(text) else _seconds_until(text, epoch)
    if seconds is None or seconds > LONGEST_WAIT:
        return None
    return max(seconds, 0.0)


def _seconds_until(http_date: str, epoch: float) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        when = parsedate_to_datetime(http_date)
        return (when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp() - epoch
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
