"""One control request as plain data, and how it is read."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from customer_io_client.emulator.wire import Answer, Json, JsonObject, RefusedError, as_object, decode

if TYPE_CHECKING:
    from customer_io_client.emulator.app import App


@dataclass(frozen=True, slots=True)
class Asked:
    """What a control request says."""

    path: Mapping[str, str]
    """The variable segments of the path."""
    query: Mapping[str, str]
    content: bytes

    def limit(self, most: int = 1_000_000) -> int:
        """The `limit` of a list, cut to the most that it answers at once.

        Raises:
            RefusedError: 400, it is no number.
        """
        text = self.query.get("limit", "100")
        if not text.isdecimal() or len(text) > 6:
            raise RefusedError(400, "must be a number", where="limit")
        return min(int(text), most)

    def json(self) -> Json:
        """The body.

        Raises:
            RefusedError: 400, it is not JSON.
        """
        try:
            return decode(self.content)
        except ValueError:
            raise RefusedError(400, "the body is not valid JSON") from None

    def fields(self) -> JsonObject:
        """The body where it is an object, else an empty one."""
        return as_object(self.json())


def text_of(fields: JsonObject, name: str, default: str) -> str:
    """A field that is a string.

    Raises:
        RefusedError: 400.
    """
    value = fields.get(name, default)
    if not isinstance(value, str):
        raise RefusedError(400, "must be a string", where=name)
    return value


def one_of(choices: tuple[str, ...], value: str, where: str) -> str:
    """This value, which must be one of these.

    Raises:
        RefusedError: 400.
    """
    if value not in choices:
        raise RefusedError(400, f"must be one of {', '.join(choices)}", where=where)
    return value


Control: TypeAlias = "Callable[[App, Asked], Answer]"
Table: TypeAlias = "dict[tuple[str, str], Control]"
"""By method and path; `{name}` stands for a segment of any text."""
LongControl: TypeAlias = "Callable[[App, Asked], Awaitable[Answer]]"
LongTable: TypeAlias = "dict[tuple[str, str], LongControl]"
"""Of those that let other requests be answered in between."""
