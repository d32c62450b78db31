"""App: newsletters, from the draft to their results."""

from __future__ import annotations

from customer_io_client.emulator.app_api import newsletter_checks as checks
from customer_io_client.emulator.app_api import newsletter_views as views
from customer_io_client.emulator.app_api.deliveries import list_page
from customer_io_client.emulator.app_api.metrics import links_answer, metrics_answer
from customer_io_client.emulator.app_api.newsletter_making import known, make, schedule, unsent
from customer_io_client.emulator.app_api.paging import page, start
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.delivery_filters import DeliveryFilter, Parents
from customer_io_client.emulator.state.local_time import zone
from customer_io_client.emulator.state.newsletters import Newsletter, When
from customer_io_client.emulator.wire import Answer, Behaviour, Call, Json, JsonObject, RefusedError


def list_all(call: Call, state: State) -> Answer:
    """A page of the newsletters, the newest first unless asked otherwise."""
    limit, position = call.limit(50), start(call, "newsletters", 1)
    found = state.newsletters.page(
        descending=call.asked("sort") != "asc", beyond=position[0] if position else None, limit=limit + 1
    )
    shown, next_ = page(found, limit, "newsletters", lambda newsletter: (newsletter.number,))
    newsletters: list[Json] = [views.newsletter(newsletter, state) for newsletter in shown]
    return Answer(body={"newsletters": newsletters, "next": next_})


def create(call: Call, state: State) -> Answer:
    """A new one: a draft, scheduled, or on its way."""
    fields = _object(call)
    type_ = checks.channel(fields)
    checks.recipients(fields.get("recipients"), state)
    checks.content(type_, fields, needed=checks.NEEDED[type_])
    call.check("app.newsletters.create", call.body)
    if not str(fields["name"]).strip():
        raise RefusedError(400, "is blank", where="name")
    return _answer(make(fields, state), state)


def get(call: Call, state: State) -> Answer:
    """One newsletter."""
    return _answer(_newsletter(call, state).number, state)


def delete(call: Call, state: State) -> Answer:
    """Remove a newsletter, whatever became of it; its deliveries stay."""
    number = _newsletter(call, state).number
    state.design.publishing.unlink("newsletter", number)
    state.contents.delete_of("newsletter", number)
    state.newsletters.delete(number)
    return Answer(204)


def reschedule(call: Call, state: State) -> Answer:
    """Schedule a newsletter, schedule it anew, or take it off."""
    newsletter, fields = unsent(call.number("newsletter_id"), state), _object(call)
    moment = fields.get("scheduled_at")
    if moment is None:
        raise RefusedError(422, "is required", where="scheduled_at", reason="required")
    if isinstance(moment, int) and moment != 0:
        checks.due(moment, state)
    call.check("app.newsletters.schedule", call.body)
    if moment == 0:
        if newsletter.stage != "scheduled":
            raise RefusedError(400, "the newsletter is not scheduled")
        state.newsletters.unschedule(newsletter.number)
    else:
        _schedule(newsletter, fields, state)
    return _answer(newsletter.number, state)


def _schedule(newsletter: Newsletter, fields: JsonObject, state: State) -> None:
    _with_recipients(newsletter)
    timezone, at_local_time = fields.get("timezone"), fields.get("tz_match_enabled") is True
    if not isinstance(timezone, str):
        raise RefusedError(422, "is required", where="timezone", reason="required")
    if zone(timezone) is None:
        raise RefusedError(422, "is no known time zone", where="timezone")
    pace = checks.pace(fields) or newsletter.pace
    if at_local_time and pace.period is not None and pace.period > 3600:
        raise RefusedError(422, "must be at most an hour at local time", where="rate_limit_time_period")
    state.newsletters.set_pace(newsletter.number, pace)
    when = When(due=checks.due(fields["scheduled_at"], state), timezone=timezone, at_local_time=at_local_time)
    schedule(newsletter.number, when, state)


def send(call: Call, state: State) -> Answer:
    """Let a newsletter go out now."""
    newsletter = unsent(call.number("newsletter_id"), state)
    _with_recipients(newsletter)
    pace = checks.pace(call.fields())
    if pace is not None:
        state.newsletters.set_pace(newsletter.number, pace)
    state.newsletters.start(newsletter.number)
    return _answer(newsletter.number, state)


def list_messages(call: Call, state: State) -> Answer:
    """The deliveries of a newsletter; without a time, those of the six months from the first."""
    wanted = _deliveries(call, state)
    return list_page(call, state, wanted, start_default=state.deliveries.first_created(wanted))


def get_metrics(call: Call, state: State) -> Answer:
    """What its deliveries reached over time."""
    return metrics_answer(call, state, _deliveries(call, state, type_=call.asked("type")))


def get_link_metrics(call: Call, state: State) -> Answer:
    """How often its links were clicked over time."""
    return links_answer(call, state, _deliveries(call, state))


def _deliveries(call: Call, state: State, *, type_: str | None = None) -> DeliveryFilter:
    return DeliveryFilter(Parents(newsletter=_newsletter(call, state).number), type=type_)


def _with_recipients(newsletter: Newsletter) -> None:
    if newsletter.recipients is None:
        raise RefusedError(400, "the newsletter has no recipients")


def _newsletter(call: Call, state: State) -> Newsletter:
    return known(call.number("newsletter_id"), state)


def _object(call: Call) -> JsonObject:
    if not isinstance(call.body, dict):
        raise RefusedError(400, "the body must be an object")
    return call.body


def _answer(number: int, state: State) -> Answer:
    return Answer(body={"newsletter": views.newsletter(known(number, state), state)})


TABLE = {
    "app.newsletters.list": Behaviour(list_all),
    "app.newsletters.create": Behaviour(create, checks="own"),
    "app.newsletters.get": Behaviour(get),
    "app.newsletters.delete": Behaviour(delete),
    "app.newsletters.schedule": Behaviour(reschedule, checks="own"),
    "app.newsletters.send": Behaviour(send),
    "app.newsletters.list_messages": Behaviour(list_messages),
    "app.newsletters.get_metrics": Behaviour(get_metrics),
    "app.newsletters.get_link_metrics": Behaviour(get_link_metrics),
}
