"""Snippets: texts with a name that several messages hold."""

from __future__ import annotations

from dataclasses import dataclass

from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.store import Store


@dataclass(frozen=True, slots=True)
class Snippet:
    """One snippet."""

    name: str
    value: str
    updated: int


class Snippets:
    """The snippets of the workspace."""

    def __init__(self, store: Store, journal: Journal) -> None:
        self._store = store
        self._journal = journal

    def all(self) -> list[Snippet]:
        """All of them, by name."""
        return [Snippet(*row) for row in self._store.all("SELECT name, value, updated FROM snippets ORDER BY name")]

    def get(self, name: str) -> Snippet | None:
        """The snippet of this name."""
        row = self._store.one("SELECT name, value, updated FROM snippets WHERE name = ?", name)
        return None if row is None else Snippet(*row)

    def put(self, name: str, value: str) -> Snippet:
        """Make a snippet, or overwrite the one of this name."""
        snippet = Snippet(name, value, self._journal.now())
        self._store.run(
            "INSERT INTO snippets (name, value, updated) VALUES (?, ?, ?)"
            " ON CONFLICT DO UPDATE SET value = excluded.value, updated = excluded.updated",
            snippet.name,
            snippet.value,
            snippet.updated,
        )
        return snippet

    def delete(self, name: str) -> None:
        """Remove the snippet of this name."""
        self._store.run("DELETE FROM snippets WHERE name = ?", name)
