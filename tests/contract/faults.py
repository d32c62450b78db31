"""Faults of the small contract: the rule that finds each, and where."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from scripts.contract import (
    rules_examples,
    rules_facts,
    rules_names,
    rules_operations,
    rules_schemas,
    rules_texts,
    rules_unions,
    rules_usage,
)
from scripts.contract.lint import Rule
from scripts.contract.load import Document
from tests.contract.minimal import Files

Fault: TypeAlias = Callable[[Files], object]


def put(*path: str | int, value: object) -> Fault:
    """The fault of this value at this place of the things."""

    def change(files: Files) -> None:
        node: Any = files.things
        for key in path[:-1]:
            node = node[key]
        node[path[-1]] = value

    return change


def drop(*path: str | int) -> Fault:
    """The fault of nothing at this place of the things."""

    def change(files: Files) -> None:
        node: Any = files.things
        for key in path[:-1]:
            node = node[key]
        del node[path[-1]]

    return change


def both(first: Fault, second: Fault) -> Fault:
    """Two faults together."""

    def change(files: Files) -> None:
        first(files)
        second(files)

    return change


SCHEMAS: Final = ("components", "schemas")
THING: Final = (*SCHEMAS, "Thing")
COLOUR: Final = (*SCHEMAS, "Colour")
WRITE: Final = (*SCHEMAS, "WriteThing")
LIST: Final = ("paths", "/things", "get")
PUT: Final = ("paths", "/things/{thing_id}", "put")
BODY: Final = (*PUT, "requestBody", "content", "application/json")
ANSWER: Final = (*LIST, "responses", "200", "content", "application/json")
INLINE: Final[Document] = {"type": "object", "description": "Inline.", "properties": {}}
TEXT: Final = {"type": "string", "description": "Some text."}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def at(*path: str | int) -> str:
    return "".join("/" + str(key).replace("~", "~0").replace("/", "~1") for key in path)


CASES: Final[list[tuple[Rule, Fault, str]]] = [
    (rules_schemas.titles, put(*THING, "title", value="Thing"), at(*THING)),
    (rules_schemas.titles, put(*THING, "properties", "id", "title", value="Id"), at(*THING, "properties", "id")),
    (
        rules_schemas.titles,
        put(*LIST, "parameters", 0, "schema", "title", value="S"),
        at(*LIST, "parameters", 0, "schema"),
    ),
    (rules_schemas.titles, put(*WRITE, "allOf", 1, "title", value="Part"), at(*WRITE, "allOf", 1)),
    (
        rules_schemas.defaults,
        put(*LIST, "parameters", 1, "schema", "default", value=5),
        at(*LIST, "parameters", 1, "schema"),
    ),
    (
        rules_schemas.defaults,
        put("components", "parameters", "Colour", "schema", value={"default": "red"}),
        at("components", "parameters", "Colour", "schema"),
    ),
    (rules_schemas.inline_objects, put(*THING, "properties", "owner", value=INLINE), at(*THING, "properties", "owner")),
    (rules_schemas.inline_objects, put(*BODY, "schema", value=INLINE), at(*BODY, "schema")),
    (rules_schemas.inline_objects, put(*BODY, "schema", value={"type": "string"}), at(*BODY, "schema")),
    (
        rules_schemas.inline_objects,
        put(*ANSWER, "schema", value={"type": "array", "items": ref("Thing")}),
        at(*ANSWER, "schema"),
    ),
    (
        rules_schemas.inline_objects,
        put(*SCHEMAS, "ThingPage", "properties", "things", "items", value=INLINE),
        at(*SCHEMAS, "ThingPage", "properties", "things", "items"),
    ),
    (
        rules_schemas.inline_objects,
        put(*THING, "additionalProperties", value={"type": "object"}),
        at(*THING, "additionalProperties"),
    ),
    (rules_schemas.component_names, put(*SCHEMAS, "some_thing", value=TEXT), at(*SCHEMAS, "some_thing")),
    (rules_schemas.component_names, put(*SCHEMAS, "thing", value=TEXT), at(*SCHEMAS, "thing")),
    (rules_schemas.enumerations, put(*COLOUR, "enum", value=["red", 1]), at(*COLOUR)),
    (rules_schemas.enumerations, put(*COLOUR, "enum", value=[1.5]), at(*COLOUR)),
    (rules_schemas.enumerations, put(*COLOUR, "enum", value=[True, False]), at(*COLOUR)),
    (rules_schemas.enumerations, put(*COLOUR, "enum", value=["red", None]), at(*COLOUR)),
    (rules_schemas.enumerations, put(*COLOUR, "enum", value=["red", "red"]), at(*COLOUR)),
    (rules_schemas.enumerations, put(*COLOUR, "type", value=["string", "null"]), at(*COLOUR)),
    (rules_schemas.enumerations, put(*COLOUR, "type", value="integer"), at(*COLOUR)),
    (
        rules_schemas.enumerations,
        put(*THING, "properties", "size", value={**TEXT, "enum": ["s", "m"]}),
        at(*THING, "properties", "size"),
    ),
    (
        rules_schemas.arrays,
        put(*THING, "properties", "parts", value={"type": "array"}),
        at(*THING, "properties", "parts"),
    ),
    (
        rules_schemas.arrays,
        put(*THING, "properties", "parts", value={"type": ["array", "null"], "items": TEXT}),
        at(*THING, "properties", "parts"),
    ),
    (
        rules_schemas.reference_siblings,
        put(*THING, "properties", "colour", "description", value="Its colour."),
        at(*THING, "properties", "colour"),
    ),
    (rules_schemas.lost_keywords, put(*THING, "patternProperties", value={"^a": TEXT}), at(*THING)),
    (
        rules_schemas.lost_keywords,
        put(*THING, "properties", "id", "nullable", value=True),
        at(*THING, "properties", "id"),
    ),
    (
        rules_schemas.lost_keywords,
        put(*SCHEMAS, "Owner", "discriminator", value={"propertyName": "kind"}),
        at(*SCHEMAS, "Owner"),
    ),
    (
        rules_schemas.formats,
        put(*THING, "properties", "id", "format", value="date-time"),
        at(*THING, "properties", "id"),
    ),
    (rules_schemas.lone_unions, put(*SCHEMAS, "Owner", "properties", value={"id": TEXT}), at(*SCHEMAS, "Owner")),
    (rules_schemas.lone_unions, put(*SCHEMAS, "Owner", "type", value="object"), at(*SCHEMAS, "Owner")),
    (rules_schemas.lone_unions, put(*SCHEMAS, "Owner", "anyOf", value=[ref("Thing")]), at(*SCHEMAS, "Owner")),
    (rules_schemas.union_members, put(*SCHEMAS, "Owner", "oneOf", 0, value=INLINE), at(*SCHEMAS, "Owner", "oneOf", 0)),
    (
        rules_schemas.union_members,
        put(*SCHEMAS, "Owner", "oneOf", 0, value={"required": ["a"]}),
        at(*SCHEMAS, "Owner", "oneOf", 0),
    ),
    (rules_unions.distinct_members, drop(*SCHEMAS, "OwnerByName", "required"), at(*SCHEMAS, "Owner")),
    (
        rules_unions.distinct_members,
        drop(*SCHEMAS, "OwnerByKind", "properties", "kind", "const"),
        at(*SCHEMAS, "Owner"),
    ),
    (
        rules_unions.distinct_members,
        put(*SCHEMAS, "OwnerByKind", "properties", "kind", "const", value="person"),
        at(*SCHEMAS, "Owner"),
    ),
    (
        rules_unions.distinct_members,
        both(
            put(*SCHEMAS, "Name", value=TEXT),
            put(*LIST, "parameters", 0, "schema", value={"anyOf": [ref("Name"), ref("Colour")]}),
        ),
        at(*LIST, "parameters", 0, "schema"),
    ),
    (
        rules_unions.distinct_members,
        both(
            put(*SCHEMAS, "Other", value={"description": "Other.", "oneOf": [ref("OwnerByName")]}),
            put(*SCHEMAS, "Owner", "oneOf", 1, value=ref("Other")),
        ),
        at(*SCHEMAS, "Owner"),
    ),
    (rules_unions.parts, put(*WRITE, "allOf", 0, value=INLINE), at(*WRITE, "allOf")),
    (rules_unions.parts, put(*WRITE, "allOf", 0, value=ref("Owner")), at(*WRITE, "allOf", 0)),
    (rules_unions.parts, put(*WRITE, "allOf", 0, value=ref("Colour")), at(*WRITE, "allOf", 0)),
    (rules_unions.parts, put(*WRITE, "allOf", 1, "properties", "id", value=TEXT), at(*WRITE, "allOf", 1)),
    (rules_unions.parts, put(*WRITE, "properties", value={"more": TEXT}), at(*WRITE)),
    (rules_unions.closed_answers, put(*THING, "additionalProperties", value=False), at(*THING)),
    (rules_unions.known_required, put(*THING, "required", value=["id", "weight"]), at(*THING)),
    (rules_names.operation_ids, put(*LIST, "operationId", value="list_things"), at(*LIST, "operationId")),
    (rules_names.operation_ids, put(*LIST, "operationId", value="things_list-all"), at(*LIST, "operationId")),
    (rules_names.operation_ids, put(*PUT, "operationId", value="things_List"), at(*PUT, "operationId")),
    (rules_names.operation_ids, put(*LIST, "tags", value=["things", "more"]), at(*LIST, "tags")),
    (rules_names.operation_ids, put(*LIST, "tags", value=["more"]), at(*LIST, "tags")),
    (rules_names.method_names, put(*LIST, "operationId", value="things_create"), at(*LIST, "operationId")),
    (rules_names.method_names, put(*LIST, "operationId", value="things_get"), at(*LIST, "operationId")),
    (rules_names.method_names, put(*LIST, "operationId", value="things_list_things"), at(*LIST, "operationId")),
    (rules_names.method_names, put(*LIST, "x-cio-repeat", value="never"), at(*LIST, "operationId")),
    (
        rules_names.method_names,
        put(*SCHEMAS, "ThingPage", "properties", "things", "type", value="object"),
        at(*LIST, "operationId"),
    ),
    (rules_names.method_names, put(*PUT, "operationId", value="things_write"), at(*PUT, "operationId")),
    (rules_names.method_names, put(*PUT, "operationId", value="things_delete"), at(*PUT, "operationId")),
    (rules_names.field_names, put(*THING, "properties", "items", value=TEXT), at(*THING)),
    (rules_names.field_names, put(*THING, "properties", "toDict", value=TEXT), at(*THING)),
    (rules_names.field_names, put(*WRITE, "allOf", 1, "properties", "d", value=TEXT), at(*WRITE)),
    (
        rules_names.field_names,
        both(put(*THING, "properties", "first name", value=TEXT), put(*THING, "properties", "first-name", value=TEXT)),
        at(*THING),
    ),
    (
        rules_names.module_names,
        both(put(*SCHEMAS, "THING", value=TEXT), put(*THING, "properties", "twin", value=ref("THING"))),
        at(*SCHEMAS, "THING"),
    ),
    (rules_names.argument_names, put(*WRITE, "allOf", 1, "properties", "thing_id", value=TEXT), at(*PUT)),
    (rules_names.argument_names, put(*WRITE, "allOf", 1, "properties", "_thing_id", value=TEXT), at(*PUT)),
    (rules_names.argument_names, put(*WRITE, "allOf", 1, "properties", "attributes", value=TEXT), at(*PUT)),
    (rules_names.argument_names, put(*WRITE, "allOf", 1, "properties", "options", value=TEXT), at(*PUT)),
    (rules_names.extra_arguments, put(*WRITE, "x-cio-extra", value="class"), at(*WRITE, "x-cio-extra")),
    (rules_names.extra_arguments, put(*WRITE, "x-cio-extra", value="a b"), at(*WRITE, "x-cio-extra")),
    (rules_names.extra_arguments, drop(*WRITE, "additionalProperties"), at(*WRITE, "x-cio-extra")),
    (rules_names.extra_arguments, put(*THING, "x-cio-extra", value="more"), at(*THING, "x-cio-extra")),
    (rules_operations.parameter_shapes, drop(*LIST, "parameters", 0, "schema"), at(*LIST, "parameters", 0)),
    (
        rules_operations.parameter_shapes,
        put(*LIST, "parameters", 0, "style", value="deepObject"),
        at(*LIST, "parameters", 0),
    ),
    (rules_operations.parameter_shapes, put(*LIST, "parameters", 0, "in", value="cookie"), at(*LIST, "parameters", 0)),
    (
        rules_operations.parameter_shapes,
        put("components", "parameters", "Colour", "content", value={}),
        at("components", "parameters", "Colour"),
    ),
    (rules_operations.path_parameters, put("paths", "/things/{thing_id}", "parameters", value=[]), at(*PUT)),
    (
        rules_operations.path_parameters,
        put("paths", "/things/{thing_id}", "parameters", 0, "required", value=False),
        at(*PUT),
    ),
    (rules_operations.path_parameters, put(*LIST, "parameters", 0, "in", value="path"), at(*LIST)),
    (
        rules_operations.media_types,
        put(*PUT, "requestBody", "content", "text/csv", value={}),
        at(*PUT, "requestBody", "content", "text/csv"),
    ),
    (
        rules_operations.media_types,
        put(*LIST, "responses", "200", "content", "image/png", value={}),
        at(*LIST, "responses", "200", "content", "image/png"),
    ),
    (rules_operations.answer_statuses, put(*LIST, "responses", value={}), at(*LIST, "responses")),
    *(
        (
            rules_operations.answer_statuses,
            put(*LIST, "responses", status, value={"description": "No."}),
            at(*LIST, "responses", status),
        )
        for status in ("400", "default", "4XX", "2XX", "400-things")
    ),
    (
        rules_operations.answer_statuses,
        put(*PUT, "responses", "204", value={"content": {}}),
        at(*PUT, "responses", "204"),
    ),
    (rules_operations.request_bodies, drop(*PUT, "requestBody", "required"), at(*PUT, "requestBody")),
    (rules_operations.request_bodies, put(*PUT, "requestBody", "required", value=False), at(*PUT, "requestBody")),
    (rules_operations.request_bodies, put(*LIST, "requestBody", value={"required": True}), at(*LIST, "requestBody")),
    (rules_operations.file_heads, put("openapi", value="3.0.3"), "/openapi"),
    (rules_operations.file_heads, put("security", value=[]), "/security"),
    (rules_operations.file_heads, put("webhooks", value={}), "/webhooks"),
    (rules_operations.file_heads, put("servers", value=[]), "/servers"),
    (rules_operations.file_heads, lambda files: files.common.pop("paths"), "/paths"),
    *((rules_facts.complete_facts, drop(*LIST, name), at(*LIST)) for name in rules_facts.OPERATION_FACTS),
    (rules_facts.complete_facts, put(*LIST, "x-cio-lanes", value="track"), at(*LIST, "x-cio-lanes")),
    (rules_facts.complete_facts, put(*THING, "x-cio-maxbytes", value=5), at(*THING)),
    (rules_facts.auth, put(*LIST, "x-cio-auth", value="app"), at(*LIST, "x-cio-auth")),
    (rules_facts.auth, put(*LIST, "x-cio-auth", value="none"), at(*LIST, "security")),
    (rules_facts.auth, drop(*LIST, "security"), at(*LIST, "security")),
    (rules_facts.auth, put(*LIST, "security", value=[dict[str, object](AppKey=[])]), at(*LIST, "security")),
    (rules_facts.lanes, put(*LIST, "x-cio-lane", value="app"), at(*LIST, "x-cio-lane")),
    (rules_facts.repeats, put(*LIST, "x-cio-repeat", value="sometimes"), at(*LIST, "x-cio-repeat")),
    (rules_facts.repeats, put(*LIST, "x-cio-repeat", value="never"), at(*LIST, "x-cio-repeat")),
    (rules_facts.repeats, put(*PUT, "x-cio-repeat", value="by-item"), at(*PUT, "x-cio-repeat")),
    (rules_facts.repeats, drop(*THING, "properties", "id"), at(*PUT, "x-cio-repeat")),
    (rules_facts.repeats, put(*LIST, "x-cio-repeat", value="by-item"), at(*LIST, "x-cio-repeat")),
    (rules_facts.size_caps, put(*PUT, "x-cio-max-bytes", value=0), at(*PUT, "x-cio-max-bytes")),
    (rules_facts.size_caps, put(*PUT, "x-cio-max-bytes", value="32 KB"), at(*PUT, "x-cio-max-bytes")),
    (rules_facts.size_caps, put(*LIST, "x-cio-max-bytes", value=5), at(*LIST, "x-cio-max-bytes")),
    (rules_facts.size_caps, put(*THING, "x-cio-max-bytes", value=True), at(*THING)),
    (rules_facts.secrets, put(*THING, "x-cio-secret", value="yes"), at(*THING)),
    (rules_facts.paging, put(*LIST, "x-cio-paging", value="cursor"), at(*LIST, "x-cio-paging")),
    (rules_facts.paging, put(*LIST, "x-cio-paging", "kind", value="pages"), at(*LIST, "x-cio-paging")),
    (rules_facts.paging, drop(*LIST, "x-cio-paging", "next"), at(*LIST, "x-cio-paging")),
    *(
        (rules_facts.paging, put(*LIST, "x-cio-paging", key, value="gone"), at(*LIST, "x-cio-paging", key))
        for key in ("items", "start", "next", "limit")
    ),
    (rules_facts.paging, put(*LIST, "x-cio-paging", "items", value="next"), at(*LIST, "x-cio-paging", "items")),
    *(
        (
            rules_facts.service_limits,
            lambda files, limit=limit: files.common.update({"x-cio-limits": limit}),
            at("x-cio-limits", *limit),
        )
        for limit in (
            {"thing_bytes": {"value": 1, "text": "The longest."}},
            {"THING": {"value": 0, "text": "The longest."}},
            {"THING": {"value": 1, "text": "the longest"}},
        )
    ),
    (rules_texts.schema_texts, drop(*THING, "description"), at(*THING)),
    (rules_texts.schema_texts, drop(*THING, "properties", "id", "description"), at(*THING, "properties", "id")),
    (rules_texts.schema_texts, put(*THING, "description", value="One thing"), at(*THING)),
    (rules_texts.schema_texts, put(*THING, "description", value="x" * 100 + ". More."), at(*THING)),
    (rules_texts.schema_texts, put(*COLOUR, "description", value=" "), at(*COLOUR)),
    (rules_texts.parameter_texts, drop(*LIST, "parameters", 0, "description"), at(*LIST, "parameters", 0)),
    (rules_texts.operation_texts, drop(*LIST, "summary"), at(*LIST, "summary")),
    (rules_texts.operation_texts, put(*LIST, "summary", value="List things."), at(*LIST, "summary")),
    (rules_texts.operation_texts, put(*LIST, "summary", value="list things"), at(*LIST, "summary")),
    (rules_texts.operation_texts, put(*LIST, "summary", value="L" * 73), at(*LIST, "summary")),
    (
        rules_texts.operation_texts,
        put(*LIST, "description", value="Source: Things API document."),
        at(*LIST, "description"),
    ),
    (rules_texts.operation_texts, put(*LIST, "description", value="A repeat is safe."), at(*LIST, "description")),
    (rules_texts.operation_texts, drop(*LIST, "description"), at(*LIST)),
    (rules_texts.other_texts, drop("info", "description"), "/info"),
    (rules_texts.other_texts, drop("tags", 0, "description"), "/tags/0"),
    (rules_texts.other_texts, put(*LIST, "responses", "200", "description", value=""), at(*LIST, "responses", "200")),
    (rules_texts.known_methods, put("paths", "/things", "summary", value="Things"), at("paths", "/things", "summary")),
    (rules_texts.known_methods, put("paths", "/things", "trace", value={}), at("paths", "/things", "trace")),
    (rules_usage.unused_components, put(*SCHEMAS, "Spare", value=TEXT), at(*SCHEMAS, "Spare")),
    (rules_usage.unused_components, put("components", "parameters", "Spare", value={}), "/components/parameters/Spare"),
    (
        rules_usage.unused_components,
        put("components", "securitySchemes", "AppKey", value={}),
        "/components/securitySchemes/AppKey",
    ),
    (
        rules_usage.unused_components,
        lambda files: files.common["components"]["schemas"].update(Spare=TEXT),
        "/components/schemas/Spare",
    ),
    (rules_usage.unused_tags, put("tags", 0, "name", value="others"), "/tags/0"),
    (rules_usage.declared_schemes, drop("components", "securitySchemes", "TrackKeys"), "/components/securitySchemes"),
    (rules_examples.body_examples, drop(*BODY, "examples"), at(*BODY)),
    (rules_examples.body_examples, drop(*BODY, "examples", "red", "summary"), at(*BODY, "examples", "red")),
    (rules_examples.body_examples, drop(*BODY, "examples", "red", "value"), at(*BODY, "examples", "red")),
    (rules_examples.body_examples, drop(*BODY, "examples", "red", "value", "id"), at(*BODY, "examples", "red")),
    (
        rules_examples.body_examples,
        put(*BODY, "examples", "red", "value", "owner", value={"name": "Ann", "kind": "club", "code": "c"}),
        at(*BODY, "examples", "red"),
    ),
    (rules_examples.answer_examples, drop(*ANSWER, "examples"), at(*ANSWER)),
    (
        rules_examples.answer_examples,
        put(*ANSWER, "examples", "one", "value", "things", 0, "colour", value="green"),
        at(*ANSWER, "examples", "one"),
    ),
    (rules_examples.parameter_examples, drop(*LIST, "parameters", 1, "example"), at(*LIST)),
    (rules_examples.parameter_examples, put(*LIST, "parameters", 1, "example", value="5"), at(*LIST)),
    (rules_examples.parameter_examples, put("components", "parameters", "Colour", "example", value="green"), at(*LIST)),
]
