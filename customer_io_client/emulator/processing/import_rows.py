"""What one row of an import means: the same as an identify or a track call would."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.events import Event
from customer_io_client.emulator.state.objects import ObjectReference
from customer_io_client.emulator.state.people import Profile
from customer_io_client.emulator.state.references import Reference, from_kind, identifier
from customer_io_client.emulator.state.values import check_attributes, event_name, unix_seconds
from customer_io_client.emulator.wire import Json, JsonObject, RefusedError

Fields: TypeAlias = "Mapping[str, str]"
"""The fields of a row that are not empty, by column."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a row asks for, once it is found to be in order."""

    exists: Callable[[State], bool]
    """Whether the person or object is there already."""
    apply: Callable[[State], object]


Reader: TypeAlias = "Callable[[Fields, JsonObject], Change]"
"""Raises RefusedError where the row is not in order."""


def needed_columns(request: JsonObject) -> list[str]:
    """The columns that a file of this import must have."""
    named = [str(request["identifier"])] if "identifier" in request else []
    return [*named, *_COLUMNS[str(request["type"])]]


def read(fields: Fields, request: JsonObject) -> Change:
    """What a row asks for.

    Raises:
        RefusedError: the row is not in order.
    """
    return _READERS[str(request["type"])](fields, request)


def _people(fields: Fields, request: JsonObject) -> Change:
    reference = _person(fields, request)
    profile = Profile(
        attributes=_attributes(fields, {"id", "email", "cio_id"}),
        identifiers={kind: identifier(fields[kind], kind) for kind in ("id", "email") if kind in fields},
    )
    return Change(
        lambda state: state.people.find(reference) is not None,
        lambda state: state.people.identify(reference, profile),
    )


def _events(fields: Fields, request: JsonObject) -> Change:
    reference = _person(fields, request)
    own = {str(request["identifier"]), "name", "timestamp"}
    data: JsonObject = {name: text for name, text in fields.items() if name not in own}
    event = Event(event_name(fields.get("name")), data=data, at=_time(fields.get("timestamp")))
    return Change(
        lambda state: state.people.find(reference) is not None,
        lambda state: state.events.track(reference, event),
    )


def _objects(fields: Fields, request: JsonObject) -> Change:
    reference = ObjectReference(str(request["object_type_id"]), _needed(fields, "object_id"))
    attributes = _attributes(fields, {"object_id"})
    return Change(
        lambda state: state.objects.find(reference) is not None,
        lambda state: state.objects.identify(reference, attributes),
    )


def _relationships(fields: Fields, request: JsonObject) -> Change:
    person = _person(fields, request)
    reference = ObjectReference(_needed(fields, "object_type_id"), _needed(fields, "object_id"))
    attributes = _attributes(fields, {str(request["identifier"]), "object_id", "object_type_id"})

    def relate(state: State) -> None:
        found = state.people.reach(person)
        if found is not None:
            state.objects.relate(found, reference, attributes)

    return Change(lambda state: state.people.find(person) is not None, relate)


def _person(fields: Fields, request: JsonObject) -> Reference:
    kind = str(request["identifier"])
    return from_kind(_needed(fields, kind), kind, kind)


def _needed(fields: Fields, column: str) -> str:
    if column not in fields:
        raise RefusedError(400, "is blank", where=column)
    return fields[column]


def _attributes(fields: Fields, others: set[str]) -> JsonObject:
    attributes: dict[str, Json] = {name: text for name, text in fields.items() if name not in others}
    check_attributes(attributes, "")
    return attributes


def _time(text: str | None) -> int | None:
    if text is None:
        return None
    if not (text.isascii() and text.isdecimal()) or len(text) > 15:
        raise RefusedError(400, "must be a time in Unix seconds", where="timestamp")
    return unix_seconds(int(text), "timestamp")


_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "people": (),
    "event": ("name",),
    "object": ("object_id",),
    "relationship": ("object_type_id", "object_id"),
}
_READERS: Mapping[str, Reader] = {
    "people": _people,
    "event": _events,
    "object": _objects,
    "relationship": _relationships,
}
