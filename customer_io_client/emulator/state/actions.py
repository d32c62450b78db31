"""Steps of campaigns and broadcasts: each sends one message, and has a content for each language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from customer_io_client.emulator.state.contents import DRAG_AND_DROP, Content, Contents, ParentKind
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.store import Row, Store
from customer_io_client.emulator.wire import Json, JsonObject

OwnerKind: TypeAlias = Literal["campaign", "broadcast"]
_KINDS: dict[OwnerKind, ParentKind] = {"campaign": "campaign_action", "broadcast": "broadcast_action"}


@dataclass(frozen=True, slots=True)
class Owner:
    """The campaign or broadcast that a step belongs to."""

    kind: OwnerKind
    number: int


@dataclass(frozen=True, slots=True)
class Action:
    """One step."""

    number: int
    owner: Owner
    name: str
    type: str
    """Its channel: `email`, `push`, `twilio`, …"""
    sending_state: str
    """`automatic` sends, `draft` makes drafts, `off` skips the step."""
    created: int
    updated: int

    @property
    def content_kind(self) -> ParentKind:
        """What its contents are filed under."""
        return _KINDS[self.owner.kind]


_COLUMNS = "action, campaign, broadcast, name, type, sending_state, created, updated"


class Actions:
    """The steps of all campaigns and broadcasts, numbered together."""

    def __init__(self, store: Store, journal: Journal, contents: Contents) -> None:
        self._store = store
        self._journal = journal
        self._contents = contents

    def create(
        self,
        owner: Owner,
        type_: str,
        name: str,
        fields: Mapping[str, Json],
        *,
        translations: Mapping[str, Mapping[str, Json]] | None = None,
        sending_state: str = "automatic",
        drag_and_drop: bool = False,
    ) -> Action:
        """A new step at the end of a campaign or broadcast.

        Args:
            owner: whose.
            type_: its channel.
            name: its name.
            fields: what it says in the default language, by the contract's names.
            translations: what it says in other languages, by their tags.
            sending_state: `automatic`, `draft` or `off`.
            drag_and_drop: whether its body was made with the drag-and-drop editor.
        """
        now = self._journal.now()
        number = self._store.insert(
            f"INSERT INTO actions ({owner.kind}, name, type, sending_state, created, updated)"  # noqa: S608 # one of two fixed names
            " VALUES (?, ?, ?, ?, ?, ?)",
            owner.number,
            name,
            type_,
            sending_state,
            now,
            now,
        )
        action = Action(number, owner, name, type_, sending_state, now, now)
        mark: JsonObject = {DRAG_AND_DROP: True} if drag_and_drop else {}
        for language, given in {"": fields, **(translations or {})}.items():
            said = {**given, **mark}
            self._contents.create(action.content_kind, number, channel=type_, name=name, fields=said, language=language)
        return action

    def get(self, owner: Owner, number: int) -> Action | None:
        """The step of this number, if it is one of this campaign or broadcast."""
        return next(iter(self._where(owner, "AND action = ?", number)), None)

    def of(self, owner: Owner, *, after: int = 0, limit: int | None = None) -> list[Action]:
        """The steps of a campaign or broadcast in their order, beginning after this number."""
        return self._where(owner, "AND action > ? ORDER BY action LIMIT ?", after, -1 if limit is None else limit)

    def content(self, action: Action, language: str) -> Content | None:
        """What a step says in this language; None: it is not translated into it."""
        return self._contents.find(action.content_kind, action.number, language)

    def default(self, action: Action) -> Content:
        """What a step says in its default language, in which each step is made."""
        content = self.content(action, "")
        assert content is not None  # noqa: S101 # see above
        return content

    def contents(self, action: Action) -> list[Content]:
        """What a step says, in all its languages."""
        return self._contents.of_parent(action.content_kind, action.number)

    def update(self, action: Action, content: Content, fields: Mapping[str, Json], sending_state: str) -> Content:
        """Put these fields over those of a content of the step."""
        now = self._journal.now()
        sql = "UPDATE actions SET sending_state = ?, updated = ? WHERE action = ?"
        self._store.run(sql, sending_state, now, action.number)
        kind, owner = action.owner.kind, action.owner.number
        self._store.run(f"UPDATE {kind}s SET updated = ? WHERE {kind} = ?", now, owner)  # noqa: S608 # one of two fixed names
        return self._contents.update(content, fields)

    def using_sender(self, number: int) -> list[int]:
        """The numbers of the campaigns with a step that is sent from this sender identity, or takes its replies."""
        rows = self._store.all(
            "SELECT DISTINCT campaign FROM actions JOIN contents ON parent = action AND parent_kind = 'campaign_action'"
            " WHERE ? IN (fields ->> '$.from_id', fields ->> '$.reply_to_id', fields ->> '$.sender_identity_id')"
            " ORDER BY campaign",
            number,
        )
        return [row[0] for row in rows]

    def _where(self, owner: Owner, condition: str, *values: int) -> list[Action]:
        sql = f"SELECT {_COLUMNS} FROM actions WHERE {owner.kind} = ? {condition}"  # noqa: S608 # fixed texts
        return [_action(row) for row in self._store.all(sql, owner.number, *values)]


def _action(row: Row) -> Action:
    number, campaign, broadcast, name, type_, sending_state, created, updated = row
    owner = Owner("broadcast", broadcast) if campaign is None else Owner("campaign", campaign)
    return Action(number, owner, name, type_, sending_state, created, updated)
