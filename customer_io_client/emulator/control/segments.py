"""Segments, and who is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customer_io_client.emulator.control.asked import Asked, LongTable, Table
from customer_io_client.emulator.control.people import MOST_PEOPLE, after_person, page
from customer_io_client.emulator.control.slices import in_slices
from customer_io_client.emulator.state.segments import Segment
from customer_io_client.emulator.wire import Answer, Json, JsonObject, RefusedError

if TYPE_CHECKING:
    from customer_io_client.emulator.app import App


MOST_COUNTED = 20_000
"""People of a segment that are counted: whoever looks asks again at each change."""


async def listed(app: App, _asked: Asked) -> Answer:
    """All of them, and how many people are in each, or the least that it may be."""
    shown = await in_slices(app.era, (_shown(app, segment) for segment in app.state.segments.all()))
    return Answer(body={"segments": list[Json](shown)})


def one(app: App, asked: Asked) -> Answer:
    """One with its filter and its people, in the order they were created."""
    segment = _known(app, asked.path["id"])
    limit = asked.limit(most=MOST_PEOPLE)
    people = app.state.search.members(segment, after=after_person(asked) or 0, limit=limit + 1)
    shown = _shown(app, segment)
    return Answer(body={**shown, "count": shown["people"], "filter": segment.filter, **page(app, people, limit)})


def _shown(app: App, segment: Segment) -> JsonObject:
    count = app.state.search.count(segment, most=MOST_COUNTED + 1)
    return {
        "id": segment.number,
        "name": segment.name,
        "type": segment.type,
        "description": segment.description,
        "people": min(count, MOST_COUNTED),
        "has_more_people": count > MOST_COUNTED,
    }


def _known(app: App, text: str) -> Segment:
    segment = app.state.segments.get(int(text)) if text.isdecimal() and len(text) < 19 else None
    if segment is None:
        raise RefusedError(404, "no such segment")
    return segment


TABLE: Table = {("GET", "segments/{id}"): one}
LONG: LongTable = {("GET", "segments"): listed}
