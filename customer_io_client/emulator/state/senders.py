"""Senders: the addresses and numbers that messages come from."""

from __future__ import annotations

from dataclasses import dataclass

from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.state.references import email_key
from customer_io_client.emulator.store import Row, Store
from customer_io_client.emulator.wire import Json

_COLUMNS = "sender, name, email, phone, auto_generated, hidden, updated"


@dataclass(frozen=True, slots=True)
class Sender:
    """One sender: an email address or a phone number."""

    number: int
    name: str
    email: str | None
    phone: str | None
    auto_generated: bool
    hidden: bool
    updated: int

    @property
    def address(self) -> str | None:
        """Name and email address in one, as it stands in a `From`."""
        return None if self.email is None else f"{self.name} <{self.email}>"


class Senders:
    """The senders of the workspace."""

    def __init__(self, store: Store, journal: Journal) -> None:
        self._store = store
        self._journal = journal

    def create(
        self,
        name: str,
        *,
        email: str | None = None,
        phone: str | None = None,
        auto_generated: bool = False,
        hidden: bool = False,
    ) -> int:
        """A new sender of email or of text messages; its number."""
        return self._store.insert(
            "INSERT INTO senders (name, email, phone, auto_generated, hidden, updated) VALUES (?, ?, ?, ?, ?, ?)",
            name,
            email,
            phone,
            auto_generated,
            hidden,
            self._journal.now(),
        )

    def get(self, number: int) -> Sender | None:
        """The sender of this number."""
        row = self._store.one(f"SELECT {_COLUMNS} FROM senders WHERE sender = ?", number)  # noqa: S608 # fixed text
        return None if row is None else _sender(row)

    def shown(self, number: Json) -> str | None:
        """Name and address of the sender of this number, where it is one of email."""
        sender = self.get(number) if isinstance(number, int) else None
        return None if sender is None else sender.address

    def of_email(self, email: str) -> Sender | None:
        """The first sender with this address, however it is spelt."""
        found = (sender for sender in self.all() if sender.email and email_key(sender.email) == email_key(email))
        return next(found, None)

    def all(self) -> list[Sender]:
        """Every sender, the oldest first."""
        return [_sender(row) for row in self._store.all(f"SELECT {_COLUMNS} FROM senders ORDER BY sender")]  # noqa: S608 # fixed text

    def domains(self) -> set[str]:
        """The domains that email is sent from."""
        return {email_key(sender.email).rpartition("@")[2] for sender in self.all() if sender.email}


def _sender(row: Row) -> Sender:
    number, name, email, phone, auto_generated, hidden, updated = row
    return Sender(number, name, email, phone, bool(auto_generated), bool(hidden), updated)
