"""Snippets: texts with a name that several messages hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.store import Store
from customer_io_client.emulator.wire import Json, decode


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

    def is_used(self, name: str) -> bool:
        """Whether Liquid in the content of some message refers to the snippet of this name."""
        quoted = re.escape(name)
        use = re.compile(rf"\bsnippets\s*(?:\.{quoted}(?![\w-])|\[\s*(['\"]){quoted}\1\s*\])")
        rows = self._store.all("SELECT fields FROM contents WHERE instr(fields, 'snippets') > 0")
        return any(use.search(text) for (fields,) in rows for text in _texts(decode(fields)))

    def delete(self, name: str) -> None:
        """Remove the snippet of this name."""
        self._store.run("DELETE FROM snippets WHERE name = ?", name)


def _texts(value: Json) -> Iterator[str]:
    """Every text in a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _texts(part)
