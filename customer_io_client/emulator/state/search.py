"""People by audience filter: and, or, not, segment, attribute."""

from __future__ import annotations

from customer_io_client.emulator import names
from customer_io_client.emulator.state.filters import EVERYTHING, NOTHING, Condition, Leaf, Source, condition
from customer_io_client.emulator.state.people import Person
from customer_io_client.emulator.state.references import email_key
from customer_io_client.emulator.state.segments import Segment, Segments
from customer_io_client.emulator.state.values import text_of
from customer_io_client.emulator.store import Store
from customer_io_client.emulator.wire import Json, JsonObject, as_object

_MANY = 10_000
"""Rows from which on the sources of a search are not told apart."""
_EVERYBODY = Source("people", "TRUE", ())


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

    def count(self, segment: Segment) -> int:
        """How many are in this segment."""
        condition = self._membership(segment, 0)
        sql = f"SELECT count(*) FROM people WHERE {condition.sql}"  # noqa: S608 # built here; every value is bound
        row = self._store.one(sql, *condition.values)
        return 0 if row is None else row[0]

    def segments_of(self, person: int) -> list[Segment]:
        """The segments this person is in."""
        return [segment for segment in self._segments.all() if self._holds(segment, person)]

    def _holds(self, segment: Segment, person: int) -> bool:
        condition = self._membership(segment, 0)
        sql = f"SELECT 1 FROM people WHERE people.person = ? AND {condition.probe}"  # noqa: S608 # as above
        return self._store.one(sql, person, *condition.values) is not None

    def _select(self, condition: Condition, after: int, limit: int) -> list[Person]:
        source = min(condition.sources, key=self._size, default=_EVERYBODY)
        walks = source is _EVERYBODY
        # A cross join keeps this order: the rows of the source first, then their people.
        tables = "people" if walks else f"{source.table} CROSS JOIN people USING (person)"
        sql = (
            f"SELECT people.person, id, email, created, id_set, email_set FROM {tables}"  # noqa: S608 # as above
            f" WHERE {source.where} AND {source.table}.person > ?"
            f" AND {condition.sql if walks else condition.probe} ORDER BY {source.table}.person LIMIT ?"
        )
        return [Person(*row) for row in self._store.all(sql, *source.values, after, *condition.values, limit)]

    def _size(self, source: Source) -> int:
        """How many rows a source has; many are all the same."""
        sql = f"SELECT count(*) FROM (SELECT 1 FROM {source.table} WHERE {source.where} LIMIT {_MANY})"  # noqa: S608 # as above
        row = self._store.one(sql, *source.values)
        return 0 if row is None else row[0]

    def _condition(self, filter_: Json, where: str, depth: int) -> Condition:
        leaves: dict[str, Leaf] = {"segment": self._segment, "attribute": _attribute}
        return condition(filter_, where, depth, leaves)

    def _segment(self, operand: Json, _where: str, depth: int) -> Condition:
        number = as_object(operand).get("id")
        segment = self._segments.get(number) if isinstance(number, int) else None
        return NOTHING if segment is None else self._membership(segment, depth + 1)

    def _membership(self, segment: Segment, depth: int) -> Condition:
        if segment.type == "manual":
            return _from(Source("memberships", "segment = ?", (segment.number,)))
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
            return _from(Source("attributes", "name = ?", (field,)))


def _equals(field: str, text: str) -> Condition:
    match field:
        case "cio_id":
            number = names.person_of(text)
            return NOTHING if number is None else Condition("(people.person = ?)", (number,))
        case "id":
            return Condition("(people.id = ?)", (text,))
        case "email":
            return Condition("(people.email_key = ?)", (email_key(text),))
        case _:
            return _from(Source("attributes", "name = ? AND text = ?", (field, text)))


def _from(source: Source) -> Condition:
    """Those who have a row of this source."""
    rows = f"SELECT person FROM {source.table} WHERE {source.where}"  # noqa: S608 # fixed texts; every value is bound
    return Condition(
        f"(people.person IN ({rows}))",
        source.values,
        f"EXISTS ({rows} AND {source.table}.person = people.person)",
        (source,),
    )
