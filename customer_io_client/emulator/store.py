"""The emulator's SQLite database: one connection, numbered migrations, short transactions."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, TypeAlias

Value: TypeAlias = "str | int | float | bytes | None"
Row: TypeAlias = "tuple[Any, ...]"


class StoreError(Exception):
    """The data file cannot be used; the message says why."""


class Store:
    """State in SQLite: in memory, or in a file that outlives the process.

    Args:
        path: the data file, made where it is missing; None keeps everything in memory.
        for_reading: refuse to change anything.

    Raises:
        StoreError: the file is no database of the emulator, or was written by a newer version.
    """

    def __init__(self, path: Path | None = None, *, for_reading: bool = False) -> None:
        self._path = path
        try:
            self._db = sqlite3.connect(
                ":memory:" if path is None else path,
                isolation_level=None,
                check_same_thread=False,  # Opened by one thread, then used by another, never by two at once.
                cached_statements=512,
            )
        except sqlite3.OperationalError as error:
            raise StoreError(f"the data file cannot be opened: {error}") from None
        self._replaced = 0
        try:
            self._prepare(path)
            if for_reading:
                self.run("PRAGMA query_only = ON")
        except BaseException:
            self._db.close()
            raise

    def _prepare(self, path: Path | None) -> None:
        try:
            self._db.execute("PRAGMA foreign_keys = ON")
            if path is not None:
                # NORMAL survives kill -9: only the machine's own fall could cost the last commits.
                self._db.execute("PRAGMA journal_mode = WAL")
                self._db.execute("PRAGMA synchronous = NORMAL")
                self._db.execute("PRAGMA busy_timeout = 5000")
            self.is_new = self._migrate()
        except sqlite3.DatabaseError as error:
            raise StoreError(f"the data file cannot be used: {error}") from None

    def _migrate(self) -> bool:
        files = sorted(_schema().iterdir(), key=lambda file: file.name)
        version: int = self._db.execute("PRAGMA user_version").fetchone()[0]
        application: int = self._db.execute("PRAGMA application_id").fetchone()[0]
        if application != _APPLICATION and self.one("SELECT 1 FROM sqlite_schema") is not None:
            raise StoreError("the data file is a database of another program")
        self._db.execute(f"PRAGMA application_id = {_APPLICATION}")
        if version > len(files):
            raise StoreError("the data file was written by a newer version of the emulator")
        for number, file in enumerate(files[version:], version + 1):
            self._db.executescript(f"BEGIN;\n{file.read_text('utf-8')}\nPRAGMA user_version = {number};\nCOMMIT;")
        return version == 0

    def one(self, sql: str, *values: Value) -> Row | None:
        """The first row, or None."""
        row: Row | None = self._db.execute(sql, values).fetchone()
        return row

    def all(self, sql: str, *values: Value) -> list[Row]:
        """Every row."""
        return self._db.execute(sql, values).fetchall()

    def run(self, sql: str, *values: Value) -> int:
        """Change rows; how many were changed."""
        return self._db.execute(sql, values).rowcount

    def insert(self, sql: str, *values: Value) -> int:
        """Add a row; its number."""
        number = self._db.execute(sql, values).lastrowid
        assert number is not None  # noqa: S101 # an INSERT that did not raise has one
        return number

    def many(self, sql: str, rows: Iterable[Sequence[Value]]) -> None:
        """The same change for each of these rows."""
        self._db.executemany(sql, rows)

    @property
    def changes(self) -> int:
        """A number that grows with every change; one that is undone makes it grow too."""
        return self._db.total_changes + self._replaced

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Everything inside is kept, or nothing where it raises; inside another one, that part alone."""
        begin, keep, undo = _NESTED if self._db.in_transaction else _OUTER
        self._db.execute(begin)
        try:
            yield
            self._db.execute(keep)
        except BaseException:
            for statement in undo:
                self._db.execute(statement)
            raise

    @contextmanager
    def reading(self) -> Generator[None]:
        """Everything inside sees the state as it is at its first read."""
        self._db.execute("BEGIN")
        try:
            yield
        finally:
            self._db.execute("ROLLBACK")

    def snapshot(self) -> Store:
        """Everything as it is now, to be read elsewhere while this goes on; outside a transaction.

        A file is read over another connection, as it was at its last change; memory is copied.
        """
        if self._path is None:
            copy = Store()
            self._db.backup(copy._db)  # another one of this class
            return copy
        other = Store(self._path, for_reading=True)
        other.run("BEGIN")
        other.one("SELECT 1 FROM sqlite_schema")  # The first read fixes what all others see.
        return other

    def compact(self) -> Store:
        """A copy in memory without unused pages; outside a transaction."""
        copy = Store()
        self._db.backup(copy._db)  # another one of this class
        copy.run("VACUUM")
        return copy

    def become(self, other: Store) -> None:
        """Hold what another one holds, and nothing else; outside a transaction.

        Raises:
            sqlite3.OperationalError: another process keeps the data file locked.
        """
        with self.transaction():
            pass  # A copy waits for a lock without end; this one does not.
        other._db.backup(self._db)  # another one of this class
        self._replaced += 1

    def clear(self) -> None:
        """Delete every row and start all numbers anew."""
        with self.transaction():
            self._db.execute("PRAGMA defer_foreign_keys = ON")
            for (name,) in self.all("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"):
                self._db.execute(f'DELETE FROM "{name}"')  # noqa: S608 # a name from the schema itself
            self._db.execute("DELETE FROM sqlite_sequence")

    def save(self) -> bytes:
        """All of it, as the bytes of a SQLite file."""
        copy = sqlite3.connect(":memory:")
        try:
            self._db.backup(copy)
            content = copy.serialize()
        finally:
            copy.close()
        # Bytes 18 and 19 may name the write-ahead log, which a database in memory cannot have.
        return content[:18] + b"\x01\x01" + content[20:]

    def restore(self, content: bytes) -> None:
        """Take all of it back from these bytes.

        Raises:
            StoreError: they are no database of the emulator, are damaged, or were written by a newer version.
        """
        if not content.startswith(b"SQLite format 3\0"):
            raise StoreError("the snapshot cannot be used: it is no SQLite file")
        other = Store()
        try:
            other._db.deserialize(content)  # another one of this class
            other._prepare(None)  # as above
            if other.one("PRAGMA integrity_check(1)") != ("ok",):
                raise StoreError("the snapshot cannot be used: it is damaged")
            other._db.backup(self._db)  # as above
            self._replaced += 1
        except sqlite3.DatabaseError as error:
            raise StoreError(f"the snapshot cannot be used: {error}") from None
        finally:
            other.close()

    def close(self) -> None:
        """Close the database; a file keeps all that was answered."""
        self._db.close()


_APPLICATION = 0x63696F65
"""What SQLite keeps in the file to tell whose it is: `cioe`."""
_OUTER = ("BEGIN IMMEDIATE", "COMMIT", ("ROLLBACK",))
_NESTED = ("SAVEPOINT part", "RELEASE part", ("ROLLBACK TO part", "RELEASE part"))


def _schema() -> Traversable:
    return resources.files("customer_io_client.emulator") / "schema"
