"""App: segments and who is in them."""

from __future__ import annotations

from customer_io_client.emulator.app_api import views
from customer_io_client.emulator.app_api.found import found_or_404
from customer_io_client.emulator.app_api.newsletter_views import newsletters_using
from customer_io_client.emulator.app_api.paging import page, start
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.segments import Segment
from customer_io_client.emulator.wire import Answer, Behaviour, Call, Json, JsonObject, RefusedError, as_object


def list_all(_call: Call, state: State) -> Answer:
    """All segments."""
    segments: list[Json] = [views.segment(segment) for segment in state.segments.all()]
    return Answer(body={"segments": segments})


def create(call: Call, state: State) -> Answer:
    """A new, empty manual segment."""
    fields = as_object(call.fields().get("segment"))
    name = str(fields["name"]).strip()
    if not name:
        raise RefusedError(400, "is blank", where="segment.name")
    segment = state.segments.create(name, str(fields.get("description", "")))
    return Answer(body={"segment": views.segment(segment)})


def get(call: Call, state: State) -> Answer:
    """One segment."""
    return Answer(body={"segment": views.segment(_segment(call, state))})


def delete(call: Call, state: State) -> Answer:
    """Remove a manual segment that nothing waits for."""
    segment = _segment(call, state)
    if segment.type != "manual":
        raise RefusedError(400, "the segment is data-driven; only a manual one can be deleted")
    used_by = _used_by(segment, state)
    if used_by["campaigns"] or used_by["draft_newsletters"]:
        raise RefusedError(400, "the segment is in use by a campaign or a newsletter that is not sent")
    state.segments.delete(segment.number)
    return Answer(204)


def count_customers(call: Call, state: State) -> Answer:
    """How many people are in a segment."""
    segment = _segment(call, state)
    return Answer(body={"segment_id": segment.number, "count": state.search.count(segment)})


def list_customers(call: Call, state: State) -> Answer:
    """The people in a segment, in the order they were created."""
    segment, limit = _segment(call, state), call.limit(1000)
    position = start(call, "members", 1)
    people = state.search.members(segment, after=position[0] if position else 0, limit=limit + 1)
    shown, next_ = page(people, limit, "members", lambda person: (person.number,))
    return Answer(body={"segment_id": segment.number, **views.people_page(shown, next_)})


def get_usage(call: Call, state: State) -> Answer:
    """What uses a segment."""
    segment = _segment(call, state)
    return Answer(body={"segment_id": segment.number, "used_by": _used_by(segment, state)})


def _used_by(segment: Segment, state: State) -> JsonObject:
    campaigns: list[Json] = [*state.campaigns.using_segment(segment.number)]
    return {"campaigns": campaigns, **newsletters_using(state.newsletters.using_segment(segment.number))}


def _segment(call: Call, state: State) -> Segment:
    return found_or_404(state.segments.get(call.number("segment_id")))


TABLE = {
    "app.segments.list": Behaviour(list_all),
    "app.segments.create": Behaviour(create),
    "app.segments.get": Behaviour(get),
    "app.segments.delete": Behaviour(delete),
    "app.segments.count_customers": Behaviour(count_customers, place="worker"),
    "app.segments.list_customers": Behaviour(list_customers, place="worker"),
    "app.segments.get_usage": Behaviour(get_usage),
}
