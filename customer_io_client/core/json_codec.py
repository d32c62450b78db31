"""JSON to and from bytes: the same bytes and values whether or not orjson is installed."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable
from functools import cache
from types import ModuleType
from typing import Any, Final, cast

from customer_io_client.types import JsonValue

_PLAIN: Final = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))
_LONG_NUMBER: Final = re.compile(rb"[0-9]{19}")
"""Whole numbers of more than 64 bits are read by orjson as floats."""


def dumps(value: JsonValue) -> bytes:
    """Compact JSON in UTF-8, keys in their order.

    Raises:
        ValueError: NaN, infinity, or a lone surrogate in a text.
    """
    fast = installed_orjson()
    if fast is not None and _written_alike(value):
        try:
            return cast("bytes", fast.dumps(value))
        except fast.JSONEncodeError:
            pass
    return _PLAIN.encode(value).encode()


def loads(text: bytes) -> Any:
    """The value of JSON text.

    Raises:
        ValueError: not JSON; NaN and infinity are none either.
    """
    fast = installed_orjson()
    if fast is not None and not _LONG_NUMBER.search(text):
        try:
            return fast.loads(text)
        except fast.JSONDecodeError:
            pass
    try:
        return json.loads(text, parse_float=_finite, parse_constant=_no_constant)
    except RecursionError:
        raise ValueError("JSON nested too deep") from None


@cache
def installed_orjson() -> ModuleType | None:
    """The orjson module, or None where it is not installed; asked once."""
    try:
        import orjson
    except ImportError:
        return None
    return orjson


_SMALLEST_ALIKE: Final = 1e-4
_LARGEST_ALIKE: Final = 1e16


def _written_alike(value: JsonValue) -> bool:
    """Whether orjson writes every float in it as the standard library does: no exponent, and no NaN."""
    kind = type(value)
    if kind is float:
        size = abs(cast("float", value))
        return size == 0 or _SMALLEST_ALIKE <= size < _LARGEST_ALIKE
    items: Iterable[JsonValue] = ()
    if kind is dict:
        items = cast("dict[str, JsonValue]", value).values()
    elif kind is list:
        items = cast("list[JsonValue]", value)
    for item in items:  # noqa: SIM110 # a generator costs twice as much
        if type(item) is not str and not _written_alike(item):
            return False
    return True


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise ValueError("a number that no float holds")
    return number


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is not JSON")
