"""The sizes that the service documents, each at its last byte and one over it."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

import pytest

from tests.emulator.service import Service

STRICT = {"X-Strict-Mode": "1"}
OVER = [0, 1]


def wide(size: int) -> str:
    """A text of so many bytes, most of them in characters of two."""
    return "é" * (size // 2) + "x" * (size % 2)


def encoded(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def filled(body: dict[str, Any], place: dict[str, Any], size: int) -> bytes:
    """This body as JSON of so many bytes; texts in this place of it make up what it lacks."""
    while size - len(encoded(body)) > 1100:
        place[f"b{len(place)}"] = "x" * 900
    place["last"] = ""
    place["last"] = "x" * (size - len(encoded(body)))
    return encoded(body)


@pytest.mark.parametrize("over", OVER)
@pytest.mark.parametrize(
    ("name", "size"),
    [("attribute name", 150), ("attribute value", 1000), ("id", 150), ("email", 150), ("anonymous_id", 150)],
)
def test_what_an_identify_call_says(service: Service, name: str, size: int, over: int) -> None:
    text = wide(size + over)
    fields = {"attribute name": {text: 1}, "attribute value": {"a": text}}.get(name, {name: text})
    answer = service.track.put("/api/v1/customers/u1@example.com", json=fields)
    assert answer.status_code == (400 if over else 200)
    item = {"type": "person", "action": "identify", "identifiers": {"id": "u2"}, "attributes": fields}
    if name not in ("id", "anonymous_id"):
        assert service.track.post("/api/v2/entity", json=item).status_code == (400 if over else 200)


@pytest.mark.parametrize("over", OVER)
def test_identifiers_in_paths_and_bodies(service: Service, over: int) -> None:
    status, id_ = 400 if over else 200, wide(150 + over)
    assert service.track.put(f"/api/v1/customers/{quote(id_)}", json={}).status_code == status
    item = {"type": "person", "action": "identify", "identifiers": {"id": id_}}
    assert service.track.post("/api/v2/entity", json=item).status_code == status
    call = {"userId": id_, "event": "seen"}
    assert service.pipelines.post("/v1/track", json=call, headers=STRICT).status_code == status
    merge = {"primary": {"id": id_}, "secondary": {"id": "u1"}}
    assert service.track.post("/api/v1/merge_customers", json=merge).status_code == status


@pytest.mark.parametrize("over", OVER)
def test_attributes_of_a_person(service: Service, over: int) -> None:
    fields = {f"a{number}": number for number in range(300 + over)}
    assert service.track.put("/api/v1/customers/u1", json=fields).status_code == (400 if over else 200)


@pytest.mark.parametrize("over", OVER)
def test_names_and_data_of_events(service: Service, over: int) -> None:
    status, name = 400 if over else 200, wide(100 + over)
    data: dict[str, Any] = {}
    filled(data, data, 102_400 + over)
    assert len(encoded(data)) == 102_400 + over
    for path in ("/api/v1/customers/u1/events", "/api/v1/events"):
        assert service.track.post(path, json={"name": name}).status_code == status
        assert service.track.post(path, json={"name": "a", "data": data}).status_code == status
    item = {"type": "person", "action": "event", "identifiers": {"id": "u1"}, "name": name}
    assert service.track.post("/api/v2/entity", json=item).status_code == status
    for call, field in (("track", "event"), ("page", "name"), ("screen", "name")):
        body = {"userId": "u1", field: name}
        assert service.pipelines.post(f"/v1/{call}", json=body, headers=STRICT).status_code == status


@pytest.mark.parametrize("over", OVER)
def test_operations_and_batches_of_v2(service: Service, over: int) -> None:
    attributes: dict[str, Any] = {}
    item = {"type": "person", "action": "event", "identifiers": {"id": "u1"}, "name": "a", "attributes": attributes}
    content = filled(item, attributes, 32_768 + over)
    assert service.track.post("/api/v2/entity", content=content).status_code == (413 if over else 200)
    small: dict[str, Any] = {}
    last = {"type": "person", "action": "event", "identifiers": {"id": "u2"}, "name": "a", "attributes": small}
    batch = {"batch": [*[{**last, "attributes": {"c": "x" * 20_000}}] * 24, last]}
    content = filled(batch, small, 512_000 + over)
    assert service.track.post("/api/v2/batch", content=content).status_code == (413 if over else 200)


@pytest.mark.parametrize("over", OVER)
def test_calls_and_batches_of_pipelines(service: Service, over: int) -> None:
    properties: dict[str, Any] = {}
    call = {"userId": "u1", "event": "a", "properties": properties}
    content = filled(call, properties, 32_768 + over)
    assert service.pipelines.post("/v1/track", content=content).status_code == 200
    assert service.reasons() == (["the body is over 32768 bytes"] if over else [])
    strict = service.pipelines.post("/v1/track", content=content, headers=STRICT)
    assert strict.status_code == (413 if over else 200)
    small: dict[str, Any] = {}
    last = {"type": "track", "userId": "u2", "event": "a", "properties": small}
    batch = {"batch": [*[{**last, "properties": {"c": "x" * 20_000}}] * 24, last]}
    content = filled(batch, small, 512_000 + over)
    assert service.pipelines.post("/v1/batch", content=content).status_code == 200
    assert service.reasons() == (["the body is over 512000 bytes"] if over else [])
    assert service.exists("u2") is not bool(over)


@pytest.mark.parametrize("over", OVER)
def test_items_of_batches(service: Service, over: int) -> None:
    attributes: dict[str, Any] = {}
    item = {"type": "person", "action": "event", "identifiers": {"id": "u1"}, "name": "a", "attributes": attributes}
    filled(item, attributes, 32_768 + over)
    answer = service.track.post("/api/v2/batch", json={"batch": [item]})
    assert answer.status_code == (207 if over else 200)
    properties: dict[str, Any] = {}
    call = {"type": "track", "userId": "u2", "event": "a", "properties": properties}
    filled(call, properties, 32_768 + over)
    batch = {"batch": [call], "context": {"locale": "en-GB"}}
    assert service.pipelines.post("/v1/batch", json=batch).status_code == 200
    assert service.reasons() == (["batch.0 is over 32768 bytes"] if over else [])


@pytest.mark.parametrize("over", OVER)
def test_ids_of_a_segment(service: Service, over: int) -> None:
    body = {"ids": [f"u{number}" for number in range(1000 + over)]}
    for action in ("add_customers", "remove_customers"):
        answer = service.track.post(f"/api/v1/segments/1/{action}", json=body)
        assert answer.status_code == (400 if over else 200)
