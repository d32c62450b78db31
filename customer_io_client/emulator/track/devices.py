"""Track: devices of people."""

from __future__ import annotations

from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.devices import Device
from customer_io_client.emulator.state.references import from_path
from customer_io_client.emulator.state.values import unix_seconds
from customer_io_client.emulator.wire import Answer, Behaviour, Call, JsonObject, as_object


def add(call: Call, state: State) -> Answer:
    """Add or update a device of a person."""
    device = as_object(call.fields().get("device"))
    state.devices.put(from_path(call.text("identifier")), device_of(device, str(device["id"])))
    return Answer(body={})


def delete(call: Call, state: State) -> Answer:
    """Remove a device from a person."""
    state.devices.delete(from_path(call.text("identifier")), call.text("device_id"))
    return Answer(body={})


def device_of(fields: JsonObject, token: str) -> Device:
    """A device as Track describes it."""
    attributes = fields.get("attributes")
    return Device(
        token,
        str(fields["platform"]),
        unix_seconds(fields.get("last_used"), "device.last_used"),
        attributes if isinstance(attributes, dict) else None,
    )


TABLE = {
    "track.devices.add": Behaviour(add),
    "track.devices.delete": Behaviour(delete),
}
