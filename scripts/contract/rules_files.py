"""Rules on files: in forms, as answers, and as Base64 inside JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scripts.contract.contract import (
    FILE,
    JSON,
    Contract,
    Findings,
    Operation,
    fields,
    flattened,
    referred,
    resolved,
    types,
)
from scripts.contract.load import Document

_PLAIN: Final = frozenset({"string", "integer", "null"})


def binary_places(contract: Contract) -> Findings:
    """`format: binary` is that of an answer or of a field of a form: nothing else carries bytes."""
    forms = {
        (operation.merged.schemas[name].file, operation.merged.schemas[name].pointer)
        for operation, name in _forms(contract)
    }
    for spot in contract.spots():
        if spot.schema.get("format") != "binary":
            continue
        owner = spot.pointer.rsplit("/properties/", 1)[0]
        is_field = spot.role == "property" and (spot.file, owner) in forms
        if not is_field and spot.role != "answer":
            yield spot.finding("only an answer, or a field of a multipart body, is `format: binary`")


def form_fields(contract: Contract) -> Findings:
    """A form has a file of a known size among its fields, and plain values beside it."""
    for operation, name in _forms(contract):
        schema = operation.merged.document["components"]["schemas"][name]
        found = fields(operation.merged, schema)
        place = operation.merged.schemas[name]
        if not any(field.get("format") == "binary" for field in found.values()):
            yield operation.finding("a multipart body needs a field of `format: binary`", "requestBody")
        if any("properties" not in part for part in flattened(operation.merged, schema)):
            yield operation.finding("a multipart body names all of its fields in one component", "requestBody")
        for wire, field in found.items():
            if field.get("format") == "binary" and "x-cio-max-bytes" not in field:
                yield operation.finding(f"the file {wire!r} needs `x-cio-max-bytes`", "requestBody")
            kinds = types(resolved(operation.merged, field))
            if not kinds or not kinds <= _PLAIN:
                yield operation.finding(f"the field {wire!r} of {place.pointer} has to be plain", "requestBody")


def file_answers(contract: Contract) -> Findings:
    """An answer that is a file is no component, and has an example: a `data:` URL of its media type."""
    for operation in contract.operations():
        for status, answer in operation.node.get("responses", {}).items():
            for media, content in answer.get("content", {}).items():
                if media == JSON:
                    if content.get("schema") == FILE:
                        yield operation.finding("a file is not JSON", "responses", status)
                    continue
                place = ("responses", status, "content", media)
                if content.get("schema") != FILE:
                    yield operation.finding("the schema of a file is `type: string, format: binary`", *place)
                examples: list[Document] = list(content.get("examples", {}).values())
                start = f"data:{media.removesuffix('*')}"
                if not any(str(example.get("externalValue", "")).startswith(start) for example in examples):
                    yield operation.finding(f"needs an example with `externalValue: {start}…`", *place)


def encoded_files(contract: Contract) -> Findings:
    """Files inside JSON are Base64, by name: the values of an object component that has no other fields."""
    for spot in contract.spots():
        if "contentEncoding" not in spot.schema:
            continue
        if spot.schema != {"type": "string", "contentEncoding": "base64"} or spot.role != "additional":
            yield spot.finding("files inside JSON are `additionalProperties: {type: string, contentEncoding: base64}`")


def _forms(contract: Contract) -> Iterator[tuple[Operation, str]]:
    """Every operation whose body is a form, with the name of its component."""
    for operation in contract.operations():
        name = referred(operation.body) if operation.is_form and operation.body is not None else None
        if name is not None:
            yield operation, name
