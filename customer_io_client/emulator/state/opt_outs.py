"""Opt-outs: who wants no text messages from which sender."""

from __future__ import annotations

from dataclasses import dataclass

from customer_io_client.emulator.store import Store


@dataclass(frozen=True, slots=True)
class OptOut:
    """A sender that a person wants no messages from, on one channel (`sms` or `whatsapp`)."""

    channel: str
    sender: str


class OptOuts:
    """The opt-outs of all people."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, person: int) -> list[OptOut]:
        """One person's opt-outs."""
        sql = "SELECT channel, sender FROM opt_outs WHERE person = ? ORDER BY channel, sender"
        return [OptOut(channel, sender) for channel, sender in self._store.all(sql, person)]

    def covers(self, person: int, opt_out: OptOut) -> bool:
        """Whether a person opted out of this sender on this channel."""
        return opt_out in self.of(person)

    def set(self, person: int, opt_out: OptOut, *, out: bool) -> None:
        """Opt a person out of a sender, or back in."""
        if out:
            sql = "INSERT INTO opt_outs (person, channel, sender) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
        else:
            sql = "DELETE FROM opt_outs WHERE person = ? AND channel = ? AND sender = ?"
        self._store.run(sql, person, opt_out.channel, opt_out.sender)

    def unite(self, source: int, target: int) -> None:
        """Give one person the opt-outs of another as well."""
        for opt_out in self.of(source):
            self.set(target, opt_out, out=True)

    def people(self, *, sender: str | None, after: int, limit: int) -> list[int]:
        """The numbers of the people with an opt-out, of this sender if one is given, beginning after a number."""
        rows = self._store.all(
            "SELECT DISTINCT person FROM opt_outs WHERE person > ? AND (? IS NULL OR sender = ?)"
            " ORDER BY person LIMIT ?",
            after,
            sender,
            sender,
            limit,
        )
        return [person for (person,) in rows]
