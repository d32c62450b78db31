"""The service's opaque ids, written from our row numbers and read back."""

from __future__ import annotations

import base64
import binascii
import re
import zlib

_HEX = frozenset("0123456789abcdef")
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ULID = re.compile(f"[0-7][{_CROCKFORD}]{{25}}", re.IGNORECASE | re.ASCII)


def cio_id(person: int) -> str:
    """The `cio_id` of this person."""
    return f"a3{person:06x}"


def person_of(text: str) -> int | None:
    """The person number of this `cio_id`; None where it cannot be one of ours."""
    return _number(text, "a3")


def people_beginning(text: str) -> range | None:
    """The numbers of those whose `cio_id` of eight letters begins with this; None where none of ours does."""
    digits = text.removeprefix("a3")
    if digits == text or len(digits) > 6 or not _HEX.issuperset(digits):
        return None
    return range(int(digits.ljust(6, "0"), 16), int(digits.ljust(6, "f"), 16) + 1)


def cio_object_id(number: int) -> str:
    """The `cio_object_id` of this object."""
    return f"ob{number:06x}"


def object_of(text: str) -> int | None:
    """The object number of this `cio_object_id`; None where it cannot be one of ours."""
    return _number(text, "ob")


def delivery_id(number: int) -> str:
    """The id of this delivery, as it stands in messages and metrics."""
    return _token("delivery", number)


def delivery_of(text: str) -> int | None:
    """The delivery number of this id; None where it cannot be one of ours."""
    return _numbers(text, "delivery", 1)[0]


def activity_id(at: int, number: int) -> str:
    """The id of this activity: a ULID of its time and number."""
    return ulid(at, number)


def ulid(at: int, low: int) -> str:
    """A ULID of this time in Unix seconds; `low` are its last 80 bits."""
    bits = (max(at, 0) * 1000) << 80 | low
    return "".join(_CROCKFORD[bits >> shift & 31] for shift in range(125, -5, -5))


def is_ulid(text: str) -> bool:
    """Whether this is a ULID; small letters are as good."""
    return _ULID.fullmatch(text) is not None


def cursor(kind: str, *position: int) -> str:
    """Where a list goes on after this position."""
    return _token(kind, *position)


def position_of(text: str, kind: str, length: int) -> tuple[int, ...] | None:
    """The position in this cursor; None where it is not one of this kind."""
    numbers = _numbers(text, kind, length)
    return None if numbers[0] is None else tuple(number for number in numbers if number is not None)


def _number(text: str, prefix: str) -> int | None:
    digits = text.removeprefix(prefix)
    if len(digits) < 6 or len(digits) > 15 or digits == text or digits != digits.lower() or not digits.isalnum():
        return None
    try:
        return int(digits, 16)
    except ValueError:
        return None


def _token(kind: str, *numbers: int) -> str:
    plain = ":".join([kind, *map(str, numbers)])
    return base64.urlsafe_b64encode(plain.encode()).decode()


def _numbers(text: str, kind: str, length: int) -> tuple[int | None, ...]:
    missing = (None,) * length
    try:
        name, *numbers = base64.urlsafe_b64decode(text.encode("ascii")).decode("ascii").split(":")
        found = tuple(map(int, numbers))
    except (UnicodeError, binascii.Error, ValueError):
        return missing
    is_ours = name == kind and len(found) == length and _token(kind, *found) == text
    return found if is_ours and all(abs(number) < 2**63 for number in found) else missing


def uuid(kind: str, number: int) -> str:
    """The UUID of this thing of the Design Studio."""
    return f"{zlib.crc32(kind.encode()):08x}-0000-8000-8000-{number:012x}"


def number_of_uuid(text: str, kind: str) -> int | None:
    """The number of the thing of this kind with this UUID; None where it cannot be one of ours."""
    digits = text[-12:].lower()
    if len(digits) != 12 or not set(digits) <= _HEX:
        return None
    number = int(digits, 16)
    return number if uuid(kind, number) == text.lower() else None
