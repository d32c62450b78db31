"""App: the activities of a person."""

from __future__ import annotations

from customer_io_client.emulator import names
from customer_io_client.emulator.app_api.customers import person_of
from customer_io_client.emulator.app_api.paging import page, start
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.activities import Activity, public_id
from customer_io_client.emulator.state.people import Person
from customer_io_client.emulator.wire import Answer, Behaviour, Call, Json, JsonObject


def list_activities(call: Call, state: State) -> Answer:
    """A person's activities, newest first."""
    person, limit = person_of(call, state), call.limit(10)
    position = start(call, "activities", 2)
    found = state.activities.of_person(
        person.number,
        type_=call.asked("type"),
        name=call.asked("name"),
        after=None if position is None else (position[0], position[1]),
        limit=limit + 1,
    )
    shown, next_ = page(found, limit, "activities", lambda activity: (activity.at, activity.number))
    activities: list[Json] = [view(activity, person) for activity in shown]
    return Answer(body={"activities": activities, "next": next_})


def view(activity: Activity, person: Person) -> JsonObject:
    """One activity; what does not apply to its type is left out."""
    fields: JsonObject = {
        "id": public_id(activity),
        "type": activity.type,
        "timestamp": activity.at,
        "customer_id": person.id,
        "customer_identifiers": person.identifiers(),
        "data": activity.data,
    }
    if activity.delivery is not None:
        fields["delivery_id"] = names.delivery_id(activity.delivery)
    optional = {"name": activity.name, "delivery_type": activity.delivery_type, "url": activity.url}
    fields.update({name: value for name, value in optional.items() if value is not None})
    return fields


TABLE = {"app.customers.list_activities": Behaviour(list_activities)}
