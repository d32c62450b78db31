"""Python values to JSON values, at any depth; a bad one is named by its path, never by its value."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, cast

from customer_io_api._shared import UNSET
from customer_io_client.core.json_codec import dumps
from customer_io_client.core.times import TimeValueError, iso_text, midnight, unix_seconds
from customer_io_client.exceptions import InvalidInputError
from customer_io_client.types import JsonValue

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = ["DEEPEST", "Dialect", "encode", "path_step"]

Dialect: TypeAlias = Literal["unix", "iso"]
"""How times are written: `unix` seconds (Track, App) or `iso` 8601 (Pipelines)."""

DEEPEST: Final = 100
"""Levels of lists and objects within one another."""

_kind: Callable[[object], object] = type  # so declared, type checkers leave the value's own type alone
_LARGEST_INT_BITS: Final = 1024
_LARGEST_EXPONENT: Final = 308
_LONGEST_PATH: Final = 200
_LONGEST_NAME: Final = 60


def encode(value: object, *, dialect: Dialect, path: str) -> JsonValue:
    """The JSON value of a Python value.

    Mappings and generated models become objects, without what is `UNSET`; dataclass and attrs instances become
    objects of their fields; lists and tuples become arrays, sets sorted ones; an Enum stands for its value, a UUID
    for its text, a Decimal for its number. A datetime becomes Unix seconds, rounded down, or ISO 8601 in UTC; a date
    becomes the Unix seconds of 00:00 UTC, or `2024-02-29`.

    Args:
        value: what is to be sent. It is not changed.
        dialect: how times are written.
        path: the name of the value, where an error's path begins: `attributes`.

    Raises:
        InvalidInputError: a value that JSON or the service cannot hold: NaN, infinity, a naive datetime, bytes, a
            Decimal that no float holds, a lone surrogate, a key that is not text, a value within itself.
    """
    try:
        return _Encoder(dialect).value(value)
    except _RefusedError as refused:
        where = _rendered(path, refused.steps)
        raise InvalidInputError(f"{where}: {refused.reason}", field=where) from None


class _RefusedError(Exception):
    """Why a value is refused; each level on the way out adds its step to the path."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.steps: list[str | int] = []


class _Encoder:
    __slots__ = ("_dialect", "_open")

    def __init__(self, dialect: Dialect) -> None:
        self._dialect: Final = dialect
        self._open: Final[set[int]] = set()
        """Identities of the containers around the current value."""

    def value(self, value: Any) -> JsonValue:
        kind = _kind(value)
        if kind is str:
            return value if value.isascii() else _text(value)
        if value is None or kind is bool:
            return cast("bool | None", value)
        if kind is int:
            return _integer(value)
        if kind is float:
            return _number(value)
        if kind is dict:
            return self._object(value, value)
        if kind is list or kind is tuple:
            return self._array(value)
        return self._other(value)

    def _other(self, value: object) -> JsonValue:
        """Everything that is not one of JSON's own types, the likely ones first."""
        if isinstance(value, Enum):
            return self.value(value.value)
        if isinstance(value, str):
            return _text(str.__str__(value))
        if isinstance(value, int):
            return _integer(int.__int__(value))
        if isinstance(value, float):
            return _number(float.__float__(value))
        if isinstance(value, (datetime, date)):
            return self._time(value)
        if isinstance(value, Mapping):
            mapping = cast("Mapping[object, object]", value)
            return self._object(mapping, mapping)
        if isinstance(value, (list, tuple)):
            return self._array(cast("list[object]", value))
        if isinstance(value, (set, frozenset)):
            return _in_order(self._array(cast("set[object]", value)))
        return self._rare(value)

    def _rare(self, value: object) -> JsonValue:
        from decimal import Decimal
        from uuid import UUID

        if isinstance(value, Decimal):
            return _decimal(value)
        if isinstance(value, UUID):
            return str(value)
        names = _field_names(type(value))
        if names is None:
            raise _RefusedError(_no_json(value))
        return self._object({name: getattr(value, name, UNSET) for name in names}, value)

    def _time(self, value: date) -> JsonValue:
        try:
            if isinstance(value, datetime):
                return unix_seconds(value) if self._dialect == "unix" else iso_text(value)
            return unix_seconds(midnight(value)) if self._dialect == "unix" else value.isoformat()
        except TimeValueError as error:
            raise _RefusedError(str(error)) from None

    def _object(self, value: Mapping[Any, Any], owner: object) -> dict[str, JsonValue]:
        """The object of this mapping, which is `owner` itself or holds its fields."""
        result: dict[str, JsonValue] = {}
        left_out = 0
        self._enter(owner)
        for key, item in value.items():
            if item is UNSET:
                left_out += 1
                continue
            name = key if type(key) is str and key.isascii() else _key(key)
            try:
                result[name] = self.value(item)
            except _RefusedError as refused:
                refused.steps.append(name)
                raise
        if len(result) + left_out < len(value):
            raise _RefusedError("two keys become the same text")
        self._open.discard(id(owner))
        return result

    def _array(self, value: Iterable[Any]) -> list[JsonValue]:
        result: list[JsonValue] = []
        self._enter(value)
        try:
            for item in value:
                result.append(self.value(item))  # noqa: PERF401 # its length tells the index of a refused item
        except _RefusedError as refused:
            refused.steps.append(len(result))
            raise
        self._open.discard(id(value))
        return result

    def _enter(self, container: object) -> None:
        if id(container) in self._open:
            raise _RefusedError("the value contains itself")
        if len(self._open) >= DEEPEST:
            raise _RefusedError(f"nested deeper than {DEEPEST} levels")
        self._open.add(id(container))


def _text(text: str) -> str:
    if not _is_unicode(text):
        raise _RefusedError("the text holds a lone surrogate, which UTF-8 cannot carry")
    return text


def _key(key: object) -> str:
    text: object = key.value if isinstance(key, Enum) else key
    if not isinstance(text, str):
        raise _RefusedError(f"a key is of type {type(key).__name__}; keys must be text")
    if not _is_unicode(text):
        raise _RefusedError("a key holds a lone surrogate, which UTF-8 cannot carry")
    return str.__str__(text)


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _integer(number: int) -> int:
    if number.bit_length() > _LARGEST_INT_BITS:
        raise _RefusedError("the integer is too large for any number of the service")
    return number


def _number(number: float) -> float:
    if not math.isfinite(number):
        raise _RefusedError("NaN and infinity are not JSON; leave the value out, or send None to clear it")
    return number


def _decimal(number: Decimal) -> int | float:
    from decimal import Decimal

    if number.is_finite() and number.adjusted() <= _LARGEST_EXPONENT:
        if number == number.to_integral_value():
            return _integer(int(number))
        nearest = float(number)
        if Decimal(repr(nearest)) == number:
            return nearest
    raise _RefusedError("no JSON number holds this Decimal; round it, or send it as text")


def _in_order(items: list[JsonValue]) -> list[JsonValue]:
    """By value where all are of one comparable type, else by their JSON text."""
    if {type(item) for item in items} in ({str}, {int}, {float}):
        return sorted(cast("list[Any]", items))
    return sorted(items, key=dumps)


def _field_names(kind: type) -> list[str] | None:
    """The fields of a dataclass or an attrs class; None for any other."""
    attributes = getattr(kind, "__attrs_attrs__", None)
    if attributes is not None:
        return [attribute.name for attribute in attributes]
    from dataclasses import fields, is_dataclass

    return [field.name for field in fields(kind)] if is_dataclass(kind) else None


def _no_json(value: object) -> str:
    kind = type(value).__name__
    return f"{kind} has no form in JSON{_ADVICE.get(kind, '')}"


_ADVICE: Final = {
    "Unset": "; UNSET leaves out a field of an object, nothing else",
    "bytes": "; decode it to text first",
    "timedelta": "; pass its seconds as a number",
    "time": "; pass it as text, or as an aware datetime",
    "generator": "; make it a list first",
    "type": "; pass an instance, not the class",
}


def _rendered(path: str, steps: list[str | int]) -> str:
    """`attributes.tags[2]`; keys that are not plain names stand quoted."""
    text = path + "".join(path_step(step) for step in reversed(steps))
    text = text.removeprefix(".") or "value"
    if len(text) <= _LONGEST_PATH:
        return text
    return f"{text[: _LONGEST_PATH // 2]}…{text[-_LONGEST_PATH // 2 + 1 :]}"


def path_step(step: str | int) -> str:
    """One step of the path to a value: `.plan`, `["first name"]`, `[2]`; long names are cut."""
    if isinstance(step, int):
        return f"[{step}]"
    if len(step) > _LONGEST_NAME:
        step = step[:_LONGEST_NAME] + "…"
    return f".{step}" if step.isidentifier() else f"[{dumps(step).decode()}]"
