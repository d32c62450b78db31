"""What a schema says about one value, whatever it is written with: references, allOf, unions, both ways of null."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import reduce
from typing import Any, Final

from scripts.contract.load import Document, is_list, is_object

ANYTHING: Final = frozenset({"array", "boolean", "integer", "null", "number", "object", "string"})
_NULL: Final = frozenset({"null"})
_UNIONS: Final = ("oneOf", "anyOf")
_OF_VALUE: Final = {"bool": "boolean", "int": "integer", "float": "number", "str": "string", "NoneType": "null"}


class UnreadableError(ValueError):
    """A document that cannot be compared, and why."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One value: its types, its values where they are named, and what is inside it, as schemas."""

    types: frozenset[str] = ANYTHING
    values: frozenset[str] | None = None
    fields: Mapping[str, Document] = field(default_factory=dict[str, Document])
    required: frozenset[str] = frozenset()
    inside: Mapping[str, Document] = field(default_factory=dict[str, Document])
    """`[]`: the items of an array. `.*`: the values of an object under names of the user's own."""

    @property
    def kinds(self) -> frozenset[str]:
        """The types but for null; empty where anything goes."""
        return frozenset() if self.types == ANYTHING else self.types - {"null"}

    @property
    def nullable(self) -> bool:
        """Whether null is named as a value; where anything goes it is not."""
        return self.types != ANYTHING and "null" in self.types


def pointed(document: Document, reference: str) -> Document:
    """The part of this document that a reference leads to.

    Raises:
        UnreadableError: a reference out of the document, or to nothing.
    """
    node: Any = document
    steps = reference.removeprefix("#/").split("/") if reference.startswith("#/") else [reference]
    for step in steps:
        node = node.get(step.replace("~1", "/").replace("~0", "~")) if is_object(node) else None
    if not is_object(node):
        raise UnreadableError(f"the reference {reference!r} leads to nothing in the document")
    return node


def followed(document: Document, node: Document) -> Document:
    """This part, or the one that it refers to."""
    seen: set[str] = set()
    while isinstance(node.get("$ref"), str):
        if node["$ref"] in seen:
            raise UnreadableError(f"the reference {node['$ref']!r} leads to itself")
        seen.add(node["$ref"])
        node = pointed(document, node["$ref"])
    return node


def shape(document: Document, schema: Document) -> Shape:
    """What this schema of this document says about one value."""
    return _shape(document, schema, frozenset())


def _shape(document: Document, schema: Document, open_references: frozenset[str]) -> Shape:
    """A reference that is met again while it is being followed adds nothing."""
    parts = [_own(schema)]
    reference = schema.get("$ref")
    if isinstance(reference, str) and reference not in open_references:
        parts.append(_shape(document, pointed(document, reference), open_references | {reference}))
    parts += [_shape(document, part, open_references) for part in _schemas(schema.get("allOf"))]
    for key in _UNIONS:
        members = [_shape(document, member, open_references) for member in _schemas(schema.get(key))]
        parts += [reduce(_either, members)] if members else []
    found = reduce(_both, parts)
    return Shape(found.types | {"null"}, *_rest(found)) if schema.get("nullable") is True else found


def _rest(
    found: Shape,
) -> tuple[frozenset[str] | None, Mapping[str, Document], frozenset[str], Mapping[str, Document]]:
    return found.values, found.fields, found.required, found.inside


def _own(schema: Document) -> Shape:
    """What the schema says by itself."""
    named = schema.get("enum", [schema["const"]] if "const" in schema else None)
    extra = schema.get("additionalProperties")
    inside = {"[]": schema.get("items"), ".*": extra if is_object(extra) and extra else None}
    return Shape(
        types=_types(schema, named),
        values=None if named is None else frozenset(_written(value) for value in named if value is not None),
        fields={name: child for name, child in schema.get("properties", {}).items() if is_object(child)},
        required=frozenset(schema.get("required", []) if is_list(schema.get("required")) else []),
        inside={place: child for place, child in inside.items() if is_object(child)},
    )


def _types(schema: Document, named: list[Any] | None) -> frozenset[str]:
    written = schema.get("type")
    if isinstance(written, str):
        return frozenset({written})
    if is_list(written):
        return frozenset(map(str, written))
    if named is not None:
        return frozenset(_OF_VALUE.get(type(value).__name__, "object") for value in named)
    if "properties" in schema or "additionalProperties" in schema:
        return frozenset({"object"})
    return frozenset({"array"}) if "items" in schema else ANYTHING


def _both(one: Shape, other: Shape) -> Shape:
    """A value to which both apply."""
    values = one.values if other.values is None else other.values if one.values is None else one.values & other.values
    return Shape(
        (one.types & other.types) or other.types,
        values,
        _joined(one.fields, other.fields, "allOf"),
        one.required | other.required,
        _joined(one.inside, other.inside, "allOf"),
    )


def _either(one: Shape, other: Shape) -> Shape:
    """A value to which one of them applies."""
    if _NULL in (one.types, other.types):
        kept = other if one.types == _NULL else one
        return Shape(kept.types | {"null"}, *_rest(kept))
    values = None if one.values is None or other.values is None else one.values | other.values
    is_object_in_both = "object" in one.types and "object" in other.types
    required = one.required & other.required if is_object_in_both else one.required | other.required
    return Shape(
        one.types | other.types,
        values,
        _joined(one.fields, other.fields, "anyOf"),
        required,
        _joined(one.inside, other.inside, "anyOf"),
    )


def _joined(one: Mapping[str, Document], other: Mapping[str, Document], key: str) -> dict[str, Document]:
    """The schemas of both; of what both describe, all of this or any of them, each of them once."""
    joined = {**other, **one}
    for name in one.keys() & other.keys():
        members: dict[str, Document] = {}
        for schema in (one[name], other[name]):
            for member in schema[key] if schema.keys() == {key} else [schema]:
                members[json.dumps(member, sort_keys=True)] = member
        joined[name] = one[name] if len(members) == 1 else {key: [*members.values()]}
    return joined


def _schemas(members: object) -> Iterable[Document]:
    return [member for member in members if is_object(member)] if is_list(members) else []


def _written(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)
