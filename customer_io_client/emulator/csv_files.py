"""CSV files, read row by row and written in parts."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

MEDIA_TYPE = "text/csv"
_MOST_CHARACTERS = 1_000_000
"""In a line: it is taken apart in one go."""


class CsvError(Exception):
    """This is no CSV file; the message says why, without its values."""


def read(content: bytes) -> tuple[list[str], Iterator[list[str]]]:
    """The names at the top of this file, which is UTF-8 with commas, and its rows, read as they are asked for.

    Empty rows are left out; a row may be shorter or longer than the names.

    Raises:
        CsvError: it is no such file. The rows may raise it as well.
    """
    rows = _rows(content)
    columns = [name.strip() for name in next(rows, list[str]())]
    if not columns:
        raise CsvError("the file is empty")
    if not all(columns):
        raise CsvError("a column has no name")
    if len(set(columns)) < len(columns):
        raise CsvError("two columns have the same name")
    return columns, rows


def _rows(content: bytes) -> Iterator[list[str]]:
    try:
        yield from filter(None, csv.reader(_lines(content), strict=True))
    except UnicodeDecodeError:
        raise CsvError("the file is not UTF-8") from None
    except csv.Error:
        raise CsvError("the file is not CSV: a quoted field does not end as it should, or is too long") from None


def _lines(content: bytes) -> Iterator[str]:
    text = io.TextIOWrapper(io.BytesIO(content), "utf-8-sig", newline="")
    while line := text.readline(_MOST_CHARACTERS):
        if len(line) == _MOST_CHARACTERS:
            raise CsvError(f"a line is of {_MOST_CHARACTERS} characters or more")
        yield line


def write(rows: Iterable[Sequence[str | int | None]]) -> str:
    """These rows as a part of a file; None is an empty field."""
    part = io.StringIO(newline="")
    csv.writer(part, lineterminator="\r\n").writerows(rows)  # Of both: else a lone return stands unquoted.
    return part.getvalue()
