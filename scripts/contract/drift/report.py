"""The differences as a table."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeAlias

from scripts.contract.drift.differences import Difference

Format: TypeAlias = Callable[[Sequence[Difference]], str]
_HEAD: Final = Difference._fields
_WIDEST: Final = 60
"""Of what the contract and the document say, in the text table. The other formats shorten nothing."""


def text(found: Sequence[Difference]) -> str:
    """Columns of equal width, with a count below."""
    rows = [[*row[:3], *map(_short, row[3:])] for row in ((*_HEAD,), *found)] if found else []
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    return "\n".join([*lines, _count(found)])


def markdown(found: Sequence[Difference]) -> str:
    """A table for a page or a pull request."""
    rows = [_HEAD, ("---",) * len(_HEAD), *found] if found else []
    lines = [f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |" for row in rows]
    return "\n".join([*lines, "", _count(found)] if lines else [_count(found)])


def as_json(found: Sequence[Difference]) -> str:
    """A list of objects, one a difference."""
    return json.dumps([difference._asdict() for difference in found], indent=2, ensure_ascii=False)


FORMATS: Final[Mapping[str, Format]] = {"text": text, "markdown": markdown, "json": as_json}


def _count(found: Sequence[Difference]) -> str:
    kinds = ", ".join(
        f"{sum(difference.change == change for difference in found)} {change}"
        for change in ("added", "removed", "changed")
    )
    return f"{len(found)} differences: {kinds}" if found else "no difference"


def _short(cell: str) -> str:
    return cell if len(cell) <= _WIDEST else f"{cell[: _WIDEST - 1]}…"
