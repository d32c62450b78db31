"""People with all that belongs to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from customer_io_client.emulator.state.activities import EVENT_TYPES
from customer_io_client.emulator.state.references import Reference, from_path
from customer_io_client.emulator.views.access import Access, settled
from customer_io_client.emulator.views.messages import Message, of_person
from customer_io_client.emulator.wire import Json, RefusedError

if TYPE_CHECKING:
    from customer_io_client.emulator.app import App
    from customer_io_client.emulator.state import State
    from customer_io_client.emulator.state.activities import Activity as StoredActivity
    from customer_io_client.emulator.state.people import Person as StoredPerson


class NoSuchPersonError(KeyError):
    """Nobody has this identifier. The message says how many people there are."""

    def __str__(self) -> str:
        return str(self.args[0])


@dataclass(frozen=True, slots=True, repr=False)
class Activity:
    """One thing that happened: an event, a change of attributes, an opened email."""

    type: str
    """As the service spells it: `event`, `page`, `attribute_change`, `clicked_email`, …"""
    name: str | None
    """An event's name."""
    data: Mapping[str, Json]
    """An event's data, the changed attributes, …"""
    at: int
    """When, in Unix seconds."""

    def __repr__(self) -> str:
        return f"<Activity {self.type}>"


@dataclass(frozen=True, slots=True, repr=False)
class Event:
    """One event, page view or screen view."""

    name: str
    data: Mapping[str, Json]
    at: int
    """When, in Unix seconds."""
    type: str
    """`event`, `page` or `screen`."""
    id: str | None
    """The ULID that it came with."""

    def __repr__(self) -> str:
        return f"<Event with {len(self.data)} fields>"


@dataclass(frozen=True, slots=True)
class Segment:
    """A segment that somebody is in."""

    id: int
    name: str
    type: str
    """`manual` or `dynamic`."""


@dataclass(frozen=True, slots=True, repr=False)
class Device:
    """A device of somebody."""

    token: str
    platform: str
    attributes: Mapping[str, Json]
    last_used: int | None

    def __repr__(self) -> str:
        return f"<Device {self.platform}>"


@dataclass(frozen=True, slots=True, repr=False)
class Person:
    """One person as they were when they were read. What happened and was sent is told oldest first."""

    id: str | None
    email: str | None
    cio_id: str
    attributes: Mapping[str, Json]
    """Without the identifiers."""
    activities: tuple[Activity, ...]
    events: tuple[Event, ...]
    """Those of the activities that are events, page views or screen views."""
    segments: tuple[Segment, ...]
    devices: tuple[Device, ...]
    messages: tuple[Message, ...]
    created: int
    """When, in Unix seconds."""

    @property
    def identifiers(self) -> dict[str, str | None]:
        """`id`, `email` and `cio_id`."""
        return {"id": self.id, "email": self.email, "cio_id": self.cio_id}

    def __repr__(self) -> str:
        parts = (("attributes", self.attributes), ("events", self.events), ("messages", self.messages))
        return f"<Person: {', '.join(f'{what} {len(held)}' for what, held in parts)}>"


class People:
    """The people of the workspace, in the order they were created. Each look sees them as they are then.

    `people["u1"]` is the person of an id, an email or a cio_id; `"u1" in people` says whether there is one.
    """

    def __init__(self, access: Access) -> None:
        self._access = access

    def __getitem__(self, identifier: str) -> Person:
        person = self.get(identifier)
        if person is None:
            raise NoSuchPersonError(f"no such person: {counted(len(self))}")
        return person

    def get(self, identifier: str) -> Person | None:
        """The person of this identifier; None: nobody."""

        def read(app: App) -> Person | None:
            found = _find(app.state, identifier)
            return None if found is None else _person(self._access, app.state, found)

        return settled(self._access, read)

    def __contains__(self, identifier: object) -> bool:
        return isinstance(identifier, str) and self._access.run(lambda app: _find(app.state, identifier) is not None)

    def __iter__(self) -> Iterator[Person]:
        return iter(
            settled(
                self._access,
                lambda app: [
                    _person(self._access, app.state, app.state.people.get(number))
                    for (number,) in app.store.all("SELECT person FROM people ORDER BY person")
                ],
            )
        )

    def __len__(self) -> int:
        count: int = self._access.run(lambda app: app.store.all("SELECT count(*) FROM people")[0][0])
        return count

    @property
    def suppressed(self) -> frozenset[str]:
        """The identifiers that are refused until they are released."""
        return self._access.run(
            lambda app: frozenset(value for (value,) in app.store.all("SELECT value FROM suppressed"))
        )

    def __repr__(self) -> str:
        return f"<People: {len(self)}>"


def counted(people: int) -> str:
    """How many people there are, as a sentence's end."""
    return f"there {'is 1 person' if people == 1 else f'are {people} people'}"


def event(activity: StoredActivity) -> Event:
    """An activity that is an event."""
    return Event(activity.name or "", activity.data, activity.at, activity.type, activity.event_id)


def _find(state: State, identifier: str) -> StoredPerson | None:
    """Whom this means: an id or an email, or a cio_id with or without its prefix."""
    try:
        found = state.people.find(from_path(identifier))
    except RefusedError:  # Nobody can have it.
        return None
    return found or state.people.find(Reference("cio_id", identifier))


def _person(access: Access, state: State, person: StoredPerson) -> Person:
    stored = state.activities.of_person(person.number)[::-1]
    return Person(
        id=person.id,
        email=person.email,
        cio_id=person.cio_id,
        attributes={name: attribute.value for name, attribute in state.people.attributes.of(person.number).items()},
        activities=tuple(Activity(one.type, one.name, one.data, one.at) for one in stored),
        events=tuple(event(one) for one in stored if one.type in EVENT_TYPES),
        segments=tuple(Segment(one.number, one.name, one.type) for one in state.search.segments_of(person.number)),
        devices=tuple(
            Device(one.token, one.platform, one.attributes or {}, one.last_used)
            for one in state.devices.of(person.number)
        ),
        messages=of_person(access, state, person.number),
        created=person.created,
    )
