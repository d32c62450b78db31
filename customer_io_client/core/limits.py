"""What the service's limits refuse, found before anything is sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, cast

from customer_io_api import _limits
from customer_io_api._shared import Operation
from customer_io_client.core.encode import encode, path_step
from customer_io_client.core.json_codec import dumps
from customer_io_client.exceptions import InvalidInputError, TooLargeError
from customer_io_client.types import JsonValue

_OTHER_PATHS: Final = (".", "..")
_LARGEST_INT_BITS: Final = 1024


def identifier(value: object, *, field: str) -> str:
    """The text of a person's identifier, unchanged.

    Args:
        value: text or int: an id, an email, or `cio_` and a cio_id. Any character may stand in it.
        field: where the value stands, for the error.

    Raises:
        InvalidInputError: another type, empty or blank text, `.` or `..` (they would reach another endpoint), or a
            lone surrogate, which UTF-8 cannot carry.
        TooLargeError: more than 150 bytes of UTF-8.
    """
    found = path_value(value, field=field)
    within(_limits.IDENTIFIER_BYTES, _size(found), field, field=field)
    return found


def path_value(value: object, *, field: str) -> str:
    """The text of a value that becomes one segment of a path: as `identifier`, of any length."""
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        raise InvalidInputError(f"{field}: must be text or int, not {type(value).__name__}", field=field)
    if isinstance(value, int):
        if value.bit_length() > _LARGEST_INT_BITS:
            raise InvalidInputError(f"{field}: the number is too large", field=field)
        return int.__repr__(value)
    found = _text(value, field)
    if found in _OTHER_PATHS:
        raise InvalidInputError(f"{field}: '.' and '..' would reach another endpoint", field=field)
    return found


def text(value: object, *, field: str) -> str:
    """A text that stands in a body, unchanged: not empty or blank, no lone surrogate."""
    if not isinstance(value, str):
        raise InvalidInputError(f"{field}: must be text, not {type(value).__name__}", field=field)
    return _text(value, field)


def event_name(value: object, *, field: str) -> str:
    """The name of an event, unchanged: text, not blank, up to 100 bytes. The service trims it."""
    name = text(value, field=field)
    within(_limits.EVENT_NAME_BYTES, _size(name), field, field=field)
    return name


def attributes(values: Mapping[str, JsonValue], *, field: str) -> None:
    """Check a person's attributes: at most 300, names of 1 to 150 bytes, values of up to 1000.

    Args:
        values: already encoded. A value counts with the bytes of its text, or of its compact JSON.
        field: where they stand, for the error.
    """
    if len(values) > _limits.ATTRIBUTES_PER_PERSON:
        message = f"{field}: {len(values)} attributes; a person holds {_limits.ATTRIBUTES_PER_PERSON}"
        raise InvalidInputError(message, field=field)
    for name, value in values.items():
        if not name.strip():
            raise InvalidInputError(f"{field}: an attribute name is empty", field=field)
        if (size := _size(name)) > _limits.ATTRIBUTE_NAME_BYTES:
            raise _too_large(f"the name of {field}{path_step(name)}", size, _limits.ATTRIBUTE_NAME_BYTES, field)
        if (size := _value_size(value)) > _limits.ATTRIBUTE_VALUE_BYTES:
            where = field + path_step(name)
            raise _too_large(where, size, _limits.ATTRIBUTE_VALUE_BYTES, where)


def event_data(values: JsonValue, *, field: str) -> None:
    """Check the data of one event, already encoded: up to 100 KB of compact JSON."""
    within(_limits.EVENT_DATA_BYTES, len(dumps(values)), field, field=field)


def segment_ids(values: Iterable[object], *, field: str) -> list[str]:
    """The identifiers for one change of a manual segment: 1 to 1000."""
    given: object = values
    if isinstance(given, (str, bytes)):
        raise InvalidInputError(f"{field}: must be a list of identifiers, not {type(given).__name__}", field=field)
    ids = [identifier(value, field=f"{field}[{index}]") for index, value in enumerate(values)]
    if not 1 <= len(ids) <= _limits.SEGMENT_IDS:
        raise InvalidInputError(f"{field}: {len(ids)} ids; one request takes 1 to {_limits.SEGMENT_IDS}", field=field)
    return ids


def body_size(operation: Operation, body: bytes) -> None:
    """Check a JSON body against the largest that this operation takes."""
    if operation.max_bytes is not None:
        within(operation.max_bytes, len(body), f"the body of {operation.name}", field=None)


def batch_item_sizes(items: Iterable[JsonValue], limit_bytes: int, *, field: str) -> None:
    """Check every item of a batch, already encoded, against the largest that the service takes."""
    for index, item in enumerate(items):
        where = f"{field}[{index}]"
        within(limit_bytes, len(dumps(item)), where, field=where)


def form_values(values: Mapping[str, object], *, field: str = "data") -> dict[str, str]:
    """The values of a form as text, as the service refuses others.

    Text stays; true and false, numbers, lists and objects become compact JSON; times become ISO 8601; None and
    `UNSET` are left out.
    """
    encoded = cast("dict[str, JsonValue]", encode(values, dialect="iso", path=field))
    return {name: _form_text(value) for name, value in encoded.items() if value is not None}


def _form_text(value: JsonValue) -> str:
    return value if isinstance(value, str) else dumps(value).decode()


def _text(value: str, field: str) -> str:
    text = str.__str__(value)
    if not text.strip():
        raise InvalidInputError(f"{field}: must not be empty or blank", field=field)
    try:
        text.encode()
    except UnicodeEncodeError:
        raise InvalidInputError(f"{field}: holds a lone surrogate, which UTF-8 cannot carry", field=field) from None
    return text


def _size(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode())


def _value_size(value: JsonValue) -> int:
    """Bytes of a text, or of the compact JSON of a list or an object; no number comes near a limit."""
    if isinstance(value, str):
        return _size(value)
    return len(dumps(value)) if isinstance(value, (list, dict)) else 0


def within(limit: int, size: int, where: str, *, field: str | None) -> None:
    """Refuse what is over a limit.

    Args:
        limit: the most bytes.
        size: how many there are; of what was not read to its end, how many were read.
        where: what is so large, for the message.
        field: where it stands, for the error.
    """
    if size > limit:
        raise _too_large(where, size, limit, field)


def _too_large(where: str, size: int, limit: int, field: str | None) -> TooLargeError:
    return TooLargeError(f"{where}: {size} bytes; at most {limit}", limit_bytes=limit, size_bytes=size, field=field)
