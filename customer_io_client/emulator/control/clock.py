"""The time of the workspace: shown, moved on, set and stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customer_io_client.emulator.control.asked import Asked, LongTable, Table
from customer_io_client.emulator.wire import Answer, Json, JsonObject, RefusedError

if TYPE_CHECKING:
    from customer_io_client.emulator.app import App

_LATEST = 253_402_300_799.0
"""The last second of the year 9999."""


def show(app: App, _asked: Asked) -> Answer:
    """What time it is, whether it stands still, and how many jobs wait."""
    state = app.state
    body: JsonObject = {"now": state.clock(), "frozen": state.clock.is_stopped, "jobs": state.jobs.count()}
    return Answer(body=body)


async def move(app: App, asked: Asked) -> Answer:
    """Move the time on, or set it, or stop it or let it go on; the jobs that come due on the way are run."""
    fields, clock = asked.fields(), app.state.clock
    unknown = sorted(fields.keys() - {"advance", "set", "freeze"})
    if unknown or not fields or {"advance", "set"} <= fields.keys():
        raise RefusedError(400, "takes one of advance (seconds) and set (Unix seconds), and freeze (true or false)")
    stopped = fields.get("freeze", clock.is_stopped)
    if not isinstance(stopped, bool):
        raise RefusedError(400, "must be true or false", where="freeze")
    moment = clock()
    if "advance" in fields:
        moment += _seconds(fields["advance"], "advance")
    elif "set" in fields:
        moment = _seconds(fields["set"], "set")
    if moment > _LATEST:
        raise RefusedError(400, "must not go beyond the year 9999")
    await app.move(moment, stopped=stopped)
    return show(app, asked)


def _seconds(value: Json, where: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= _LATEST:
        raise RefusedError(400, "must be a number of seconds from 0 on", where=where)
    return float(value)


TABLE: Table = {("GET", "clock"): show}
LONG: LongTable = {("POST", "clock"): move}
