"""App: live notifications, started, changed, ended and read."""

from __future__ import annotations

from customer_io_client.emulator import names
from customer_io_client.emulator.app_api.found import found_or_404
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.deliveries import Message
from customer_io_client.emulator.state.live_notifications import LiveNotification, Operation
from customer_io_client.emulator.state.people import Person
from customer_io_client.emulator.state.references import from_kind
from customer_io_client.emulator.wire import Answer, Behaviour, Call, JsonObject, RefusedError, as_object

LONGEST_SECONDS = 6 * 3600
"""How long one stays at most, and where no time is given."""
_KEPT = ("notification_type", "attributes", "content_state", "deep_link", "push_payload")
"""What the delivery of a change keeps of its request."""

_KINDS = frozenset({"id", "email", "phone", "internal"})
"""How a person can be named."""


def start(call: Call, state: State) -> Answer:
    """Queue a new one; whether there is such a person and device shows later."""
    fields = call.fields()
    if not as_object(fields["attributes"]):
        raise RefusedError(400, "needs a member", where="attributes")
    alert = as_object(fields.get("push_payload")).get("alert")
    if fields.get("platform") == "ios" and alert is None:
        raise RefusedError(400, "is required on iOS", where="push_payload.alert", reason="required")
    expires = _expires(fields, state.journal.now())
    person = _person(as_object(fields["identifiers"]), state)
    notification = state.live_notifications.start(
        None if person is None else person.number,
        type_=str(fields["notification_type"]),
        platform=_text(fields, "platform"),
        device_id=_text(fields, "device_id"),
        expires=expires,
    )
    return _queued(state, notification, "start", fields)


def update(call: Call, state: State) -> Answer:
    """Queue what it shows from now on."""
    return _change(call, state, "update")


def end(call: Call, state: State) -> Answer:
    """Queue its end."""
    return _change(call, state, "end")


def get(call: Call, state: State) -> Answer:
    """One live notification; it can be read from its start on."""
    notification = found_or_404(state.live_notifications.find(call.text("instance_id")))
    change = state.live_notifications.last_change(notification)
    fields: JsonObject = {
        "instance_id": notification.instance_id,
        "notification_type": notification.type,
        "state": notification.state,
        "failure_reason": notification.failure_reason,
        "started_at": notification.started,
        "expires_at": notification.expires,
        "ended_at": notification.ended,
        "last_delivery": {
            "id": names.delivery_id(change.delivery),
            "operation": change.operation,
            "source": "api",
            "status": change.status,
            "created_at": change.created,
        },
    }
    return Answer(body=fields if notification.platform is None else {**fields, "platform": notification.platform})


def _change(call: Call, state: State, operation: Operation) -> Answer:
    fields = call.fields()
    instance_id = str(fields["instance_id"])
    if not names.is_ulid(instance_id):
        raise RefusedError(400, "must be a ULID", where="instance_id")
    notification = state.live_notifications.find(instance_id)
    if notification is None:
        state.journal.note("live notification: no such instance")
        return Answer(body={"instance_id": instance_id})
    return _queued(state, notification, operation, _whole(state, notification, fields))


def _whole(state: State, notification: LiveNotification, fields: JsonObject) -> JsonObject:
    """A change as it goes out: with the content of before where it brings none, without what cannot change."""
    before = state.deliveries.known(state.live_notifications.last_change(notification).delivery).message.fields
    whole = {"content_state": before.get("content_state"), **fields}
    if notification.platform == "ios" and "attributes" in fields:
        state.journal.note("live notification: attributes on iOS cannot change after the start")
        del whole["attributes"]
    return whole


def _queued(state: State, notification: LiveNotification, operation: Operation, fields: JsonObject) -> Answer:
    alert = as_object(as_object(fields.get("push_payload")).get("alert"))
    message = Message(
        "live_notification",
        recipient=notification.device_id or "",
        subject=str(alert.get("title", "")),
        body=str(alert.get("body", "")),
        fields={"operation": operation, **{name: fields[name] for name in _KEPT if name in fields}},
    )
    person = None if notification.person is None else state.people.get(notification.person)
    state.live_notifications.queue(notification, operation, state.deliveries.create(person, message))
    return Answer(body={"instance_id": notification.instance_id})


def _person(identifiers: JsonObject, state: State) -> Person | None:
    (kind,) = identifiers.keys() & _KINDS
    reference = from_kind(str(identifiers[kind]), "cio_id" if kind == "internal" else kind, f"identifiers.{kind}")
    return state.people.find(reference)


def _expires(fields: JsonObject, now: int) -> int:
    value = fields.get("expiration")
    if not isinstance(value, int) or value == 0:
        return now + LONGEST_SECONDS
    if not now < value <= now + LONGEST_SECONDS:
        raise RefusedError(400, "must lie in the next 6 hours", where="expiration")
    return value


def _text(fields: JsonObject, name: str) -> str | None:
    value = fields.get(name)
    return None if value is None else str(value)


TABLE = {
    "app.live_notifications.start": Behaviour(start),
    "app.live_notifications.update": Behaviour(update),
    "app.live_notifications.end": Behaviour(end),
    "app.live_notifications.get": Behaviour(get),
}
