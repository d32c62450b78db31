"""App: objects, their types, and the people related to them."""

from __future__ import annotations

from customer_io_client.emulator.app_api.found import found_or_404
from customer_io_client.emulator.app_api.paging import page, start
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.objects import Object, ObjectReference, ObjectType
from customer_io_client.emulator.wire import Answer, Behaviour, Call, Json, JsonObject


def list_types(_call: Call, state: State) -> Answer:
    """All types of objects."""
    types: list[Json] = [_type(type_) for type_ in state.objects.types()]
    return Answer(body={"types": types})


def search(call: Call, state: State) -> Answer:
    """The objects of a type that match a filter, in the order they were created."""
    fields, limit = call.fields(), call.limit(100)
    position = start(call, "objects", 1)
    found = state.object_search.objects(
        str(fields["object_type_id"]), fields["filter"], after=position[0] if position else 0, limit=limit + 1
    )
    shown, next_ = page(found, limit, "objects", lambda object_: (object_.number,))
    return Answer(
        body={
            "identifiers": [object_.identifiers() for object_ in shown],
            "ids": [object_.object_id for object_ in shown],
            "next": next_,
        }
    )


def get_attributes(call: Call, state: State) -> Answer:
    """One object with its attributes, which are text as those of people are."""
    object_ = _object(call, state)
    attributes = state.objects.attributes(object_)
    profile: JsonObject = {
        "object_type_id": object_.type,
        "identifiers": object_.identifiers(),
        "attributes": {name: attribute.text for name, attribute in attributes.items()},
        "timestamps": {name: attribute.set_at for name, attribute in attributes.items()},
    }
    return Answer(body={"object": profile})


def list_relationships(call: Call, state: State) -> Answer:
    """The people that an object is related to, in the order they were created."""
    object_, limit = _object(call, state), call.limit(100)
    position = start(call, "related", 1)
    found = state.objects.of_object(object_, after=position[0] if position else 0, limit=limit + 1)
    shown, next_ = page(found, limit, "related", lambda relationship: (relationship.person.number,))
    disabled = any(type_.type == object_.type and not type_.is_enabled for type_ in state.objects.types())
    entries: list[Json] = [
        {
            "object_type_id": object_.type,
            "object_type_disabled": disabled,
            "identifiers": relationship.person.identifiers(),
            "attributes": relationship.attributes,
            "timestamps": relationship.timestamps,
        }
        for relationship in shown
    ]
    return Answer(body={"cio_relationships": entries, "next": next_})


def _object(call: Call, state: State) -> Object:
    type_, text = str(call.number("object_type_id")), call.text("object_id")
    if call.asked("id_type") == "cio_object_id":
        reference = ObjectReference(cio_object_id=text)
    else:
        reference = ObjectReference(type_, text)
    found = state.objects.find(reference)
    return found_or_404(found if found and found.type == type_ else None)


def _type(type_: ObjectType) -> JsonObject:
    return {
        "id": type_.type,
        "name": type_.name,
        "singular_name": type_.singular_name,
        "slug": _slug(type_.name),
        "singular_slug": _slug(type_.singular_name),
        "enabled": type_.is_enabled,
        "icon": "office",
    }


def _slug(name: str) -> str:
    """The name as Liquid spells it."""
    return "_".join(name.lower().split())


TABLE = {
    "app.objects.list_types": Behaviour(list_types),
    "app.objects.search": Behaviour(search),
    "app.objects.get_attributes": Behaviour(get_attributes),
    "app.objects.list_relationships": Behaviour(list_relationships),
}
