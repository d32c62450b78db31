"""Imports: what was asked for, how far each is, and what is left of the rows of its file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from customer_io_client.emulator.state.jobs import Jobs
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.store import Row, Store
from customer_io_client.emulator.wire import Json, JsonObject, as_list, as_object, compact, decode

JOB, CLEARING_JOB = "import", "import_clearing"
"""The kinds of the jobs that carry an import out, and that clear away what is left of one that failed."""
ImportState: TypeAlias = Literal[
    "preprocessing", "preprocessed", "validating", "validated", "importing", "imported", "failed"
]
Outcome: TypeAlias = Literal["error", "warning"]
_CLEARED = 100
"""Parts, and problems, that are cleared away at once."""


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
    """The part that was looked at last, in the present state."""
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


@dataclass(frozen=True, slots=True)
class ImportPart:
    """Some rows, which are looked at together."""

    number: int
    rows: list[ImportRow]


def packed(rows: Iterable[ImportRow]) -> str:
    """These rows as they are kept."""
    return compact([[row.line, [*row.fields]] for row in rows])


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
        self._jobs.add(CLEARING_JOB, number)

    def clear(self, number: int) -> bool:
        """Clear some of its parts and problems away; whether there were any."""
        parts = "DELETE FROM import_parts WHERE part IN (SELECT part FROM import_parts WHERE import = ? LIMIT ?)"
        if self._store.run(parts, number, _CLEARED):
            return True
        problems = "DELETE FROM import_problems WHERE import = ? AND (outcome, line) IN"
        some = "(SELECT outcome, line FROM import_problems WHERE import = ? LIMIT ?)"
        return self._store.run(f"{problems} {some}", number, number, _CLEARED) > 0

    def keep(self, number: int, columns: Sequence[str], parts: Iterable[str]) -> None:
        """Keep these parts of the file, as they were packed."""
        self._store.run("UPDATE imports SET columns = ? WHERE import = ?", compact([*columns]), number)
        self._store.many("INSERT INTO import_parts (import, rows) VALUES (?, ?)", ((number, part) for part in parts))

    def next_part(self, import_: Import) -> ImportPart | None:
        """The part to look at next; None: all are done with."""
        sql = "SELECT part, rows FROM import_parts WHERE import = ? AND part > ? ORDER BY part LIMIT 1"
        row = self._store.one(sql, import_.number, import_.position)
        return None if row is None else ImportPart(row[0], [_row(entry) for entry in as_list(decode(row[1]))])

    def validated(self, number: int, part: ImportPart, rows: Sequence[ImportRow]) -> None:
        """A part was looked at; these of its rows are to be imported."""
        self._store.run("UPDATE import_parts SET rows = ? WHERE part = ?", packed(rows), part.number)
        sql = "UPDATE imports SET position = ?, rows_to_import = rows_to_import + ? WHERE import = ?"
        self._store.run(sql, part.number, len(rows), number)

    def imported(self, number: int, part: ImportPart, rows: int) -> None:
        """A part is done with; so many of its rows are imported."""
        self._store.run("DELETE FROM import_parts WHERE part = ?", part.number)
        self._store.run("UPDATE imports SET rows_imported = rows_imported + ? WHERE import = ?", rows, number)

    def note(self, number: int, row: ImportRow, outcome: Outcome, reason: str) -> None:
        """Something is wrong with a row."""
        self._store.run(
            "INSERT INTO import_problems (import, outcome, line, reason, fields) VALUES (?, ?, ?, ?, ?)",
            number,
            outcome,
            row.line,
            reason,
            compact([*row.fields]),
        )

    def take_problems(self, number: int, outcome: Outcome, limit: int) -> list[tuple[ImportRow, str]]:
        """The next rows that something is wrong with, and what; they are to be reported now."""
        sql = "SELECT line, fields, reason FROM import_problems WHERE import = ? AND outcome = ? ORDER BY line LIMIT ?"
        rows = self._store.all(sql, number, outcome, limit)
        done = "DELETE FROM import_problems WHERE import = ? AND outcome = ? AND line <= ?"
        if rows:
            self._store.run(done, number, outcome, rows[-1][0])
        return [(ImportRow(line, _texts(fields)), reason) for line, fields, reason in rows]

    def report(self, number: int, outcome: Outcome, export: int) -> None:
        """This export reports on the rows with this outcome."""
        sql = f"UPDATE imports SET {outcome}_export = ? WHERE import = ?"  # noqa: S608 # one of two names
        self._store.run(sql, export, number)


def _row(entry: Json) -> ImportRow:
    line, fields = as_list(entry)
    return ImportRow(int(str(line)), [str(field) for field in as_list(fields)])


def _texts(text: str) -> list[str]:
    return [str(field) for field in as_list(decode(text))]


def _import(row: Row) -> Import:
    number, request, state, columns, *rest = row
    return Import(number, as_object(decode(request)), state, _texts(columns), *rest)
