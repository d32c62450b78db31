"""`scripts/drift` tells what a vendor's document changes, and nothing else."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from functools import cache
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.contract.contract import reachable
from scripts.contract.drift.__main__ import APIS, main
from scripts.contract.drift.differences import Difference, differences
from scripts.contract.drift.documents import match
from scripts.contract.drift.report import FORMATS
from scripts.contract.drift.shapes import UnreadableError
from scripts.contract.load import Document
from scripts.contract.merge import merge, merged

SPEC = Path(__file__).parents[2] / "spec"
READ = "GET /v1/shelves/{shelf_id}"
WRITE = "POST /v1/shelves"


def a_document() -> Document:
    """A small API with a tree in it."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Shelves", "version": "1"},
        "servers": [{"url": "https://shelves.example"}],
        "paths": {
            "/v1/shelves/{shelf_id}": {
                "get": {
                    "operationId": "shelves_get",
                    "summary": "Read a shelf",
                    "parameters": [
                        {"name": "shelf_id", "in": "path", "required": True, "schema": {"type": "integer"}},
                        {"name": "sort", "in": "query", "schema": {"type": "string", "enum": ["asc", "desc"]}},
                    ],
                    "responses": {"200": {"content": {"application/json": {"schema": ref("Shelf")}}}},
                }
            },
            "/v1/shelves": {
                "post": {
                    "operationId": "shelves_create",
                    "summary": "Make a shelf",
                    "requestBody": {"required": True, "content": {"application/json": {"schema": ref("NewShelf")}}},
                    "responses": {"200": {"content": {"application/json": {"schema": ref("Shelf")}}}, "204": {}},
                }
            },
        },
        "components": {
            "schemas": {
                "NewShelf": {
                    "type": "object",
                    "required": ["name"],
                    "properties": {"name": {"type": "string"}, "owner": {"oneOf": [ref("Person"), ref("Team")]}},
                },
                "Shelf": {
                    "allOf": [
                        ref("NewShelf"),
                        {
                            "type": "object",
                            "required": ["id"],
                            "properties": {
                                "id": {"type": "integer"},
                                "note": {"type": ["string", "null"]},
                                "state": {"type": "string", "enum": ["full", "empty"]},
                                "shelves": {"type": "array", "items": ref("Shelf")},
                                "labels": {"type": "object", "additionalProperties": {"type": "string"}},
                            },
                        },
                    ]
                },
                "Person": {"type": "object", "properties": {"email": {"type": "string"}}},
                "Team": {"type": "object", "properties": {"email": {"type": "string"}, "size": {"type": "integer"}}},
            }
        },
    }


def ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def drift(document: Document, contract: Document | None = None) -> list[Difference]:
    return differences(match({"app": contract or a_document()}, document))


def fields(document: Document) -> Document:
    """The properties that a shelf has beside those of a new one."""
    found: Document = document["components"]["schemas"]["Shelf"]["allOf"][1]["properties"]
    return found


def components(document: Document) -> Document:
    found: Document = document["components"]["schemas"]
    return found


def operation(document: Document, path: str, method: str) -> Document:
    found: Document = document["paths"][path][method]
    return found


BOTH = f"{WRITE} and 1 more"

CHANGES: dict[str, tuple[Callable[[Document], object], Difference]] = {
    "an operation goes": (
        lambda d: d["paths"].pop("/v1/shelves"),
        Difference("removed", WRITE, "operation", "Make a shelf", "-"),
    ),
    "an operation comes": (
        lambda d: d["paths"]["/v1/shelves"].update(get={"operationId": "shelves_list", "responses": {}}),
        Difference("added", "GET /v1/shelves", "operation", "-", "shelves_list"),
    ),
    "a parameter goes": (
        lambda d: operation(d, "/v1/shelves/{shelf_id}", "get")["parameters"].pop(),
        Difference("removed", READ, "query sort", "string", "-"),
    ),
    "a parameter comes": (
        lambda d: operation(d, "/v1/shelves", "post").update(
            parameters=[{"name": "X-Room", "in": "header", "required": True, "schema": {"type": "integer"}}]
        ),
        Difference("added", WRITE, "header x-room", "-", "integer, required"),
    ),
    "a value of a parameter comes": (
        lambda d: operation(d, "/v1/shelves/{shelf_id}", "get")["parameters"][1]["schema"]["enum"].append("random"),
        Difference("changed", READ, "query sort", "-", "values: random"),
    ),
    "a parameter becomes obligatory": (
        lambda d: operation(d, "/v1/shelves/{shelf_id}", "get")["parameters"][1].update(required=True),
        Difference("changed", READ, "query sort", "optional", "required"),
    ),
    "a part of the path is text": (
        lambda d: operation(d, "/v1/shelves/{shelf_id}", "get")["parameters"][0].update(schema={"type": "string"}),
        Difference("changed", READ, "path 1", "integer", "string"),
    ),
    "a body goes": (
        lambda d: operation(d, "/v1/shelves", "post").pop("requestBody"),
        Difference("removed", WRITE, "body", "object, required", "-"),
    ),
    "a body may be left out": (
        lambda d: operation(d, "/v1/shelves", "post")["requestBody"].pop("required"),
        Difference("changed", WRITE, "body", "required", "optional"),
    ),
    "a field of the answer goes": (
        lambda d: fields(d).pop("state"),
        Difference("removed", BOTH, "answer 200.state", "string", "-"),
    ),
    "a field of the answer is a number": (
        lambda d: fields(d)["id"].update(type="string"),
        Difference("changed", BOTH, "answer 200.id", "integer", "string"),
    ),
    "a field is never null": (
        lambda d: fields(d)["note"].update(type="string"),
        Difference("changed", BOTH, "answer 200.note", "null allowed", "never null"),
    ),
    "a field may be null as OpenAPI 3.0 writes it": (
        lambda d: fields(d)["state"].update(nullable=True),
        Difference("changed", BOTH, "answer 200.state", "never null", "null allowed"),
    ),
    "values come and go": (
        lambda d: fields(d)["state"].update(enum=["full", "broken"]),
        Difference("changed", BOTH, "answer 200.state", "values: empty", "values: broken"),
    ),
    "values are no longer named": (
        lambda d: fields(d)["state"].pop("enum"),
        Difference("changed", BOTH, "answer 200.state", "values: empty, full", "any value"),
    ),
    "what an object holds under own names changes": (
        lambda d: fields(d)["labels"]["additionalProperties"].update(type="integer"),
        Difference("changed", BOTH, "answer 200.labels.*", "string", "integer"),
    ),
    "an answer is no JSON": (
        lambda d: operation(d, "/v1/shelves", "post")["responses"]["204"].update(
            content={"image/png": {"schema": {"type": "string"}}}
        ),
        Difference("added", WRITE, "answer 204 (image/png)", "-", "string"),
    ),
    "an answer goes": (
        lambda d: operation(d, "/v1/shelves", "post")["responses"].pop("204"),
        Difference("removed", WRITE, "answer 204", "nothing", "-"),
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_one_change_is_one_line(name: str) -> None:
    change, line = CHANGES[name]
    document = a_document()
    change(document)
    assert drift(document) == [line]


def test_a_part_of_several_components_is_told_in_each() -> None:
    document = a_document()
    components(document)["NewShelf"].pop("required")
    components(document)["Person"]["properties"]["age"] = {"type": "integer"}
    assert drift(document) == [
        Difference("changed", WRITE, "body.name", "required", "optional"),
        Difference("added", WRITE, "body.owner.age", "-", "integer"),
        Difference("changed", BOTH, "answer 200.name", "required", "optional"),
        Difference("added", BOTH, "answer 200.owner.age", "-", "integer"),
    ]


def test_the_same_thing_written_otherwise_is_no_difference() -> None:
    document = a_document()
    components(document)["Shelf"] = {
        "required": ["id", "name"],
        "properties": {
            "id": {"type": "integer"},
            "name": {"$ref": "#/components/schemas/Name"},
            "owner": {"anyOf": [ref("Person"), {"properties": {"size": {"type": "integer"}}}]},
            "note": {"type": "string", "nullable": True},
            "state": {"oneOf": [{"const": "empty"}, {"const": "full"}]},
            "shelves": {"items": {"allOf": [ref("Shelf")]}},
            "labels": {"additionalProperties": {"type": "string"}},
        },
    }
    components(document)["Name"] = {"type": "string"}
    assert drift(document) == []


def test_null_as_a_member_of_a_union_is_null() -> None:
    document = a_document()
    fields(document)["note"] = {"oneOf": [{"type": "string"}, {"type": "null"}]}
    assert drift(document) == []


def test_the_name_of_a_part_of_the_path_does_not_matter() -> None:
    document = a_document()
    item = document["paths"].pop("/v1/shelves/{shelf_id}")
    parameter = item["get"]["parameters"].pop(0)
    document["paths"]["/v1/shelves/{id}/"] = {**item, "parameters": [{**parameter, "name": "id"}]}
    assert drift(document) == []


@pytest.mark.parametrize(
    ("server", "prefix"), [("https://shelves.example/v1", "/v1"), ("https://shelves.example", "/v1"), ("/v1/", "/v1")]
)
def test_a_prefix_may_stand_with_the_server_or_nowhere(server: str, prefix: str) -> None:
    document = a_document()
    document["servers"] = [{"url": server}]
    document["paths"] = {path.removeprefix(prefix): item for path, item in document["paths"].items()}
    assert drift(document) == []


def test_refusals_are_not_compared() -> None:
    document = a_document()
    operation(document, "/v1/shelves", "post")["responses"]["422"] = {"content": {"application/json": {"schema": {}}}}
    assert drift(document) == []


@cache
def contract(api: str) -> Document:
    return merged(SPEC, api)


@pytest.mark.parametrize("api", APIS)
def test_the_contract_does_not_differ_from_itself(api: str) -> None:
    matched = match({name: contract(name) for name in APIS}, contract(api))
    assert matched.api == api
    assert differences(matched) == []


@cache
def _plain_fields(api: str) -> list[tuple[str, str]]:
    """Component and field, of components that an operation leads to by no union and no allOf."""
    schemas: Document = components(contract(api))
    mixed = {
        name
        for name, schema in schemas.items()
        for owner in (schema, *schema.get("properties", {}).values())
        if {"oneOf", "anyOf", "allOf"} & owner.keys()
    }
    inside = mixed | reachable(merge(SPEC, api), [schemas[name] for name in mixed])
    return sorted(
        (name, field)
        for name, schema in schemas.items()
        if name not in inside
        for field in schema.get("properties", {})
    )


@settings(max_examples=25)
@given(st.data())
def test_a_field_that_goes_from_the_real_contract_is_the_only_line(data: st.DataObject) -> None:
    api = data.draw(st.sampled_from(APIS))
    component, name = data.draw(st.sampled_from(_plain_fields(api)))
    document = deepcopy(contract(api))
    document["components"]["schemas"][component]["properties"].pop(name)
    found = differences(match({api: contract(api)}, document))
    assert {(line.change, line.document) for line in found} == {("removed", "-")}
    assert len(found) == 1
    assert found[0].what.endswith(f".{name}")


def _schemas() -> st.SearchStrategy[Document]:
    leaves: list[Document] = [{}, {"type": "string"}, {"type": ["integer", "null"]}, {"enum": ["a", 1, None]}]
    strategy: st.SearchStrategy[Document] = st.sampled_from([*leaves, ref("Shelf"), ref("Team")])
    for _ in range(3):
        strategy = st.one_of(
            strategy,
            st.builds(_array, strategy),
            st.builds(_object, st.dictionaries(st.sampled_from("xyz"), strategy)),
            st.builds(_mixed, st.sampled_from(["allOf", "oneOf", "anyOf"]), st.lists(strategy, max_size=3)),
        )
    return strategy


def _array(items: Document) -> Document:
    return {"type": "array", "items": items}


def _object(properties: Document) -> Document:
    return {"properties": properties}


def _mixed(key: str, members: list[Document]) -> Document:
    return {key: members}


@given(_schemas(), _schemas())
def test_any_schema_is_the_same_as_itself_even_inside_itself(schema: Document, other: Document) -> None:
    document = a_document()
    components(document).update(Shelf=schema, Team=other)
    assert drift(deepcopy(document), document) == []


def test_a_document_of_another_kind_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for text in ("[]", '{"openapi": "2.0"}', "{", '{"openapi": "3.1.0", "paths": {"/other": {"get": {}}}}'):
        file = tmp_path / "new.json"
        file.write_text(text)
        assert main([str(file), "--spec", str(SPEC)]) == 2
        assert capsys.readouterr().err.startswith("scripts/drift: ")
    assert main([str(tmp_path / "none.json"), "--spec", str(SPEC)]) == 2


@pytest.mark.parametrize("target", ["#/components/schemas/None", "other.json#/x"])
def test_a_reference_to_nothing_is_told(target: str) -> None:
    document = a_document()
    fields(document)["state"] = {"$ref": target}
    with pytest.raises(UnreadableError, match="leads to nothing"):
        drift(document)


def test_a_reference_to_itself_is_told() -> None:
    document = a_document()
    document["components"]["parameters"] = {"Loop": {"$ref": "#/components/parameters/Loop"}}
    operation(document, "/v1/shelves", "post")["parameters"] = [{"$ref": "#/components/parameters/Loop"}]
    with pytest.raises(UnreadableError, match="leads to itself"):
        drift(document)


@pytest.mark.parametrize("suffix", [".json", ".yaml"])
def test_the_command_says_by_its_code_whether_anything_differs(
    suffix: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / f"new{suffix}"
    document = deepcopy(contract("pipelines"))
    file.write_text(json.dumps(document) if suffix == ".json" else yaml.safe_dump(document))
    assert main([str(file), "--spec", str(SPEC)]) == 0
    assert capsys.readouterr().out == "no difference\n"
    document["paths"]["/v1/forget"] = {"post": {"summary": "Forget a | person", "responses": {}}}
    file.write_text(json.dumps(document) if suffix == ".json" else yaml.safe_dump(document))
    told: dict[str, str] = {}
    for name in FORMATS:
        assert main([str(file), "--api", "pipelines", "--spec", str(SPEC), "--format", name]) == 1
        told[name] = capsys.readouterr().out
    assert "added   POST /v1/forget  operation  -         Forget a | person\n" in told["text"]
    assert "1 differences: 1 added, 0 removed, 0 changed" in told["text"]
    assert "| added | POST /v1/forget | operation | - | Forget a \\| person |" in told["markdown"]
    assert json.loads(told["json"]) == [
        Difference("added", "POST /v1/forget", "operation", "-", "Forget a | person")._asdict()
    ]
