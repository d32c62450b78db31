"""Routes and checks, over contracts made for the test."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pytest

from customer_io_client.emulator import behaviour
from customer_io_client.emulator.app import App
from customer_io_client.emulator.contract import Contract
from customer_io_client.emulator.settings import Settings
from customer_io_client.emulator.wire import Answer, Behaviour, Call, RefusedError


def operation(tag: str, method: str, **more: Any) -> dict[str, Any]:
    return {"operationId": f"{tag}_{method}", "tags": [tag], "x-cio-auth": "none", "x-cio-max-bytes": "none", **more}


def contract(paths: dict[str, Any], server: str = "https://api.customer.io", **schemas: Any) -> Contract:
    document: dict[str, Any] = {"servers": [{"url": server}], "paths": paths, "components": {"schemas": schemas}}
    return Contract({"app": document})


def body(schema: dict[str, Any], *, required: bool = True) -> dict[str, Any]:
    return {"requestBody": {"required": required, "content": {"application/json": {"schema": schema}}}}


def name_of(found: Contract, method: str, path: str) -> str | None:
    operation_ = found.match(method, path).operation
    return operation_.name if operation_ else None


def test_operations_are_named_by_api_tag_and_method() -> None:
    found = contract({"/a": {"get": operation("things", "list_all")}, "/b": {"post": operation("app", "batch")}})
    assert sorted(found.operations) == ["app.batch", "app.things.list_all"]


def test_fixed_segments_go_before_variable_ones_but_do_not_hide_them() -> None:
    found = contract(
        {
            "/v1/things/{id}": {"get": operation("things", "get")},
            "/v1/things/new": {"post": operation("things", "make")},
            "/v1/things/new/parts": {"get": operation("things", "parts")},
            "/v1/things/{id}/parts/{part}": {"get": operation("things", "part")},
        }
    )
    assert name_of(found, "POST", "/v1/things/new") == "app.things.make"
    assert name_of(found, "GET", "/v1/things/new") == "app.things.get"
    assert name_of(found, "GET", "/v1/things/new/parts") == "app.things.parts"
    assert name_of(found, "GET", "/v1/things/new/parts/1") == "app.things.part"
    assert found.match("DELETE", "/v1/things/new").methods == ("GET", "POST")
    assert name_of(found, "GET", "/v1/things") is None
    assert name_of(found, "GET", "/v1/things/") is None


def test_the_path_of_a_server_stands_before_the_paths() -> None:
    found = contract({"/track": {"post": operation("app", "track")}}, "https://cdp.customer.io/v1")
    assert name_of(found, "POST", "/v1/track") == "app.track"


def test_values_are_decoded_once_each_as_one_segment() -> None:
    found = contract({"/v1/{a}/x/{b}": {"get": operation("things", "get")}})
    assert found.match("GET", "/v1/a%2Fb/x/%2541").values() == {"a": "a/b", "b": "%41"}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


TREE: dict[str, Any] = {
    "Node": {"type": "object", "properties": {"next": ref("Node"), "leaf": ref("Leaf")}},
    "Leaf": {"oneOf": [ref("Circle"), ref("Square")]},
    "Circle": {
        "type": "object",
        "required": ["kind", "radius"],
        "properties": {"kind": {"const": "circle"}, "radius": {"type": "integer"}},
    },
    "Square": {
        "type": "object",
        "required": ["kind", "side"],
        "properties": {"kind": {"const": "square"}, "side": {"type": "string", "x-cio-max-bytes": 4}},
    },
    "Unused": {"type": "string"},
    "Filter": {"oneOf": [ref("All"), ref("Not"), ref("One")]},
    "All": {"type": "object", "required": ["all"], "properties": {"all": {"type": "array", "items": ref("Filter")}}},
    "Not": {"type": "object", "required": ["not"], "properties": {"not": ref("Filter")}},
    "Task": {"oneOf": [ref("Walk"), ref("Swim"), ref("Fly")]},
    "Walk": {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"enum": ["walk"]}, "by": {"enum": ["feet"]}},
    },
    "Swim": {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"enum": ["swim"]}, "by": {"enum": ["feet", "arms"]}},
    },
    "Fly": {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"enum": ["fly"]}, "by": {"enum": ["wings"]}},
    },
    "One": {"type": "object", "required": ["one"], "properties": {"one": ref("Leaf")}},
}


@pytest.mark.parametrize(
    ("value", "where", "message"),
    [
        ({"next": {"next": 5}}, "next.next", 'is not of type "object"'),
        ({"leaf": {"kind": "circle"}}, "leaf.radius", "is required"),
        ({"leaf": {"kind": "circle", "radius": "1"}}, "leaf.radius", 'is not of type "integer"'),
        ({"leaf": {"kind": "square", "side": "éé1"}}, "leaf.side", "is over 4 bytes"),
        ({"leaf": {"kind": "star"}}, "leaf.kind", "is none of the known values"),
        ({"leaf": {}}, "leaf", "needs one of kind, radius, side"),
        ({"leaf": []}, "leaf", 'is not of type "object"'),
        ({"leaf": {"side": 5}}, "leaf.kind", "is required"),
    ],
)
def test_refusals_of_alternatives_speak_of_the_one_that_was_meant(value: Any, where: str, message: str) -> None:
    found = contract({"/a": {"post": operation("app", "make", **body(ref("Node")))}}, **TREE)
    with pytest.raises(RefusedError) as refusal:
        found.check("app.make", value)
    assert (refusal.value.where, refusal.value.message) == (where, message)


@pytest.mark.parametrize(
    ("value", "where", "message"),
    [
        ('{"one": {"kind": "circle", "radius": "1"}}', "one.radius", 'is not of type "integer"'),
        ('{"one": {"kind": "circle"}}', "one.radius", "is required"),
        ('{"not": {"all": [{"one": {"kind": "star"}}]}}', "not.all.0.one.kind", "is none of the known values"),
        ('{"all": {}}', "all", 'is not of type "array"'),
        ('{"all": [{}]}', "all.0", "needs one of all, not, one"),
        ('{"other": []}', "", "needs one of all, not, one"),
    ],
)
def test_of_alternatives_told_by_their_field_the_one_that_is_there_was_meant(
    value: str, where: str, message: str
) -> None:
    found = contract({"/a": {"post": operation("app", "make", **body(ref("Filter")))}}, **TREE)
    with pytest.raises(RefusedError) as refusal:
        found.check("app.make", json.loads(value))
    assert (refusal.value.where, refusal.value.message) == (where, message)


@pytest.mark.parametrize(
    ("value", "where", "message"),
    [
        ({"kind": "swim", "by": "wings"}, "by", 'is not one of "feet" or "arms"'),
        ({"kind": "fly", "by": "feet"}, "by", 'is not one of "wings"'),
        ({"kind": "run", "by": "feet"}, "kind", "is none of the known values"),
    ],
)
def test_an_alternative_that_its_kind_names_is_meant_whatever_else_is_wrong(
    value: Any, where: str, message: str
) -> None:
    found = contract({"/a": {"post": operation("app", "make", **body(ref("Task")))}}, **TREE)
    with pytest.raises(RefusedError) as refusal:
        found.check("app.make", value)
    assert (refusal.value.where, refusal.value.message) == (where, message)


def test_a_limit_in_a_component_is_cut_too() -> None:
    parameters = [
        {"name": "limit", "in": "query", "schema": ref("Limit")},
        {"name": "X", "in": "header", "schema": ref("Limit")},
    ]
    paths = {"/a": {"get": operation("app", "all", parameters=parameters)}}
    found = contract(paths, Limit={"type": "integer", "minimum": 1, "maximum": 10})
    checks = found.operations["app.all"].checks
    assert checks.query({"limit": "11", "unknown": "1"}) == {"limit": 10}
    with pytest.raises(RefusedError):
        checks.query({"limit": "0"})


@pytest.mark.parametrize(("required", "status"), [(True, 400), (False, 200)])
@pytest.mark.parametrize("content", [b"", b" "])
def test_a_body_may_be_left_out_where_the_contract_says_so(
    required: bool, status: int, content: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def empty(call: Call, state: object) -> Answer:
        assert call.body is None
        return Answer(body={})

    monkeypatch.setitem(behaviour.TABLE, "app.make", Behaviour(empty))
    paths = {"/a": {"post": operation("app", "make", **body({"type": "object"}, required=required))}}
    app = App(Settings(), contract(paths))

    async def ask() -> int:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://emulator") as client:
            return (await client.post("/a", content=content)).status_code

    assert asyncio.run(ask()) == status
    app.close()


@pytest.mark.parametrize(("text", "value"), [("true", True), ("false", False)])
def test_true_and_false_in_a_query_are_read_where_the_contract_asks_for_them(text: str, value: bool) -> None:
    parameters = [
        {"name": "direct", "in": "query", "schema": {"type": "boolean"}},
        {"name": "name", "in": "query", "schema": {"type": "string"}},
    ]
    found = contract({"/a": {"get": operation("app", "all", parameters=parameters)}})
    checks = found.operations["app.all"].checks
    assert checks.query({"direct": text, "name": text}) == {"direct": value, "name": text}
    with pytest.raises(RefusedError):
        checks.query({"direct": "yes"})


OPEN: dict[str, Any] = {
    "Open": {"type": "object", "additionalProperties": True, "properties": {"leaf": ref("Leaf")}},
    "List": {"type": "object", "properties": {"all": {"type": "array", "items": ref("Node")}, "open": ref("Open")}},
}


FIELDS: list[tuple[Any, str | None]] = [
    ({"all": [{"next": {}}, {"next": {"leaf": {"kind": "circle", "radius": 1}}}]}, None),
    ({"open": {"anything": {"at": ["all"]}}}, None),
    ({"colour": 1}, "colour"),
    ({"all": [{}, {"next": {"nexxt": 1}}]}, "all.1.next.nexxt"),
    ({"all": [{"leaf": {"kind": "circle", "radius": 1, "colour": 1}}]}, "all.0.leaf.colour"),
]


@pytest.mark.parametrize(("value", "where"), FIELDS)
def test_unknown_fields_are_found_at_any_depth(value: Any, where: str | None) -> None:
    found = contract({"/a": {"post": operation("app", "make", **body(ref("List")))}}, **TREE, **OPEN)
    checks = found.operations["app.make"].checks
    if where is None:
        checks.known_fields(value)
        return
    with pytest.raises(RefusedError) as refusal:
        checks.known_fields(value)
    assert (refusal.value.status, refusal.value.where) == (400, where)
