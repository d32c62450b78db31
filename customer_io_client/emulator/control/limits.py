"""The limits of requests, changed while requests come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customer_io_client.emulator.control.asked import Asked, Table, one_of, text_of
from customer_io_client.emulator.limits import LANES, MODES
from customer_io_client.emulator.wire import Answer, Json

if TYPE_CHECKING:
    from customer_io_client.emulator.app import App


def show(app: App, _asked: Asked) -> Answer:
    """Whose limits are kept, and what they are."""
    mode = app.limits.mode
    lanes: dict[str, Json] = {
        lane: [{"calls": window.calls, "seconds": window.seconds} for window in windows]
        for lane, windows in LANES[mode].items()
    }
    return Answer(body={"mode": mode, "lanes": lanes})


def change(app: App, asked: Asked) -> Answer:
    """Keep others from now on."""
    wanted = one_of(MODES, text_of(asked.fields(), "mode", ""), "mode")
    app.limits.set(next(mode for mode in MODES if mode == wanted))
    return show(app, asked)


TABLE: Table = {("GET", "limits"): show, ("POST", "limits"): change}
