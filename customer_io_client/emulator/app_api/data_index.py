"""App: the data index."""

from __future__ import annotations

from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.data_index import DataKind, Description
from customer_io_client.emulator.wire import Answer, Behaviour, Call, RefusedError, as_object

_MOST = 100
"""Entries in one request."""


def update_attributes(call: Call, state: State) -> Answer:
    """Describe attributes, and say which are private."""
    return _describe(call, state, "attribute")


def update_events(call: Call, state: State) -> Answer:
    """Describe events."""
    return _describe(call, state, "event")


def _describe(call: Call, state: State, kind: DataKind) -> Answer:
    field = f"{kind}s"
    entries = call.fields().get(field)
    if isinstance(entries, list) and not entries:
        raise RefusedError(422, f"Empty {field} array", where=field, is_whole=True)
    if isinstance(entries, list) and len(entries) > _MOST:
        raise RefusedError(422, f"Too many {field}", where=field, is_whole=True)
    call.check(f"app.data_index.update_{field}", call.body)
    described: list[Description] = []
    for index, entry in enumerate(map(as_object, entries if isinstance(entries, list) else [])):
        text, level = entry.get("description"), entry.get("privacy_level")
        if kind == "attribute" and level is not None and not state.data_index.has_privacy:
            where = f"{field}.{index}.privacy_level"
            raise RefusedError(422, "Privacy level feature not enabled", where=where, is_whole=True)
        described.append(
            Description(
                str(entry["name"]),
                text if isinstance(text, str) else None,
                level if kind == "attribute" and isinstance(level, int) else None,
            )
        )
    state.data_index.describe(kind, described)
    return Answer(204)


TABLE = {
    "app.data_index.update_attributes": Behaviour(update_attributes, checks="own"),
    "app.data_index.update_events": Behaviour(update_events, checks="own"),
}
