"""Segments: manual ones with members, data-driven ones with a filter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.state.people import People
from customer_io_client.emulator.state.references import Reference
from customer_io_client.emulator.store import Row, Store
from customer_io_client.emulator.wire import Json, RefusedError, compact, decode


@dataclass(frozen=True, slots=True)
class Segment:
    """One segment."""

    number: int
    name: str
    description: str
    type: str
    """`manual` or `dynamic`."""
    filter: Json
    """Whom a data-driven segment holds."""
    created: int
    updated: int


Listener: TypeAlias = "Callable[[int, Sequence[int]], None]"
"""Told of people who are put into a manual segment: its number and theirs."""
_COLUMNS = "segment, name, description, type, filter, created, updated"


class Segments:
    """The segments of the workspace."""

    def __init__(self, store: Store, journal: Journal, people: People) -> None:
        self._store = store
        self._journal = journal
        self._people = people
        self.listeners: list[Listener] = []

    def all(self) -> list[Segment]:
        """All of them, in the order they were made."""
        return [_segment(row) for row in self._store.all(f"SELECT {_COLUMNS} FROM segments ORDER BY segment")]  # noqa: S608 # fixed text

    def get(self, number: int) -> Segment | None:
        """The segment of this number."""
        if abs(number) >= 2**63:
            return None
        row = self._store.one(f"SELECT {_COLUMNS} FROM segments WHERE segment = ?", number)  # noqa: S608 # fixed text
        return None if row is None else _segment(row)

    def create(self, name: str, description: str, filter_: Json = None) -> Segment:
        """A new one: manual and empty, or data-driven where a filter is given."""
        now = self._journal.now()
        number = self._store.insert(
            "INSERT INTO segments (name, description, type, filter, created, updated) VALUES (?, ?, ?, ?, ?, ?)",
            name,
            description,
            "manual" if filter_ is None else "dynamic",
            None if filter_ is None else compact(filter_),
            now,
            now,
        )
        return Segment(number, name, description, "manual" if filter_ is None else "dynamic", filter_, now, now)

    def delete(self, number: int) -> None:
        """Remove a segment; its members stay in the workspace."""
        self._store.run("DELETE FROM segments WHERE segment = ?", number)

    def add(self, number: int, references: Sequence[Reference]) -> None:
        """Add people to a manual segment; nobody is created for it."""
        self._put(number, self._members(number, references))

    def remove(self, number: int, references: Sequence[Reference]) -> None:
        """Remove people from a manual segment."""
        people = self._members(number, references)
        self._store.many(
            "DELETE FROM memberships WHERE segment = ? AND person = ?", [(number, person) for person in people]
        )

    def unite(self, source: int, target: int) -> None:
        """Put one person into the manual segments of another."""
        lacking = self._store.all(
            "SELECT segment FROM memberships WHERE person = ? EXCEPT SELECT segment FROM memberships WHERE person = ?",
            source,
            target,
        )
        for (number,) in lacking:
            self._put(number, [target])

    def _put(self, number: int, people: Sequence[int]) -> None:
        sql = "INSERT INTO memberships (segment, person) VALUES (?, ?) ON CONFLICT DO NOTHING"
        self._store.many(sql, [(number, person) for person in people])
        for listener in self.listeners:
            listener(number, people)

    def _members(self, number: int, references: Sequence[Reference]) -> list[int]:
        segment = self.get(number)
        if segment is None:
            raise RefusedError(400, "no such segment", where="segment_id")
        if segment.type != "manual":
            raise RefusedError(400, "the segment is data-driven; only a manual one takes people", where="segment_id")
        found = [self._people.find(reference) for reference in references]
        people = [person.number for person in found if person is not None]
        if len(people) < len(found):
            self._journal.note(f"segment: {len(found) - len(people)} of the ids belong to nobody")
        return people


def _segment(row: Row) -> Segment:
    number, name, description, type_, filter_, created, updated = row
    return Segment(number, name, description, type_, None if filter_ is None else decode(filter_), created, updated)
