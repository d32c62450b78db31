"""Track: identify, delete, suppress, unsuppress and merge people; the account's region."""

from __future__ import annotations

from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.objects import ObjectReference
from customer_io_client.emulator.state.people import Person, Profile
from customer_io_client.emulator.state.references import (
    Reference,
    anonymous_id,
    from_identifiers,
    from_path,
    identifier,
)
from customer_io_client.emulator.state.values import check_attributes, unix_seconds
from customer_io_client.emulator.wire import Answer, Behaviour, Call, Json, JsonObject, as_list, as_object

_RESERVED = frozenset({"id", "email", "cio_id", "anonymous_id", "_timestamp", "_update", "cio_relationships"})


def identify(call: Call, state: State) -> Answer:
    """Create or update a person; what stands beside the reserved fields is attributes."""
    fields = call.fields()
    person = state.people.identify(from_path(call.text("identifier")), profile_of(fields, "", _RESERVED))
    relationships = as_object(fields.get("cio_relationships"))
    if person is not None and relationships:
        relate(state, person, relationships.get("action") != "delete_relationships", relationships["relationships"])
    return Answer(body={})


def delete(call: Call, state: State) -> Answer:
    """Delete a person with all their data."""
    remove(state, from_path(call.text("identifier")))
    return Answer(body={})


def suppress(call: Call, state: State) -> Answer:
    """Delete a person and refuse their identifiers."""
    state.people.suppress(from_path(call.text("identifier")))
    return Answer(body={})


def unsuppress(call: Call, state: State) -> Answer:
    """Accept these identifiers again."""
    state.people.unsuppress(from_path(call.text("identifier")))
    return Answer(body={})


def merge(call: Call, state: State) -> Answer:
    """Merge two people, each named by exactly one identifier."""
    merge_people(state, call.fields())
    return Answer(body={})


def region(_call: Call, _state: State) -> Answer:
    """Where the account lives: in the region the client was made for, as far as the emulator can tell."""
    return Answer(body={"url": "https://track.customer.io", "region": "us", "environment_id": 1})


def remove(state: State, reference: Reference) -> None:
    """Delete whom this names; nobody is no error."""
    person = state.people.known(reference, "delete")
    if person is not None:
        state.people.delete(person)


def merge_people(state: State, fields: JsonObject) -> None:
    """Merge the `primary` and `secondary` of this body."""
    primary = from_identifiers(as_object(fields.get("primary")), "primary")
    state.merging.merge(primary, from_identifiers(as_object(fields.get("secondary")), "secondary"))


def profile_of(fields: JsonObject, where: str, reserved: frozenset[str]) -> Profile:
    """What an identify body says: attributes, identifiers, an anonymous id.

    Args:
        fields: the body, or its `attributes`.
        where: the path to them in the body.
        reserved: the names that are no attributes.
    """
    attributes = {name: value for name, value in fields.items() if name not in reserved}
    check_attributes(attributes, where)
    return Profile(
        attributes=attributes,
        identifiers={kind: identifier(fields[kind], kind) for kind in ("id", "email") if kind in fields},
        anonymous_id=anonymous_id(fields.get("anonymous_id"), "anonymous_id"),
        update_only=fields.get("_update") is True,
        at=unix_seconds(fields.get("_timestamp"), "_timestamp"),
    )


def relate(state: State, person: Person, add: bool, relationships: Json) -> None:
    """Add or end the relationships of a person to these objects."""
    for entry in map(as_object, as_list(relationships)):
        reference = object_reference(as_object(entry.get("identifiers")))
        if add:
            state.objects.relate(person, reference, as_object(entry.get("relationship_attributes")))
        else:
            state.objects.unrelate(person, reference)


def object_reference(identifiers: JsonObject) -> ObjectReference:
    """The object that these identifiers name."""
    cio_object_id = identifiers.get("cio_object_id")
    if isinstance(cio_object_id, str):
        return ObjectReference(cio_object_id=cio_object_id)
    return ObjectReference(str(identifiers.get("object_type_id", "")), str(identifiers.get("object_id", "")))


TABLE = {
    "track.account.get_region": Behaviour(region),
    "track.customers.identify": Behaviour(identify),
    "track.customers.delete": Behaviour(delete),
    "track.customers.suppress": Behaviour(suppress),
    "track.customers.unsuppress": Behaviour(unsuppress),
    "track.customers.merge": Behaviour(merge),
}
