"""Activities as the control API answers them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from customer_io_client.emulator import names
from customer_io_client.emulator.state.activities import Activity, public_id
from customer_io_client.emulator.wire import Json

if TYPE_CHECKING:
    from customer_io_client.emulator.state import State


def shown(state: State, activities: Sequence[Activity]) -> list[Json]:
    """Rows of a list; those about messages say which ones."""
    called = state.deliveries.called({one.delivery for one in activities if one.delivery is not None})
    return [
        {
            "id": public_id(activity),
            "type": activity.type,
            "kind": activity.kind,
            "name": activity.name,
            "timestamp": activity.at,
            "cio_id": None if activity.person is None else names.cio_id(activity.person),
            "anonymous_id": activity.anonymous_id,
            "subject": activity.subject or None,
            "message": None if activity.delivery is None else called.get(activity.delivery),
            "data": activity.data,
        }
        for activity in activities
    ]
