"""Events: of a person, or anonymous until an identify call claims them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from customer_io_client.emulator import names
from customer_io_client.emulator.state.activities import Activities, Activity, public_id
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.state.people import People
from customer_io_client.emulator.state.references import Reference
from customer_io_client.emulator.store import Store
from customer_io_client.emulator.wire import Json, JsonObject

FRESH_SECONDS = 72 * 3600
"""How far back events that are claimed count as new: they may begin campaigns."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event as it came, its name trimmed."""

    name: str
    type: str = "event"
    """`event`, `page` or `screen`."""
    data: JsonObject = field(default_factory=dict[str, Json])
    id: str | None = None
    """A ULID: sent twice, the event counts once. Anything else says nothing."""
    at: int | None = None


Listener: TypeAlias = "Callable[[int, Event, str], None]"
"""Told of each event of a person that is new or freshly claimed: their number, the event, and its id, a ULID."""


class Events:
    """Events are kept as activities."""

    def __init__(self, store: Store, journal: Journal, activities: Activities, people: People) -> None:
        self._store = store
        self._journal = journal
        self._activities = activities
        self._people = people
        self.listeners: list[Listener] = []
        people.claim_listeners.append(self._claimed)

    def track(self, reference: Reference, event: Event) -> None:
        """An event of a person, who is created where unknown."""
        person = self._people.reach(reference)
        if person is not None:
            self._write(person.number, None, event)

    def track_anonymous(self, anonymous_id: str | None, event: Event) -> None:
        """An event of whoever claims, or has claimed, this anonymous id; without one it stays nobody's."""
        person = None if anonymous_id is None else self._people.of_anonymous_id(anonymous_id)
        self._write(person, anonymous_id, event)

    def track_group(self, group_id: str, event: Event) -> None:
        """An event of a group: of no person."""
        self._write(None, None, event, {"group_id": group_id})

    def _write(
        self, person: int | None, anonymous_id: str | None, event: Event, subject: JsonObject | None = None
    ) -> None:
        url = event.name if event.type == "page" else None
        at = self._journal.now() if event.at is None else event.at
        event_id = event.id.upper() if event.id and names.is_ulid(event.id) else None
        number = self._activities.add(
            event.type,
            person,
            name=event.name,
            at=at,
            data=event.data,
            subject=subject,
            anonymous_id=anonymous_id,
            event_id=event_id,
            url=url,
        )
        if number is None:
            self._journal.note("event: this id was received before")
        elif person is not None:
            self._tell(person, event, event_id or names.activity_id(at, number))

    def _claimed(self, person: int, claimed: Sequence[Activity]) -> None:
        since = self._journal.now() - FRESH_SECONDS
        for activity in claimed:
            if activity.at >= since:
                event = Event(activity.name or "", activity.type, activity.data, activity.event_id, activity.at)
                self._tell(person, event, activity.event_id or public_id(activity))

    def _tell(self, person: int, event: Event, event_id: str) -> None:
        for listener in self.listeners:
            listener(person, event, event_id)
