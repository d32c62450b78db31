"""Attribute and event values: their text, their sizes, their times."""

from __future__ import annotations

from collections.abc import Mapping

from customer_io_api._limits import ATTRIBUTE_NAME_BYTES, ATTRIBUTE_VALUE_BYTES, EVENT_NAME_BYTES
from customer_io_client.emulator.wire import Json, RefusedError, compact

_LATEST = 253_402_300_799
"""The last second of the year 9999."""


def text_of(value: Json) -> str:
    """This value as the service stores it: attributes are text there."""
    match value:
        case None:
            return ""
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case float() if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        case int() | float():
            return str(value)
        case _:
            return compact(value)


def is_true(text: str) -> bool:
    """Whether an `unsubscribed` of this text counts as set."""
    return text.lower() in ("true", "1")


def check_attributes(attributes: Mapping[str, Json], where: str) -> None:
    """Refuse names and values over the service's sizes, and names that are blank."""
    for name, value in attributes.items():
        if not name.strip():
            raise RefusedError(400, "attribute name is blank", where=where)
        if len(name.encode()) > ATTRIBUTE_NAME_BYTES:
            raise RefusedError(400, f"attribute name is over {ATTRIBUTE_NAME_BYTES} bytes", where=where)
        if len(text_of(value).encode()) > ATTRIBUTE_VALUE_BYTES:
            raise RefusedError(
                400, f"attribute value is over {ATTRIBUTE_VALUE_BYTES} bytes", where=f"{where}.{name}".lstrip(".")
            )


def event_name(text: Json, where: str = "name") -> str:
    """An event's name, trimmed."""
    name = text.strip() if isinstance(text, str) else ""
    if not name:
        raise RefusedError(400, "is required", where=where, reason="required")
    if len(name.encode()) > EVENT_NAME_BYTES:
        raise RefusedError(400, f"is over {EVENT_NAME_BYTES} bytes", where=where)
    return name


def unix_seconds(value: Json, where: str) -> int | None:
    """A time in Unix seconds; None where none was given."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise RefusedError(400, "must be a time in Unix seconds", where=where)
    if abs(value) > _LATEST:
        raise RefusedError(400, "must be a time in Unix seconds, not a finer unit", where=where)
    return int(value)
