"""What happened: to everybody, or to one person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customer_io_client.emulator import names
from customer_io_client.emulator.control.activity_views import shown
from customer_io_client.emulator.control.asked import Asked, Table
from customer_io_client.emulator.control.people import known
from customer_io_client.emulator.state.activities import KINDS, Kind, Wanted
from customer_io_client.emulator.wire import Answer, RefusedError

if TYPE_CHECKING:
    from customer_io_client.emulator.app import App

_CURSOR = "activities"


def listed(app: App, asked: Asked) -> Answer:
    """Activities, newest first, and what the list goes on after; null where it is all."""
    limit, person = asked.limit(), asked.query.get("person")
    wanted = Wanted(asked.query.get("type"), kind=_kind(asked), after=_after(asked), limit=limit + 1)
    activities = app.state.activities
    if person is None:
        found = activities.of_workspace(wanted)
    else:
        found = activities.of_person(known(app, person, "person").number, wanted)
    rows = found[:limit]
    cursor = names.cursor(_CURSOR, rows[-1].at, rows[-1].number) if rows and len(found) > limit else None
    return Answer(body={"activities": shown(app.state, rows), "next": cursor})


def _kind(asked: Asked) -> Kind | None:
    text = asked.query.get("kind")
    if not text:
        return None
    for kind in KINDS:
        if kind == text:
            return kind
    raise RefusedError(400, f"must be one of {', '.join(KINDS)}", where="kind")


def _after(asked: Asked) -> tuple[int, int] | None:
    text = asked.query.get("after")
    if not text:
        return None
    position = names.position_of(text, _CURSOR, 2)
    if position is None:
        raise RefusedError(400, "must be the next of the page before", where="after")
    at, number = position
    return at, number


TABLE: Table = {("GET", "activities"): listed}
