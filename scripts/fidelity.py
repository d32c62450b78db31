"""How true the emulator is to each operation, as the tables of docs/emulator-fidelity.md and -decisions.md say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Final

DOCS: Final = Path(__file__).resolve().parent.parent / "docs"
SIMPLER: Final = DOCS / "emulator-fidelity.md"
DECIDED: Final = DOCS / "emulator-decisions.md"
FAITHFUL: Final = "faithful"
_ROW: Final = re.compile(r"\| (.+?) \| (.+?) \| .+ \|")


@dataclass(frozen=True)
class Entry:
    """A row of a table: what it is about, under which heading, and which operations it names."""

    section: str
    what: str
    calls: tuple[str, ...]
    """Names of operations, with `*`."""

    def names(self, operation: str) -> bool:
        """Whether the row is about this operation."""
        return any(fnmatchcase(operation, call) for call in self.calls)


def entries(page: Path) -> Iterator[Entry]:
    """The rows of the tables of a page that begin with calls."""
    section, is_table = "", False
    for line in page.read_text("utf-8").splitlines():
        if line.startswith("#"):
            section = line.lstrip("# ")
        found = _ROW.fullmatch(line)
        if found is None:
            is_table = False
        elif found[1] == "calls":
            is_table = True
        elif is_table and found[1] != "---":
            yield Entry(section, found[2], tuple(re.findall(r"`([^`]+)`", found[1])))


class Fidelity:
    """What the pages say of every operation."""

    def __init__(self, simpler: Path = SIMPLER, decided: Path = DECIDED) -> None:
        self._simpler = [*entries(simpler)]
        self._decided = [*entries(decided)]

    def of(self, operation: str) -> str:
        """One cell: `faithful`, or what is approximate and what is unsaid, with links."""
        simpler = [_link(SIMPLER, one.section, one.what) for one in self._about(self._simpler, operation)]
        sections = dict.fromkeys(one.section for one in self._about(self._decided, operation))
        decided = [_link(DECIDED, section, section) for section in sections]
        told = {"approximate": simpler, "unsaid": decided}
        return "; ".join(f"{kind}: {', '.join(links)}" for kind, links in told.items() if links) or FAITHFUL

    @staticmethod
    def _about(rows: Iterable[Entry], operation: str) -> Iterator[Entry]:
        return (row for row in rows if row.names(operation))


def _link(page: Path, section: str, text: str) -> str:
    return f"[{text}]({page.name}#{anchor(section)})"


def anchor(heading: str) -> str:
    """What a link to this heading ends with."""
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")
