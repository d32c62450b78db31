"""Contents: what messages say, one for each parent, channel, language and test group."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import replace as dataclass_replace
from typing import Literal, TypeAlias

from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.store import Row, Store
from customer_io_client.emulator.wire import Json, JsonObject, as_object, compact, decode

DRAG_AND_DROP = "drag_and_drop"
"""The field that marks a content whose body the API cannot change; answers never hold it."""
ParentKind: TypeAlias = Literal["transactional", "newsletter", "campaign_action", "broadcast_action"]


@dataclass(frozen=True, slots=True)
class Content:
    """One content."""

    number: int
    parent_kind: ParentKind
    parent: int
    channel: str
    """`email`, `push`, `twilio`, `whatsapp`, `in_app`, `inbox`, `slack` or `webhook`."""
    language: str
    """Language tag; empty for the default language."""
    test_group: str
    """Id of the test group; empty where there is none."""
    name: str
    fields: JsonObject
    """What it says, in Liquid, by the names of the contract."""
    created: int
    updated: int

    @property
    def is_drag_and_drop(self) -> bool:
        """Made with the drag-and-drop editor or published from the Design Studio: the API cannot change its body."""
        return self.fields.get(DRAG_AND_DROP) is True


_SELECT = (
    "SELECT content, parent_kind, parent, channel, language, test_group, name, fields, created, updated FROM contents"
)


class Contents:
    """The contents of the workspace."""

    def __init__(self, store: Store, journal: Journal) -> None:
        self._store = store
        self._journal = journal

    def get(self, number: int) -> Content | None:
        """The content of this number."""
        row = self._store.one(f"{_SELECT} WHERE content = ?", number)
        return None if row is None else _content(row)

    def of_parent(self, kind: ParentKind, parent: int) -> list[Content]:
        """All contents of a parent, in the order they were made."""
        rows = self._store.all(f"{_SELECT} WHERE parent_kind = ? AND parent = ? ORDER BY content", kind, parent)
        return [_content(row) for row in rows]

    def find(
        self, kind: ParentKind, parent: int, language: str = "", test_group: str = "", *, channel: str | None = None
    ) -> Content | None:
        """A parent's content in this language and test group; of several channels the first, or the one asked for."""
        row = self._store.one(
            f"{_SELECT} WHERE parent_kind = ? AND parent = ? AND language = ? AND test_group = ?"
            " AND (? IS NULL OR channel = ?) ORDER BY content",
            kind,
            parent,
            language,
            test_group,
            channel,
            channel,
        )
        return None if row is None else _content(row)

    def best(
        self, kind: ParentKind, parent: int, language: str, test_group: str = "", *, channel: str
    ) -> Content | None:
        """The content that a person of this language gets: without one of theirs, the default language's."""
        found = self.find(kind, parent, language, test_group, channel=channel)
        return found or self.find(kind, parent, "", test_group, channel=channel)

    def create(
        self,
        kind: ParentKind,
        parent: int,
        *,
        channel: str,
        name: str,
        fields: Mapping[str, Json],
        language: str = "",
        test_group: str = "",
    ) -> Content:
        """A new content; the parent must not have one in this channel, language and test group."""
        now = self._journal.now()
        number = self._store.insert(
            "INSERT INTO contents (parent_kind, parent, channel, language, test_group, name, fields, created, updated)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            kind,
            parent,
            channel,
            language,
            test_group,
            name,
            compact(dict(fields)),
            now,
            now,
        )
        return Content(number, kind, parent, channel, language, test_group, name, dict(fields), now, now)

    def replace(self, content: Content, fields: Mapping[str, Json]) -> Content:
        """These fields instead of all it had."""
        now = self._journal.now()
        sql = "UPDATE contents SET fields = ?, updated = ? WHERE content = ?"
        self._store.run(sql, compact(dict(fields)), now, content.number)
        written = self.get(content.number)
        return content if written is None else written

    def update(self, content: Content, fields: Mapping[str, Json]) -> Content:
        """These fields over those it had."""
        return self.replace(content, {**content.fields, **fields})

    def move(self, content: Content, test_group: str) -> Content:
        """The same content in this test group."""
        self._store.run("UPDATE contents SET test_group = ? WHERE content = ?", test_group, content.number)
        return dataclass_replace(content, test_group=test_group)

    def delete(self, number: int) -> None:
        """Remove a content; its number is not used again."""
        self._store.run("DELETE FROM contents WHERE content = ?", number)

    def delete_of(self, kind: ParentKind, parent: int) -> None:
        """Remove all contents of a parent."""
        self._store.run("DELETE FROM contents WHERE parent_kind = ? AND parent = ?", kind, parent)


def _content(row: Row) -> Content:
    number, kind, parent, channel, language, test_group, name, fields, created, updated = row
    return Content(
        number, kind, parent, channel, language, test_group, name, as_object(decode(fields)), created, updated
    )
