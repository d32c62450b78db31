"""The small contract with files in it, and their faults: the rule that finds each, and where."""

from __future__ import annotations

from copy import deepcopy
from typing import Any, Final

from scripts.contract import rules_examples, rules_files, rules_operations, rules_schemas
from scripts.contract.contract import FILE
from scripts.contract.lint import Rule
from scripts.contract.load import Document
from tests.contract.faults import SCHEMAS, TEXT, Fault, at, both, drop, put, ref
from tests.contract.minimal import Files

DATA_URL: Final = "data:image/png;base64,iVBORw0KGgo="
FILE_FIELD: Final[Document] = {**FILE, "description": "The picture.", "x-cio-max-bytes": 1000}
FACTS: Final[Document] = {
    "tags": ["things"],
    "x-cio-auth": "track",
    "x-cio-lane": "track",
    "x-cio-repeat": "safe",
    "x-cio-paging": "none",
    "x-cio-max-bytes": "none",
    "security": [{"TrackKeys": []}],
}
PICTURE: Final[Document] = {
    "parameters": [
        {
            "name": "thing_id",
            "in": "path",
            "required": True,
            "description": "Id of the thing.",
            "schema": {"type": "string"},
            "example": "t1",
        }
    ],
    "get": {
        **FACTS,
        "operationId": "things_get_picture",
        "summary": "Download the picture of a thing",
        "description": "A repeat is safe: it only reads.\n\nSource: Things API document.",
        "responses": {
            "200": {
                "description": "The picture.",
                "content": {
                    "image/*": {
                        "schema": FILE,
                        "examples": {"dot": {"summary": "A dot", "externalValue": DATA_URL}},
                    }
                },
            }
        },
    },
    "put": {
        **FACTS,
        "operationId": "things_update_picture",
        "summary": "Write the picture of a thing",
        "description": "A repeat is safe: it writes the same.\n\nSource: Things API document.",
        "requestBody": {
            "required": True,
            "content": {
                "multipart/form-data": {
                    "schema": ref("Picture"),
                    "examples": {"dot": {"summary": "A dot", "value": {"file": DATA_URL, "pages": 1}}},
                }
            },
        },
        "responses": {"200": {"description": "It is written."}},
    },
}
SCHEMA: Final[Document] = {
    "type": "object",
    "description": "Picture of a thing.",
    "required": ["file"],
    "properties": {
        "file": FILE_FIELD,
        "pages": {"type": ["integer", "null"], "description": "How many pages it has."},
    },
}

PATH: Final = ("paths", "/things/{thing_id}/picture")
FORM: Final = (*PATH, "put", "requestBody", "content", "multipart/form-data")
ANSWER: Final = (*PATH, "get", "responses", "200", "content", "image/*")
FIELDS: Final = (*SCHEMAS, "Picture", "properties")


def add_files(files: Files) -> None:
    """Put a form and an answer that is a file into the small contract."""
    files.things["paths"][PATH[1]] = deepcopy(PICTURE)
    files.schemas["Picture"] = deepcopy(SCHEMA)


def _case(rule: Rule, fault: Fault, *where: str) -> tuple[Rule, Fault, str]:
    return rule, both(add_files, fault), at(*where)


_ENCODED: Final[dict[str, Any]] = {"type": "string", "contentEncoding": "base64"}

CASES: Final[list[tuple[Rule, Fault, str]]] = [
    _case(rules_operations.media_types, put(*FORM[:-1], "application/json", value={}), *FORM[:-1]),
    _case(rules_operations.media_types, put(*ANSWER[:-1], "image/png", value={}), *ANSWER[:-1], "image/png"),
    _case(
        rules_operations.media_types,
        put(*ANSWER[:-1], "multipart/form-data", value={}),
        *(*ANSWER[:-1], "multipart/form-data"),
    ),
    _case(rules_schemas.inline_objects, put(*FORM, "schema", value=SCHEMA), *FORM, "schema"),
    _case(rules_schemas.inline_objects, put(*ANSWER, "schema", value=TEXT), *ANSWER, "schema"),
    _case(rules_examples.body_examples, drop(*FORM, "examples"), *FORM),
    _case(
        rules_files.binary_places,
        put(*SCHEMAS, "Thing", "properties", "id", value=FILE_FIELD),
        *SCHEMAS,
        "Thing",
        "properties",
        "id",
    ),
    _case(
        rules_files.binary_places,
        put(*FIELDS, "pages", value={"type": "array", "description": "Pages.", "items": FILE}),
        *(*FIELDS, "pages", "items"),
    ),
    _case(rules_files.form_fields, put(*FIELDS, "file", value=TEXT), *PATH, "put", "requestBody"),
    _case(rules_files.form_fields, drop(*FIELDS, "file", "x-cio-max-bytes"), *PATH, "put", "requestBody"),
    _case(rules_files.form_fields, put(*FIELDS, "thing", value=ref("Thing")), *PATH, "put", "requestBody"),
    _case(
        rules_files.form_fields,
        put(*SCHEMAS, "Picture", value={"description": "In parts.", "allOf": [SCHEMA]}),
        *(*PATH, "put", "requestBody"),
    ),
    _case(rules_files.file_answers, put(*ANSWER, "schema", value=ref("Thing")), *ANSWER),
    _case(rules_files.file_answers, drop(*ANSWER, "examples"), *ANSWER),
    _case(rules_files.file_answers, put(*ANSWER, "examples", "dot", "externalValue", value="https://x"), *ANSWER),
    _case(
        rules_files.file_answers,
        put(*ANSWER[:-1], value={"application/json": {"schema": FILE}}),
        *(*PATH, "get", "responses", "200"),
    ),
    _case(rules_files.encoded_files, put(*FIELDS, "code", value=_ENCODED), *FIELDS, "code"),
    _case(
        rules_files.encoded_files,
        put(*SCHEMAS, "Thing", "additionalProperties", value={**_ENCODED, "contentEncoding": "base32"}),
        *(*SCHEMAS, "Thing", "additionalProperties"),
    ),
]
