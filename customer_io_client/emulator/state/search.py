"""People by audience filter: and, or, not, segment, attribute."""

from __future__ import annotations

from dataclasses import dataclass

from customer_io_client.emulator import names
from customer_io_client.emulator.state.people import Person
from customer_io_client.emulator.state.references import email_key
from customer_io_client.emulator.state.segments import Segment, Segments
from customer_io_client.emulator.state.values import text_of
from customer_io_client.emulator.store import Store
from customer_io_client.emulator.wire import Json, JsonObject, RefusedError, as_list, as_object

_DEEPEST = 50
"""Filters inside filters; SQLite takes an expression of 1000 levels."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A filter as SQL over `people`, with the values it binds."""

    sql: str
    values: tuple[str | int, ...] = ()


class Search:
    """Who matches a filter, in the order people were created."""

    def __init__(self, store: Store, segments: Segments) -> None:
        self._store = store
        self._segments = segments

    def people(self, filter_: Json, *, after: int = 0, limit: int) -> list[Person]:
        """Those who match a filter of the contract's form, beginning after this person's number.

        Raises:
            RefusedError: 400, a filter of several kinds at once, or one that nests too deeply.
        """
        return self._select(self._condition(filter_, "filter", 0), after, limit)

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
        sql = f"SELECT 1 FROM people WHERE people.person = ? AND {condition.sql}"  # noqa: S608 # as above
        return self._store.one(sql, person, *condition.values) is not None

    def _select(self, condition: Condition, after: int, limit: int) -> list[Person]:
        sql = (
            "SELECT person, id, email, created, id_set, email_set FROM people"  # noqa: S608 # as above
            f" WHERE people.person > ? AND {condition.sql} ORDER BY people.person LIMIT ?"
        )
        return [Person(*row) for row in self._store.all(sql, after, *condition.values, limit)]

    def _condition(self, filter_: Json, where: str, depth: int) -> Condition:
        if not isinstance(filter_, dict) or len(filter_) != 1:
            raise RefusedError(400, "needs exactly one of and, or, not, segment, attribute", where=where)
        if depth > _DEEPEST:
            raise RefusedError(400, f"nests deeper than {_DEEPEST} levels", where=where)
        ((operator, operand),) = filter_.items()
        inner = f"{where}.{operator}"
        match operator:
            case "and" | "or":
                return self._joined(operator, as_list(operand), inner, depth)
            case "not":
                condition = self._condition(operand, inner, depth + 1)
                return Condition(f"NOT {condition.sql}", condition.values)
            case "segment":
                number = as_object(operand).get("id")
                segment = self._segments.get(number) if isinstance(number, int) else None
                return Condition("(FALSE)") if segment is None else self._membership(segment, depth + 1)
            case _:
                return _attribute(as_object(operand))

    def _joined(self, operator: str, filters: list[Json], where: str, depth: int) -> Condition:
        """All of them, or one of them; of none at all, `and` holds and `or` does not."""
        parts = [self._condition(part, f"{where}.{index}", depth + 1) for index, part in enumerate(filters)]
        if not parts:
            return Condition("(TRUE)" if operator == "and" else "(FALSE)")
        sql = f" {operator.upper()} ".join(part.sql for part in parts)
        return Condition(f"({sql})", tuple(value for part in parts for value in part.values))

    def _membership(self, segment: Segment, depth: int) -> Condition:
        if segment.type == "manual":
            sql = "(people.person IN (SELECT person FROM memberships WHERE segment = ?))"
            return Condition(sql, (segment.number,))
        return self._condition(segment.filter, "filter", depth)


def _attribute(operand: JsonObject) -> Condition:
    field = str(operand["field"])
    return _exists(field) if operand["operator"] == "exists" else _equals(field, text_of(operand["value"]))


def _exists(field: str) -> Condition:
    match field:
        case "cio_id":
            return Condition("(TRUE)")
        case "id" | "email":
            return Condition(f"(people.{field} IS NOT NULL)")
        case _:
            return Condition("(people.person IN (SELECT person FROM attributes WHERE name = ?))", (field,))


def _equals(field: str, text: str) -> Condition:
    match field:
        case "cio_id":
            number = names.person_of(text)
            return Condition("(FALSE)") if number is None else Condition("(people.person = ?)", (number,))
        case "id":
            return Condition("(people.id = ?)", (text,))
        case "email":
            return Condition("(people.email_key = ?)", (email_key(text),))
        case _:
            sql = "(people.person IN (SELECT person FROM attributes WHERE name = ? AND text = ?))"
            return Condition(sql, (field, text))
