"""How true the emulator is to each operation, as the tables of docs/emulator-fidelity.md and -decisions*.md say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Final

DOCS: Final = Path(__file__).resolve().parent.parent / "docs"
SIMPLER: Final = DOCS / "emulator-fidelity.md"
DECIDED: Final = tuple(sorted(DOCS.glob("emulator-decisions*.md")))
FAITHFUL: Final = "faithful"
CALLS: Final = "Calls: "
"""What a line begins with that names the calls of a whole table."""


@dataclass(frozen=True)
class Entry:
    """A row of a table: on which page and under which heading it stands, what it is about, and which operations."""

    page: str
    section: str
    what: str
    calls: tuple[str, ...]
    """Names of operations, with `*`."""

    def names(self, operation: str) -> bool:
        """Whether the row is about this operation."""
        return any(fnmatchcase(operation, call) for call in self.calls)


def entries(page: Path) -> Iterator[Entry]:
    """The rows of the tables of a page whose calls are named: in the first column, or once above the table."""
    section, of_all, columns = "", "", list[str]()
    for line in page.read_text("utf-8").splitlines():
        cells = line[2:-2].split(" | ") if line.startswith("| ") else []
        if line.startswith("#"):
            section, of_all = line.lstrip("# "), ""
        elif line.startswith(CALLS):
            of_all = line
        if not cells or not columns:
            columns = cells
        elif columns[0] == "calls" and cells[0] != "---":
            yield Entry(page.name, section, cells[1], _names(cells[0]))
        elif of_all and cells[0] != "---":
            yield Entry(page.name, section, cells[0], _names(of_all))


def _names(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"`([^`]+)`", text))


class Fidelity:
    """What the pages say of every operation."""

    def __init__(self, simpler: Path = SIMPLER, decided: Iterable[Path] = DECIDED) -> None:
        self._simpler = [*entries(simpler)]
        self._decided = [row for page in decided for row in entries(page)]

    def of(self, operation: str) -> str:
        """One cell: `faithful`, or what is approximate and what is unsaid, with links."""
        simpler = [_link(one, one.what) for one in self._about(self._simpler, operation)]
        decided = dict.fromkeys(_link(one, one.section) for one in self._about(self._decided, operation))
        told = {"approximate": simpler, "unsaid": decided}
        return "; ".join(f"{kind}: {', '.join(links)}" for kind, links in told.items() if links) or FAITHFUL

    @staticmethod
    def _about(rows: Iterable[Entry], operation: str) -> Iterator[Entry]:
        return (row for row in rows if row.names(operation))


def _link(row: Entry, text: str) -> str:
    return f"[{text}]({row.page}#{anchor(row.section)})"


def anchor(heading: str) -> str:
    """What a link to this heading ends with."""
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")
