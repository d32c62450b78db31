"""Exports: files that are written part by part, and the addresses they are fetched from."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Literal, TypeAlias

from customer_io_client.emulator.state.jobs import Jobs
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.store import Row, Store
from customer_io_client.emulator.wire import JsonObject, as_object, compact, decode

ExportType: TypeAlias = Literal["customers", "deliveries"]
LINK_SECONDS = 15 * 60
"""How long the address of a file holds."""
JOB = "export"


@dataclass(frozen=True, slots=True)
class Export:
    """One export without its file."""

    number: int
    type: ExportType | None
    """None: a report on an import."""
    description: str
    request: JsonObject
    """What was asked for."""
    status: str
    """`pending`, `done` or `failed`."""
    total: int
    """The rows written so far."""
    downloads: int
    created: int
    updated: int


_COLUMNS = "export, type, description, request, status, total, downloads, created, updated"


class Exports:
    """The exports of the workspace."""

    def __init__(self, store: Store, journal: Journal, jobs: Jobs) -> None:
        self._store = store
        self._journal = journal
        self._jobs = jobs

    def all(self) -> list[Export]:
        """All of them, newest first."""
        sql = f"SELECT {_COLUMNS} FROM exports ORDER BY export DESC"  # noqa: S608 # fixed text
        return [_export(row) for row in self._store.all(sql)]

    def get(self, number: int) -> Export | None:
        """The export of this number."""
        row = self._store.one(f"SELECT {_COLUMNS} FROM exports WHERE export = ?", number)  # noqa: S608 # fixed text
        return None if row is None else _export(row)

    def start(self, type_: ExportType, description: str, request: JsonObject) -> int:
        """A new export, which its job will write; its number."""
        number = self._create(type_, description, request)
        self._jobs.add(JOB, number)
        return number

    def start_report(self, description: str) -> int:
        """A new export that the job of an import writes; its number."""
        return self._create(None, description, {})

    def write(self, number: int, content: str, *, rows: int) -> None:
        """Add a part to the file, which holds so many people, deliveries or rows."""
        self._store.run("INSERT INTO export_parts (export, content) VALUES (?, ?)", number, content)
        self._store.run("UPDATE exports SET total = total + ? WHERE export = ?", rows, number)

    def empty(self, number: int) -> None:
        """Take everything out of the file."""
        self._store.run("DELETE FROM export_parts WHERE export = ?", number)
        self._store.run("UPDATE exports SET total = 0 WHERE export = ?", number)

    def end(self, number: int, status: Literal["done", "failed"]) -> None:
        """Say that nothing more is written."""
        sql = "UPDATE exports SET status = ?, updated = ? WHERE export = ?"
        self._store.run(sql, status, self._journal.now(), number)

    def link(self, number: int) -> str:
        """A new signature, which opens the file for a while."""
        now = self._journal.now()
        self._store.run("DELETE FROM export_links WHERE expires <= ?", now)
        signature = secrets.token_urlsafe(32)
        sql = "INSERT INTO export_links (signature, export, expires) VALUES (?, ?, ?)"
        self._store.run(sql, signature, number, now + LINK_SECONDS)
        return signature

    def download(self, signature: str) -> str | None:
        """The file that this signature opens, which counts as a download; None: it opens none, or no longer."""
        sql = "SELECT export FROM export_links WHERE signature = ? AND expires > ?"
        row = self._store.one(sql, signature, self._journal.now())
        if row is None:
            return None
        self._store.run("UPDATE exports SET downloads = downloads + 1 WHERE export = ?", row[0])
        parts = self._store.all("SELECT content FROM export_parts WHERE export = ? ORDER BY part", row[0])
        return "".join(content for (content,) in parts)

    def _create(self, type_: ExportType | None, description: str, request: JsonObject) -> int:
        now = self._journal.now()
        return self._store.insert(
            "INSERT INTO exports (type, description, request, status, total, downloads, created, updated)"
            " VALUES (?, ?, ?, 'pending', 0, 0, ?, ?)",
            type_,
            description,
            compact(request),
            now,
            now,
        )


def _export(row: Row) -> Export:
    number, type_, description, request, *rest = row
    return Export(number, type_, description, as_object(decode(request)), *rest)
