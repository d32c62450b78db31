"""The job of an import: its file is fetched, its rows are checked, then imported; one state after the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from customer_io_client.emulator import csv_files
from customer_io_client.emulator.csv_files import CsvError
from customer_io_client.emulator.fetching import FetchError, FileNeededError
from customer_io_client.emulator.processing.import_rows import Fields, needed_columns, read
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.imports import JOB, Import, ImportRow, ImportState, Outcome
from customer_io_client.emulator.wire import RefusedError

ROWS_A_STEP = 200
_PATIENCE = 0.02
"""Seconds that a step waits for a file."""


def step(state: State, number: int) -> float | None:
    """Bring an import on by one state, or by some rows."""
    import_ = state.imports.get(number)
    if import_ is None or import_.state not in _STEPS:
        return None
    _STEPS[import_.state](state, import_)
    return 0.0


def _fetch(state: State, import_: Import) -> None:
    try:
        file = state.fetches.take(str(import_.request["data_file_url"]), patience=_PATIENCE)
        table = csv_files.read(file.content)
    except FileNeededError:
        return
    except (FetchError, CsvError) as error:
        state.imports.fail(import_.number, str(error))
        return
    lacking = [name for name in needed_columns(import_.request) if name not in table.columns]
    if lacking:
        state.imports.fail(import_.number, f"the file has no column {lacking[0]}")
        return
    state.imports.keep(import_.number, table.columns, table.rows)
    state.imports.enter(import_.number, "preprocessed")


def _validate(state: State, import_: Import) -> None:
    rows = state.imports.next_rows(import_, ROWS_A_STEP)
    for row in rows:
        try:
            change = read(_fields(import_, row), import_.request)
        except RefusedError as error:
            state.imports.mark(import_.number, row, "error", error.sentence)
            continue
        choice = choice_of(import_)
        if choice != "all" and change.exists(state) != (choice == "only_existing"):
            state.imports.mark(import_.number, row, "skipped")
    if rows:
        state.imports.go_on(import_.number, rows[-1].line)
        return
    state.imports.count(import_.number)
    state.imports.enter(import_.number, "validated")


def _import(state: State, import_: Import) -> None:
    rows = state.imports.next_rows(import_, ROWS_A_STEP)
    if not rows:
        number = import_.number
        state.imports.end(number, _report(state, import_, "error"), _report(state, import_, "warning"))
        return
    imported = sum(_import_row(state, import_, row) for row in rows)
    state.imports.go_on(import_.number, rows[-1].line, imported=imported)


def _import_row(state: State, import_: Import, row: ImportRow) -> bool:
    """Import one row; whether that went well. What the service drops in silence is a warning."""
    try:
        with state.store.transaction():
            read(_fields(import_, row), import_.request).apply(state)
    except RefusedError as error:
        state.imports.mark(import_.number, row, "error", error.sentence)
        return False
    finally:
        reasons = state.journal.take()
    if reasons:
        state.imports.mark(import_.number, row, "warning", "; ".join(reasons))
    return True


def _report(state: State, import_: Import, outcome: Outcome) -> int | None:
    """An export of the rows with this outcome; None where there are none."""
    rows = state.imports.marked(import_.number, outcome)
    if not rows:
        return None
    lines: list[list[str | int]] = [["row", "reason", *import_.columns]]
    lines.extend([row.line, row.reason, *row.fields] for row in rows)
    content = csv_files.write(lines)
    return state.exports.report(f"Rows of import {import_.number} with {outcome}s", content, len(rows))


def choice_of(import_: Import) -> str:
    """Which rows are imported: `all`, `only_new` or `only_existing`."""
    request = import_.request
    return str(request.get("data_to_process", request.get("people_to_process", "all")))


def _fields(import_: Import, row: ImportRow) -> Fields:
    """The fields of a row by column; an empty one says nothing."""
    if len(row.fields) > len(import_.columns):
        raise RefusedError(400, "the row has more fields than there are columns")
    return {name: text for name, text in zip(import_.columns, row.fields, strict=False) if text.strip()}


def _enter(next_: ImportState) -> Callable[[State, Import], None]:
    return lambda state, import_: state.imports.enter(import_.number, next_)


_STEPS: Mapping[ImportState, Callable[[State, Import], None]] = {
    "preprocessing": _fetch,
    "preprocessed": _enter("validating"),
    "validating": _validate,
    "validated": _enter("importing"),
    "importing": _import,
}
STEPS = {JOB: step}
