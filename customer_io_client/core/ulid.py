"""ULIDs: 128 bits, of which 48 are the time, as 26 characters that sort by time."""

from __future__ import annotations

import re
from typing import Final

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O, U."""
RANDOM_BYTES: Final = 10
_LENGTH: Final = 26
_ULID: Final = re.compile(rf"[0-7][{ALPHABET}]{{25}}", re.IGNORECASE)


def is_ulid(value: object) -> bool:
    """Whether this is the text of a ULID, in either case."""
    return isinstance(value, str) and _ULID.fullmatch(value) is not None


def new_ulid(milliseconds: int, randomness: bytes) -> str:
    """The ULID of a time and a random number.

    Args:
        milliseconds: Unix time, from 0 to 2**48 - 1.
        randomness: 10 random bytes.

    Raises:
        ValueError: a time or a number of bytes outside of these.
    """
    if not 0 <= milliseconds < 1 << 48:
        raise ValueError("milliseconds must be from 0 to 2**48 - 1")
    if len(randomness) != RANDOM_BYTES:
        raise ValueError(f"randomness must be {RANDOM_BYTES} bytes")
    number = milliseconds << 80 | int.from_bytes(randomness, "big")
    return "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(_LENGTH)))
