"""Family files become one document for each API."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from scripts.contract.load import ContractError, is_list, is_object, parse
from scripts.contract.merge import Place, limits, merge, merged, operations_of, pointer
from tests.contract.minimal import COMMON, Files

OTHER = """
openapi: 3.1.0
info: {title: Things API, version: v1, description: Other things.}
servers: [{url: https://things.example}]
tags: [{name: others, description: Keep others.}]
paths:
  /others:
    parameters:
      - $ref: ./things.yaml#/components/parameters/Colour
      - {name: limit, in: query, description: For the path., schema: {type: integer}, example: 1}
    get:
      operationId: others_list
      tags: [others]
      parameters:
        - {name: limit, in: query, description: For the operation., schema: {type: integer}, example: 2}
      responses:
        '200':
          description: Things.
          content:
            application/json:
              schema: {$ref: './things.yaml#/components/schemas/ThingPage'}
"""


@pytest.fixture
def files() -> Files:
    files = Files()
    files.documents["track/others.yaml"] = parse(OTHER, "others.yaml")
    return files


def test_every_reference_is_internal_and_resolves(files: Files, tmp_path: Path) -> None:
    document = merged(files.write(tmp_path), "track")
    names = {f"#/components/schemas/{name}" for name in document["components"]["schemas"]}
    assert {*_references(document)} == names
    assert "JsonObject" in document["components"]["schemas"]


def test_the_head_is_that_of_the_families_with_the_version_of_the_contract(files: Files, tmp_path: Path) -> None:
    document = merged(files.write(tmp_path), "track")
    assert document["openapi"] == "3.1.0"
    assert document["info"] == {"title": "Things API", "version": "1"}
    assert document["servers"] == [{"url": "https://things.example"}]
    assert [tag["name"] for tag in document["tags"]] == ["others", "things"]
    assert document["components"]["securitySchemes"] == {"TrackKeys": {"type": "http", "scheme": "basic"}}


def test_parameters_of_a_path_join_each_operation_and_yield_to_its_own(files: Files, tmp_path: Path) -> None:
    document = merged(files.write(tmp_path), "track")
    parameters = document["paths"]["/others"]["get"]["parameters"]
    assert [parameter["name"] for parameter in parameters] == ["colour", "limit"]
    assert parameters[1]["description"] == "For the operation."
    assert document["paths"]["/things/{thing_id}"]["put"]["parameters"][0]["name"] == "thing_id"
    assert set(document["paths"]["/others"]) == {"get"}


def test_the_order_is_that_of_file_names_and_component_names(files: Files, tmp_path: Path) -> None:
    folder = files.write(tmp_path)
    document = merged(folder, "track")
    assert list(document["paths"]) == ["/others", "/things", "/things/{thing_id}"]
    assert list(document["components"]["schemas"]) == sorted(document["components"]["schemas"])
    assert json.dumps(document) == json.dumps(merged(folder, "track"))


def test_operations_are_listed_with_method_and_path(files: Files, tmp_path: Path) -> None:
    found = [(method, path) for method, path, _ in operations_of(merged(files.write(tmp_path), "track"))]
    assert found == [("get", "/others"), ("get", "/things"), ("put", "/things/{thing_id}")]


def test_places_say_where_the_parts_were_written(files: Files, tmp_path: Path) -> None:
    folder = files.write(tmp_path)
    result = merge(folder, "track")
    assert result.operations["PUT /things/{thing_id}"] == Place(
        folder / "track" / "things.yaml", "/paths/~1things~1{thing_id}/put"
    )
    assert result.schemas["JsonObject"] == Place(folder / "common.yaml", "/components/schemas/JsonObject")
    assert Place(folder / "track" / "things.yaml", "/components/parameters/Colour") in result.inlined


def test_unused_components_are_left_out(files: Files, tmp_path: Path) -> None:
    files.schemas["Spare"] = {"type": "string"}
    assert "Spare" not in merged(files.write(tmp_path), "track")["components"]["schemas"]


def test_the_same_component_may_stand_twice(files: Files, tmp_path: Path) -> None:
    other = files.documents["track/others.yaml"]
    other["components"] = {"schemas": {"Colour": files.schemas["Colour"]}}
    other["paths"]["/others"]["get"]["parameters"][0]["schema"] = {"$ref": "#/components/schemas/Colour"}
    assert merged(files.write(tmp_path), "track")["components"]["schemas"]["Colour"] == files.schemas["Colour"]


def test_a_component_may_hold_itself(files: Files, tmp_path: Path) -> None:
    files.schemas["Thing"]["properties"]["inner"] = {"$ref": "#/components/schemas/Thing"}
    found = merged(files.write(tmp_path), "track")["components"]["schemas"]["Thing"]["properties"]["inner"]
    assert found == {"$ref": "#/components/schemas/Thing"}


def _another_body(files: Files) -> None:
    other = files.documents["track/others.yaml"]
    other["components"] = {"schemas": {"Colour": {"type": "string"}}}
    other["paths"]["/others"]["get"]["parameters"][0]["schema"] = {"$ref": "#/components/schemas/Colour"}


def _refer_to(reference: str) -> Callable[[Files], None]:
    def change(files: Files) -> None:
        files.schemas["Thing"]["properties"]["colour"] = {"$ref": reference}

    return change


def _same_operation(files: Files) -> None:
    files.documents["track/others.yaml"]["paths"]["/things"] = {"get": {"responses": {}}}


def _other(*keys: str) -> Callable[[Files], None]:
    def change(files: Files) -> None:
        node: Any = files.documents["track/others.yaml"]
        for key in keys[:-1]:
            node = node[key]
        node[keys[-1]] = "another"

    return change


def _other_tag(files: Files) -> None:
    files.documents["track/others.yaml"]["tags"] = [{"name": "things", "description": "Another text."}]


@pytest.mark.parametrize(
    ("change", "file", "where", "message"),
    [
        (
            _another_body,
            "track/things.yaml",
            "#/components/schemas/Colour",
            "track/others.yaml#/components/schemas/Colour",
        ),
        (_refer_to("#/components/schemas/Nobody"), "track/things.yaml", "/properties/colour", "which is not there"),
        (_refer_to("#/info/title"), "track/things.yaml", "/properties/colour", "which is not there"),
        (_refer_to("./gone.yaml#/components/schemas/A"), "track/things.yaml", "/properties/colour", "not a file"),
        (_refer_to("../../etc/passwd#/components/schemas/A"), "track/things.yaml", "/properties/colour", "not a file"),
        (_same_operation, "track/things.yaml", "#/paths/~1things/get", "is also defined in"),
        (_other("openapi"), "track/things.yaml", "#/openapi", "is not the same as in"),
        (_other("servers"), "track/things.yaml", "#/servers", "is not the same as in"),
        (_other("info", "title"), "track/things.yaml", "#/info/title", "is not the same as in"),
        (_other_tag, "track/things.yaml", "#/tags/0", "is described differently"),
    ],
)
def test_a_contradiction_names_file_and_place(
    files: Files, tmp_path: Path, change: Callable[[Files], None], file: str, where: str, message: str
) -> None:
    change(files)
    with pytest.raises(ContractError) as caught:
        merged(files.write(tmp_path), "track")
    assert caught.value.file == str(tmp_path / file)
    assert caught.value.where.endswith(where)
    assert message in str(caught.value)


def test_an_api_without_files_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ContractError, match="holds no family file"):
        merged(tmp_path, "track")


@pytest.mark.parametrize("content", [None, "\n"])
def test_a_contract_without_a_version_is_an_error(files: Files, tmp_path: Path, content: str | None) -> None:
    file = files.write(tmp_path) / "VERSION"
    file.unlink()
    if content is not None:
        file.write_text(content)
    with pytest.raises(ContractError, match="does not say the version") as caught:
        merged(tmp_path, "track")
    assert caught.value.file == str(file)


def test_events_are_merged_with_all_that_they_refer_to(files: Files, tmp_path: Path) -> None:
    shared = {"openapi": "3.1.0", "info": files.events["info"], "components": {"responses": {"Taken": {"a": 1}}}}
    files.documents["webhooks/shared.yaml"] = shared
    post = files.events["webhooks"]["thing_lost"]["post"]
    post["responses"]["200"] = {"$ref": "./shared.yaml#/components/responses/Taken"}
    result = merge(files.write(tmp_path), "webhooks")
    found = result.document["webhooks"]
    assert [*found] == ["thing_sold", "thing_lost"]
    assert found["thing_lost"]["post"]["responses"] == {"200": {"a": 1}}
    assert found["thing_sold"]["post"]["parameters"][0]["name"] == "X-CIO-Timestamp"
    assert {*_references(found)} == {"#/components/schemas/ThingSold", "#/components/schemas/ThingLost"}
    assert [*result.document["components"]["schemas"]] == ["ReportingEvent", "ThingData", "ThingLost", "ThingSold"]
    assert result.webhooks["thing_lost"] == Place(tmp_path / "webhooks" / "thing.yaml", "/webhooks/thing_lost")
    assert result.document["paths"] == {}


def test_an_api_without_events_has_no_part_for_them(files: Files, tmp_path: Path) -> None:
    assert "webhooks" not in merged(files.write(tmp_path), "track")


def test_an_event_stands_once(files: Files, tmp_path: Path) -> None:
    files.documents["webhooks/again.yaml"] = files.events
    with pytest.raises(ContractError, match="is also defined in") as caught:
        merged(files.write(tmp_path), "webhooks")
    assert caught.value.file == str(tmp_path / "webhooks" / "thing.yaml")
    assert caught.value.where == "#/webhooks/thing_sold"


def test_limits_come_in_their_order(tmp_path: Path) -> None:
    tmp_path.joinpath("common.yaml").write_text(
        "x-cio-limits:\n  B: {value: 2, text: Second letter.}\n  A: {value: 1, text: First letter.}\n"
    )
    assert limits(tmp_path) == [("B", 2, "Second letter."), ("A", 1, "First letter.")]


@pytest.mark.parametrize(
    "entry", ["5", "{value: 5}", "{value: 1.5, text: T.}", "{value: true, text: T.}", "{text: T.}"]
)
def test_a_limit_needs_a_number_and_a_text(tmp_path: Path, entry: str) -> None:
    tmp_path.joinpath("common.yaml").write_text(f"{COMMON}\n".replace("{value: 150, text: The longest thing.}", entry))
    with pytest.raises(ContractError, match="needs an integer value and a text") as caught:
        limits(tmp_path)
    assert caught.value.where == "#/x-cio-limits/THING_BYTES"


def test_a_pointer_escapes_its_keys() -> None:
    assert pointer("paths", "/a~b/{c}") == "/paths/~1a~0b~1{c}"


def _references(node: object) -> Iterator[str]:
    if is_object(node):
        yield from (node["$ref"],) if "$ref" in node else ()
    children = node.values() if is_object(node) else node if is_list(node) else ()
    for child in children:
        yield from _references(child)
