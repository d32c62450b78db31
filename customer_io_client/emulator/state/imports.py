"""Imports: what was asked for, how far each is, and the rows of its file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from customer_io_client.emulator.state.jobs import Jobs
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.store import Row, Store
from customer_io_client.emulator.wire import Json, JsonObject, as_list, as_object, compact, decode

JOB = "import"
ImportState: TypeAlias = Literal[
    "preprocessing", "preprocessed", "validating", "validated", "importing", "imported", "failed"
]
Outcome: TypeAlias = Literal["skipped", "error", "warning"]


@dataclass(frozen=True, slots=True)
class Import:
    """One import without its rows."""

    number: int
    request: JsonObject
    """What was asked for."""
    state: ImportState
    columns: list[str]
    """Those of its file, once it is read."""
    position: int
    """The row that was looked at last, in the present state."""
    rows_to_import: int
    rows_imported: int
    error: str
    """Why it failed; empty where it did not."""
    error_export: int | None
    warning_export: int | None
    created: int
    updated: int


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One row of a file."""

    line: int
    """Its number in the file; that of the names is 1."""
    fields: list[str]
    reason: str = ""
    """What is wrong with it."""


class Imports:
    """The imports of the workspace."""

    def __init__(self, store: Store, journal: Journal, jobs: Jobs) -> None:
        self._store = store
        self._journal = journal
        self._jobs = jobs

    def get(self, number: int) -> Import | None:
        """The import of this number."""
        row = self._store.one(
            "SELECT import, request, state, columns, position, rows_to_import, rows_imported, error, error_export,"
            " warning_export, created, updated FROM imports WHERE import = ?",
            number,
        )
        return None if row is None else _import(row)

    def start(self, request: JsonObject) -> int:
        """A new import, which its job will carry out; its number."""
        now = self._journal.now()
        number = self._store.insert(
            "INSERT INTO imports (request, state, columns, position, rows_to_import, rows_imported, error, created,"
            " updated) VALUES (?, 'preprocessing', '[]', 0, 0, 0, '', ?, ?)",
            compact(request),
            now,
            now,
        )
        self._jobs.add(JOB, number)
        return number

    def enter(self, number: int, state: ImportState) -> None:
        """Begin another state, at the first row."""
        self._store.run(
            "UPDATE imports SET state = ?, position = 0, updated = ? WHERE import = ?",
            state,
            self._journal.now(),
            number,
        )

    def fail(self, number: int, error: str) -> None:
        """Give an import up for this reason."""
        self.enter(number, "failed")
        self._store.run("UPDATE imports SET error = ? WHERE import = ?", error, number)
        self._store.run("DELETE FROM import_rows WHERE import = ?", number)

    def keep(self, number: int, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """Keep the rows of the file."""
        names: list[Json] = [*columns]
        self._store.run("UPDATE imports SET columns = ? WHERE import = ?", compact(names), number)
        self._store.many(
            "INSERT INTO import_rows (import, line, fields) VALUES (?, ?, ?)",
            ((number, line, compact([*fields])) for line, fields in enumerate(rows, 2)),
        )

    def next_rows(self, import_: Import, limit: int) -> list[ImportRow]:
        """The next rows that nothing is wrong with so far."""
        rows = self._store.all(
            "SELECT line, fields FROM import_rows WHERE import = ? AND line > ? AND outcome IS NULL"
            " ORDER BY line LIMIT ?",
            import_.number,
            import_.position,
            limit,
        )
        return [ImportRow(line, _texts(fields)) for line, fields in rows]

    def mark(self, number: int, row: ImportRow, outcome: Outcome, reason: str = "") -> None:
        """Say what became of a row."""
        sql = "UPDATE import_rows SET outcome = ?, reason = ? WHERE import = ? AND line = ?"
        self._store.run(sql, outcome, reason, number, row.line)

    def go_on(self, number: int, position: int, *, imported: int = 0) -> None:
        """Go on after this row.

        Args:
            number: of the import.
            position: the row that was looked at last.
            imported: how many rows were imported since the last time.
        """
        sql = "UPDATE imports SET position = ?, rows_imported = rows_imported + ? WHERE import = ?"
        self._store.run(sql, position, imported, number)

    def count(self, number: int) -> None:
        """Count the rows that can be imported."""
        self._store.run(
            "UPDATE imports SET rows_to_import = (SELECT count(*) FROM import_rows WHERE import_rows.import ="
            " imports.import AND outcome IS NULL) WHERE import = ?",
            number,
        )

    def marked(self, number: int, outcome: Outcome) -> list[ImportRow]:
        """The rows with this outcome."""
        sql = "SELECT line, fields, reason FROM import_rows WHERE import = ? AND outcome = ? ORDER BY line"
        rows = self._store.all(sql, number, outcome)
        return [ImportRow(line, _texts(fields), reason) for line, fields, reason in rows]

    def end(self, number: int, error_export: int | None, warning_export: int | None) -> None:
        """Say that all is imported, and which exports report on it."""
        self.enter(number, "imported")
        sql = "UPDATE imports SET error_export = ?, warning_export = ? WHERE import = ?"
        self._store.run(sql, error_export, warning_export, number)
        self._store.run("DELETE FROM import_rows WHERE import = ?", number)


def _texts(text: str) -> list[str]:
    return [str(field) for field in as_list(decode(text))]


def _import(row: Row) -> Import:
    number, request, state, columns, *rest = row
    return Import(number, as_object(decode(request)), state, _texts(columns), *rest)
