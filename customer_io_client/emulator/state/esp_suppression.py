"""The suppression lists of the mail provider: addresses that get no email, whoever has them."""

from __future__ import annotations

from dataclasses import dataclass

from customer_io_client.emulator.state.addresses import emails
from customer_io_client.emulator.state.deliveries import Reached
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.state.references import email_key
from customer_io_client.emulator.store import Row, Store

_LISTS = {"bounced": ("bounces", "hard bounce"), "spammed": ("spam_reports", "spam complaint")}
"""The list that an address comes to by a metric of its email, and the reason where none is given."""
_COLUMNS = "suppression, type, email, reason, created"


@dataclass(frozen=True, slots=True)
class EspSuppression:
    """An address on one of the lists."""

    number: int
    type: str
    email: str
    reason: str
    created: int


class EspSuppressions:
    """The lists, by type: `blocks`, `bounces`, `spam_reports`, `invalid_emails`."""

    def __init__(self, store: Store, journal: Journal) -> None:
        self._store = store
        self._journal = journal

    def add(self, type_: str, email: str, reason: str) -> None:
        """Put an address on a list; one that is there stays as it is."""
        self._store.run(
            "INSERT INTO esp_suppressions (type, email, email_key, reason, created) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT DO NOTHING",
            type_,
            email,
            email_key(email),
            reason,
            self._journal.now(),
        )

    def on_reached(self, reached: Reached) -> None:
        """An email that bounced or was reported as spam: the provider suppresses its addresses from now on."""
        kept = _LISTS.get(reached.metric) if reached.delivery.type == "email" else None
        if kept is None:
            return
        type_, reason = kept
        for email in emails(str(reached.detail.get("recipient") or reached.delivery.recipient)):
            self.add(type_, email, str(reached.detail.get("reason") or reason))

    def remove(self, type_: str, email: str) -> None:
        """Take an address off a list, if it is there."""
        self._store.run("DELETE FROM esp_suppressions WHERE type = ? AND email_key = ?", type_, email_key(email))

    def of_email(self, email: str) -> list[EspSuppression]:
        """Where an address stands, the oldest entry first."""
        return self._where("email_key = ? ORDER BY suppression", email_key(email))

    def of_type(self, type_: str, *, after: int = 0, skip: int = 0, limit: int) -> list[EspSuppression]:
        """A list, the oldest entry first, beginning after this entry's number."""
        return self._where(
            "type = ? AND suppression > ? ORDER BY suppression LIMIT ? OFFSET ?", type_, after, limit, skip
        )

    def _where(self, condition: str, *values: str | int) -> list[EspSuppression]:
        rows = self._store.all(f"SELECT {_COLUMNS} FROM esp_suppressions WHERE {condition}", *values)  # noqa: S608 # fixed text
        return [_suppression(row) for row in rows]


def _suppression(row: Row) -> EspSuppression:
    return EspSuppression(*row)
