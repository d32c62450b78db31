"""Points in time: what a caller may pass, and how each API wants them written."""

from __future__ import annotations

import math
import re
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from customer_io_client.exceptions import InvalidInputError

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND: Final = timedelta(seconds=1)
_MILLISECONDS_FROM: Final = 10**11
"""As seconds this is the year 5138, as milliseconds 1973: such a number is taken for milliseconds."""

_UNIX_TEXT = re.compile(r"[+-]?[0-9]{9,10}")
_MILLISECONDS_TEXT = re.compile(r"[+-]?[0-9]{12,20}")
_ISO_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|[0-9]{4}|-?W[0-9]{2}(-?[0-9])?|-[0-9]{3})")
_BEFORE_CLOCK = re.compile(r"[Tt ]")


class TimeValueError(ValueError):
    """Why a value is no point in time; the reason holds nothing of the value."""


def unix_time(value: object, *, field: str) -> int:
    """The whole Unix seconds of a point in time, rounded down.

    Args:
        value: Unix seconds (int, float, or text of 9 or 10 digits), ISO 8601 text with an offset or `Z`, an aware
            `datetime`, or a date (ISO 8601 text or `date`), which means 00:00 UTC. Times before 1970 are fine.
        field: where the value stands, for the error.

    Raises:
        InvalidInputError: anything else: milliseconds, a time without a zone, NaN, a bool, other text.
    """
    try:
        found = _read(value)
        return unix_seconds(found) if isinstance(found, datetime) else math.floor(found)
    except TimeValueError as error:
        raise InvalidInputError(f"{field}: {error}", field=field) from None


def iso_time(value: object, *, field: str) -> str:
    """A point in time as ISO 8601 text in UTC: `2024-02-29T12:30:00Z`, with microseconds where it has them.

    Args:
        value: whatever `unix_time` takes.
        field: where the value stands, for the error.

    Raises:
        InvalidInputError: what `unix_time` refuses, or a time outside the years 1 to 9999.
    """
    try:
        found = _read(value)
        if isinstance(found, datetime):
            return iso_text(found)
        return iso_text(EPOCH + timedelta(seconds=found))
    except OverflowError:
        raise InvalidInputError(f"{field}: the time is before the year 1", field=field) from None
    except TimeValueError as error:
        raise InvalidInputError(f"{field}: {error}", field=field) from None


def unix_seconds(moment: datetime) -> int:
    """The whole Unix seconds of an aware datetime, rounded down."""
    return (_aware(moment) - EPOCH) // _SECOND


def iso_text(moment: datetime) -> str:
    """An aware datetime as ISO 8601 text in UTC, ending in `Z`."""
    try:
        utc = _aware(moment).astimezone(UTC)
    except OverflowError:
        raise TimeValueError("in UTC the time is outside the years 1 to 9999") from None
    return utc.replace(tzinfo=None).isoformat() + "Z"


def midnight(day: date) -> datetime:
    """00:00 UTC on this day."""
    return datetime.combine(day, time.min, tzinfo=UTC)


def _aware(moment: datetime) -> datetime:
    if moment.utcoffset() is None:
        raise TimeValueError("the datetime has no time zone; make it aware, for example with tzinfo=datetime.UTC")
    return moment


def _read(value: object) -> datetime | float:
    if isinstance(value, bool):
        raise TimeValueError("a bool is no point in time")
    if isinstance(value, (int, float)):
        return _number(value)
    if isinstance(value, datetime):
        return value
    if isinstance(value, date):
        return midnight(value)
    if isinstance(value, str):
        return _text(value)
    raise TimeValueError(
        f"{type(value).__name__} is no point in time; pass Unix seconds, an aware datetime or ISO 8601"
    )


def _number(seconds: float) -> float:
    if not -math.inf < seconds < math.inf:
        raise TimeValueError("not a finite number of seconds")
    if abs(seconds) >= _MILLISECONDS_FROM:
        raise TimeValueError("looks like milliseconds; pass Unix seconds")
    return seconds


def _text(text: str) -> datetime | int:
    if _UNIX_TEXT.fullmatch(text):
        return int(text)
    if _MILLISECONDS_TEXT.fullmatch(text):
        raise TimeValueError("looks like milliseconds; pass Unix seconds")
    day, *clock = _BEFORE_CLOCK.split(text, maxsplit=1)
    if not _ISO_DATE.fullmatch(day):
        raise _no_time()
    moment = _iso_parsed(text)
    if not clock:
        return moment.replace(tzinfo=UTC)
    if moment.utcoffset() is None:
        raise TimeValueError("the time has no offset; end it with Z or an offset such as +09:00")
    return moment


def _iso_parsed(text: str) -> datetime:
    from dateutil.parser import isoparse

    try:
        return isoparse(text)
    except (ValueError, OverflowError):
        raise _no_time() from None


def _no_time() -> TimeValueError:
    return TimeValueError("the text is neither Unix seconds (9 or 10 digits) nor an ISO 8601 date or time")
