"""People and forms, as the emulator holds them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from customer_io_client.emulator import names
from customer_io_client.emulator.control import activity_views, delivery_views
from customer_io_client.emulator.control.asked import Asked, Table
from customer_io_client.emulator.state.activities import Wanted
from customer_io_client.emulator.state.delivery_filters import DeliveryFilter
from customer_io_client.emulator.state.objects import Relationship
from customer_io_client.emulator.state.people import Person
from customer_io_client.emulator.state.references import from_path
from customer_io_client.emulator.wire import Answer, Json, JsonObject, RefusedError

if TYPE_CHECKING:
    from customer_io_client.emulator.app import App

MOST_PEOPLE = 500
"""People of one page."""
NEWEST = 100
"""Activities and messages, and objects, that come with a person; lists of their own go on."""


def known(app: App, identifier: str, where: str = "identifier") -> Person:
    """The person of this identifier.

    Raises:
        RefusedError: 404, there is nobody.
    """
    person = app.state.people.find(from_path(identifier, where))
    if person is None:
        raise RefusedError(404, "no such person")
    return person


def listed(app: App, asked: Asked) -> Answer:
    """People, the newest first, or those that somebody looks for, and how many were looked into; null: all."""
    search, after, limit = asked.query.get("search"), after_person(asked), asked.limit(most=MOST_PEOPLE)
    if search:
        found = app.state.people_search.matching(search, after=after, limit=limit + 1)
    else:
        found = app.state.people_search.latest(before=after, limit=limit + 1)
    looked_into = app.state.people_search.looked_into() if search else None
    return Answer(body={**page(app, found, limit), "looked_into": looked_into})


def one(app: App, asked: Asked) -> Answer:
    """One person with what belongs to them, and the newest of what happened to them."""
    return Answer(body=_person(app, known(app, asked.path["identifier"]), newest=asked.limit(most=NEWEST)))


def forms(app: App, _asked: Asked) -> Answer:
    """The forms that submissions have made."""
    return Answer(body={"forms": list[Json](app.state.forms.ids())})


def after_person(asked: Asked) -> int | None:
    """The number of the person that a list goes on after; None: from the beginning.

    Raises:
        RefusedError: 400, it is no cio_id.
    """
    text = asked.query.get("after")
    if not text:
        return None
    number = names.person_of(text)
    if number is None:
        raise RefusedError(400, "must be the cio_id of the last person that was listed", where="after")
    return number


def page(app: App, found: Sequence[Person], limit: int) -> JsonObject:
    """The first `limit` of these in short, and what the list goes on after; null where it is all."""
    shown = found[:limit]
    called, counts = app.state.people_search.names(shown), app.state.search.count_segments(shown)
    rows: list[Json] = [
        {
            "identifiers": person.identifiers(),
            "name": called.get(person.number),
            "created_at": person.created,
            "segments": counts[person.number],
            "unsubscribed": app.state.people.attributes.is_unsubscribed(person.number),
            "suppressed": app.state.people.is_suppressed(person),
        }
        for person in shown
    ]
    return {"people": rows, "next": shown[-1].cio_id if shown and len(found) > limit else None}


def _person(app: App, person: Person, *, newest: int) -> JsonObject:
    state = app.state
    attributes = state.people.attributes.of(person.number)
    latest = state.activities.of_person(person.number, Wanted(limit=newest))
    segments: list[Json] = [
        {"id": segment.number, "name": segment.name} for segment in state.search.segments_of(person.number)
    ]
    devices: list[Json] = [
        {"token": device.token, "platform": device.platform} for device in state.devices.of(person.number)
    ]
    messages = state.deliveries.matching(DeliveryFilter(person=person.number), limit=newest)
    objects = state.objects.of_person(person.number, limit=NEWEST + 1)
    return {
        "identifiers": person.identifiers(),
        "created_at": person.created,
        "attributes": {name: attribute.value for name, attribute in attributes.items()},
        "segments": segments,
        "devices": devices,
        "activities": activity_views.shown(state, latest),
        "messages": [delivery_views.short(state, message) for message in messages],
        "objects": [_related(app, relationship) for relationship in objects[:NEWEST]],
        "has_more_objects": len(objects) > NEWEST,
        "anonymous_ids": list[Json](state.people.anonymous_ids(person)),
        "suppressed": state.people.is_suppressed(person),
    }


def _related(app: App, relationship: Relationship) -> Json:
    object_ = relationship.object
    attributes = app.state.objects.attributes(object_)
    return {
        "object_type_id": object_.type,
        **object_.identifiers(),
        "attributes": {name: attribute.value for name, attribute in attributes.items()},
        "relationship_attributes": relationship.attributes,
    }


TABLE: Table = {
    ("GET", "people"): listed,
    ("GET", "people/{identifier}"): one,
    ("GET", "forms"): forms,
}
