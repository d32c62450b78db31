"""Rules on how schemas are put together, seen in the merged documents."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from scripts.contract.contract import (
    UNIONS,
    Component,
    Contract,
    Findings,
    Spot,
    below,
    fields,
    holds_object,
    reachable,
    referred,
    required,
    resolved,
    types,
)
from scripts.contract.load import Document
from scripts.contract.merge import Merged


def distinct_members(contract: Contract) -> Findings:
    """The first member of a union that parses is the right one: a tag or disjoint obligatory fields tell them apart."""
    for merged, spot, union in _unions(contract):
        for first, second in combinations(_flat(merged, union), 2):
            if not _told_apart(merged, first, second):
                names = f"{referred(first)} and {referred(second)}"
                yield spot.finding(f"nothing tells {names} apart: needs a const tag or disjoint `required`")


def parts(contract: Contract) -> Findings:
    """An allOf is made of objects, one of them inline at most, and none redefines a field of another."""
    for component in contract.components():
        members: list[Document] = component.schema.get("allOf", [])
        if sum(referred(member) is None for member in members) > 1:
            yield component.finding("an allOf has one inline part at most", "allOf")
        seen: set[str] = set()
        for index, member in enumerate(members):
            place = ("allOf", str(index))
            target = resolved(component.merged, member)
            if any(key in target for key in UNIONS) or not holds_object(target):
                yield component.finding("a part of an allOf has to be a plain object: its fields are lost", *place)
            own = {*fields(component.merged, member)}
            for name in sorted(own & seen):
                yield component.finding(f"the field {name!r} is defined twice in this allOf", *place)
            seen |= own
        if members and "properties" in component.schema:
            yield component.finding("`properties` beside an allOf belongs into one of its parts")


def closed_answers(contract: Contract) -> Findings:
    """No answer is closed: the service adds fields without notice, and they would be thrown away."""
    for merged in contract.apis.values():
        answers = [operation.answers for operation in contract.operations() if operation.merged is merged]
        open_names = reachable(merged, [schema for found in answers for schema in found.values()])
        for name in sorted(open_names):
            schema = merged.document["components"]["schemas"][name]
            for part in (schema, *schema.get("allOf", [])):
                if part.get("additionalProperties") is False:
                    place = merged.schemas[name]
                    yield Component(merged, name, schema, place).finding("an answer cannot close its fields")


def known_required(contract: Contract) -> Findings:
    """Every obligatory field is a field."""
    for component in contract.components():
        for name in sorted(
            required(component.merged, component.schema) - {*fields(component.merged, component.schema)}
        ):
            yield component.finding(f"`required` names {name!r}, which is not a field")


def _unions(contract: Contract) -> Iterator[tuple[Merged, Spot, list[Document]]]:
    """Every union of the merged documents."""
    roots = [
        (component.merged, Spot(component.place.file, component.place.pointer, component.schema, "component"))
        for component in contract.components()
    ]
    for operation in contract.operations():
        for index, parameter in enumerate(operation.parameters):
            place = f"{operation.place.pointer}/parameters/{index}/schema"
            roots.append((operation.merged, Spot(operation.place.file, place, parameter["schema"], "parameter")))
    for merged, root in roots:
        for spot in below(root):
            for key in UNIONS:
                if key in spot.schema:
                    yield merged, spot, spot.schema[key]


def _flat(merged: Merged, members: list[Document]) -> list[Document]:
    """The members of a union, with those of unions inside it."""
    found: list[Document] = []
    for member in members:
        target = resolved(merged, member)
        inner = next((target[key] for key in UNIONS if key in target), None)
        found += [member] if inner is None else _flat(merged, inner)
    return found


def _told_apart(merged: Merged, first: Document, second: Document) -> bool:
    one, other = resolved(merged, first), resolved(merged, second)
    if not (holds_object(one) and holds_object(other)):
        if "enum" in one and types(other) == {"string"}:
            return True
        return not types(one) & types(other)
    one_required, other_required = required(merged, first), required(merged, second)
    one_fields, other_fields = fields(merged, first), fields(merged, second)
    for tag in one_required & other_required:
        values = [resolved(merged, found[tag]).get("const") for found in (one_fields, other_fields) if tag in found]
        if len(values) == 2 and None not in values and values[0] != values[1]:
            return True
    return bool(one_required and other_required) and not one_required & other_required
