"""Activities: what happened to a person, events among it, newest first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from customer_io_client.emulator import names
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.state.references import Reference
from customer_io_client.emulator.store import Row, Store
from customer_io_client.emulator.wire import Json, JsonObject, as_object, compact, decode

EVENT_TYPES = ("event", "page", "screen")
_NAMED = (*EVENT_TYPES, "attribute_change")
"""The types that a list of one name is about."""
Kind: TypeAlias = Literal["attributes", "devices", "events", "messages", "objects", "segments"]
KINDS: tuple[Kind, ...] = get_args(Kind)
_KIND = (
    "CASE WHEN type IN ('event', 'page', 'screen') THEN 'events' WHEN delivery IS NOT NULL THEN 'messages'"
    " WHEN type = 'device_change' THEN 'devices' WHEN instr(type, 'segment') THEN 'segments'"
    " WHEN instr(type, 'relationship') THEN 'objects' ELSE 'attributes' END"
)


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
    kind: Kind
    """What of a person it is about."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which activities of a list."""

    type: str | None = None
    name: str | None = None
    """Events of this name and changes of this attribute only; it means nothing for another type."""
    after: tuple[int, int] | None = None
    """Go on after this time and number."""
    limit: int | None = None
    kind: Kind | None = None


ALL = Wanted()
_COLUMNS = (
    f"activity, type, name, at, person, anonymous_id, event_id, subject, delivery, delivery_type, url, data, {_KIND}"
)


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

    def of_person(self, person: int, wanted: Wanted = ALL) -> list[Activity]:
        """One person's activities, newest first."""
        return self._list(wanted, ["person = ?"], [person])

    def of_workspace(self, wanted: Wanted = ALL, *, without_strangers: bool = False) -> list[Activity]:
        """Everybody's activities, newest first: those of nobody and of deleted people too.

        Args:
            wanted: which of them.
            without_strangers: leave out what is about people who are not, or no longer, in the workspace.
        """
        return self._list(wanted, ["subject IS NULL"] if without_strangers else [], [])

    def of_deleted(self, reference: Reference | None = None, wanted: Wanted = ALL) -> list[Activity]:
        """That people were deleted, which is all that is left of them; of everybody or of whom a reference meant."""
        where, values = ["type = 'profile_delete'"], list[str | int]()
        if reference is not None:
            collation = "NOCASE" if reference.kind == "email" else "BINARY"
            where.append(f"json_extract(subject, ?) = ? COLLATE {collation}")
            values.extend((f"$.{reference.kind}", reference.value))
        return self._list(wanted, where, values)

    def _list(self, wanted: Wanted, where: list[str], values: list[str | int]) -> list[Activity]:
        if wanted.type is not None:
            where.append("type = ?")
            values.append(wanted.type)
        if wanted.name is not None and wanted.type in (None, *_NAMED):
            where.append(
                "CASE type WHEN 'attribute_change' THEN EXISTS (SELECT 1 FROM json_each(data) WHERE key = ?)"
                " ELSE name = ? END"
            )
            values.extend((wanted.name, wanted.name))
        if wanted.kind is not None:
            where.append(f"{_KIND} = ?")
            values.append(wanted.kind)
        if wanted.after is not None:
            where.append("(at, activity) < (?, ?)")
            values.extend(wanted.after)
        sql = f"SELECT {_COLUMNS} FROM activities"  # noqa: S608 # fixed text; every value is bound
        if where:
            sql += f" WHERE {' AND '.join(where)}"
        sql += " ORDER BY at DESC, activity DESC"
        if wanted.limit is not None:
            sql += " LIMIT ?"
            values.append(wanted.limit)
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
    number, type_, name, at, person, anonymous_id, event_id, subject, delivery, delivery_type, url, data, kind = row
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
        kind,
    )


def _object(text: str | None) -> JsonObject:
    value: Json = None if text is None else decode(text)
    return as_object(value)
