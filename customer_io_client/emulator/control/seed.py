"""Seeds, sown while requests come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customer_io_client.emulator import documents
from customer_io_client.emulator.control.asked import Asked, Table
from customer_io_client.emulator.seed.sowing import sow
from customer_io_client.emulator.wire import Answer

if TYPE_CHECKING:
    from customer_io_client.emulator.app import App


def add(app: App, asked: Asked) -> Answer:
    """Add what a document in YAML or JSON says to the workspace."""
    sow(app.state, documents.parse(asked.content), app.contract.check)
    return Answer(204)


TABLE: Table = {("POST", "seed"): add}
