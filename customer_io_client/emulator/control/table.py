"""Which control request is answered by what: the tables of all families, joined."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

from customer_io_client.emulator.control import (
    activities,
    clock,
    data,
    deliveries,
    faults,
    limits,
    live,
    operations,
    people,
    previews,
    requests,
    running,
    seed,
    segments,
    snapshots,
    webhooks,
)
from customer_io_client.emulator.control.asked import Asked, LongTable, Table
from customer_io_client.emulator.exchange import Given
from customer_io_client.emulator.wire import Answer, RefusedError

if TYPE_CHECKING:
    from customer_io_client.emulator.app import App

PREFIX = "/_emulator/"
TABLE: Table = {
    **running.TABLE,
    **requests.TABLE,
    **people.TABLE,
    **activities.TABLE,
    **deliveries.TABLE,
    **previews.TABLE,
    **segments.TABLE,
    **data.TABLE,
    **faults.TABLE,
    **clock.TABLE,
    **limits.TABLE,
    **operations.TABLE,
    **seed.TABLE,
    **webhooks.TABLE,
}
"""Each runs in one transaction."""
WIDE: Table = snapshots.TABLE
"""These begin their transactions themselves."""
ENDLESS: Table = live.TABLE
"""These are answered for as long as the client listens, and need no transaction."""
LONG: LongTable = {**clock.LONG, **running.LONG, **deliveries.LONG, **previews.LONG, **segments.LONG}
"""These let other requests be answered in between, and begin their transactions themselves."""


async def answer(app: App, given: Given) -> Answer:
    """Answer a control request. Errors are `{"error": …}`."""
    segments = [unquote(segment) for segment in given.raw_path.removeprefix(PREFIX).split("/")]
    try:
        (method, path), values = _meant(given.method, segments)
        asked = Asked(values, given.query, given.body or b"")
        if (method, path) in LONG:
            return await LONG[method, path](app, asked)
        if (method, path) in ENDLESS:
            return ENDLESS[method, path](app, asked)
        if (method, path) in WIDE:
            return WIDE[method, path](app, asked)
        with app.store.transaction():
            return TABLE[method, path](app, asked)
    except RefusedError as error:
        return Answer(error.status, {"error": error.sentence})


def _meant(method: str, segments: list[str]) -> tuple[tuple[str, str], dict[str, str]]:
    """The entry of the tables that is meant, and the variable segments; HEAD means what GET does."""
    for known in (*TABLE, *WIDE, *ENDLESS, *LONG):
        values = _values(known[1].split("/"), segments)
        is_meant = known[0] == method or (method == "HEAD" and known[0] == "GET" and known not in ENDLESS)
        if is_meant and values is not None:
            return known, values
    raise RefusedError(404, "no such control path")


def _values(path: list[str], segments: list[str]) -> dict[str, str] | None:
    """The variable segments where this path is meant."""
    if len(path) != len(segments):
        return None
    values: dict[str, str] = {}
    for pattern, segment in zip(path, segments, strict=True):
        if pattern.startswith("{"):
            values[pattern[1:-1]] = segment
        elif pattern != segment:
            return None
    return values
