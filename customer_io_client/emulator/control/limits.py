"""The limits of requests, changed while requests come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customer_io_client.emulator.control.asked import Asked, Table, one_of, text_of
from customer_io_client.emulator.limits import LANES, MODES, Use, Window
from customer_io_client.emulator.wire import Answer, Json, JsonObject

if TYPE_CHECKING:
    from customer_io_client.emulator.app import App


def show(app: App, _asked: Asked) -> Answer:
    """Whose limits are kept, what they are, and how much of them is used."""
    mode = app.limits.mode
    lanes: JsonObject = {lane: [_window(window) for window in windows] for lane, windows in LANES[mode].items()}
    use: JsonObject = {lane: _use(use) for lane, use in app.limits.use().items()}
    return Answer(body={"mode": mode, "lanes": lanes, "use": use})


def _window(window: Window) -> Json:
    return {"calls": window.calls, "seconds": window.seconds}


def _use(use: Use) -> Json:
    return {
        "limit": _window(use.window),
        "used": use.used,
        "per_second": [*use.taken],
        "refused_per_second": [*use.refused],
    }


def change(app: App, asked: Asked) -> Answer:
    """Keep others from now on."""
    wanted = one_of(MODES, text_of(asked.fields(), "mode", ""), "mode")
    app.limits.set(next(mode for mode in MODES if mode == wanted))
    return show(app, asked)


TABLE: Table = {("GET", "limits"): show, ("POST", "limits"): change}
