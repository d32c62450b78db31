"""Requests near the contract's examples, and far from them: never a failure, never an answer outside the contract."""

from __future__ import annotations

import copy
import json
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from customer_io_client.emulator import behaviour
from customer_io_client.emulator.contract import Contract, Operation
from tests.emulator.service import Service

OPERATIONS = [operation for name, operation in sorted(Contract.shipped().operations.items()) if name in behaviour.TABLE]
"""What has a behaviour; the others are answered 501 before anything is read."""
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


def examples(operation: Operation) -> list[Any]:
    definition: Any = operation.definition
    content = definition.get("requestBody", {}).get("content", {}).get("application/json", {})
    return [example["value"] for example in content.get("examples", {}).values()]


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
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
    if not place:
        return new
    changed = copy.deepcopy(value)
    node = changed
    for key in place[:-1]:
        node = node[key]
    node[place[-1]] = new
    return changed


@st.composite
def bodies(draw: st.DrawFn, operation: Operation) -> Any:
    known = examples(operation)
    if not known or draw(st.integers(0, 4)) == 0:
        return draw(ANYTHING)
    body = draw(st.sampled_from(known))
    for _ in range(draw(st.integers(0, 2))):
        place = draw(st.sampled_from(places(body)))
        body = replaced(body, place, draw(st.sampled_from(ODD) | ANYTHING))
    return body


@st.composite
def queries(draw: st.DrawFn, operation: Operation) -> dict[str, str]:
    definition: Any = operation.definition
    names = [parameter["name"] for parameter in definition.get("parameters", []) if parameter["in"] == "query"]
    if not names:
        return {}
    values = st.sampled_from(
        ["", "0", "1", "id", "email", "cio_id", "phone", "cGVvcGxlOjE=", "9" * 25, "true"]
    ) | st.text(st.characters(exclude_categories=["Cs"]), max_size=10)
    return draw(st.dictionaries(st.sampled_from(names), values))


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_nothing_makes_it_fail(service: Service, operation: Operation, data: st.DataObject) -> None:
    client: httpx.Client = getattr(service, "open" if operation.auth == "none" else operation.auth)
    segments = st.sampled_from(SEGMENTS) | TEXTS.map(lambda text: quote(text, safe=""))
    path = "/".join(
        data.draw(segments) if segment.startswith("{") else segment for segment in operation.path.split("/")
    )
    content = json.dumps(data.draw(bodies(operation))).encode()
    query = data.draw(queries(operation))
    headers = {"Content-Type": "application/json"} | data.draw(st.sampled_from([{}, {"X-Strict-Mode": "1"}]))
    request = client.build_request(operation.method, path, params=query, content=content, headers=headers)
    answer = client.send(request)
    assert answer.status_code in (200, 204, 207, 400, 403, 404, 409, 413, 422)
