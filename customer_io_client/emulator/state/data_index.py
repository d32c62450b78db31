"""The data index: what attributes and events mean, and which attributes are private."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from customer_io_client.emulator.store import Store

DataKind: TypeAlias = Literal["attribute", "event"]


@dataclass(frozen=True, slots=True)
class Description:
    """What one attribute or event means; None is left as it was."""

    name: str
    description: str | None = None
    privacy_level: int | None = None


class DataIndex:
    """The descriptions of the workspace.

    Args:
        store: the database.
        has_privacy: whether the plan has private attributes.
    """

    def __init__(self, store: Store, *, has_privacy: bool) -> None:
        self._store = store
        self.has_privacy = has_privacy

    def describe(self, kind: DataKind, entries: Iterable[Description]) -> None:
        """Add these descriptions, or overwrite those of the same names."""
        self._store.many(
            "INSERT INTO data_index (kind, name, description, privacy_level) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE"
            " SET description = coalesce(excluded.description, description),"
            " privacy_level = coalesce(excluded.privacy_level, privacy_level)",
            [(kind, entry.name, entry.description, entry.privacy_level) for entry in entries],
        )

    def all(self, kind: DataKind) -> list[Description]:
        """All descriptions of this kind, by name."""
        sql = "SELECT name, description, privacy_level FROM data_index WHERE kind = ? ORDER BY name"
        return [Description(*row) for row in self._store.all(sql, kind)]
