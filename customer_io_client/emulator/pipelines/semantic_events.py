"""Track calls with reserved names: they act on devices, people, objects and deliveries."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from customer_io_client.emulator.pipelines.fields import moment, needed_user, text, user
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.devices import Device
from customer_io_client.emulator.state.objects import ObjectReference
from customer_io_client.emulator.wire import JsonObject, RefusedError, as_object

_Act: TypeAlias = "Callable[[State, JsonObject], None]"
_DELIVERY_METRICS = ("delivered", "clicked", "converted", "opened")
_CONTENT_ACTIONS = ("viewed_content", "clicked_content")


def _put_device(state: State, fields: JsonObject) -> None:
    token, stated = _device(fields)
    platform = stated or state.devices.platform(token)
    if platform is None:
        raise RefusedError(400, "is required", where="context.device.type", reason="required")
    attributes = {name: value for name, value in _properties(fields).items() if isinstance(value, str)}
    state.devices.put(needed_user(fields), Device(token, platform, attributes=dict(attributes)))


def _delete_device(state: State, fields: JsonObject) -> None:
    state.devices.delete(needed_user(fields), _device(fields)[0])


def _delete_user(state: State, fields: JsonObject) -> None:
    person = state.people.known(needed_user(fields), "User Deleted")
    if person is not None:
        state.people.delete(person)


def _suppress_user(state: State, fields: JsonObject) -> None:
    state.people.suppress(needed_user(fields))


def _unsuppress_user(state: State, fields: JsonObject) -> None:
    state.people.unsuppress(needed_user(fields))


def _delete_relationship(state: State, fields: JsonObject) -> None:
    person = state.people.known(needed_user(fields), "Relationship Deleted")
    if person is not None:
        state.objects.unrelate(person, _object(fields))


def _delete_object(state: State, fields: JsonObject) -> None:
    state.objects.delete(_object(fields))


def _report_delivery(state: State, fields: JsonObject) -> None:
    properties = _properties(fields)
    delivery, metric = text(properties, "deliveryId"), text(properties, "metric")
    if delivery is None or metric not in _DELIVERY_METRICS:
        raise RefusedError(400, f"needs deliveryId and a metric: {', '.join(_DELIVERY_METRICS)}", where="properties")
    detail: JsonObject = {name: properties[name] for name in ("recipient", "reason", "href") if name in properties}
    state.deliveries.reach(delivery, metric, at=moment(fields.get("timestamp"), "timestamp"), detail=detail)


def _report_content(state: State, fields: JsonObject) -> None:
    properties = _properties(fields)
    action = text(properties, "actionType")
    if action not in _CONTENT_ACTIONS:
        raise RefusedError(400, f"needs an actionType: {', '.join(_CONTENT_ACTIONS)}", where="properties")
    reference = user(fields)
    person = None if reference is None else state.people.find(reference)
    at = moment(fields.get("timestamp"), "timestamp")
    state.activities.add(action, None if person is None else person.number, at=at, data=properties)


def _properties(fields: JsonObject) -> JsonObject:
    return as_object(fields.get("properties"))


def _device(fields: JsonObject) -> tuple[str, str | None]:
    device = as_object(as_object(fields.get("context")).get("device"))
    token = text(device, "token")
    if not token:
        raise RefusedError(400, "is required", where="context.device.token", reason="required")
    return token, text(device, "type")


def _object(fields: JsonObject) -> ObjectReference:
    properties = _properties(fields)
    object_id = text(properties, "objectId")
    if not object_id:
        raise RefusedError(400, "is required", where="properties.objectId", reason="required")
    return ObjectReference(str(properties.get("objectTypeId", 1)), object_id)


ACTS: Mapping[str, _Act] = {
    "Device Created or Updated": _put_device,
    "Device Deleted": _delete_device,
    "User Deleted": _delete_user,
    "User Suppressed": _suppress_user,
    "User Unsuppressed": _unsuppress_user,
    "Relationship Deleted": _delete_relationship,
    "Object Deleted": _delete_object,
    "Report Delivery Event": _report_delivery,
    "Report Content Event": _report_content,
}
"""By event name."""
