"""Whether something has changed, told as it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customer_io_client.emulator.control.asked import Asked, Table
from customer_io_client.emulator.live import MEDIA_TYPE
from customer_io_client.emulator.wire import Answer

if TYPE_CHECKING:
    from customer_io_client.emulator.app import App


def listen(app: App, _asked: Asked) -> Answer:
    """Events from now on, until the client goes."""
    return Answer(stream=(MEDIA_TYPE, app.live.events()), headers={"Cache-Control": "no-store"})


TABLE: Table = {("GET", "live"): listen}
