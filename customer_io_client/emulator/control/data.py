"""The data index, which the service shows in its own pages only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customer_io_client.emulator.control.asked import Asked, Table
from customer_io_client.emulator.wire import Answer, Json

if TYPE_CHECKING:
    from customer_io_client.emulator.app import App


def data_index(app: App, _asked: Asked) -> Answer:
    """What attributes and events mean."""
    attributes: list[Json] = [
        {"name": entry.name, "description": entry.description, "privacy_level": entry.privacy_level}
        for entry in app.state.data_index.all("attribute")
    ]
    events: list[Json] = [
        {"name": entry.name, "description": entry.description} for entry in app.state.data_index.all("event")
    ]
    return Answer(body={"attributes": attributes, "events": events})


TABLE: Table = {("GET", "data_index"): data_index}
