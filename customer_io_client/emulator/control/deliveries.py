"""Captured messages, and what their recipients do with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customer_io_client.emulator import names
from customer_io_client.emulator.control import delivery_views
from customer_io_client.emulator.control.asked import Asked, LongTable, Table, one_of, text_of
from customer_io_client.emulator.control.people import known
from customer_io_client.emulator.control.slices import in_slices
from customer_io_client.emulator.state.deliveries import METRICS, TYPES, UNTRACKED, Delivery
from customer_io_client.emulator.state.delivery_filters import DeliveryFilter
from customer_io_client.emulator.subscription_page import PREFIX
from customer_io_client.emulator.wire import Answer, JsonObject, RefusedError

if TYPE_CHECKING:
    from customer_io_client.emulator.app import App

_MOST = 500
"""Messages of one page."""
LOOKED_INTO = 20_000
"""Messages that are looked into for one page of a search."""
_FAILURES = ("bounced", "dropped", "failed", "suppressed", "undeliverable")
"""Metrics whose reason the message keeps."""
_DETAILS = ("href", "reason", "to", "tracked_response")
"""What a played metric may say: the link, why it failed, what a reply went to, the response that was tapped."""


def known_delivery(app: App, delivery_id: str) -> Delivery:
    """The message of this id.

    Raises:
        RefusedError: 404, there is none.
    """
    delivery = app.state.deliveries.find(delivery_id)
    if delivery is None:
        raise RefusedError(404, "no such delivery")
    return delivery


def listed(app: App, asked: Asked) -> Answer:
    """Messages in short, newest first, and what the list goes on before; null where it is all.

    A page of everybody's that are searched looks back no further than a bound, so that it takes no longer the more
    there are: it may hold few, or none, and still go on.
    """
    query, state, limit = asked.query, app.state, asked.limit(most=_MOST)
    before = _before(query["before"]) if query.get("before") else state.deliveries.newest() + 1
    person = known(app, query["person"], "person").number if query.get("person") else None
    type_, search = query.get("type") or None, query.get("search") or None
    is_bounded = person is None and (type_ or search) is not None
    end = max(0, before - 1 - LOOKED_INTO) if is_bounded else 0
    wanted = DeliveryFilter(person=person, type=type_, search=search, after=end)
    found = state.deliveries.matching(wanted, before=before, limit=limit + 1)
    rows = found[:limit]
    last = rows[-1].number if rows and len(found) > limit else end + 1 if end else None
    return Answer(
        body={
            "deliveries": [delivery_views.short(state, delivery) for delivery in rows],
            "next": None if last is None else names.delivery_id(last),
        }
    )


def _before(text: str) -> int:
    """The number of the message of this id, which may be gone."""
    number = names.delivery_of(text)
    if number is None:
        raise RefusedError(404, "no such delivery")
    return number


async def one(app: App, asked: Asked) -> Answer:
    """One message."""
    delivery = known_delivery(app, asked.path["id"])
    parts = await in_slices(app.era, delivery_views.reading(delivery))
    return Answer(body=delivery_views.whole(app.state, delivery, parts))


def capture(app: App, asked: Asked) -> Answer:
    """Keep a message as sent."""
    fields = asked.fields()
    person = known(app, text_of(fields, "to", ""), "to")
    type_ = one_of(TYPES, text_of(fields, "type", "email"), "type")
    delivery = app.state.deliveries.capture(
        person, type_=type_, subject=text_of(fields, "subject", ""), body=text_of(fields, "body", "")
    )
    return Answer(201, delivery_views.whole(app.state, delivery))


def play(app: App, asked: Asked) -> Answer:
    """Let a message reach a metric."""
    fields = asked.fields()
    delivery = known_delivery(app, asked.path["id"])
    metric = one_of(METRICS, text_of(fields, "metric", ""), "metric")
    if metric == "unsubscribed":
        app.state.deliveries.unsubscribe(delivery.id, unsubscribe=True)
    elif metric == "sent" and "drafted" in delivery.metrics and "sent" not in delivery.metrics:
        app.state.sending.release(delivery)
    else:
        if metric in ("opened", "clicked") and UNTRACKED[0] in delivery.metrics:
            raise RefusedError(400, "the message went out without tracking: the service hears of none", where="metric")
        detail: JsonObject = {name: text_of(fields, name, "") for name in _DETAILS if name in fields}
        if metric == "clicked" and (links := delivery_views.links(delivery_views.reading(delivery))):
            detail = {"href": links[0], **detail}
        if metric in _FAILURES and "reason" in detail:
            app.state.deliveries.fail(delivery, metric, text_of(fields, "reason", ""))
        else:
            app.state.deliveries.reach(delivery.id, metric, detail=detail, machine=fields.get("machine") is True)
    return Answer(body=delivery_views.whole(app.state, known_delivery(app, delivery.id)))


def view(app: App, asked: Asked) -> Answer:
    """What a message says, as a browser shows it."""
    delivery = known_delivery(app, asked.path["id"])
    return Answer(file=("text/html; charset=utf-8", delivery.message.body.encode()))


def unsubscribe(app: App, asked: Asked) -> Answer:
    """The recipient of a message follows its link to unsubscribe."""
    delivery = known_delivery(app, asked.path["id"])
    app.state.deliveries.unsubscribe(delivery.id, unsubscribe=True)
    return Answer(file=("text/plain; charset=utf-8", b"You are unsubscribed."))


def preferences(app: App, asked: Asked) -> Answer:
    """The recipient of a message follows its link to the page where they choose topics."""
    delivery = known_delivery(app, asked.path["id"])
    if delivery.person is None:
        raise RefusedError(404, "nobody is known to choose")
    token = app.state.tokens.of(app.state.people.get(delivery.person))
    return Answer(302, headers={"Location": f"{PREFIX}{token}/"})


TABLE: Table = {
    ("GET", "deliveries"): listed,
    ("POST", "deliveries"): capture,
    ("POST", "deliveries/{id}/play"): play,
    ("GET", "deliveries/{id}/view"): view,
    ("GET", "deliveries/{id}/unsubscribe"): unsubscribe,
    ("GET", "deliveries/{id}/preferences"): preferences,
}
LONG: LongTable = {("GET", "deliveries/{id}"): one}
