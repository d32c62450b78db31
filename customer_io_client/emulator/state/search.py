"""People by audience filter: and, or, not, segment, attribute."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from operator import itemgetter

from customer_io_client.emulator import names
from customer_io_client.emulator.state.filters import EVERYTHING, NOTHING, Condition, Leaf, Source, Walk, condition
from customer_io_client.emulator.state.people import Person
from customer_io_client.emulator.state.references import email_key
from customer_io_client.emulator.state.segments import Segment, Segments
from customer_io_client.emulator.state.values import text_of
from customer_io_client.emulator.store import Store
from customer_io_client.emulator.wire import Json, JsonObject, as_object, compact

_MANY = 10_000
"""Rows from which on the sources of a search are not told apart."""
_MOST_WALKS = 100
"""Walks that are merged; SQLite takes 500."""
_EVERYBODY = Walk("people", "TRUE")


class Search:
    """Who matches a filter, in the order people were created."""

    def __init__(self, store: Store, segments: Segments) -> None:
        self._store = store
        self._segments = segments

    def people(self, filter_: Json, *, where: str = "filter", after: int = 0, limit: int) -> list[Person]:
        """Those who match a filter of the contract's form, beginning after this person's number.

        Raises:
            RefusedError: 400, a filter of several kinds at once, or one that nests too deeply.
        """
        return self._select(self._condition(filter_, where, 0), after, limit)

    def members(self, segment: Segment, *, after: int = 0, limit: int) -> list[Person]:
        """Those in this segment, beginning after this person's number."""
        return self._select(self._membership(segment, 0), after, limit)

    def count(self, segment: Segment, *, most: int = -1) -> int:
        """How many are in this segment; no more than so many are counted, unless it is below zero."""
        condition = self._membership(segment, 0)
        sql = f"SELECT count(*) FROM (SELECT 1 FROM people WHERE {condition.sql} LIMIT ?)"  # noqa: S608 # built here; every value is bound
        row = self._store.one(sql, *condition.values, most)
        return 0 if row is None else row[0]

    def segments_of(self, person: int) -> list[Segment]:
        """The segments this person is in."""
        return [segment for segment in self._segments.all() if self._holds(segment, person)]

    def count_segments(self, people: Sequence[Person]) -> Counter[int]:
        """How many segments each of these is in, by their numbers."""
        numbers = compact([person.number for person in people])
        counts: Counter[int] = Counter()
        for segment in self._segments.all():
            condition = self._membership(segment, 0)
            sql = f"SELECT person FROM people WHERE person IN (SELECT value FROM json_each(?)) AND {condition.probe}"  # noqa: S608 # as above
            counts.update(number for (number,) in self._store.all(sql, numbers, *condition.values))
        return counts

    def _holds(self, segment: Segment, person: int) -> bool:
        condition = self._membership(segment, 0)
        sql = f"SELECT 1 FROM people WHERE people.person = ? AND {condition.probe}"  # noqa: S608 # as above
        return self._store.one(sql, person, *condition.values) is not None

    def _select(self, condition: Condition, after: int, limit: int) -> list[Person]:
        _, walks = min(map(self._sized, condition.sources), key=itemgetter(0), default=(0, [_EVERYBODY]))
        if walks == [_EVERYBODY] or len(walks) > _MOST_WALKS:
            sql, values = f"people WHERE {condition.sql} AND person > ? ORDER BY person", (*condition.values, after)
        else:
            walked, values = _walked(walks, after)
            # A cross join keeps this order: the numbers of the walks first, then their people.
            sql = f"({walked}) CROSS JOIN people USING (person) WHERE {condition.probe}"
            values = (*values, *condition.values)
        columns = "people.person, id, email, created, id_set, email_set"
        rows = self._store.all(f"SELECT {columns} FROM {sql} LIMIT ?", *values, limit)  # noqa: S608 # as above
        return [Person(*row) for row in rows]

    def _sized(self, source: Source) -> tuple[int, list[Walk]]:
        """How many rows a source has, at most so many, and the walks that give them."""
        if isinstance(source, Walk):
            sql = f"SELECT count(*) FROM (SELECT 1 FROM {source.table} WHERE {source.where} LIMIT {_MANY})"  # noqa: S608 # as above
            row = self._store.one(sql, *source.values)
            return 0 if row is None else row[0], [source]
        parts = [min(map(self._sized, part), key=itemgetter(0)) for part in source.parts]
        return sum(size for size, _ in parts), [walk for _, walks in parts for walk in walks]

    def _condition(self, filter_: Json, where: str, depth: int) -> Condition:
        leaves: dict[str, Leaf] = {"segment": self._segment, "attribute": _attribute}
        return condition(filter_, where, depth, leaves)

    def _segment(self, operand: Json, _where: str, depth: int) -> Condition:
        number = as_object(operand).get("id")
        segment = self._segments.get(number) if isinstance(number, int) else None
        return NOTHING if segment is None else self._membership(segment, depth + 1)

    def _membership(self, segment: Segment, depth: int) -> Condition:
        if segment.type == "manual":
            return _from(Walk("memberships", "segment = ?", (segment.number,)))
        return self._condition(segment.filter, "filter", depth)


def _attribute(operand: Json, _where: str, _depth: int) -> Condition:
    comparison: JsonObject = as_object(operand)
    field = str(comparison["field"])
    return _exists(field) if comparison["operator"] == "exists" else _equals(field, text_of(comparison["value"]))


def _exists(field: str) -> Condition:
    match field:
        case "cio_id":
            return EVERYTHING
        case "id" | "email":
            return Condition(f"(people.{field} IS NOT NULL)")
        case _:
            return _from(Walk("attributes", "name = ?", (field,)))


def _equals(field: str, text: str) -> Condition:
    match field:
        case "cio_id":
            number = names.person_of(text)
            return NOTHING if number is None else _one("person", number)
        case "id":
            return _one("id", text)
        case "email":
            return _one("email_key", email_key(text))
        case _:
            return _from(Walk("attributes", "name = ? AND text = ?", (field, text)))


def _one(column: str, value: str | int) -> Condition:
    """The person with this identifier; whoever has none is somebody else, which `=` would not say."""
    return Condition(f"(people.{column} IS ?)", (value,), sources=(Walk("people", f"{column} = ?", (value,)),))


def _from(walk: Walk) -> Condition:
    """Those who have a row of this walk."""
    rows = f"SELECT person FROM {walk.table} WHERE {walk.where}"  # noqa: S608 # fixed texts; every value is bound
    return Condition(
        f"(people.person IN ({rows}))",
        walk.values,
        f"EXISTS ({rows} AND {walk.table}.person = people.person)",
        (walk,),
    )


def _walked(walks: Sequence[Walk], after: int) -> tuple[str, tuple[str | int, ...]]:
    """The numbers of these walks after this one, merged in their order, as SQL and what it binds."""
    parts = [f"SELECT person FROM {walk.table} WHERE {walk.where} AND person > ?" for walk in walks]  # noqa: S608 # as above
    values = tuple(value for walk in walks for value in (*walk.values, after))
    # With a limit, if only this one, SQLite keeps the order of the subquery.
    return f"{' UNION '.join(parts)} ORDER BY person LIMIT -1", values
