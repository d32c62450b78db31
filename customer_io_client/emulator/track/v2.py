"""Track v2: one operation on a person, an object or a delivery, or a batch of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeAlias

from customer_io_client.emulator.refusals import item_error
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.events import Event
from customer_io_client.emulator.state.people import Person
from customer_io_client.emulator.state.references import Reference, from_identifiers
from customer_io_client.emulator.state.values import event_name, unix_seconds
from customer_io_client.emulator.track.customers import (
    merge_people,
    object_reference,
    profile_of,
    relate,
    remove,
)
from customer_io_client.emulator.track.devices import device_of
from customer_io_client.emulator.wire import (
    Answer,
    Behaviour,
    Call,
    Json,
    JsonObject,
    RefusedError,
    as_list,
    as_object,
)

_RESERVED = frozenset({"id", "email", "cio_id", "anonymous_id", "_update"})
_Action: TypeAlias = "Callable[[State, JsonObject], None]"


def entity(call: Call, state: State) -> Answer:
    """Do one operation."""
    _apply(state, call.fields())
    return Answer(body={})


def batch(call: Call, state: State) -> Answer:
    """Do each operation; the refused ones are named and change nothing, the others stand."""
    items = call.fields().get("batch")
    if not isinstance(items, list) or not items:
        raise RefusedError(400, "is required", where="batch", reason="required")
    errors: list[Json] = []
    for index, item in enumerate(items):
        with state.journal.within(f"batch.{index}"):
            try:
                with state.store.transaction():
                    call.check("track.v2.entity", item)
                    _apply(state, as_object(item))
            except RefusedError as error:
                state.journal.refuse(error)
                errors.append({"batch_index": index, **as_object(item_error(error))})
    return Answer(207, {"errors": errors}) if errors else Answer(body={})


def _apply(state: State, item: JsonObject) -> None:
    _ACTIONS[str(item["type"]), str(item["action"])](state, item)


def _identify(state: State, item: JsonObject) -> None:
    attributes = as_object(item.get("attributes"))
    at = unix_seconds(item.get("timestamp"), "timestamp")
    profile = replace(profile_of(attributes, "attributes", _RESERVED), at=at)
    person = state.people.identify(_person(item), profile)
    if person is not None:
        relate(state, person, True, item.get("cio_relationships"))


def _delete(state: State, item: JsonObject) -> None:
    remove(state, _person(item))


def _event(state: State, item: JsonObject) -> None:
    event_id = item.get("id")
    event = Event(
        event_name(item.get("name")),
        str(item["action"]),
        as_object(item.get("attributes")),
        event_id if isinstance(event_id, str) else None,
        unix_seconds(item.get("timestamp"), "timestamp"),
    )
    state.events.track(_person(item), event)


def _add_device(state: State, item: JsonObject) -> None:
    device = as_object(item.get("device"))
    state.devices.put(_person(item), device_of(device, str(device["token"])))


def _delete_device(state: State, item: JsonObject) -> None:
    state.devices.delete(_person(item), str(as_object(item.get("device"))["token"]))


def _change_relationships(state: State, item: JsonObject) -> None:
    add = item["action"] == "add_relationships"
    reference = _person(item)
    person = state.people.reach(reference) if add else state.people.known(reference, "delete_relationships")
    if person is not None:
        relate(state, person, add, item.get("cio_relationships"))


def _suppress(state: State, item: JsonObject) -> None:
    state.people.suppress(_person(item))


def _unsuppress(state: State, item: JsonObject) -> None:
    state.people.unsuppress(_person(item))


def _identify_object(state: State, item: JsonObject) -> None:
    reference = object_reference(as_object(item.get("identifiers")))
    if state.objects.identify(reference, as_object(item.get("attributes"))) is not None:
        _relate_people(state, item, True)


def _delete_object(state: State, item: JsonObject) -> None:
    state.objects.delete(object_reference(as_object(item.get("identifiers"))))


def _change_people(state: State, item: JsonObject) -> None:
    _relate_people(state, item, item["action"] == "add_relationships")


def _relate_people(state: State, item: JsonObject, add: bool) -> None:
    reference = object_reference(as_object(item.get("identifiers")))
    for entry in map(as_object, as_list(item.get("cio_relationships"))):
        person = _related(state, as_object(entry.get("identifiers")), add)
        if person is None:
            continue
        if add:
            state.objects.relate(person, reference, as_object(entry.get("relationship_attributes")))
        else:
            state.objects.unrelate(person, reference)


def _related(state: State, identifiers: JsonObject, add: bool) -> Person | None:
    anonymous_id = identifiers.get("anonymous_id")
    if isinstance(anonymous_id, str):
        number = state.people.of_anonymous_id(anonymous_id)
        if number is None:
            state.journal.note("relationship: nobody has claimed this anonymous_id")
            return None
        return state.people.get(number)
    reference = from_identifiers(identifiers)
    return state.people.reach(reference) if add else state.people.known(reference, "delete_relationships")


def _delivery_event(state: State, item: JsonObject) -> None:
    detail: JsonObject = {"recipient": as_object(item.get("attributes")).get("device_token")}
    state.deliveries.reach(str(as_object(item["identifiers"])["id"]), str(item["name"]), detail=detail)


def _person(item: JsonObject) -> Reference:
    return from_identifiers(as_object(item.get("identifiers")))


_ACTIONS: Mapping[tuple[str, str], _Action] = {
    ("person", "identify"): _identify,
    ("person", "delete"): _delete,
    ("person", "event"): _event,
    ("person", "page"): _event,
    ("person", "screen"): _event,
    ("person", "add_device"): _add_device,
    ("person", "delete_device"): _delete_device,
    ("person", "add_relationships"): _change_relationships,
    ("person", "delete_relationships"): _change_relationships,
    ("person", "merge"): merge_people,
    ("person", "suppress"): _suppress,
    ("person", "unsuppress"): _unsuppress,
    ("object", "identify"): _identify_object,
    ("object", "identify_anonymous"): _identify_object,
    ("object", "delete"): _delete_object,
    ("object", "add_relationships"): _change_people,
    ("object", "delete_relationships"): _change_people,
    ("delivery", "event"): _delivery_event,
}

TABLE = {
    "track.v2.entity": Behaviour(entity),
    "track.v2.batch": Behaviour(batch, checks="own"),
}
