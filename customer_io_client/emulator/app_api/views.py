"""People and segments as the App API answers them."""

from __future__ import annotations

from collections.abc import Sequence

from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.attributes import PREFERENCES
from customer_io_client.emulator.state.devices import Device
from customer_io_client.emulator.state.people import Person
from customer_io_client.emulator.state.segments import Segment
from customer_io_client.emulator.wire import JsonObject, compact

COMPUTED = f"_{PREFERENCES}_computed"


def profile(state: State, person: Person) -> JsonObject:
    """What the workspace holds of a person: every attribute as text, identifiers among them."""
    attributes: JsonObject = {}
    timestamps: JsonObject = {"cio_id": person.created}
    identifiers = (("id", person.id, person.id_set), ("email", person.email, person.email_set))
    for kind, value, set_at in identifiers:
        if value is not None:
            attributes[kind] = value
            timestamps[kind] = set_at or person.created
    attributes["cio_id"] = person.cio_id
    for name, attribute in state.people.attributes.of(person.number).items():
        attributes[name] = attribute.text
        timestamps[name] = attribute.set_at
    emailed = state.deliveries.last_emailed(person.number)
    if emailed is not None:
        timestamps["_last_emailed"] = emailed
    attributes[COMPUTED] = compact(state.subscription_center.preferences(person.number))
    timestamps[COMPUTED] = 0
    return {
        "id": person.id,
        "identifiers": person.identifiers(),
        "attributes": attributes,
        "timestamps": timestamps,
        "unsubscribed": state.people.attributes.is_unsubscribed(person.number),
        "devices": [_device(device) for device in state.devices.of(person.number)],
    }


def people_page(people: Sequence[Person], next_: str) -> JsonObject:
    """A page of people by their identifiers."""
    return {
        "identifiers": [person.identifiers() for person in people],
        "ids": [person.id or "" for person in people],
        "next": next_,
    }


def segment(segment_: Segment) -> JsonObject:
    """One segment; all of the emulator's are built at once."""
    return {
        "id": segment_.number,
        "deduplicate_id": f"{segment_.number}:{segment_.updated}",
        "name": segment_.name,
        "description": segment_.description,
        "state": "finished",
        "progress": None,
        "type": segment_.type,
        "tags": [],
        "created_at": segment_.created,
        "updated_at": segment_.updated,
    }


def _device(device: Device) -> JsonObject:
    return {
        "id": device.token,
        "platform": device.platform,
        "last_used": device.last_used,
        "attributes": device.attributes or {},
    }
