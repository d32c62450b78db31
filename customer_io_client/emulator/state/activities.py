"""Activities: what happened to a person, events among it, newest first."""

from __future__ import annotations

from dataclasses import dataclass

from customer_io_client.emulator import names
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.state.references import Reference
from customer_io_client.emulator.store import Row, Store
from customer_io_client.emulator.wire import Json, JsonObject, as_object, compact, decode

EVENT_TYPES = ("event", "page", "screen")
_NAMED = (*EVENT_TYPES, "attribute_change")
"""The types that a list of one name is about."""


@dataclass(frozen=True, slots=True)
class Activity:
    """One activity as it is stored."""

    number: int
    type: str
    name: str | None
    at: int
    person: int | None
    anonymous_id: str | None
    event_id: str | None
    """The ULID that an event came with."""
    subject: JsonObject
    """The identifiers that a person had who is gone, or that nobody had."""
    delivery: int | None
    delivery_type: str | None
    url: str | None
    data: JsonObject


_COLUMNS = "activity, type, name, at, person, anonymous_id, event_id, subject, delivery, delivery_type, url, data"


class Activities:
    """The activity log of the workspace."""

    def __init__(self, store: Store, journal: Journal) -> None:
        self._store = store
        self._journal = journal

    def add(
        self,
        type_: str,
        person: int | None,
        *,
        name: str | None = None,
        at: int | None = None,
        data: JsonObject | None = None,
        subject: JsonObject | None = None,
        anonymous_id: str | None = None,
        event_id: str | None = None,
        delivery: int | None = None,
        delivery_type: str | None = None,
        url: str | None = None,
    ) -> int | None:
        """Write one activity; its number, or None where its event id was written before.

        Args:
            type_: `event`, `attribute_change`, `clicked_email`, …
            person: whose it is; None: nobody's, or a deleted person's.
            name: an event's name.
            at: when it happened; None: now.
            data: an event's data, the changed attributes, …
            subject: identifiers to keep where there is no person.
            anonymous_id: who did it, while nobody has claimed it.
            event_id: written at most once in the workspace.
            delivery: the message it is about.
            delivery_type: the kind of address it went to.
            url: the page of a page view.
        """
        row = self._store.one(
            "INSERT INTO activities (type, name, at, person, anonymous_id, event_id, subject, delivery,"
            " delivery_type, url, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
            " RETURNING activity",
            type_,
            name,
            self._journal.now() if at is None else at,
            person,
            anonymous_id,
            event_id,
            compact(subject) if subject else None,
            delivery,
            delivery_type,
            url,
            compact(data) if data else None,
        )
        return None if row is None else row[0]

    def of_person(
        self,
        person: int,
        *,
        type_: str | None = None,
        name: str | None = None,
        after: tuple[int, int] | None = None,
        limit: int | None = None,
    ) -> list[Activity]:
        """One person's activities, newest first.

        Args:
            person: whose.
            type_: of this type only.
            name: events of this name and changes of this attribute only; it means nothing for another type.
            after: go on after this time and number.
            limit: the most.
        """
        where, values = ["person = ?"], [person, *()]
        return self._list(where, [*values], type_, name, after, limit)

    def of_workspace(
        self,
        *,
        type_: str | None = None,
        name: str | None = None,
        after: tuple[int, int] | None = None,
        limit: int | None = None,
        without_strangers: bool = False,
    ) -> list[Activity]:
        """Everybody's activities, newest first: those of nobody and of deleted people too.

        Args:
            type_, name, after, limit: as for one person.
            without_strangers: leave out what is about people who are not, or no longer, in the workspace.
        """
        return self._list(["subject IS NULL"] if without_strangers else [], [], type_, name, after, limit)

    def of_deleted(
        self,
        reference: Reference | None = None,
        *,
        type_: str | None = None,
        name: str | None = None,
        after: tuple[int, int] | None = None,
        limit: int | None = None,
    ) -> list[Activity]:
        """What is left of deleted people, newest first: that they were deleted.

        Args:
            reference: only of whom this meant.
            type_, name, after, limit: as for one person.
        """
        where, values = ["type = 'profile_delete'"], list[str | int]()
        if reference is not None:
            collation = "NOCASE" if reference.kind == "email" else "BINARY"
            where.append(f"json_extract(subject, ?) = ? COLLATE {collation}")
            values.extend((f"$.{reference.kind}", reference.value))
        return self._list(where, values, type_, name, after, limit)

    def _list(
        self,
        where: list[str],
        values: list[str | int],
        type_: str | None,
        name: str | None,
        after: tuple[int, int] | None,
        limit: int | None,
    ) -> list[Activity]:
        if type_ is not None:
            where.append("type = ?")
            values.append(type_)
        if name is not None and type_ in (None, *_NAMED):
            where.append(
                "CASE type WHEN 'attribute_change' THEN EXISTS (SELECT 1 FROM json_each(data) WHERE key = ?)"
                " ELSE name = ? END"
            )
            values.extend((name, name))
        if after is not None:
            where.append("(at, activity) < (?, ?)")
            values.extend(after)
        sql = f"SELECT {_COLUMNS} FROM activities"  # noqa: S608 # fixed text; every value is bound
        if where:
            sql += f" WHERE {' AND '.join(where)}"
        sql += " ORDER BY at DESC, activity DESC"
        if limit is not None:
            sql += " LIMIT ?"
            values.append(limit)
        return [_activity(row) for row in self._store.all(sql, *values)]

    def claim(self, anonymous_id: str, person: int, since: int) -> list[Activity]:
        """Give this person the events that nobody has claimed yet; those events, the oldest first."""
        rows = self._store.all(
            "UPDATE activities SET person = ? WHERE anonymous_id = ? AND person IS NULL AND at >= ?"  # noqa: S608 # fixed text
            f" RETURNING {_COLUMNS}",
            person,
            anonymous_id,
            since,
        )
        return sorted(map(_activity, rows), key=lambda activity: (activity.at, activity.number))

    def move_events(self, source: int, target: int, since: int) -> int:
        """Give the events of one person since this time to another; how many there were."""
        return self._store.run(
            "UPDATE activities SET person = ? WHERE person = ? AND at >= ? AND type IN ('event', 'page', 'screen')",
            target,
            source,
            since,
        )

    def move_deliveries(self, source: int, target: int) -> None:
        """Give what became of one person's deliveries to another."""
        self._store.run("UPDATE activities SET person = ? WHERE person = ? AND delivery IS NOT NULL", target, source)


def public_id(activity: Activity) -> str:
    """The id that the API answers for this activity."""
    return names.activity_id(activity.at, activity.number)


def _activity(row: Row) -> Activity:
    number, type_, name, at, person, anonymous_id, event_id, subject, delivery, delivery_type, url, data = row
    return Activity(
        number,
        type_,
        name,
        at,
        person,
        anonymous_id,
        event_id,
        _object(subject),
        delivery,
        delivery_type,
        url,
        _object(data),
    )


def _object(text: str | None) -> JsonObject:
    value: Json = None if text is None else decode(text)
    return as_object(value)
