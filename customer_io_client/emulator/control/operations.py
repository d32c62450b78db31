"""The operations that the emulator knows, for whoever names one in a fault rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customer_io_client.emulator.control.asked import Asked, Table
from customer_io_client.emulator.wire import Answer, Json

if TYPE_CHECKING:
    from customer_io_client.emulator.app import App


def listed(app: App, _asked: Asked) -> Answer:
    """Name, method, path and lane of each, by name."""
    found = sorted(app.contract.operations.values(), key=lambda operation: operation.name)
    operations: list[Json] = [
        {"name": operation.name, "method": operation.method, "path": operation.path, "lane": operation.lane}
        for operation in found
    ]
    return Answer(body={"operations": operations})


TABLE: Table = {("GET", "operations"): listed}
