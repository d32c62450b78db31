"""Rules on single schemas, as they stand in the files."""

from __future__ import annotations

import re
from typing import Final

from scripts.contract.contract import FILE, UNIONS, Contract, Findings, holds_object, types

_CAMEL_CASE: Final = re.compile(r"[A-Z][A-Za-z0-9]*")
_FORMATS: Final = frozenset({"date-time", "date", "time", "uuid"})
_LOST: Final = frozenset({"nullable", "discriminator", "patternProperties", "unevaluatedProperties", "$defs"})


def titles(contract: Contract) -> Findings:
    """No `title`: it renames the class."""
    for spot in contract.spots():
        if "title" in spot.schema:
            yield spot.finding("`title` renames the generated class; say it in `description`")


def defaults(contract: Contract) -> Findings:
    """No `default`: the client would send it with every call."""
    for spot in contract.spots():
        if "default" in spot.schema:
            yield spot.finding("a `default` is sent with every call; say it in `description`")


def inline_objects(contract: Contract) -> Findings:
    """Every object is a component of its own, or a part of one."""
    for spot in contract.spots():
        if spot.role not in ("component", "part") and holds_object(spot.schema):
            yield spot.finding("an object has to be a component of its own")
        if spot.role in ("body", "answer") and "$ref" not in spot.schema and spot.schema != FILE:
            yield spot.finding("a request or response body has to be a component of its own")


def component_names(contract: Contract) -> Findings:
    """Components are named in CamelCase."""
    for spot in contract.spots():
        name = spot.pointer.rsplit("/", 1)[-1]
        if spot.role == "component" and not _CAMEL_CASE.fullmatch(name):
            yield spot.finding(f"the name {name!r} is not CamelCase")


def enumerations(contract: Contract) -> Findings:
    """An enumeration is a component of its own, of text or of integers, without null."""
    for spot in contract.spots():
        if "enum" not in spot.schema:
            continue
        values: list[object] = spot.schema["enum"]
        if spot.role != "component":
            yield spot.finding("an enumeration has to be a component of its own")
        kinds = {type(value).__name__ for value in values}
        if kinds not in ({"str"}, {"int"}):
            yield spot.finding("the values of an enumeration are all text or all integers")
        elif types(spot.schema) != ({"string"} if kinds == {"str"} else {"integer"}):
            yield spot.finding("the type of an enumeration is that of its values; write null as a union with it")
        if len(values) != len({str(value) for value in values}):
            yield spot.finding("a value stands twice in the enumeration")


def arrays(contract: Contract) -> Findings:
    """An array says what it holds, and is read as empty rather than null."""
    for spot in contract.spots():
        named = types(spot.schema)
        if "array" in named and not ("items" in spot.schema or "prefixItems" in spot.schema):
            yield spot.finding("an array needs `items`")
        if {"array", "null"} <= named:
            yield spot.finding("an array is not nullable: null is read as an empty list")


def reference_siblings(contract: Contract) -> Findings:
    """A reference stands alone: what stands beside it is ignored."""
    for spot in contract.spots():
        if "$ref" in spot.schema and len(spot.schema) > 1:
            yield spot.finding("what stands beside a `$ref` is ignored")


def lost_keywords(contract: Contract) -> Findings:
    """No keyword that the generator drops without a word."""
    for spot in contract.spots():
        for keyword in sorted(_LOST & spot.schema.keys()):
            yield spot.finding(f"the generator drops `{keyword}` without a word")


def formats(contract: Contract) -> Findings:
    """No format that is parsed strictly: the service sends what does not fit."""
    for spot in contract.spots():
        if spot.schema.get("format") in _FORMATS:
            yield spot.finding(f"the format {spot.schema['format']!r} is parsed strictly; describe plain text instead")


def lone_unions(contract: Contract) -> Findings:
    """Nothing that carries data stands beside a union: it would be lost."""
    data = ("properties", "allOf", "required", "additionalProperties", "items", "type")
    for spot in contract.spots():
        unions = [key for key in UNIONS if key in spot.schema]
        beside = [key for key in data if key in spot.schema]
        if len(unions) > 1:
            yield spot.finding("`oneOf` and `anyOf` cannot stand together")
        if unions and beside:
            yield spot.finding(f"`{beside[0]}` beside `{unions[0]}` is lost; write each variant in full")


def union_members(contract: Contract) -> Findings:
    """Every member of a union is a reference, or null."""
    for spot in contract.spots():
        if spot.role == "member" and "$ref" not in spot.schema and spot.schema != {"type": "null"}:
            yield spot.finding("a member of a union is a `$ref` to a component, or null")
