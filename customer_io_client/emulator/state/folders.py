"""Folders in trees: those of uploaded files, and those of the Design Studio."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.state.shelves import Shelf, Wanted, below
from customer_io_client.emulator.store import Row, Store
from customer_io_client.emulator.wire import RefusedError

Table: TypeAlias = Literal["asset_folders", "design_folders"]
_CLASH = "a constraint violation prevents this operation"


def clash(what: str = "", where: str = "") -> RefusedError:
    """409, as the service says it to a name that is taken and to what is still in use."""
    return RefusedError(409, f"{_CLASH}: {what}" if what else _CLASH, where=where, is_whole=True)


@dataclass(frozen=True, slots=True)
class Folder:
    """One folder."""

    number: int
    name: str
    parent: int | None
    """The folder around it; None at the root."""
    created: int
    updated: int


class Folders:
    """The folders of one kind.

    Args:
        table: where they are kept.
        contents: what lies in them beside other folders.
    """

    def __init__(self, store: Store, journal: Journal, table: Table, contents: Sequence[Shelf]) -> None:
        self._store = store
        self._journal = journal
        self._table = table
        self._shelf = Shelf(store, table, "folder", "folder, name, parent, created, updated", table)
        self._contents = contents

    def get(self, number: int) -> Folder | None:
        """The folder of this number."""
        row = self._shelf.get(number)
        return None if row is None else _folder(row)

    def page(self, wanted: Wanted) -> tuple[list[Folder], int]:
        """One page of folders, and how many there are."""
        rows, total = self._shelf.page(wanted)
        return [_folder(row) for row in rows], total

    def place(self, number: int | None) -> int | None:
        """This number, of a folder that is there; None is the root.

        Raises:
            RefusedError: 404.
        """
        if number is not None and self.get(number) is None:
            raise RefusedError(404, "parent folder not found")
        return number

    def create(self, name: str, parent: int | None) -> Folder:
        """A new one.

        Raises:
            RefusedError: 404 for an unknown parent, 409 for a name that is taken there.
        """
        now = self._journal.now()
        values = (name, self.place(parent), now, now)
        sql = f"INSERT INTO {self._table} (name, parent, created, updated) VALUES (?, ?, ?, ?)"  # noqa: S608 # a name of the schema
        try:
            return Folder(self._store.insert(sql, *values), *values)
        except sqlite3.IntegrityError:
            raise clash(where="name") from None

    def change(self, folder: Folder, *, name: str, parent: int | None) -> None:
        """Another name or place.

        Raises:
            RefusedError: 400 for a place in itself, 404 for an unknown one, 409 for a name that is taken there.
        """
        if self.place(parent) is not None and parent in self._inside(folder.number):
            raise RefusedError(400, "is the folder itself or lies in it", where="parent_folder_id")
        sql = f"UPDATE {self._table} SET name = ?, parent = ?, updated = ? WHERE folder = ?"  # noqa: S608 # a name of the schema
        try:
            self._store.run(sql, name, parent, self._journal.now(), folder.number)
        except sqlite3.IntegrityError:
            raise clash(where="name") from None

    def delete(self, folder: Folder) -> None:
        """Remove an empty folder.

        Raises:
            RefusedError: 409, something lies in it.
        """
        if any(shelf.holds(folder.number) for shelf in (self._shelf, *self._contents)):
            raise clash("the folder is not empty")
        self._store.run(f"DELETE FROM {self._table} WHERE folder = ?", folder.number)  # noqa: S608 # a name of the schema

    def beside(self, wanted: Wanted) -> list[Folder]:
        """The folders of the place that a list of other things shows."""
        return self.page(replace(wanted, conditions=(), sort="created", descending=False, page=1, limit=10_000))[0]

    def _inside(self, number: int) -> set[int]:
        return {row[0] for row in self._store.all(below(self._table), number)}


def _folder(row: Row) -> Folder:
    number, name, parent, created, updated = row
    return Folder(number, name, parent, created, updated)
