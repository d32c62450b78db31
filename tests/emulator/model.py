"""A model of the people database, simple enough to be seen to be right."""

from __future__ import annotations

from dataclasses import dataclass, field

Identifiers = dict[str, str | None]


@dataclass
class ModelPerson:
    """One person."""

    number: int
    id: str | None = None
    email: str | None = None
    attributes: dict[str, str] = field(default_factory=dict[str, str])
    events: list[str] = field(default_factory=list[str])
    devices: set[str] = field(default_factory=set[str])
    segments: set[str] = field(default_factory=set[str])
    """Manual ones, by name."""
    objects: set[str] = field(default_factory=set[str])
    """Related ones, by id."""
    event_ids: set[str] = field(default_factory=set[str], compare=False)
    """Of the events; they go with the person."""

    def named(self, kind: str, value: str) -> bool:
        return self.id == value if kind == "id" else self.email is not None and self.email.lower() == value.lower()


class Model:
    """People as the documents say: lists and loops, no database."""

    def __init__(self) -> None:
        self.people: list[ModelPerson] = []
        self.suppressed: list[tuple[int, set[tuple[str, str]]]] = []
        self.anonymous: dict[str, list[str]] = {}
        self.claimed: dict[str, int] = {}
        self.created = 0

    def find(self, identifier: str) -> ModelPerson | None:
        if identifier.startswith("cio_"):
            return next((person for person in self.people if f"cio_{person.number}" == identifier), None)
        return self._owner("email" if "@" in identifier else "id", identifier)

    def identify(
        self,
        identifier: str,
        identifiers: dict[str, str],
        attributes: Identifiers,
        *,
        update: bool,
        anonymous_id: str | None,
    ) -> None:
        kind = "cio_id" if identifier.startswith("cio_") else "email" if "@" in identifier else "id"
        mentioned = [(kind, identifier), *identifiers.items()]
        if any(self._is_suppressed(*pair) for pair in mentioned):
            return
        person = self.find(identifier)
        by_cio_id = kind == "cio_id"
        if person is None:
            if by_cio_id:
                return
            owners = {owner.number: owner for owner in (self._owner(*pair) for pair in identifiers.items()) if owner}
            if len(owners) > 1 or (not owners and update):
                return
            if owners:
                (person,) = owners.values()
                if getattr(person, kind) is not None:
                    return
            else:
                person = self._create()
            identifiers = {**identifiers, kind: identifier}
            by_cio_id = True
        for wanted, value in identifiers.items():
            held = getattr(person, wanted)
            owner = self._owner(wanted, value)
            same = held is not None and wanted == "email" and held.lower() == value.lower()
            free = held is None or by_cio_id or (wanted == "email" and kind == "id")
            if owner in (None, person) and (same or free):
                setattr(person, wanted, value)
        for name, text in attributes.items():
            if text is None:
                person.attributes.pop(name, None)
            else:
                person.attributes[name] = text
        if anonymous_id is not None:
            self.claimed[anonymous_id] = person.number
            person.events += self.anonymous.pop(anonymous_id, [])

    def reach(self, identifier: str) -> ModelPerson | None:
        """Who is meant, created where unknown; nobody where suppressed, or where a cio_id is unknown."""
        kind = "email" if "@" in identifier else "id"
        if identifier.startswith("cio_"):
            return self.find(identifier)
        if self._is_suppressed(kind, identifier):
            return None
        person = self.find(identifier)
        if person is None:
            person = self._create()
            setattr(person, kind, identifier)
        return person

    def track(self, identifier: str, name: str, event_id: str | None = None) -> None:
        person = self.reach(identifier)
        if person is not None and not any(event_id in each.event_ids for each in self.people):
            person.events.append(name)
            person.event_ids |= {event_id} if event_id else set()

    def add_device(self, identifier: str, token: str) -> None:
        person = self.reach(identifier)
        if person is not None:
            for each in self.people:
                each.devices.discard(token)
            person.devices.add(token)

    def delete_device(self, identifier: str, token: str) -> None:
        person = self.find(identifier)
        if person is not None:
            person.devices.discard(token)

    def put_in_segment(self, segment: str, ids: list[str], *, member: bool) -> None:
        for person in self.people:
            if person.id in ids:
                person.segments = person.segments | {segment} if member else person.segments - {segment}

    def relate(self, identifier: str, object_id: str, *, related: bool) -> None:
        person = self.reach(identifier) if related else self.find(identifier)
        if person is not None:
            person.objects = person.objects | {object_id} if related else person.objects - {object_id}

    def delete_object(self, object_id: str) -> None:
        for person in self.people:
            person.objects.discard(object_id)

    def track_anonymous(self, anonymous_id: str, name: str) -> None:
        owner = next((person for person in self.people if person.number == self.claimed.get(anonymous_id)), None)
        (owner.events if owner else self.anonymous.setdefault(anonymous_id, [])).append(name)

    def delete(self, identifier: str) -> None:
        person = self.find(identifier)
        if person is not None:
            self._remove(person)

    def suppress(self, identifier: str) -> None:
        person = self.find(identifier)
        if person is not None:
            held = {("id", person.id), ("email", person.email and person.email.lower())}
            self._suppress(person.number, {(kind, value) for kind, value in held if value is not None})
            self._remove(person)
        elif not identifier.startswith("cio_"):
            self._suppress(0, {("email", identifier.lower()) if "@" in identifier else ("id", identifier)})

    def unsuppress(self, identifier: str) -> None:
        if identifier.startswith("cio_"):
            number = int(identifier.removeprefix("cio_"))
            self.suppressed = [group for group in self.suppressed if group[0] != number]
            return
        pair = ("email", identifier.lower()) if "@" in identifier else ("id", identifier)
        self.suppressed = [group for group in self.suppressed if pair not in group[1]]

    def merge(self, primary: ModelPerson, secondary: ModelPerson) -> None:
        if primary is secondary:
            return
        for name, text in secondary.attributes.items():
            if not primary.attributes.get(name):
                primary.attributes[name] = text
        primary.events += secondary.events
        primary.event_ids |= secondary.event_ids
        primary.devices |= secondary.devices
        primary.segments |= secondary.segments
        primary.objects |= secondary.objects
        for anonymous_id, number in self.claimed.items():
            if number == secondary.number:
                self.claimed[anonymous_id] = primary.number
        self._remove(secondary)
        primary.id = primary.id or secondary.id
        primary.email = primary.email or secondary.email

    def _owner(self, kind: str, value: str) -> ModelPerson | None:
        return next((person for person in self.people if person.named(kind, value)), None)

    def _create(self) -> ModelPerson:
        self.created += 1
        self.people.append(ModelPerson(self.created))
        return self.people[-1]

    def _remove(self, person: ModelPerson) -> None:
        self.people.remove(person)
        self.claimed = {key: number for key, number in self.claimed.items() if number != person.number}

    def _suppress(self, number: int, pairs: set[tuple[str, str]]) -> None:
        new = {pair for pair in pairs if not self._is_suppressed(*pair)}
        if number:
            self.suppressed.append((number, new))
        else:
            self.suppressed += [(0, {pair}) for pair in new]

    def _is_suppressed(self, kind: str, value: str) -> bool:
        key = (kind, value.lower() if kind == "email" else value)
        return any(key in pairs for _, pairs in self.suppressed)
