"""Pipelines: identify, track, page, screen, group, alias, and batches of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from customer_io_api._limits import EVENT_NAME_BYTES
from customer_io_client.emulator.pipelines.fields import moment, needed_user, text, user
from customer_io_client.emulator.pipelines.semantic_events import ACTS
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.events import Event
from customer_io_client.emulator.state.objects import ObjectReference
from customer_io_client.emulator.state.people import Person, Profile
from customer_io_client.emulator.state.references import Reference, anonymous_id, from_path, identifier
from customer_io_client.emulator.state.values import check_attributes, event_name
from customer_io_client.emulator.wire import (
    Answer,
    Behaviour,
    Call,
    JsonObject,
    RefusedError,
    as_list,
    as_object,
)

_Do: TypeAlias = "Callable[[State, JsonObject], None]"
_SHARED = ("context", "integrations")
"""What may stand once for all calls of a batch."""
_OBJECT_TRAITS = frozenset({"object_type_id", "objectTypeId", "relationshipAttributes"})


def _identify(state: State, fields: JsonObject) -> None:
    traits = as_object(fields.get("traits"))
    profile = _profile(traits, anonymous_id(fields.get("anonymousId"), "anonymousId"))
    reference = user(fields)
    if reference is None:
        email = profile.identifiers.get("email")
        if email is None:
            state.journal.note("identify: an anonymous person is only kept once they have a userId or an email")
            return
        reference = Reference("email", email)
    state.people.identify(reference, profile)


def _profile(traits: JsonObject, claimed: str | None) -> Profile:
    attributes = {name: value for name, value in traits.items() if name not in ("id", "email", "createdAt")}
    if traits.get("createdAt") is not None:
        attributes["created_at"] = moment(traits["createdAt"], "traits.createdAt")
    check_attributes(attributes, "traits")
    identifiers: dict[str, str | None] = {
        kind: identifier(traits[kind], f"traits.{kind}") for kind in ("id", "email") if kind in traits
    }
    return Profile(attributes=attributes, identifiers=identifiers, anonymous_id=claimed)


def _track(state: State, fields: JsonObject) -> None:
    name = event_name(fields.get("event"), "event")
    act = ACTS.get(name)
    if act is not None:
        act(state, fields)
    else:
        _record(state, fields, "event", name)


def _page(state: State, fields: JsonObject) -> None:
    properties = as_object(fields.get("properties"))
    name = text(fields, "name") or _cut(text(properties, "url") or text(properties, "title") or "page")
    _record(state, fields, "page", event_name(name))


def _cut(whole: str) -> str:
    """As much of an address or a title as a name holds."""
    return whole.encode()[:EVENT_NAME_BYTES].decode(errors="ignore")


def _screen(state: State, fields: JsonObject) -> None:
    _record(state, fields, "screen", event_name(text(fields, "name") or "screen"))


def _record(state: State, fields: JsonObject, type_: str, name: str) -> None:
    event = Event(name, type_, as_object(fields.get("properties")), at=moment(fields.get("timestamp"), "timestamp"))
    reference = user(fields)
    group, stranger = text(fields, "groupId"), anonymous_id(fields.get("anonymousId"), "anonymousId")
    if reference is not None:
        state.events.track(reference, event)
    elif group is not None and stranger is None:
        state.events.track_group(group, event)
    else:
        state.events.track_anonymous(stranger, event)


def _group(state: State, fields: JsonObject) -> None:
    traits = as_object(fields.get("traits"))
    type_ = traits.get("object_type_id", traits.get("objectTypeId", fields.get("objectTypeId", "1")))
    reference = ObjectReference(str(type_), str(fields["groupId"]))
    attributes = {name: value for name, value in traits.items() if name not in _OBJECT_TRAITS}
    state.objects.identify(reference, attributes)
    person = _member(state, fields)
    if person is not None:
        state.objects.relate(person, reference, as_object(traits.get("relationshipAttributes")))


def _member(state: State, fields: JsonObject) -> Person | None:
    reference = user(fields)
    if reference is not None:
        return state.people.reach(reference)
    number = state.people.of_anonymous_id(str(fields.get("anonymousId")))
    if number is None:
        state.journal.note("group: nobody has claimed this anonymousId; the object alone is kept")
        return None
    return state.people.get(number)


def _alias(state: State, fields: JsonObject) -> None:
    """The previous person becomes the user's; an unknown previous id is taken for an anonymous one."""
    previous_id = str(fields["previousId"])
    previous, current = from_path(previous_id, "previousId"), needed_user(fields)
    known = state.people.find(previous)
    if known is None:
        state.people.identify(current, Profile(anonymous_id=previous_id))
    elif state.people.find(current) is None and current.kind != "cio_id":
        state.people.identify(Reference("cio_id", known.cio_id), Profile(identifiers={current.kind: current.value}))
    else:
        state.merging.merge(current, previous)


_CALLS: Mapping[str, _Do] = {
    "identify": _identify,
    "track": _track,
    "page": _page,
    "screen": _screen,
    "group": _group,
    "alias": _alias,
}


def _one(do: _Do) -> Behaviour:
    def run(call: Call, state: State) -> Answer:
        do(state, call.fields())
        return Answer(body={})

    return Behaviour(run)


def batch(call: Call, state: State) -> Answer:
    """Do each call of a batch; a bad one is dropped, or in strict mode has the whole batch refused."""
    fields = call.fields()
    items = fields.get("batch")
    if not isinstance(items, list) or not items:
        raise RefusedError(400, "is required", where="batch", reason="required")
    context = _shared_context(call, fields)
    strict = call.headers.get("x-strict-mode") == "1"
    for index, item in enumerate(map(as_object, as_list(items))):
        try:
            with state.journal.within(f"batch.{index}"), state.store.transaction():
                _do_item(call, state, item, context)
        except RefusedError as error:
            place = error.violation.within(f"batch.{index}")
            located = RefusedError(
                error.status, error.message, where=place.where, pointer=place.pointer, reason=error.reason
            )
            if strict:
                raise located from None
            state.journal.refuse(located)
    return Answer(body={})


def _shared_context(call: Call, fields: JsonObject) -> JsonObject:
    """The `context` that stands for all calls of a batch; it is held against the contract as that of one call is."""
    shared = {name: fields[name] for name in _SHARED if name in fields}
    call.check("pipelines.identify", {"userId": "anybody", **shared})
    return as_object(shared.get("context"))


def _do_item(call: Call, state: State, item: JsonObject, context: JsonObject) -> None:
    kind = str(item.get("type"))
    if kind not in _CALLS:
        raise RefusedError(400, f"must be one of {', '.join(_CALLS)}", where="type")
    call.check(f"pipelines.{kind}", item)
    _CALLS[kind](state, {**item, "context": {**context, **as_object(item.get("context"))}})


TABLE = {f"pipelines.{name}": _one(do) for name, do in _CALLS.items()} | {
    "pipelines.batch": Behaviour(batch, checks="own"),
}
