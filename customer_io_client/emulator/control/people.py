"""People, everybody's activities, and forms, as the emulator holds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customer_io_client.emulator import names
from customer_io_client.emulator.control.asked import Asked, Table
from customer_io_client.emulator.state.activities import Activity, Wanted, public_id
from customer_io_client.emulator.state.people import Person
from customer_io_client.emulator.state.references import from_path
from customer_io_client.emulator.wire import Answer, Json, JsonObject, RefusedError

if TYPE_CHECKING:
    from customer_io_client.emulator.app import App


def known(app: App, identifier: str, where: str = "identifier") -> Person:
    """The person of this identifier.

    Raises:
        RefusedError: 404, there is nobody.
    """
    person = app.state.people.find(from_path(identifier, where))
    if person is None:
        raise RefusedError(404, "no such person")
    return person


def everybody(app: App, asked: Asked) -> Answer:
    """People in the order they were created."""
    everybody_: Json = {"attribute": {"field": "cio_id", "operator": "exists"}}
    people = app.state.search.people(everybody_, limit=asked.limit())
    return Answer(body={"people": [_person(app, person) for person in people]})


def one(app: App, asked: Asked) -> Answer:
    """One person with what belongs to them."""
    return Answer(body=_person(app, known(app, asked.path["identifier"])))


def activities(app: App, asked: Asked) -> Answer:
    """Everybody's activities, newest first."""
    found = app.state.activities.of_workspace(Wanted(asked.query.get("type"), limit=asked.limit()))
    return Answer(body={"activities": [_activity(activity) for activity in found]})


def forms(app: App, _asked: Asked) -> Answer:
    """The forms that submissions have made."""
    return Answer(body={"forms": list[Json](app.state.forms.ids())})


def _person(app: App, person: Person) -> JsonObject:
    state = app.state
    attributes = state.people.attributes.of(person.number)
    latest = state.activities.of_person(person.number, Wanted(limit=100))
    segments: list[Json] = [
        {"id": segment.number, "name": segment.name} for segment in state.search.segments_of(person.number)
    ]
    devices: list[Json] = [
        {"token": device.token, "platform": device.platform} for device in state.devices.of(person.number)
    ]
    return {
        "identifiers": person.identifiers(),
        "attributes": {name: attribute.value for name, attribute in attributes.items()},
        "segments": segments,
        "devices": devices,
        "activities": [_activity(activity) for activity in latest],
    }


def _activity(activity: Activity) -> Json:
    return {
        "id": public_id(activity),
        "type": activity.type,
        "name": activity.name,
        "timestamp": activity.at,
        "cio_id": None if activity.person is None else names.cio_id(activity.person),
        "anonymous_id": activity.anonymous_id,
        "subject": activity.subject or None,
        "data": activity.data,
    }


TABLE: Table = {
    ("GET", "people"): everybody,
    ("GET", "people/{identifier}"): one,
    ("GET", "activities"): activities,
    ("GET", "forms"): forms,
}
