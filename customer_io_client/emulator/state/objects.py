"""Objects (companies, courses, …) and the people related to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from customer_io_client.emulator import names
from customer_io_client.emulator.state.activities import Activities
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.state.people import People, Person
from customer_io_client.emulator.store import Store
from customer_io_client.emulator.wire import JsonObject, RefusedError, as_object, compact, decode


@dataclass(frozen=True, slots=True)
class ObjectReference:
    """How a request names an object: by type and id, or by `cio_object_id`."""

    type: str = ""
    object_id: str = ""
    cio_object_id: str | None = None


@dataclass(frozen=True, slots=True)
class Object:
    """One object."""

    number: int
    type: str
    object_id: str
    attributes: JsonObject

    def identifiers(self) -> JsonObject:
        """The identifiers as the App API answers them."""
        return {"object_id": self.object_id, "cio_object_id": names.cio_object_id(self.number)}


@dataclass(frozen=True, slots=True)
class Relationship:
    """One person's relationship to one object."""

    object: Object
    attributes: JsonObject
    timestamps: JsonObject


class Objects:
    """The objects of the workspace and their relationships."""

    def __init__(self, store: Store, journal: Journal, activities: Activities, people: People) -> None:
        self._store = store
        self._journal = journal
        self._activities = activities
        self._people = people

    def find(self, reference: ObjectReference) -> Object | None:
        """The object this names; None: there is none."""
        if reference.cio_object_id is not None:
            number = names.object_of(reference.cio_object_id)
            row = None if number is None else self._store.one(f"{_SELECT} WHERE object = ?", number)
        else:
            row = self._store.one(f"{_SELECT} WHERE type = ? AND object_id = ?", reference.type, reference.object_id)
        return None if row is None else Object(row[0], row[1], row[2], as_object(decode(row[3])))

    def identify(self, reference: ObjectReference, attributes: JsonObject) -> Object | None:
        """Create or update an object; null clears an attribute. None (with the reason noted) where it is dropped."""
        known = self.find(reference)
        if known is None:
            return self._create(reference, _present(attributes))
        kept = _present({**known.attributes, **attributes})
        self._store.run("UPDATE objects SET attributes = ? WHERE object = ?", compact(kept), known.number)
        if kept != known.attributes:
            self._record(known, "attribute_change")
        return Object(known.number, known.type, known.object_id, kept)

    def delete(self, reference: ObjectReference) -> None:
        """Remove an object and its relationships."""
        known = self.find(reference)
        if known is None:
            self._journal.note("object delete: no such object")
            return
        self._store.run("DELETE FROM objects WHERE object = ?", known.number)
        self._record(known, "delete")

    def relate(self, person: Person, reference: ObjectReference, attributes: JsonObject) -> None:
        """Relate a person to an object, which is created where unknown."""
        known = self.find(reference) or self.identify(reference, {})
        if known is None:
            return
        row = self._store.one(
            "SELECT attributes, timestamps FROM relationships WHERE person = ? AND object = ?",
            person.number,
            known.number,
        )
        now = self._journal.now()
        before, times = ({}, {}) if row is None else (as_object(decode(row[0])), as_object(decode(row[1])))
        kept = _present({**before, **attributes})
        stamped: JsonObject = {name: now if name in attributes else times.get(name, now) for name in kept}
        self._store.run(
            "INSERT INTO relationships (person, object, attributes, timestamps) VALUES (?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET attributes = excluded.attributes, timestamps = excluded.timestamps",
            person.number,
            known.number,
            compact(kept),
            compact(stamped),
        )
        if row is None:
            self._activities.add("add_relationship", person.number, data=_described(known))
        elif kept != before:
            self._activities.add("relationship_attribute_change", person.number, data=_described(known))

    def unrelate(self, person: Person, reference: ObjectReference) -> None:
        """End a person's relationship to an object."""
        known = self.find(reference)
        sql = "DELETE FROM relationships WHERE person = ? AND object = ?"
        if known is None or not self._store.run(sql, person.number, known.number):
            self._journal.note("delete_relationships: there is no such relationship")
            return
        self._activities.add("delete_relationship", person.number, data=_described(known))

    def of_person(self, person: int, *, after: int = 0, limit: int) -> Sequence[Relationship]:
        """One person's relationships, in the order the objects were created, beginning after this object's number."""
        rows = self._store.all(
            "SELECT object, type, object_id, objects.attributes, relationships.attributes, timestamps"
            " FROM relationships JOIN objects USING (object)"
            " WHERE person = ? AND object > ? ORDER BY object LIMIT ?",
            person,
            after,
            limit,
        )
        return [
            Relationship(
                Object(number, type_, object_id, as_object(decode(attributes))),
                as_object(decode(related)),
                as_object(decode(timestamps)),
            )
            for number, type_, object_id, attributes, related, timestamps in rows
        ]

    def move(self, source: int, target: int) -> None:
        """Give one person's relationships to another, who keeps their own."""
        self._store.run("UPDATE OR IGNORE relationships SET person = ? WHERE person = ?", target, source)

    def _create(self, reference: ObjectReference, attributes: JsonObject) -> Object | None:
        if reference.cio_object_id is not None:
            self._journal.note("no object has this cio_object_id")
            return None
        if not reference.type.isdigit():
            raise RefusedError(400, "must be the number of an object type, as text", where="identifiers.object_type_id")
        number = self._store.insert(
            "INSERT INTO objects (type, object_id, attributes, created) VALUES (?, ?, ?, ?)",
            reference.type,
            reference.object_id,
            compact(attributes),
            self._journal.now(),
        )
        created = Object(number, reference.type, reference.object_id, attributes)
        self._record(created, "create")
        return created

    def _record(self, object_: Object, what: str) -> None:
        self._activities.add(f"_o:{object_.type}:{what}", None, data=_described(object_))


_SELECT = "SELECT object, type, object_id, attributes FROM objects"


def _present(attributes: JsonObject) -> JsonObject:
    return {name: value for name, value in attributes.items() if value is not None}


def _described(object_: Object) -> JsonObject:
    return {"object_type_id": object_.type, **object_.identifiers()}
