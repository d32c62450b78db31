"""Track: events of people and anonymous ones."""

from __future__ import annotations

from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.events import Event
from customer_io_client.emulator.state.references import anonymous_id, from_path
from customer_io_client.emulator.state.values import event_name, unix_seconds
from customer_io_client.emulator.wire import Answer, Behaviour, Call, JsonObject, as_object


def track(call: Call, state: State) -> Answer:
    """An event of a person."""
    state.events.track(from_path(call.text("identifier")), _event(call.fields()))
    return Answer(body={})


def track_anonymous(call: Call, state: State) -> Answer:
    """An event of somebody not yet known."""
    fields = call.fields()
    state.events.track_anonymous(anonymous_id(fields.get("anonymous_id"), "anonymous_id"), _event(fields))
    return Answer(body={})


def _event(fields: JsonObject) -> Event:
    event_id = fields.get("id")
    return Event(
        event_name(fields.get("name")),
        str(fields.get("type", "event")),
        as_object(fields.get("data")),
        event_id if isinstance(event_id, str) else None,
        unix_seconds(fields.get("timestamp"), "timestamp"),
    )


TABLE = {
    "track.events.track": Behaviour(track),
    "track.events.track_anonymous": Behaviour(track_anonymous),
}
