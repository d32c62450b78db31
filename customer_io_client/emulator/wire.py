"""One request and one answer as plain data, and their JSON."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Literal, TypeAlias, cast

if TYPE_CHECKING:
    from customer_io_client.emulator.forms import FormFile
    from customer_io_client.emulator.state import State

orjson = import_module("orjson") if find_spec("orjson") else None

_ENCODER = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False, allow_nan=False)

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
JsonObject: TypeAlias = "dict[str, Json]"

MAX_DEPTH = 100
"""Arrays and objects inside each other that are taken; the service's own limit is not known."""


def compact(value: Json) -> str:
    """This value as JSON text without blanks."""
    return _ENCODER.encode(value)


def encode(value: Json) -> bytes:
    """This value as JSON for an answer."""
    return compact(value).encode() if orjson is None else cast("bytes", orjson.dumps(value))


def decode(raw: bytes | str) -> Json:
    """The value of this JSON text. Whole numbers over 64 bits are read as floats.

    Raises:
        ValueError: it is not JSON: NaN, infinity and half a surrogate pair are not either.
    """
    if orjson is not None:
        return cast("Json", orjson.loads(raw))
    try:
        value = cast("Json", json.loads(raw, parse_int=_whole))
        compact(value).encode()
    except RecursionError:
        raise ValueError("nested too deeply") from None
    return value


def _whole(digits: str) -> int | float:
    number = int(digits)
    return number if -(2**63) <= number < 2**64 else float(number)


def nests_deeper(value: Json, levels: int) -> bool:
    """Whether arrays and objects stand inside each other more than this many times."""
    level = [value] if isinstance(value, list | dict) else []
    for _ in range(levels):
        children = (child for node in level for child in (node if isinstance(node, list) else node.values()))
        level = [child for child in children if isinstance(child, list | dict)]
    return bool(level)


def whole(value: Json) -> Json:
    """This value; a number without a fraction as a whole one, since JSON knows no difference."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def as_object(value: Json) -> JsonObject:
    """This value if it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def as_list(value: Json) -> list[Json]:
    """This value if it is an array, else an empty one."""
    return value if isinstance(value, list) else []


@dataclass(slots=True)
class Call:
    """One request that has passed its checks."""

    path: Mapping[str, Json]
    """Path values by name, decoded once, in the types of the contract."""
    query: Mapping[str, Json]
    body: Json
    headers: Mapping[str, str]
    check: Callable[[str, Json], None]
    """Hold a body against the contract of the operation of this name."""
    files: Mapping[str, FormFile] = field(default_factory=dict[str, "FormFile"])
    """The files of a form by field; in `body` stands the name of each."""
    origin: str = ""
    """Scheme and host that the emulator was reached by, for addresses in answers."""

    def fields(self) -> JsonObject:
        """The body where it is an object, else an empty one."""
        return as_object(self.body)

    def text(self, name: str) -> str:
        """A text value of the path."""
        return str(self.path[name])

    def number(self, name: str) -> int:
        """A whole number of the path; one that cannot be is 0, which nothing has."""
        value = self.path[name]
        return value if isinstance(value, int) else 0

    def asked(self, name: str) -> str | None:
        """A text value of the query; None where it was not given."""
        value = self.query.get(name)
        return None if value is None else str(value)

    def limit(self, default: int) -> int:
        """The `limit` of a list."""
        value = self.query.get("limit")
        return value if isinstance(value, int) else default


@dataclass(slots=True)
class Answer:
    """What goes back: a status, a JSON value (None: an empty body), a file or a stream, and further headers."""

    status: int = 200
    body: Json = None
    headers: dict[str, str] = field(default_factory=dict[str, str])
    file: tuple[str, bytes] | None = None
    """Media type and bytes, in place of JSON."""
    stream: tuple[str, AsyncIterator[bytes]] | None = None
    """Media type and parts, each sent as it comes, until there are no more or the client goes."""


@dataclass(frozen=True, slots=True)
class Violation:
    """What is wrong with a request, and where."""

    where: str
    """The field, with dots; empty for the call as a whole."""
    pointer: str | None
    """A JSON pointer into the body; None where nobody has looked for the place."""
    sentence: str
    """The field and what is wrong with it; never its value."""

    def within(self, place: str) -> Violation:
        """The same of a part of the request."""
        where = f"{place}.{self.where}" if self.where else place
        pointer = None if self.pointer is None else f"/{place.replace('.', '/')}{self.pointer}"
        return Violation(where, pointer, self.sentence)


NOT_FOUND = "not found"
"""What is said of a thing that is not there, where its API has no other text for it."""


class RefusedError(Exception):
    """The service refuses this call; nothing of it is kept where this is raised inside its transaction."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        where: str = "",
        pointer: str | None = None,
        reason: str = "invalid",
        meta: JsonObject | None = None,
        is_whole: bool = False,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.where = where
        """The field it is about, with dots; empty for the call as a whole."""
        self.pointer = pointer
        """The same as a JSON pointer into the body; None where it is not sure that it lies there."""
        self.reason = reason
        self.meta = meta
        """More than the message says, in the form that the App API documents for this refusal."""
        self._is_whole = is_whole
        """Whether the message is a text of the service's own, which does not go on after the field."""

    @property
    def sentence(self) -> str:
        """The field and what is wrong with it."""
        return f"{self.where} {self.message}" if self.where and not self._is_whole else self.message

    @property
    def violation(self) -> Violation:
        """What the request log keeps of it."""
        return Violation(self.where, self.pointer, self.sentence)


Run: TypeAlias = "Callable[[Call, State], Answer]"


@dataclass(frozen=True, slots=True)
class Behaviour:
    """What an operation does, and how its body is held against the contract."""

    run: Run
    checks: Literal["app", "own"] = "app"
    """Who checks the body: the app, or the operation itself."""
    unknown_fields: Literal["ignored", "refused"] = "ignored"
    place: Literal["loop", "worker"] = "loop"
    """Where it runs: between other requests, or, as it only reads and may take long, beside them."""
