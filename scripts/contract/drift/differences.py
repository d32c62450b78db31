"""What differs between the contract and a vendor's document."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal, NamedTuple, TypeAlias

from scripts.contract.drift.documents import Matched, Operation
from scripts.contract.drift.shapes import Shape, shape
from scripts.contract.load import Document

Change: TypeAlias = Literal["added", "removed", "changed"]
_NONE: Final = "-"
_COMPONENT: Final = "#/components/schemas/"


class Difference(NamedTuple):
    """One line of the table. Added: only the document has it. Removed: only the contract has it."""

    change: Change
    where: str
    what: str
    contract: str
    document: str


class _Found(NamedTuple):
    """A difference, and the part of the contract that it is in: a component, or a field of one."""

    home: str
    difference: Difference


@dataclass(frozen=True, slots=True)
class _Spot:
    """A place in both documents, on the way down through them."""

    ours: Document
    theirs: Document
    where: str
    what: str = ""
    home: str = ""
    walked: frozenset[tuple[str, str]] = frozenset()

    def below(self, part: str) -> _Spot:
        return replace(self, what=self.what + part, home=self.home and self.home + part)

    def told(self, change: Change, contract: str, document: str) -> _Found:
        return _Found(self.home, Difference(change, self.where, self.what, contract, document))


_Compare: TypeAlias = Callable[[_Spot, Document, Document], Iterator[_Found]]


def differences(matched: Matched) -> list[Difference]:
    """Every difference once: what a shared component differs in is told where it is first met.

    Raises:
        UnreadableError: a reference in the document that leads nowhere.
    """
    by_home: dict[tuple[str, str, str, str], list[Difference]] = {}
    for home, told in _all(matched):
        key = (told.change, home or f"{told.where} {told.what}", told.contract, told.document)
        by_home.setdefault(key, []).append(told)
    return [_folded(told) for told in by_home.values()]


def _folded(told: list[Difference]) -> Difference:
    others = len({difference.where for difference in told}) - 1
    return told[0]._replace(where=f"{told[0].where} and {others} more") if others else told[0]


def _all(matched: Matched) -> Iterator[_Found]:
    ours = {operation.key: operation for operation in matched.ours}
    theirs = {operation.key: operation for operation in matched.theirs}
    for key in sorted({*ours, *theirs}, key=lambda key: (key.partition(" ")[2], key)):
        if key not in ours:
            yield _Found("", Difference("added", theirs[key].title, "operation", _NONE, _summary(theirs[key])))
        elif key not in theirs:
            yield _Found("", Difference("removed", ours[key].title, "operation", _summary(ours[key]), _NONE))
        else:
            yield from _operation(ours[key], theirs[key])


def _summary(operation: Operation) -> str:
    return str(operation.node.get("summary") or operation.node.get("operationId") or "there")


def _operation(ours: Operation, theirs: Operation) -> Iterator[_Found]:
    spot = _Spot(ours.document, theirs.document, ours.title)
    yield from _parts(spot, ours.parameters(), theirs.parameters(), _parameter)
    yield from _parts(spot, ours.body(), theirs.body(), _body)
    yield from _parts(spot, ours.answers(), theirs.answers(), _media)


def _parts(
    spot: _Spot, ours: Mapping[str, Document], theirs: Mapping[str, Document], compare: _Compare
) -> Iterator[_Found]:
    """The parts of both that have the same name, and those that only one of them has."""
    for name in dict.fromkeys((*ours, *theirs)):
        inner = spot.below(name)
        if name not in ours:
            yield inner.told("added", _NONE, _brief(spot.theirs, theirs[name]))
        elif name not in theirs:
            yield inner.told("removed", _brief(spot.ours, ours[name]), _NONE)
        else:
            yield from compare(inner, ours[name], theirs[name])


def _parameter(spot: _Spot, ours: Document, theirs: Document) -> Iterator[_Found]:
    yield from _obligation(spot, ours.get("required") is True, theirs.get("required") is True)
    yield from _schema(spot, _schema_of(ours), _schema_of(theirs))


def _body(spot: _Spot, ours: Document, theirs: Document) -> Iterator[_Found]:
    yield from _obligation(spot, ours.get("required") is True, theirs.get("required") is True)
    yield from _media(spot, ours, theirs)


def _media(spot: _Spot, ours: Document, theirs: Document) -> Iterator[_Found]:
    """What a body or an answer carries, by media type; JSON goes without saying."""
    yield from _parts(spot, _carried(ours), _carried(theirs), _carried_schema)


def _carried(part: Document) -> Mapping[str, Document]:
    return {_label(kind): carried for kind, carried in part["content"].items()}


def _carried_schema(spot: _Spot, ours: Document, theirs: Document) -> Iterator[_Found]:
    yield from _schema(spot, _schema_of(ours), _schema_of(theirs))


def _label(media_type: str) -> str:
    name = media_type.partition(";")[0].strip().lower()
    return "" if name == "application/json" else f" ({name})"


def _schema(spot: _Spot, ours: Document, theirs: Document) -> Iterator[_Found]:
    """Two schemas side by side. A pair that is met again inside itself has been compared."""
    pair = (json.dumps(ours, sort_keys=True), json.dumps(theirs, sort_keys=True))
    if pair in spot.walked:
        return
    reference = str(ours.get("$ref", ""))
    home = reference.removeprefix(_COMPONENT) or spot.home
    spot = replace(spot, home=home, walked=spot.walked | {pair})
    one, other = shape(spot.ours, ours), shape(spot.theirs, theirs)
    yield from _value(spot, one, other)
    for name in sorted(one.fields.keys() & other.fields.keys()):
        yield from _obligation(spot.below(f".{name}"), name in one.required, name in other.required)
    yield from _parts(spot, _fields(one), _fields(other), _schema)
    for place in sorted(one.inside.keys() & other.inside.keys()):
        yield from _schema(spot.below(place), one.inside[place], other.inside[place])


def _fields(known: Shape) -> Mapping[str, Document]:
    return {f".{name}": child for name, child in known.fields.items()}


def _value(spot: _Spot, one: Shape, other: Shape) -> Iterator[_Found]:
    if one.kinds != other.kinds:
        yield spot.told("changed", _kinds(one), _kinds(other))
    if one.nullable != other.nullable:
        yield spot.told("changed", *("null allowed" if known.nullable else "never null" for known in (one, other)))
    if one.values != other.values:
        yield spot.told("changed", _values(one, other), _values(other, one))


def _obligation(spot: _Spot, ours: bool, theirs: bool) -> Iterator[_Found]:
    if ours != theirs:
        yield spot.told("changed", *("required" if known else "optional" for known in (ours, theirs)))


def _kinds(known: Shape) -> str:
    return " or ".join(sorted(known.kinds)) or "anything"


def _values(known: Shape, other: Shape) -> str:
    """The values that only this one names."""
    if known.values is None:
        return "any value"
    only = known.values - (other.values or frozenset())
    return f"values: {', '.join(sorted(only))}" if only else _NONE


def _schema_of(part: Document) -> Document:
    """The schema of a parameter or of what a body carries."""
    if "schema" not in part and part.get("content"):
        return _schema_of(next(iter(part["content"].values())))
    found: Document = part.get("schema", {})
    return found


def _brief(document: Document, part: Document) -> str:
    """What stands there, in a word: a parameter, a body, an answer, what one of them carries, or a field."""
    if part.get("content") == {}:
        return "nothing"
    schema = _schema_of(part) if {"content", "schema"} & part.keys() else part
    known = _kinds(shape(document, schema))
    return f"{known}, required" if part.get("required") is True else known
