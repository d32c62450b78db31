"""Transactional messages: the templates of single sends."""

from __future__ import annotations

from dataclasses import dataclass

from customer_io_client.emulator.state.contents import Content, Contents
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.store import Row, Store


@dataclass(frozen=True, slots=True)
class TransactionalMessage:
    """One transactional message. Its channels are those of its contents."""

    number: int
    name: str
    trigger_name: str
    """What sends may call it, in small letters."""
    description: str
    send_to_unsubscribed: bool
    link_tracking: bool
    open_tracking: bool
    hide_message_body: bool
    queue_drafts: bool
    created: int
    updated: int

    @property
    def tracked(self) -> bool:
        """Whether opens or clicks are tracked."""
        return self.link_tracking or self.open_tracking


_SELECT = (
    "SELECT message, name, trigger_name, description, send_to_unsubscribed, link_tracking, open_tracking,"
    " hide_message_body, queue_drafts, created, updated FROM transactional_messages"
)


class TransactionalMessages:
    """The transactional messages of the workspace."""

    def __init__(self, store: Store, journal: Journal, contents: Contents) -> None:
        self._store = store
        self._journal = journal
        self._contents = contents

    def all(self) -> list[TransactionalMessage]:
        """All of them, in the order they were made."""
        return [_message(row) for row in self._store.all(f"{_SELECT} ORDER BY message")]

    def get(self, number: int) -> TransactionalMessage | None:
        """The message of this number."""
        if not 0 < number < 2**63:
            return None
        row = self._store.one(f"{_SELECT} WHERE message = ?", number)
        return None if row is None else _message(row)

    def of_name(self, name: str) -> TransactionalMessage | None:
        """The message of this trigger name; its case has no meaning."""
        row = self._store.one(f"{_SELECT} WHERE trigger_name = ?", _key(name))
        return None if row is None else _message(row)

    def create(
        self,
        name: str,
        *,
        description: str = "",
        trigger_name: str | None = None,
        send_to_unsubscribed: bool = True,
        link_tracking: bool = True,
        open_tracking: bool = True,
        hide_message_body: bool = False,
        queue_drafts: bool = False,
    ) -> TransactionalMessage:
        """A new message without contents. No other may have its trigger name, which is its name where none is given."""
        now = self._journal.now()
        number = self._store.insert(
            "INSERT INTO transactional_messages (name, trigger_name, description, send_to_unsubscribed, link_tracking,"
            " open_tracking, hide_message_body, queue_drafts, created, updated) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            name,
            _key(trigger_name or name),
            description,
            send_to_unsubscribed,
            link_tracking,
            open_tracking,
            hide_message_body,
            queue_drafts,
            now,
            now,
        )
        message = self.get(number)
        assert message is not None  # noqa: S101 # just written
        return message

    def touch(self, message: TransactionalMessage) -> None:
        """Keep that a message changed now."""
        sql = "UPDATE transactional_messages SET updated = ? WHERE message = ?"
        self._store.run(sql, self._journal.now(), message.number)

    def contents(self, message: TransactionalMessage) -> list[Content]:
        """What a message says, by channel and language."""
        return self._contents.of_parent("transactional", message.number)

    def content(self, message: TransactionalMessage, channel: str, language: str) -> Content | None:
        """What a message says in this channel to a person of this language; None: it is not of this channel."""
        return self._contents.best("transactional", message.number, language, channel=channel)


def _key(name: str) -> str:
    return name.strip().lower()


def _message(row: Row) -> TransactionalMessage:
    number, name, trigger_name, description, unsubscribed, links, opens, hidden, drafts, created, updated = row
    return TransactionalMessage(
        number=number,
        name=name,
        trigger_name=trigger_name,
        description=description,
        send_to_unsubscribed=bool(unsubscribed),
        link_tracking=bool(links),
        open_tracking=bool(opens),
        hide_message_body=bool(hidden),
        queue_drafts=bool(drafts),
        created=created,
        updated=updated,
    )
