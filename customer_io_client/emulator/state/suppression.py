"""Identifiers that are refused until they are released."""

from __future__ import annotations

from customer_io_client.emulator import names
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.state.references import Reference, email_key
from customer_io_client.emulator.store import Store


class Suppression:
    """The suppression list. Identifiers of one deleted person are released together."""

    def __init__(self, store: Store, journal: Journal) -> None:
        self._store = store
        self._journal = journal

    def add(self, references: list[Reference], person: int | None) -> None:
        """Refuse these identifiers from now on; `person` is the number of the one who had them."""
        now = self._journal.now()
        self._store.many(
            "INSERT INTO suppressed (kind, value, person, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            [(reference.kind, _value(reference), person, now) for reference in references],
        )

    def covers(self, reference: Reference) -> bool:
        """Whether this identifier is refused."""
        return self._find(reference) is not None

    def release(self, reference: Reference) -> bool:
        """Accept this identifier again, and those suppressed together with it; whether it was on the list."""
        if reference.kind == "cio_id":
            person = names.person_of(reference.value)
            return person is not None and bool(self._store.run("DELETE FROM suppressed WHERE person = ?", person))
        found = self._find(reference)
        if found is None:
            return False
        self._store.run("DELETE FROM suppressed WHERE (kind, value) = (?, ?) OR person = ?", *found)
        return True

    def _find(self, reference: Reference) -> tuple[str, str, int | None] | None:
        if reference.kind == "cio_id":
            return None
        row = self._row(reference.kind, _value(reference))
        if row is None and reference.kind == "email" and reference.guessed:
            row = self._row("id", reference.value)
        return row

    def _row(self, kind: str, value: str) -> tuple[str, str, int | None] | None:
        row = self._store.one("SELECT kind, value, person FROM suppressed WHERE kind = ? AND value = ?", kind, value)
        return None if row is None else (row[0], row[1], row[2])


def _value(reference: Reference) -> str:
    return email_key(reference.value) if reference.kind == "email" else reference.value
