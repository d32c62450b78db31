"""Filters that messages have besides those of Liquid itself: dates, hashes, JSON, numbers in English."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from functools import partial
from typing import TypeAlias, cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dateutil.relativedelta import relativedelta
from liquid.exceptions import FilterArgumentError

Filter: TypeAlias = "Callable[..., object]"

_MOST_INDENT = 8
_CODES = re.compile(r"%([%sPp])")
_UNITS = {"day": relativedelta(days=1), "month": relativedelta(months=1), "year": relativedelta(years=1)}
_SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹", "CAD": "CA$", "AUD": "A$"}
_AT_HOME = {"en": "USD", "en-US": "USD", "en-GB": "GBP", "en-CA": "CAD", "en-AU": "AUD", "en-IN": "INR"}
"""English locales, with the currency that each of them means."""


def date(value: object, form: str = "%s", zone: object = None, *, now: float) -> str:
    """A moment in this form; in UTC unless a time zone is given. What is no moment stays as it is."""
    moment = _moment(value, now)
    if moment is None:
        return str(value)
    local = moment if zone is None else moment.astimezone(_zone(zone))
    return local.strftime(_CODES.sub(lambda code: _code(code[1], local), form))


def timezone_(value: object, zone: object, *, now: float) -> object:
    """A moment in this time zone, for `date` to write."""
    moment = _moment(value, now)
    return value if moment is None else moment.astimezone(_zone(zone))


def moved(value: object, count: object, *, unit: relativedelta, sign: int, now: float) -> object:
    """A moment so many days, months or years later or earlier, in Unix seconds."""
    moment = _moment(value, now)
    if moment is None:
        return value
    return int((moment + sign * int(_number(count)) * unit).timestamp())


def _moment(value: object, now: float) -> datetime | None:
    if isinstance(value, datetime):
        return value if value.tzinfo is not None else value.replace(tzinfo=UTC)
    if value in ("now", "today"):
        return datetime.fromtimestamp(now, UTC)
    text = str(value).strip()
    try:
        if re.fullmatch(r"-?\d{1,12}(\.\d{1,9})?", text):
            return datetime.fromtimestamp(float(text), UTC)
        found = datetime.fromisoformat(text)
    except (OverflowError, ValueError, OSError):
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def _zone(zone: object) -> tzinfo:
    """The time zone of this name, or so many minutes west of UTC."""
    if isinstance(zone, int):
        return timezone(timedelta(minutes=-zone))
    try:
        return ZoneInfo(str(zone))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise FilterArgumentError("there is no such time zone", token=None) from None


def _code(code: str, moment: datetime) -> str:
    """Codes that this machine's own library may read otherwise, or not know."""
    half = "am" if moment.hour < 12 else "pm"
    return {"%": "%%", "s": str(int(moment.timestamp())), "P": half, "p": half.upper()}[code]


def to_json(value: object, indent: object = None) -> str:
    """This value as JSON."""
    spaces = min(indent, _MOST_INDENT) if isinstance(indent, int) else None
    return json.dumps(value, indent=spaces, ensure_ascii=False, default=str)


def from_json(value: object) -> object:
    """What this JSON says."""
    return json.loads(str(value))


def titlecase(value: object) -> str:
    """Each word with a capital."""
    return " ".join(word[:1].upper() + word[1:].lower() for word in str(value).split(" "))


def pluralize(value: object, one: str, many: str) -> str:
    """The number with the word that fits it."""
    return f"{value} {one if _number(value) == 1 else many}"


def sentence(value: object, connector: str = "and") -> str:
    """The items of a list with commas between them, and the connector before the last."""
    words = [str(item) for item in cast("list[object]", value)] if isinstance(value, list) else [str(value)]
    if len(words) < 3:
        return f" {connector} ".join(words)
    return f"{', '.join(words[:-1])}, {connector} {words[-1]}"


def digest(value: object, *, name: str) -> str:
    """A hash, in hexadecimal digits."""
    return hashlib.new(name, str(value).encode(), usedforsecurity=False).hexdigest()


def keyed(value: object, key: object, *, name: str) -> str:
    """A hash with a key, in hexadecimal digits."""
    return hmac.new(str(key).encode(), str(value).encode(), name).hexdigest()


def format_number(value: object, locale: object = "en") -> str:
    """A number with commas between its thousands."""
    _currency_of(locale)
    return f"{_number(value):,}"


def currency(value: object, locale: object = "en", code: object = "", *, places: str = "0.01") -> str:
    """An amount of money, with the sign of its currency."""
    amount = _number(value).quantize(Decimal(places), ROUND_HALF_UP)
    known = (str(code) if code else _currency_of(locale)).upper()
    return f"{'-' if amount < 0 else ''}{_SYMBOLS.get(known, f'{known} ')}{abs(amount):,}"


def _currency_of(locale: object) -> str:
    code = _AT_HOME.get(str(locale))
    if code is None:
        raise FilterArgumentError("the emulator writes numbers in English alone", token=None)
    return code


def _number(value: object) -> Decimal:
    try:
        number = Decimal(str(value))
        if number.is_finite() and abs(number.adjusted()) < 30:
            return number
    except InvalidOperation:
        pass
    raise FilterArgumentError("expected a number", token=None)


TIMED: Mapping[str, Filter] = {
    "date": date,
    "timezone": timezone_,
    **{f"add_{name}": partial(moved, unit=unit, sign=1) for name, unit in _UNITS.items()},
    **{f"subtract_{name}": partial(moved, unit=unit, sign=-1) for name, unit in _UNITS.items()},
}
"""Filters that are told the time."""
PLAIN: Mapping[str, Filter] = {
    "to_json": to_json,
    "json": to_json,
    "from_json": from_json,
    "titlecase": titlecase,
    "pluralize": pluralize,
    "array_to_sentence_string": sentence,
    **{name: partial(digest, name=name) for name in ("md5", "sha1", "sha256")},
    **{f"hmac_{name}": partial(keyed, name=name) for name in ("sha1", "sha256")},
    "format_number": format_number,
    "currency": currency,
    "rounded_currency": partial(currency, places="1"),
}
"""The others."""
