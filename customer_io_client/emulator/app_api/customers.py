"""App: find people, read their attributes, segments, messages, relationships and subscriptions."""

from __future__ import annotations

from customer_io_client.emulator import names
from customer_io_client.emulator.app_api import views
from customer_io_client.emulator.app_api.deliveries import list_page
from customer_io_client.emulator.app_api.found import found_or_404
from customer_io_client.emulator.app_api.paging import page, start
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.delivery_filters import DeliveryFilter
from customer_io_client.emulator.state.people import Person
from customer_io_client.emulator.state.references import Reference, from_kind
from customer_io_client.emulator.wire import Answer, Behaviour, Call, Json, RefusedError, as_list

_NOTE = {"X-Emulator-Note": "start is a customer id, which the service does not accept: cursors are opaque there"}
_EMPTY_NOTE = {"X-Emulator-Note": "no ids are given; the service documents 1 to 100"}


def person_of(call: Call, state: State) -> Person:
    """The person in the path.

    Raises:
        RefusedError: 404, there is nobody.
    """
    reference = from_kind(call.text("customer_id"), call.asked("id_type") or "id", "customer_id")
    return found_or_404(state.people.find(reference))


def find(call: Call, state: State) -> Answer:
    """Everybody with an email address."""
    people = state.people.of_email(call.asked("email") or "")
    return Answer(body={"results": [person.identifiers() for person in people]})


def search(call: Call, state: State) -> Answer:
    """The people who match a filter, in the order they were created."""
    limit = call.limit(50)
    after, headers = _search_start(call, state)
    people = state.search.people(call.fields().get("filter"), after=after, limit=limit + 1)
    shown, next_ = page(people, limit, "people", lambda person: (person.number,))
    return Answer(body=views.people_page(shown, next_), headers=headers)


def _search_start(call: Call, state: State) -> tuple[int, dict[str, str]]:
    """After whose number a search goes on; a customer id stands for that person, an unknown one for nobody."""
    text = call.asked("start")
    if not text:
        return 0, {}
    position = names.position_of(text, "people", 1)
    if position is not None:
        return position[0], {}
    if state.strict:
        raise RefusedError(400, "is not a cursor of this list", where="start")
    person = state.people.find(Reference("id", text))
    return 0 if person is None else person.number, dict(_NOTE)


def list_attributes(call: Call, state: State) -> Answer:
    """Several people with their attributes and devices; ids that nobody has are left out."""
    if call.fields().get("ids") == [] and not state.strict:
        return Answer(body={"customers": []}, headers=dict(_EMPTY_NOTE))
    call.check("app.customers.list_attributes", call.body)
    kind = call.asked("id_type") or "id"
    ids = dict.fromkeys(str(value) for value in as_list(call.fields().get("ids")))
    found = [state.people.find(from_kind(text, kind, "ids")) for text in ids if text.strip()]
    customers: list[Json] = [{"customer": views.profile(state, person)} for person in found if person is not None]
    return Answer(body={"customers": customers})


def get_attributes(call: Call, state: State) -> Answer:
    """One person with their attributes and devices."""
    return Answer(body={"customer": views.profile(state, person_of(call, state))})


def list_segments(call: Call, state: State) -> Answer:
    """The segments that a person is in."""
    found = state.search.segments_of(person_of(call, state).number)
    segments: list[Json] = [
        {"id": segment.number, "name": segment.name, "description": segment.description} for segment in found
    ]
    return Answer(body={"segments": segments})


def list_messages(call: Call, state: State) -> Answer:
    """A person's deliveries, newest first, created in at most six months."""
    return list_page(call, state, DeliveryFilter(person=person_of(call, state).number))


def list_relationships(call: Call, state: State) -> Answer:
    """The objects that a person is related to."""
    person, limit = person_of(call, state), call.limit(100)
    position = start(call, "relationships", 1)
    found = state.objects.of_person(person.number, after=position[0] if position else 0, limit=limit + 1)
    shown, next_ = page(found, limit, "relationships", lambda relationship: (relationship.object.number,))
    entries: list[Json] = [
        {
            "object_type_id": int(relationship.object.type),
            "identifiers": relationship.object.identifiers(),
            "attributes": relationship.attributes,
            "timestamps": relationship.timestamps,
        }
        for relationship in shown
    ]
    return Answer(body={"cio_relationships": entries, "next": next_})


TABLE = {
    "app.customers.find": Behaviour(find),
    "app.customers.search": Behaviour(search, place="worker"),
    "app.customers.list_attributes": Behaviour(list_attributes, checks="own"),
    "app.customers.get_attributes": Behaviour(get_attributes),
    "app.customers.list_segments": Behaviour(list_segments),
    "app.customers.list_messages": Behaviour(list_messages),
    "app.customers.list_relationships": Behaviour(list_relationships),
}
