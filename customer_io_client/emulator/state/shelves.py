"""Lists of what lies in a tree of folders: by place, by time, in order, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from customer_io_client.emulator.store import Row, Store, Value

Condition: TypeAlias = "tuple[str, Value]"
Sort: TypeAlias = Literal["created", "updated", "name"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which page of which entries."""

    folder: int | None = None
    """None: from the root."""
    direct: bool = False
    """Only what lies in the folder itself, not in those below it."""
    conditions: Sequence[Condition] = ()
    """SQL with one place, and the value for it."""
    sort: Sort = "created"
    descending: bool = False
    page: int = 1
    limit: int = 1000


@dataclass(frozen=True, slots=True)
class Shelf:
    """The entries of one table that lie in the folders of another.

    The names are those of the schema, never a caller's text.
    """

    store: Store
    table: str
    key: str
    columns: str
    folders: str

    def get(self, number: int) -> Row | None:
        """One entry."""
        if abs(number) >= 2**63:
            return None
        return self.store.one(f"SELECT {self.columns} FROM {self.table} WHERE {self.key} = ?", number)  # noqa: S608 # names of the schema

    def page(self, wanted: Wanted) -> tuple[list[Row], int]:
        """One page, and how many entries there are in all."""
        place, values = self._place(wanted)
        where = " AND ".join([place, *(condition for condition, _ in wanted.conditions)])
        values = [*values, *(value for _, value in wanted.conditions)]
        total = self.store.one(f"SELECT count(*) FROM {self.table} WHERE {where}", *values)  # noqa: S608 # names of the schema
        way = "DESC" if wanted.descending else "ASC"
        order = f"ORDER BY {wanted.sort} {way}, {self.key} {way} LIMIT ? OFFSET ?"
        skipped = min((wanted.page - 1) * wanted.limit, 2**62)
        sql = f"SELECT {self.columns} FROM {self.table} WHERE {where} {order}"  # noqa: S608 # names of the schema
        return self.store.all(sql, *values, wanted.limit, skipped), 0 if total is None else int(total[0])

    def holds(self, folder: int) -> bool:
        """Whether anything lies directly in this folder."""
        return self.store.one(f"SELECT 1 FROM {self.table} WHERE parent = ? LIMIT 1", folder) is not None  # noqa: S608 # names of the schema

    def _place(self, wanted: Wanted) -> tuple[str, list[Value]]:
        if wanted.direct:
            return "parent IS ?", [wanted.folder]
        if wanted.folder is None:
            return "TRUE", []
        return f"parent IN ({below(self.folders)})", [wanted.folder]


def below(folders: str) -> str:
    """SQL for the numbers of a folder and all that lie in it, however deep."""
    return (
        "WITH RECURSIVE inside (folder) AS (SELECT ? UNION"  # noqa: S608 # a name of the schema
        f" SELECT child.folder FROM {folders} AS child JOIN inside ON child.parent = inside.folder)"
        " SELECT folder FROM inside"
    )
