"""The workspace itself: its name, its secret and what it uses."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from customer_io_client.emulator.store import Store

NUMBER = 1
"""There is one workspace."""


@dataclass(frozen=True, slots=True)
class Usage:
    """What a workspace holds, and has sent since a time."""

    people: int
    object_types: int
    objects: int
    messages_sent: int
    emails_sent: int


class Workspace:
    """The one workspace of the emulator."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def create(self, name: str) -> None:
        """Name it, and make the secret that signs its links; one that is there already keeps its own."""
        sql = (
            "INSERT INTO workspace (workspace, name, secret) VALUES (?, ?, ?)"
            " ON CONFLICT (workspace) DO UPDATE SET name = excluded.name"
        )
        self._store.run(sql, NUMBER, name, secrets.token_hex(32))

    def name(self) -> str:
        """What it is called."""
        return self._text("name")

    def secret(self) -> bytes:
        """What its links are signed with."""
        return self._text("secret").encode()

    def usage(self, since: int) -> Usage:
        """What it holds now, and has sent since this time."""
        people = self._count("SELECT count(*) FROM people")
        types = self._count("SELECT count(*) FROM object_types")
        objects = self._count("SELECT count(*) FROM objects")
        sent = (
            "SELECT count(*) FROM delivery_metrics JOIN deliveries USING (delivery)"
            " WHERE metric = 'sent' AND at >= ? AND (? IS NULL OR type = ?)"
        )
        return Usage(
            people,
            types,
            objects,
            self._count(sent, since, None, None),
            self._count(sent, since, "email", "email"),
        )

    def _count(self, sql: str, *values: str | int | None) -> int:
        row = self._store.one(sql, *values)
        return 0 if row is None else row[0]

    def _text(self, column: str) -> str:
        row = self._store.one(f"SELECT {column} FROM workspace")  # noqa: S608 # a column named above
        return "" if row is None else row[0]
