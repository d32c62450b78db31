"""Track: people of manual segments."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.references import Reference, from_kind, looks_like_email
from customer_io_client.emulator.wire import Answer, Behaviour, Call, as_list


def add(call: Call, state: State) -> Answer:
    """Put people into a manual segment."""
    return _change(call, state, state.segments.add)


def remove(call: Call, state: State) -> Answer:
    """Take people out of a manual segment."""
    return _change(call, state, state.segments.remove)


def _change(call: Call, state: State, change: Callable[[int, Sequence[Reference]], None]) -> Answer:
    kind = call.asked("id_type") or "id"
    ids = [str(value) for value in as_list(call.fields().get("ids"))]
    fitting = [text for text in ids if kind != "email" or looks_like_email(text)]
    if len(fitting) < len(ids):
        state.journal.note(f"segment: {len(ids) - len(fitting)} of the ids are no email addresses")
    change(call.number("segment_id"), [from_kind(text, kind, "ids") for text in fitting])
    return Answer(body={})


TABLE = {
    "track.segments.add_customers": Behaviour(add),
    "track.segments.remove_customers": Behaviour(remove),
}
