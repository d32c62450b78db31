"""What is kept of a request and its answer, without the secrets in it.

The contract names the fields that hold one (`x-cio-secret`). Within an operation that has such fields they are looked
for by their names, wherever they stand: a call that is refused may hold them in the wrong place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal, TypeAlias, cast
from urllib.parse import unquote_plus

from customer_io_client.emulator.components import resolved
from customer_io_client.emulator.wire import (
    MAX_DEPTH,
    Json,
    JsonObject,
    as_list,
    as_object,
    compact,
    decode,
    encode,
    nests_deeper,
)

Kind: TypeAlias = Literal["value", "address", "headers"]
"""All of it; user, password and keys in an address; headers that hold a key."""
HIDDEN = "…"
"""What stands in place of a secret."""
_NAMED = re.compile(r"auth|cookie|credential|key|passw|pwd|secret|session|signature|token", re.IGNORECASE)
"""In the names of headers and of query values that hold one."""
_ACCOUNT = re.compile(r"(\s*(?:[A-Za-z][\w+.-]*:)?/*)[^/?#]*@")
_PAIR = re.compile(r"([?&;#])([^=&;#]*)=[^&;#]*")


@dataclass(frozen=True, slots=True)
class Masks:
    """Which fields of an operation hold a secret, by name."""

    sent: Mapping[str, Kind] = field(default_factory=dict[str, Kind])
    answered: Mapping[str, Kind] = field(default_factory=dict[str, Kind])
    told: frozenset[str] = frozenset()
    """Query values of the contract, which are none whatever their names."""


NOTHING = Masks()


def masks_of(definition: JsonObject, document: JsonObject) -> Masks:
    """Those of an operation.

    Args:
        definition: the operation.
        document: the OpenAPI document that it stands in.
    """
    parameters = map(as_object, as_list(definition.get("parameters")))
    return Masks(
        sent=dict(_marked(definition.get("requestBody"), document)),
        answered=dict(_marked(definition.get("responses"), document)),
        told=frozenset(str(parameter["name"]) for parameter in parameters if parameter["in"] == "query"),
    )


def _marked(node: Json, document: JsonObject) -> Iterator[tuple[str, Kind]]:
    """The properties below this node that are marked, or whose component is."""
    waiting, seen = [node], set[str]()
    while waiting:
        part = waiting.pop()
        waiting += part if isinstance(part, list) else as_object(part).values()
        fields = as_object(part)
        for name, schema in as_object(fields.get("properties")).items():
            kind = resolved(as_object(schema), document).get("x-cio-secret")
            if isinstance(kind, str):
                yield name, cast("Kind", kind)
        reference = fields.get("$ref")
        if isinstance(reference, str) and reference not in seen:
            seen.add(reference)
            waiting.append(resolved(fields, document))


@lru_cache(1024)
def is_secret(name: str) -> bool:
    """Whether a header or a query value of this name holds a secret."""
    return _NAMED.search(name) is not None


def hidden(kind: Kind, value: Json) -> Json:
    """This value without the secret that it holds; of nothing, nothing is hidden."""
    return _MASKS[kind](value) if value else value


def masked(content: bytes, kinds: Mapping[str, Kind]) -> bytes:
    """This JSON with its secrets hidden; of what cannot be read nothing is left.

    Args:
        content: the bytes of a body.
        kinds: the fields that hold a secret; where there are none, it stays as it is.
    """
    if not kinds or not content:
        return content
    try:
        value = _read(content)
    except ValueError:
        return HIDDEN.encode()
    shown = _masked(value, kinds)
    return content if shown == value else encode(shown)


def _masked(value: Json, kinds: Mapping[str, Kind]) -> Json:
    if isinstance(value, list):
        return [_masked(part, kinds) for part in value]
    if isinstance(value, dict):
        return {
            name: hidden(kinds[name], part) if name in kinds else _masked(part, kinds) for name, part in value.items()
        }
    return value


def _read(text: bytes | str) -> Json:
    value = decode(text)
    if nests_deeper(value, MAX_DEPTH):
        raise ValueError("nested too deeply")
    return value


def _whole(_: Json) -> Json:
    return HIDDEN


def _address(value: Json) -> Json:
    """Addresses without user and password, and without the query values that are keys."""
    if isinstance(value, list):
        return [_address(part) for part in value]
    if isinstance(value, dict):
        return {name: _address(part) for name, part in value.items()}
    if not isinstance(value, str):
        return value
    account = _ACCOUNT.match(value)
    shown = value if account is None else f"{account[1]}{HIDDEN}@{value[account.end() :]}"
    return _PAIR.sub(_pair, shown)


def _pair(match: re.Match[str]) -> str:
    return f"{match[1]}{match[2]}={HIDDEN}" if is_secret(unquote_plus(match[2])) else match[0]


def _headers(value: Json) -> Json:
    """Headers, or JSON text of them, without the values of those that hold a key."""
    if not isinstance(value, str):
        return _named(value)
    try:
        found = _read(value)
    except ValueError:
        return HIDDEN
    shown = _named(found)
    return value if shown == found else compact(shown)


def _named(value: Json) -> Json:
    """Objects with a name and a value, or one object by name."""
    if isinstance(value, list):
        return [_named(part) for part in value]
    if not isinstance(value, dict):
        return HIDDEN
    if isinstance(name := value.get("name"), str):
        return {**dict.fromkeys(value, HIDDEN), "name": name} if is_secret(name) else value
    return {name: HIDDEN if is_secret(name) else part for name, part in value.items()}


_MASKS: Mapping[Kind, Callable[[Json], Json]] = {"value": _whole, "address": _address, "headers": _headers}
