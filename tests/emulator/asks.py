"""Requests of any operation as hypothesis draws them: allowed by the contract, forbidden, and near its examples."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import quote, urlencode

import httpx
import schemathesis.openapi
from hypothesis import strategies as st
from schemathesis.generation import GenerationMode

from customer_io_client.emulator.contract import Contract, Operation

CONTRACT = Contract.shipped()
JSON = "application/json"
ODD: list[Any] = [
    None, True, False, 0, -1, 2**31, 2**63, -(2**63) - 1, 1.5, 1e308, "", " ", "é" * 200, "\x00", "a\x00b", "🦊",
    "cio_a3000001", "cio_", "customer_123", "a@b.example", "1", [], {}, [[]], {"": ""}, {"id": "customer_123"},
]  # fmt: skip
SEGMENTS = [
    "customer_123",
    "cio_a3000002",
    "ada%40example.com",
    "1",
    "2",
    "0",
    "-1",
    "9" * 25,
    "%00",
    "%20",
    "%ff",
    "é",
]
TEXTS = st.text(min_size=1, max_size=5).filter(lambda text: text not in (".", ".."))
"""httpx would take a segment of dots for a step in the path."""
LEAVES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
FLAT = LEAVES | st.lists(LEAVES, max_size=3) | st.dictionaries(st.text(), LEAVES, max_size=3)
ANYTHING = FLAT | st.lists(FLAT, max_size=3) | st.dictionaries(st.text(), FLAT, max_size=3)


@dataclass(frozen=True)
class Ask:
    """One request."""

    operation: str
    """Its name."""
    path: str
    """Percent-encoded, with the query."""
    body: Any = None
    """A JSON value, bytes as they are, or the fields of a form."""

    def request(self, client: httpx.Client, **headers: str) -> httpx.Request:
        """The same for this client to send."""
        operation = CONTRACT.operations[self.operation]
        method = operation.method
        match self.body:
            case {**fields} if operation.checks.takes_form:
                files = {str(name): _part(value) for name, value in fields.items()}
                return client.build_request(method, self.path, headers=headers, files=files)
            case _:
                pass
        content = self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()
        return client.build_request(method, self.path, content=content, headers={"Content-Type": JSON} | headers)


def _part(value: Any) -> tuple[str | None, bytes]:
    """A field of a form: bytes are a file, other values text."""
    return ("a.png", value) if isinstance(value, bytes) else (None, str(value).encode(errors="replace"))


@st.composite
def asks(draw: st.DrawFn, name: str, known: Sequence[str] = ()) -> Ask:
    """Requests of the operation of this name; `known` are path values that exist, taken at times."""
    segments = st.sampled_from(SEGMENTS) | TEXTS.map(lambda text: quote(text, safe=""))
    if known:
        segments = st.sampled_from(known).map(lambda text: quote(text, safe="")) | segments
    operation = CONTRACT.operations[name]
    path = "/".join(draw(segments) if part.startswith("{") else part for part in operation.path.split("/"))
    can_be_wrong = "query" in str(operation.definition.get("parameters")) or operation.checks.takes_body
    kinds = [None, GenerationMode.POSITIVE, GenerationMode.NEGATIVE]
    kind = draw(st.sampled_from(kinds if can_be_wrong else kinds[:2]))
    if kind is None:
        query: dict[str, Any] = draw(near_queries(name))
        body = draw(near_bodies(name))
    else:
        case: Any = draw(_cases(name, kind))
        query = case.query or {}
        body = case.body if type(case.body).__name__ != "NotSet" else b""
    return Ask(name, f"{path}?{urlencode(query, doseq=True, errors='replace')}" if query else path, body)


@cache
def _cases(name: str, kind: GenerationMode) -> st.SearchStrategy[Any]:
    document: Any = schemathesis.openapi.from_dict(_alone(CONTRACT.operations[name]))
    (found,) = document.get_all_operations()
    cases: st.SearchStrategy[Any] = found.ok().as_strategy(generation_mode=kind)
    return cases


def _alone(operation: Operation) -> dict[str, Any]:
    """A document of this operation alone, without keys and path values, which are drawn here: small is quick."""
    definition: Any = plain(operation.definition)
    definition["parameters"] = [each for each in definition.get("parameters", []) if each["in"] == "query"]
    definition["responses"] = {"200": {"description": ""}}
    del definition["security"]
    document: Any = operation.document
    schemas: dict[str, Any] = plain(document["components"]["schemas"])
    needed: set[str] = set()
    waiting = references(definition)
    while waiting:
        reference = waiting.pop()
        if reference not in needed:
            needed.add(reference)
            waiting |= references(schemas[reference])
    return {
        "openapi": "3.1.0",
        "info": {"title": operation.name, "version": "1"},
        "paths": {"/": {operation.method.lower(): definition}},
        "components": {"schemas": {reference: schemas[reference] for reference in sorted(needed)}},
    }


def plain(value: Any) -> Any:
    """This part of a document without its prose."""
    match value:
        case {**fields}:
            return {
                name: plain(child)
                for name, child in fields.items()
                if not (name in ("description", "summary") and isinstance(child, str))
            }
        case [*entries]:
            return [plain(entry) for entry in entries]
        case _:
            return value


def references(value: Any) -> set[str]:
    """The schemas that this part of a document refers to itself."""
    return set(re.findall(r'"#/components/schemas/([^"/]+)"', json.dumps(value)))


def examples(operation: Operation) -> list[Any]:
    """The bodies that the contract shows."""
    definition: Any = operation.definition
    content = definition.get("requestBody", {}).get("content", {}).get(JSON, {})
    return [example["value"] for example in content.get("examples", {}).values()]


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Where values stand inside this one."""
    inner: list[tuple[Any, Any]] = []
    match value:
        case {**fields}:
            inner = [*fields.items()]
        case [*entries]:
            inner = [*enumerate(entries)]
        case _:
            pass
    return [path] + [place for key, child in inner for place in places(child, (*path, key))]


def replaced(value: Any, place: tuple[Any, ...], new: Any) -> Any:
    """A copy of this value with another at this place."""
    if not place:
        return new
    changed = copy.deepcopy(value)
    node = changed
    for key in place[:-1]:
        node = node[key]
    node[place[-1]] = new
    return changed


@st.composite
def near_bodies(draw: st.DrawFn, name: str) -> Any:
    """The contract's examples with up to two odd values in them; anything at times."""
    known = examples(CONTRACT.operations[name])
    if not known or draw(st.integers(0, 4)) == 0:
        return draw(ANYTHING)
    body = draw(st.sampled_from(known))
    for _ in range(draw(st.integers(0, 2))):
        place = draw(st.sampled_from(places(body)))
        body = replaced(body, place, draw(st.sampled_from(ODD) | ANYTHING))
    return body


@st.composite
def near_queries(draw: st.DrawFn, name: str) -> dict[str, str]:
    """Some of the declared query values, right and wrong."""
    definition: Any = CONTRACT.operations[name].definition
    names = [parameter["name"] for parameter in definition.get("parameters", []) if parameter["in"] == "query"]
    if not names:
        return {}
    values = st.sampled_from(
        ["", "0", "1", "id", "email", "cio_id", "phone", "cGVvcGxlOjE=", "9" * 25, "true"]
    ) | st.text(st.characters(exclude_categories=["Cs"]), max_size=10)
    return draw(st.dictionaries(st.sampled_from(names), values))
