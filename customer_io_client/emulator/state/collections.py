"""Collections: tables of data that messages look things up in."""

from __future__ import annotations

from dataclasses import dataclass

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
        self._store.run("DELETE FROM collections WHERE collection = ?", number)

    def _check_name(self, name: str, number: int) -> None:
        if self._store.one("SELECT 1 FROM collections WHERE name = ? AND collection <> ?", name, number):
            raise RefusedError(400, "is the name of another collection", where="name")


def _measured(content: Json) -> tuple[str, int, int, str]:
    """The content as text, its rows, its bytes and its columns."""
    rows = as_list(content) if isinstance(content, list) else [content]
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
