"""Uploaded files, in folders."""

from __future__ import annotations

from dataclasses import dataclass

from customer_io_client.emulator.images import recognise
from customer_io_client.emulator.state.folders import Folders
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.state.shelves import Shelf, Wanted
from customer_io_client.emulator.store import Row, Store
from customer_io_client.emulator.wire import RefusedError

MOST_PIXELS = 4096
"""The longest side of a picture."""


@dataclass(frozen=True, slots=True)
class Asset:
    """One file, without its bytes."""

    number: int
    name: str
    parent: int | None
    media_type: str
    size: int
    created: int
    updated: int


class Assets:
    """The files of the workspace and their folders."""

    def __init__(self, store: Store, journal: Journal) -> None:
        self._store = store
        self._journal = journal
        columns = "asset, name, parent, media_type, length(content), created, updated"
        self._shelf = Shelf(store, "assets", "asset", columns, "asset_folders")
        self.folders = Folders(store, journal, "asset_folders", (self._shelf,))

    def get(self, number: int) -> Asset | None:
        """The file of this number."""
        row = self._shelf.get(number)
        return None if row is None else _asset(row)

    def content(self, number: int) -> tuple[str, bytes] | None:
        """Media type and bytes of a file; None where there is none."""
        row = self._store.one("SELECT media_type, content FROM assets WHERE asset = ?", number)
        return None if row is None else (row[0], row[1])

    def page(self, wanted: Wanted) -> tuple[list[Asset], int]:
        """One page of files, and how many there are."""
        rows, total = self._shelf.page(wanted)
        return [_asset(row) for row in rows], total

    def create(self, name: str, parent: int | None, content: bytes) -> Asset:
        """Keep a file.

        Raises:
            RefusedError: 400 for another kind of file or too many pixels, 404 for an unknown folder.
        """
        kind = recognise(content)
        if kind is None:
            raise RefusedError(400, "must be a BMP, JPEG, PNG, GIF or PDF file", where="file")
        if max(kind.width, kind.height) > MOST_PIXELS:
            raise RefusedError(400, f"is over {MOST_PIXELS} pixels on a side", where="file", reason="too_large")
        now = self._journal.now()
        number = self._store.insert(
            "INSERT INTO assets (name, parent, media_type, content, created, updated) VALUES (?, ?, ?, ?, ?, ?)",
            name,
            self.folders.place(parent),
            kind.media_type,
            content,
            now,
            now,
        )
        return Asset(number, name, parent, kind.media_type, len(content), now, now)

    def change(self, asset: Asset, *, name: str, parent: int | None) -> None:
        """Another name or place.

        Raises:
            RefusedError: 404, an unknown folder.
        """
        sql = "UPDATE assets SET name = ?, parent = ?, updated = ? WHERE asset = ?"
        self._store.run(sql, name, self.folders.place(parent), self._journal.now(), asset.number)

    def delete(self, asset: Asset) -> None:
        """Remove a file."""
        self._store.run("DELETE FROM assets WHERE asset = ?", asset.number)


def _asset(row: Row) -> Asset:
    number, name, parent, media_type, size, created, updated = row
    return Asset(number, name, parent, media_type, size, created, updated)
