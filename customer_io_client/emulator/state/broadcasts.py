"""Broadcasts: who gets them where a trigger names nobody, and where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.store import Row, Store
from customer_io_client.emulator.wire import Json, as_list, compact, decode

EVERYBODY: Json = {"attribute": {"field": "cio_id", "operator": "exists"}}
"""The filter that all people match."""


@dataclass(frozen=True, slots=True)
class Broadcast:
    """One broadcast."""

    number: int
    name: str
    state: str
    audience: Json
    tags: list[Json]
    first_started: int | None
    created: int
    updated: int


_COLUMNS = "broadcast, name, state, audience, tags, first_started, created, updated"


class Broadcasts:
    """The broadcasts of the workspace. The API makes none: samples and seeds do."""

    def __init__(self, store: Store, journal: Journal) -> None:
        self._store = store
        self._journal = journal

    def create(
        self, name: str, *, audience: Json = EVERYBODY, state: str = "running", tags: Sequence[str] = ()
    ) -> Broadcast:
        """A new broadcast without steps.

        Args:
            name: its name.
            audience: the filter of those who get it where a trigger names nobody.
            state: `running` or `draft`.
            tags: its tags.
        """
        now = self._journal.now()
        number = self._store.insert(
            "INSERT INTO broadcasts (name, state, audience, tags, first_started, created, updated)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            name,
            state,
            compact(audience),
            compact(list(tags)),
            None if state == "draft" else now,
            now,
            now,
        )
        broadcast = self.get(number)
        assert broadcast is not None  # noqa: S101 # just written
        return broadcast

    def all(self) -> list[Broadcast]:
        """All of them, in the order they were made."""
        sql = f"SELECT {_COLUMNS} FROM broadcasts ORDER BY broadcast"  # noqa: S608 # fixed text
        return [_broadcast(row) for row in self._store.all(sql)]

    def get(self, number: int) -> Broadcast | None:
        """The broadcast of this number."""
        row = self._store.one(f"SELECT {_COLUMNS} FROM broadcasts WHERE broadcast = ?", number)  # noqa: S608 # fixed text
        return None if row is None else _broadcast(row)


def _broadcast(row: Row) -> Broadcast:
    number, name, state, audience, tags, first_started, created, updated = row
    return Broadcast(number, name, state, decode(audience), as_list(decode(tags)), first_started, created, updated)
