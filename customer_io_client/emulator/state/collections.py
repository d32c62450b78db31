"""Collections: tables of data that messages look things up in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.store import Row, Store
from customer_io_client.emulator.wire import Json, RefusedError, as_list, as_object, compact, decode, encode

MOST_BYTES = 10 * 1024 * 1024
MOST_ROW_BYTES = 10 * 1024


@dataclass(frozen=True, slots=True)
class Collection:
    """One collection without its rows."""

    number: int
    name: str
    rows: int
    bytes: int
    columns: list[str]
    """Every field that some row has, in the order of their first rows."""
    created: int
    updated: int


class Rows(list[Json]):
    """The rows of a collection as Liquid finds them: a list, of which a field is that of its first row."""

    def __getitem__(self, key: Any) -> Any:
        if not isinstance(key, str):
            return super().__getitem__(key)
        if self or key in _OF_LISTS:
            return as_object(self[0] if self else None)[key]
        return None


_OF_LISTS = ("size", "first", "last")
"""What Liquid asks every list for, after it has asked for fields of these names."""
_COLUMNS = "collection, name, rows, bytes, columns, created, updated"


class Collections:
    """The collections of the workspace."""

    def __init__(self, store: Store, journal: Journal) -> None:
        self._store = store
        self._journal = journal

    def all(self) -> list[Collection]:
        """All of them, in the order they were made."""
        sql = f"SELECT {_COLUMNS} FROM collections ORDER BY collection"  # noqa: S608 # fixed text
        return [_collection(row) for row in self._store.all(sql)]

    def get(self, number: int) -> Collection | None:
        """The collection of this number."""
        row = self._store.one(f"SELECT {_COLUMNS} FROM collections WHERE collection = ?", number)  # noqa: S608 # fixed text
        return None if row is None else _collection(row)

    def content(self, number: int) -> Json:
        """The rows of the collection of this number, as they were given."""
        row = self._store.one("SELECT content FROM collections WHERE collection = ?", number)
        return None if row is None else decode(row[0])

    def named_in(self, text: str) -> dict[str, Rows]:
        """The collections whose names stand in a text; those of a name that is none any more have no rows."""
        found = self._store.all(
            "SELECT name, content FROM collections WHERE instr(?1, name) > 0 UNION ALL"
            " SELECT name, '[]' FROM former_collections"
            " WHERE instr(?1, name) > 0 AND name NOT IN (SELECT name FROM collections)",
            text,
        )
        return {name: Rows(_rows(decode(content))) for name, content in found}

    def create(self, name: str, content: Json) -> int:
        """A new collection; its number.

        Raises:
            RefusedError: 400, a name that is taken, or content that is too large.
        """
        self._check_name(name, 0)
        now = self._journal.now()
        return self._store.insert(
            "INSERT INTO collections (name, content, rows, bytes, columns, created, updated)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            name,
            *_measured(content),
            now,
            now,
        )

    def rename(self, number: int, name: str) -> None:
        """Give a collection another name.

        Raises:
            RefusedError: 400, the name is taken.
        """
        self._check_name(name, number)
        self._keep_name(number)
        sql = "UPDATE collections SET name = ?, updated = ? WHERE collection = ?"
        self._store.run(sql, name, self._journal.now(), number)

    def replace(self, number: int, content: Json) -> None:
        """Replace every row.

        Raises:
            RefusedError: 400, the content is too large.
        """
        self._store.run(
            "UPDATE collections SET content = ?, rows = ?, bytes = ?, columns = ?, updated = ? WHERE collection = ?",
            *_measured(content),
            self._journal.now(),
            number,
        )

    def delete(self, number: int) -> None:
        """Remove a collection with its rows."""
        self._keep_name(number)
        self._store.run("DELETE FROM collections WHERE collection = ?", number)

    def _keep_name(self, number: int) -> None:
        """Messages may name the collection as it was called till now."""
        self._store.run(
            "INSERT INTO former_collections (name) SELECT name FROM collections WHERE collection = ?"
            " ON CONFLICT DO NOTHING",
            number,
        )

    def _check_name(self, name: str, number: int) -> None:
        if self._store.one("SELECT 1 FROM collections WHERE name = ? AND collection <> ?", name, number):
            raise RefusedError(400, "is the name of another collection", where="name")


def _rows(content: Json) -> list[Json]:
    return content if isinstance(content, list) else [content]


def _measured(content: Json) -> tuple[str, int, int, str]:
    """The content as text, its rows, its bytes and its columns."""
    rows = _rows(content)
    if any(len(encode(row)) > MOST_ROW_BYTES for row in rows):
        raise RefusedError(400, f"a row is over {MOST_ROW_BYTES} bytes", reason="too_large")
    text = compact(content)
    size = len(text.encode())
    if size > MOST_BYTES:
        raise RefusedError(400, f"the rows are over {MOST_BYTES} bytes", reason="too_large")
    columns: list[Json] = [*dict.fromkeys(name for row in rows for name in as_object(row))]
    return text, len(rows), size, compact(columns)


def _collection(row: Row) -> Collection:
    number, name, rows, size, columns, created, updated = row
    return Collection(number, name, rows, size, [str(name) for name in as_list(decode(columns))], created, updated)
