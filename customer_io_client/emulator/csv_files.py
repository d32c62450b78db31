"""CSV files, read whole and written in parts."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

MEDIA_TYPE = "text/csv"


class CsvError(Exception):
    """This is no CSV file; the message says why, without its values."""


@dataclass(frozen=True, slots=True)
class Table:
    """A file with a row of names at its top."""

    columns: list[str]
    rows: list[list[str]]
    """Those that are not empty; a row may be shorter or longer than the names."""


def read(content: bytes) -> Table:
    """The table in this file, which is UTF-8 with commas.

    Raises:
        CsvError: it is none.
    """
    try:
        text = content.decode("utf-8-sig")
        lines = [row for row in csv.reader(io.StringIO(text, newline=""), strict=True) if row]
    except UnicodeDecodeError:
        raise CsvError("the file is not UTF-8") from None
    except csv.Error:
        raise CsvError("the file is not CSV: a quoted field does not end as it should, or is too long") from None
    if not lines:
        raise CsvError("the file is empty")
    columns = [name.strip() for name in lines[0]]
    if not all(columns):
        raise CsvError("a column has no name")
    if len(set(columns)) < len(columns):
        raise CsvError("two columns have the same name")
    return Table(columns, lines[1:])


def write(rows: Iterable[Sequence[str | int | None]]) -> str:
    """These rows as a part of a file; None is an empty field."""
    part = io.StringIO(newline="")
    csv.writer(part, lineterminator="\r\n").writerows(rows)  # Of both: else a lone return stands unquoted.
    return part.getvalue()
