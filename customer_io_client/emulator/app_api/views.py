"""People, segments and deliveries as the App API answers them."""

from __future__ import annotations

from collections.abc import Sequence

from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.attributes import PREFERENCES
from customer_io_client.emulator.state.deliveries import Delivery
from customer_io_client.emulator.state.devices import Device
from customer_io_client.emulator.state.people import Person
from customer_io_client.emulator.state.segments import Segment
from customer_io_client.emulator.state.values import is_true
from customer_io_client.emulator.wire import JsonObject

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
    if PREFERENCES in attributes:
        attributes[COMPUTED] = attributes[PREFERENCES]
        timestamps[COMPUTED] = 0
    return {
        "id": person.id,
        "identifiers": person.identifiers(),
        "attributes": attributes,
        "timestamps": timestamps,
        "unsubscribed": is_unsubscribed(state, person),
        "devices": [_device(device) for device in state.devices.of(person.number)],
    }


def is_unsubscribed(state: State, person: Person) -> bool:
    """Whether a person is unsubscribed from everything."""
    text = state.people.attributes.text(person.number, "unsubscribed")
    return text is not None and is_true(text)


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


def message(delivery: Delivery, person: Person) -> JsonObject:
    """One delivery; it has no parent, as it was captured and not sent by a campaign."""
    changed = max([delivery.created, *delivery.metrics.values()])
    parents: JsonObject = dict.fromkeys(
        ("campaign_id", "action_id", "parent_action_id", "newsletter_id", "content_id", "broadcast_id"), None
    )
    return {
        "id": delivery.id,
        "deduplicate_id": f"{delivery.id}:{changed}",
        "type": delivery.type,
        "customer_id": person.id,
        "customer_identifiers": person.identifiers(),
        "recipient": delivery.recipient,
        "subject": delivery.subject,
        "metrics": {"created": delivery.created, **delivery.metrics},
        "created": delivery.created,
        "failure_message": None,
        "forgotten": False,
        **parents,
    }


def _device(device: Device) -> JsonObject:
    return {
        "id": device.token,
        "platform": device.platform,
        "last_used": device.last_used,
        "attributes": device.attributes or {},
    }
