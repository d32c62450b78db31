"""Answers held against the contract: the status, the media type, each field, and the envelope of a refusal."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import jsonschema_rs

from customer_io_client.emulator.contract import Contract, Operation

TEXT: dict[str, Any] = {"type": "string", "minLength": 1}
META_ERROR: dict[str, Any] = {
    "properties": {"meta": {"properties": {"error": TEXT}, "required": ["error"], "additionalProperties": False}},
    "required": ["meta"],
    "additionalProperties": False,
}
META_ERRORS: dict[str, Any] = {
    "properties": {
        "meta": {
            "properties": {"errors": {"type": "array", "items": TEXT, "minItems": 1}},
            "required": ["errors"],
            "additionalProperties": False,
        }
    },
    "required": ["meta"],
    "additionalProperties": False,
}
V2_ERRORS: dict[str, Any] = {
    "properties": {
        "errors": {
            "type": "array",
            "minItems": 1,
            "items": {
                "properties": {"reason": TEXT, "field": {"type": "string"}, "message": TEXT},
                "required": ["reason", "field", "message"],
                "additionalProperties": False,
            },
        }
    },
    "required": ["errors"],
    "additionalProperties": False,
}
APP_ERRORS: dict[str, Any] = {
    "properties": {
        "errors": {
            "type": "array",
            "minItems": 1,
            "items": {
                "properties": {"detail": TEXT, "status": {"pattern": "^[45][0-9][0-9]$"}, "source": {"type": "object"}},
                "required": ["detail", "status"],
            },
        },
        "meta": {"type": "object"},
    },
    "required": ["errors"],
    "additionalProperties": False,
}
APP_DETAILS: dict[str, Any] = {
    "properties": {
        "errors": {
            "type": "array",
            "minItems": 1,
            "items": {"properties": {"detail": TEXT}, "required": ["detail"], "additionalProperties": False},
        }
    },
    "required": ["errors"],
    "additionalProperties": False,
}
DETAILS_ALONE = ("app.newsletters.create", "app.newsletters.schedule", "app.newsletters.send")
"""The operations that refuse without a status in the body."""
REFUSALS: dict[str, list[dict[str, Any]]] = {
    "app": [APP_ERRORS, META_ERROR],
    "details": [APP_DETAILS],
    "track": [META_ERROR, META_ERRORS, V2_ERRORS],
    "pipelines": [META_ERROR, META_ERRORS],
}
"""The envelopes that each API refuses in, and those operations of the App API."""


def hold(operation: Operation, status: int, media_type: str, content: bytes) -> None:
    """Fail where this answer is not one that the operation may give.

    A success must be declared, and hold no field that is not. A refusal comes in an envelope of the API. A 5xx is never
    right, but for 501 and 503: no behaviour yet, and a part that is away.
    """
    if status >= 400:
        assert status < 500 or status in (501, 503), f"{operation.name} answered {status}: {content[:500]!r}"
        has_details_alone = operation.name in DETAILS_ALONE and status in (400, 422)
        validate(_refusal("details" if has_details_alone else operation.api), operation, status, media_type, content)
        return
    responses: Any = operation.definition["responses"]
    assert str(status) in responses, f"{operation.name} answered {status}, which is not declared"
    declared: dict[str, Any] = responses[str(status)].get("content", {})
    if status == 204:
        assert content == b"", f"{operation.name} answered 204 with a body"
    elif "application/json" in declared:
        validate(_answer(operation, status), operation, status, media_type, content)
    elif declared:
        (kind,) = declared
        assert media_type.startswith(kind.removesuffix("*")), f"{operation.name} answered {media_type}, not {kind}"
    else:
        assert content in (b"", b"{}"), f"{operation.name} answered a body, and none is declared"


def validate(
    validator: jsonschema_rs.Draft202012Validator, operation: Operation, status: int, media_type: str, content: bytes
) -> None:
    assert media_type.partition(";")[0] == "application/json", f"{operation.name} answered {status} as {media_type!r}"
    value = json.loads(content)
    for error in validator.iter_errors(value):
        place = "/".join(map(str, error.instance_path))
        raise AssertionError(f"{operation.name} answered {status} outside the contract at {place!r}: {error.message}")


@cache
def _refusal(kind: str) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator({"type": "object", "anyOf": REFUSALS[kind]})


_ANSWERS: dict[tuple[str, int], jsonschema_rs.Draft202012Validator] = {}


def _answer(operation: Operation, status: int) -> jsonschema_rs.Draft202012Validator:
    """The declared schema of this status, compiled once."""
    key = (operation.name, status)
    if key not in _ANSWERS:
        document: Any = operation.document
        responses: Any = operation.definition["responses"]
        components: dict[str, Any] = document["components"]["schemas"]
        schema = closed(responses[str(status)]["content"]["application/json"]["schema"], components)
        schemas = {name: closed(component, components) for name, component in components.items()}
        _ANSWERS[key] = jsonschema_rs.Draft202012Validator({"allOf": [schema], "components": {"schemas": schemas}})
    return _ANSWERS[key]


def closed(schema: Any, components: dict[str, Any]) -> Any:
    """This schema, with every object that lists its fields closed to others: a reader must allow them, not a writer."""
    match schema:
        case {**known}:
            found = {keyword: _closed(keyword, value, components) for keyword, value in known.items()}
        case _:
            return schema
    if ("properties" in found or "allOf" in found) and "additionalProperties" not in found:
        found["unevaluatedProperties"] = False
    return found


def _closed(keyword: Any, value: Any, components: dict[str, Any]) -> Any:
    if keyword == "allOf":
        return [opened(part, components) for part in value]
    if keyword in ("anyOf", "oneOf"):
        return [closed(part, components) for part in value]
    if keyword == "properties":
        return {name: closed(part, components) for name, part in value.items()}
    return closed(value, components) if keyword in ("items", "additionalProperties", "not") else value


def opened(part: Any, components: dict[str, Any]) -> Any:
    """One part of a sum: what it refers to is put in, and only the sum as a whole is closed."""
    while "$ref" in part:
        part = components[part["$ref"].rpartition("/")[2]]
    return {keyword: value for keyword, value in closed(part, components).items() if keyword != "unevaluatedProperties"}


def operation_of(contract: Contract, method: str, raw_path: str) -> Operation | None:
    """Which operation this request is."""
    return contract.match(method, raw_path.partition("?")[0]).operation
