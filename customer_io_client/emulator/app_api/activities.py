"""App: the activities of a person, and of the workspace."""

from __future__ import annotations

from customer_io_client.emulator import names
from customer_io_client.emulator.app_api.customers import person_of
from customer_io_client.emulator.app_api.found import found_or_404
from customer_io_client.emulator.app_api.paging import page, start
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.activities import Activity, Wanted, public_id
from customer_io_client.emulator.state.people import Person
from customer_io_client.emulator.state.references import from_kind
from customer_io_client.emulator.wire import Answer, Behaviour, Call, Json, JsonObject


def list_activities(call: Call, state: State) -> Answer:
    """A person's activities, newest first."""
    person, limit = person_of(call, state), call.limit(10)
    found = state.activities.of_person(person.number, _wanted(call, limit))
    shown, next_ = page(found, limit, "activities", lambda activity: (activity.at, activity.number))
    activities: list[Json] = [view(activity, person) for activity in shown]
    return Answer(body={"activities": activities, "next": next_})


def list_all(call: Call, state: State) -> Answer:
    """The activities of everybody, of one person, or of deleted people; newest first."""
    limit = call.limit(10)
    wanted = _wanted(call, limit)
    text, kind = call.asked("customer_id"), call.asked("id_type") or "id"
    reference = None if text is None else from_kind(text, kind, "customer_id")
    if call.query.get("deleted") is True:
        found = state.activities.of_deleted(reference, wanted)
    elif reference is None:
        found = state.activities.of_workspace(wanted, without_strangers=True)
    else:
        found = state.activities.of_person(found_or_404(state.people.find(reference)).number, wanted)
    shown, next_ = page(found, limit, "activities", lambda activity: (activity.at, activity.number))
    people = {number: state.people.get(number) for activity in shown if (number := activity.person) is not None}
    activities: list[Json] = [
        view(activity, None if activity.person is None else people[activity.person]) for activity in shown
    ]
    return Answer(body={"activities": activities, "next": next_})


def _wanted(call: Call, limit: int) -> Wanted:
    position = start(call, "activities", 2)
    after = None if position is None else (position[0], position[1])
    return Wanted(call.asked("type"), call.asked("name"), after, limit + 1)


def view(activity: Activity, person: Person | None) -> JsonObject:
    """One activity; what does not apply to its type is left out."""
    fields: JsonObject = {
        "id": public_id(activity),
        "type": activity.type,
        "timestamp": activity.at,
        "data": activity.data,
    }
    identifiers = activity.subject if person is None else person.identifiers()
    if "cio_id" in identifiers:
        fields["customer_id"], fields["customer_identifiers"] = identifiers["id"], identifiers
    if activity.delivery is not None:
        fields["delivery_id"] = names.delivery_id(activity.delivery)
    optional = {"name": activity.name, "delivery_type": activity.delivery_type, "url": activity.url}
    fields.update({name: value for name, value in optional.items() if value is not None})
    return fields


TABLE = {
    "app.customers.list_activities": Behaviour(list_activities),
    "app.activities.list": Behaviour(list_all),
}
