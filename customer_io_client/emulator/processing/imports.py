"""The job of an import: its file is fetched, its rows are checked, then imported; one state after the other."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import islice

from customer_io_client.emulator import csv_files
from customer_io_client.emulator.csv_files import CsvError
from customer_io_client.emulator.fetching import FetchError
from customer_io_client.emulator.processing.import_rows import Fields, needed_columns, read
from customer_io_client.emulator.processing.kinds import FAILURE, Kind, Reading
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.imports import (
    CLEARING_JOB,
    JOB,
    Import,
    ImportRow,
    ImportState,
    Outcome,
    packed,
)
from customer_io_client.emulator.wire import RefusedError

ROWS_A_PART = 50
FIELDS_A_PART = 500
"""One part is one step, which is over after so many rows or fields: requests wait for it."""
_PARTS_AT_ONCE = 20
"""Parts that the worker hands over together."""
_REPORTED = 200
"""Rows of a report that one step writes."""
_AT_ONCE = 0.0


@dataclass(frozen=True, slots=True)
class _Read:
    """What the worker found in a file: the names at its top, and some parts of its rows."""

    columns: list[str]
    parts: list[str]


def step(state: State, number: int) -> float | Reading[_Read | CsvError] | None:
    """Bring an import on by one state, or by some rows."""
    import_ = state.imports.get(number)
    if import_ is None or import_.state not in _STEPS:
        return None
    return _STEPS[import_.state](state, import_)


def give_up(state: State, number: int) -> None:
    """Let an import end as failed, with its reports."""
    state.imports.fail(number, FAILURE)
    import_ = state.imports.get(number)
    for export in () if import_ is None else (import_.error_export, import_.warning_export):
        if export is not None:
            state.exports.end(export, "failed")


def _fetch(state: State, import_: Import) -> float | Reading[_Read | CsvError]:
    number = import_.number
    if state.imports.clear(number):  # what a run has kept that was cut off
        return _AT_ONCE
    try:
        file = state.fetches.take(str(import_.request["data_file_url"]))
    except FetchError as error:
        state.imports.fail(number, str(error))
        return _AT_ONCE
    return Reading(
        lambda: _read(file.content, needed_columns(import_.request)),
        partial(_keep, state, number),
        partial(_kept, state, number),
    )


def _read(content: bytes, needed: list[str]) -> Generator[_Read | CsvError]:
    """The parts of a file; at its end, what is wrong with it."""
    try:
        columns, rows = csv_files.read(content)
        _check_columns(columns, needed)
        yield _Read(columns, [])
        parts = map(packed, _parts(rows))
        while some := [*islice(parts, _PARTS_AT_ONCE)]:
            yield _Read(columns, some)
    except CsvError as error:
        yield error


def _check_columns(columns: list[str], needed: list[str]) -> None:
    for name in needed:
        if name not in columns:
            raise CsvError(f"the file has no column {name}")


def _parts(rows: Iterable[list[str]]) -> Iterator[list[ImportRow]]:
    part, fields = list[ImportRow](), 0
    for line, row in enumerate(rows, 2):
        part.append(ImportRow(line, row))
        fields += len(row)
        if len(part) >= ROWS_A_PART or fields >= FIELDS_A_PART:
            yield part
            part, fields = [], 0
    if part:
        yield part


def _keep(state: State, number: int, found: _Read | CsvError) -> None:
    if isinstance(found, CsvError):
        state.imports.fail(number, str(found))
    else:
        state.imports.keep(number, found.columns, found.parts)


def _kept(state: State, number: int) -> None:
    import_ = state.imports.get(number)
    if import_ is not None and import_.state == "preprocessing":
        state.imports.enter(number, "preprocessed")


def _validate(state: State, import_: Import) -> float:
    number, part = import_.number, state.imports.next_part(import_)
    if part is None:
        state.imports.enter(number, "validated")
    else:
        state.imports.validated(number, part, [row for row in part.rows if _is_wanted(state, import_, row)])
    return _AT_ONCE


def _is_wanted(state: State, import_: Import, row: ImportRow) -> bool:
    """Whether a row is to be imported; what is wrong with it is noted."""
    try:
        change = read(_fields(import_, row), import_.request)
    except RefusedError as error:
        state.imports.note(import_.number, row, "error", error.sentence)
        return False
    choice = choice_of(import_)
    return choice == "all" or change.exists(state) == (choice == "only_existing")


def _import(state: State, import_: Import) -> float | None:
    part = state.imports.next_part(import_)
    if part is not None:
        imported = sum(_import_row(state, import_, row) for row in part.rows)
        state.imports.imported(import_.number, part, imported)
        return _AT_ONCE
    if _report(state, import_, "error", import_.error_export):
        return _AT_ONCE
    if _report(state, import_, "warning", import_.warning_export):
        return _AT_ONCE
    state.imports.enter(import_.number, "imported")
    return None


def _import_row(state: State, import_: Import, row: ImportRow) -> bool:
    """Import one row; whether that went well. What the service drops in silence is a warning."""
    try:
        with state.store.transaction():
            read(_fields(import_, row), import_.request).apply(state)
    except RefusedError as error:
        state.imports.note(import_.number, row, "error", error.sentence)
        return False
    finally:
        reasons = state.journal.take()
    if reasons:
        state.imports.note(import_.number, row, "warning", "; ".join(reasons))
    return True


def _report(state: State, import_: Import, outcome: Outcome, export: int | None) -> bool:
    """Write some rows with this outcome into the export that reports on them; whether there were more."""
    problems = state.imports.take_problems(import_.number, outcome, _REPORTED)
    if not problems:
        if export is not None:
            state.exports.end(export, "done")
        return False
    if export is None:
        export = state.exports.start_report(f"Rows of import {import_.number} with {outcome}s")
        state.imports.report(import_.number, outcome, export)
        state.exports.write(export, csv_files.write([["row", "reason", *import_.columns]]), rows=0)
    lines: list[list[str | int]] = [[row.line, reason, *row.fields] for row, reason in problems]
    state.exports.write(export, csv_files.write(lines), rows=len(lines))
    return True


def choice_of(import_: Import) -> str:
    """Which rows are imported: `all`, `only_new` or `only_existing`."""
    request = import_.request
    return str(request.get("data_to_process", request.get("people_to_process", "all")))


def _fields(import_: Import, row: ImportRow) -> Fields:
    """The fields of a row by column; an empty one says nothing."""
    if len(row.fields) > len(import_.columns):
        raise RefusedError(400, "the row has more fields than there are columns")
    return {name: text for name, text in zip(import_.columns, row.fields, strict=False) if text.strip()}


def _enter(state: State, import_: Import, next_: ImportState) -> float:
    state.imports.enter(import_.number, next_)
    return _AT_ONCE


def _clear(state: State, number: int) -> float | None:
    """Clear some of what is left of an import away."""
    return _AT_ONCE if state.imports.clear(number) else None


def _leave(_state: State, _number: int) -> None:
    """What is left takes room, and does no harm."""


_STEPS: Mapping[ImportState, Callable[[State, Import], float | Reading[_Read | CsvError] | None]] = {
    "preprocessing": _fetch,
    "preprocessed": partial(_enter, next_="validating"),
    "validating": _validate,
    "validated": partial(_enter, next_="importing"),
    "importing": _import,
}
KINDS = {JOB: Kind(step, give_up), CLEARING_JOB: Kind(_clear, _leave)}
