"""Objects (companies, courses, …) and the people related to them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from customer_io_client.emulator import names
from customer_io_client.emulator.state.activities import Activities
from customer_io_client.emulator.state.attributes import Attribute
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.state.people import People, Person
from customer_io_client.emulator.state.references import usable
from customer_io_client.emulator.state.values import check_attributes, text_of
from customer_io_client.emulator.store import Row, Store
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

    def identifiers(self) -> JsonObject:
        """The identifiers as the App API answers them."""
        return {"object_id": self.object_id, "cio_object_id": names.cio_object_id(self.number)}


@dataclass(frozen=True, slots=True)
class ObjectType:
    """A kind of objects."""

    type: str
    """Its number, as text."""
    name: str
    singular_name: str
    is_enabled: bool


@dataclass(frozen=True, slots=True)
class Relationship:
    """One person's relationship to one object."""

    person: Person
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
        return None if row is None else Object(*row)

    def identify(self, reference: ObjectReference, attributes: JsonObject) -> Object | None:
        """Create or update an object; null clears an attribute. None (with the reason noted) where it is dropped."""
        check_attributes(attributes, "attributes")
        known = self.find(reference)
        if known is None:
            created = self._create(reference)
            if created is not None:
                self._write(created, attributes)
            return created
        before = self.attributes(known)
        self._write(known, attributes)
        if any(before.get(name, _UNSET).value != value for name, value in attributes.items()):
            self._record(known, "attribute_change")
        return known

    def attributes(self, object_: Object) -> dict[str, Attribute]:
        """The attributes of an object by name."""
        sql = "SELECT name, value, text, set_at FROM object_attributes WHERE object = ?"
        rows = self._store.all(sql, object_.number)
        return {name: Attribute(decode(value), text, set_at) for name, value, text, set_at in rows}

    def types(self) -> list[ObjectType]:
        """The types of objects, in the order of their numbers."""
        rows = self._store.all("SELECT type, name, singular_name, enabled FROM object_types ORDER BY CAST(type AS INT)")
        return [ObjectType(type_, name, singular, bool(enabled)) for type_, name, singular, enabled in rows]

    def define(self, type_: ObjectType) -> None:
        """Make a type, or overwrite the one of this number."""
        self._store.run(
            "INSERT INTO object_types (type, name, singular_name, enabled) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE"
            " SET name = excluded.name, singular_name = excluded.singular_name, enabled = excluded.enabled",
            type_.type,
            type_.name,
            type_.singular_name,
            int(type_.is_enabled),
        )

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
        check_attributes(attributes, "relationship_attributes")
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
        sql = f"{_RELATED} WHERE person = ? AND object > ? ORDER BY object LIMIT ?"
        return [_relationship(row) for row in self._store.all(sql, person, after, limit)]

    def of_object(self, object_: Object, *, after: int = 0, limit: int) -> Sequence[Relationship]:
        """One object's relationships, in the order the people were created, beginning after this person's number."""
        sql = f"{_RELATED} WHERE object = ? AND person > ? ORDER BY person LIMIT ?"
        return [_relationship(row) for row in self._store.all(sql, object_.number, after, limit)]

    def move(self, source: int, target: int) -> None:
        """Give one person's relationships to another; of one that both have, the attributes that the other lacks."""
        shared = self._store.all(
            "SELECT object, given.attributes, given.timestamps, held.attributes, held.timestamps"
            " FROM relationships AS given JOIN relationships AS held USING (object)"
            " WHERE given.person = ? AND held.person = ?",
            source,
            target,
        )
        for object_, *texts in shared:
            attributes, times, own, own_times = (as_object(decode(text)) for text in texts)
            self._store.run(
                "UPDATE relationships SET attributes = ?, timestamps = ? WHERE person = ? AND object = ?",
                compact({**attributes, **own}),
                compact({**times, **own_times}),
                target,
                object_,
            )
        self._store.run("UPDATE OR IGNORE relationships SET person = ? WHERE person = ?", target, source)

    def _create(self, reference: ObjectReference) -> Object | None:
        if reference.cio_object_id is not None:
            self._journal.note("no object has this cio_object_id")
            return None
        if not _NUMBER.fullmatch(reference.type):
            raise RefusedError(400, "must be the number of an object type, as text", where="identifiers.object_type_id")
        usable(reference.object_id, "identifiers.object_id")
        self._store.run(
            "INSERT INTO object_types (type, name, singular_name, enabled) VALUES (?, ?, ?, TRUE)"
            " ON CONFLICT DO NOTHING",
            reference.type,
            f"Objects {reference.type}",
            f"Object {reference.type}",
        )
        number = self._store.insert(
            "INSERT INTO objects (type, object_id, created) VALUES (?, ?, ?)",
            reference.type,
            reference.object_id,
            self._journal.now(),
        )
        created = Object(number, reference.type, reference.object_id)
        self._record(created, "create")
        return created

    def _write(self, object_: Object, attributes: JsonObject) -> None:
        now = self._journal.now()
        self._store.many(
            "INSERT INTO object_attributes (object, name, value, text, set_at) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET value = excluded.value, text = excluded.text, set_at = excluded.set_at",
            [
                (object_.number, name, compact(value), text_of(value), now)
                for name, value in attributes.items()
                if value is not None
            ],
        )
        sql = "DELETE FROM object_attributes WHERE object = ? AND name = ?"
        self._store.many(sql, [(object_.number, name) for name, value in attributes.items() if value is None])

    def _record(self, object_: Object, what: str) -> None:
        self._activities.add(f"_o:{object_.type}:{what}", None, data=_described(object_))


_NUMBER = re.compile(r"[1-9][0-9]{0,8}")
_UNSET = Attribute(None, "", 0)
_SELECT = "SELECT object, type, object_id FROM objects"
_RELATED = (
    "SELECT person, id, email, people.created, id_set, email_set, object, type, object_id, relationships.attributes,"
    " timestamps FROM relationships JOIN objects USING (object) JOIN people USING (person)"
)


def _relationship(row: Row) -> Relationship:
    *person, object_, type_, object_id, attributes, timestamps = row
    return Relationship(
        Person(*person),
        Object(object_, type_, object_id),
        as_object(decode(attributes)),
        as_object(decode(timestamps)),
    )


def _present(attributes: JsonObject) -> JsonObject:
    return {name: value for name, value in attributes.items() if value is not None}


def _described(object_: Object) -> JsonObject:
    return {"object_type_id": object_.type, **object_.identifiers()}
