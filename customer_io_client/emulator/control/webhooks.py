"""Reporting webhooks: which events were posted where, and how far they came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customer_io_client.emulator.control.asked import Asked, Table
from customer_io_client.emulator.wire import Answer

if TYPE_CHECKING:
    from customer_io_client.emulator.app import App


def latest(app: App, asked: Asked) -> Answer:
    """Posts, newest first, each with its event."""
    return Answer(body={"webhooks": app.state.webhook_queue.latest(limit=asked.limit())})


TABLE: Table = {("GET", "webhooks"): latest}
