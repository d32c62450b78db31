"""Triggers of broadcasts: what was asked, whom it still has to reach, and what was wrong with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from customer_io_client.emulator.state.jobs import Jobs
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.store import Row, Store
from customer_io_client.emulator.wire import JsonObject, as_object, compact, decode

SECONDS_WAITING = 1.0
"""How long a trigger waits before it is looked at."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """One call that triggered a broadcast."""

    number: int
    broadcast: int
    request: JsonObject
    """The body of the call; empty once it is processed."""
    position: int
    """How much of its audience has been looked up."""
    resolved: bool
    """All of its audience has been looked up."""
    created: int
    processed: int | None


@dataclass(frozen=True, slots=True)
class Recipient:
    """One person that a trigger still has to send to."""

    entry: int
    person: int
    data: JsonObject


_COLUMNS = "trigger_number, broadcast, request, position, resolved, created, processed"


class Triggers:
    """The triggers of all broadcasts, numbered together."""

    def __init__(self, store: Store, journal: Journal, jobs: Jobs) -> None:
        self._store = store
        self._journal = journal
        self._jobs = jobs

    def create(self, broadcast: int, request: JsonObject) -> Trigger:
        """A trigger that waits to be processed."""
        trigger = self._insert(broadcast, request, None)
        self._jobs.add("trigger", trigger.number, after=SECONDS_WAITING)
        return trigger

    def create_failed(self, broadcast: int, errors: Sequence[tuple[int, str]]) -> Trigger:
        """A trigger that is over at once, as these lines of it are wrong."""
        trigger = self._insert(broadcast, {}, self._journal.now())
        for line, text in errors:
            self.fail(trigger.number, line, text)
        return trigger

    def get(self, broadcast: int, number: int) -> Trigger | None:
        """The trigger of this number, if it is one of this broadcast."""
        row = self._store.one(
            f"SELECT {_COLUMNS} FROM triggers WHERE broadcast = ? AND trigger_number = ?",  # noqa: S608 # fixed text
            broadcast,
            number,
        )
        return None if row is None else _trigger(row)

    def under_way(self, number: int) -> Trigger | None:
        """The trigger of this number, whichever broadcast it is of, while it is not processed."""
        row = self._store.one(
            f"SELECT {_COLUMNS} FROM triggers WHERE trigger_number = ? AND processed IS NULL",  # noqa: S608 # fixed text
            number,
        )
        return None if row is None else _trigger(row)

    def of(self, broadcast: int) -> list[Trigger]:
        """All triggers of a broadcast, in the order they came."""
        rows = self._store.all(
            f"SELECT {_COLUMNS} FROM triggers WHERE broadcast = ? ORDER BY trigger_number",  # noqa: S608 # fixed text
            broadcast,
        )
        return [_trigger(row) for row in rows]

    def first_at(self, broadcast: int) -> int | None:
        """When a broadcast was first triggered."""
        row = self._store.one("SELECT min(created) FROM triggers WHERE broadcast = ?", broadcast)
        return None if row is None else row[0]

    def waiting(self, broadcast: int) -> int:
        """How many triggers of a broadcast are not processed yet."""
        row = self._store.one("SELECT count(*) FROM triggers WHERE broadcast = ? AND processed IS NULL", broadcast)
        return 0 if row is None else row[0]

    def move(self, number: int, position: int) -> None:
        """So much of the audience has been looked up."""
        self._store.run("UPDATE triggers SET position = ? WHERE trigger_number = ?", position, number)

    def resolve(self, number: int) -> None:
        """All of the audience has been looked up."""
        self._store.run("UPDATE triggers SET resolved = 1 WHERE trigger_number = ?", number)

    def rewrite(self, number: int, request: JsonObject) -> None:
        """Let it ask for this instead: the people that stood in a file."""
        self._store.run("UPDATE triggers SET request = ? WHERE trigger_number = ?", compact(request), number)

    def finish(self, number: int) -> None:
        """It is processed; nobody is left to send to."""
        self._store.run(
            "UPDATE triggers SET processed = ?, request = NULL WHERE trigger_number = ?", self._journal.now(), number
        )
        self._store.run("DELETE FROM trigger_people WHERE trigger_number = ?", number)

    def fail(self, number: int, line: int, text: str) -> None:
        """Something is wrong with one entry of the audience, counted from 1."""
        self._store.run("INSERT INTO trigger_errors (trigger_number, line, text) VALUES (?, ?, ?)", number, line, text)

    def has_errors(self, number: int) -> bool:
        """Whether something was wrong."""
        return self._store.one("SELECT 1 FROM trigger_errors WHERE trigger_number = ?", number) is not None

    def errors(self, number: int, *, offset: int, limit: int) -> list[str]:
        """What was wrong, in the order it was found."""
        rows = self._store.all(
            "SELECT line, text FROM trigger_errors WHERE trigger_number = ? ORDER BY error LIMIT ? OFFSET ?",
            number,
            limit,
            offset,
        )
        return [f"line {line}: {text}" for line, text in rows]

    def reach(self, number: int, people: Sequence[tuple[int, JsonObject]]) -> None:
        """Send to these people too, with data of their own; who is named twice gets it once, by the first entry."""
        self._store.many(
            "INSERT INTO trigger_people (trigger_number, person, data) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            [(number, person, compact(data) if data else None) for person, data in people],
        )

    def take(self, number: int, limit: int) -> list[Recipient]:
        """The next people to send to, who are then no longer waiting."""
        rows = self._store.all(
            "SELECT entry, person, data FROM trigger_people WHERE trigger_number = ? ORDER BY entry LIMIT ?",
            number,
            limit,
        )
        self._store.many("DELETE FROM trigger_people WHERE entry = ?", [(row[0],) for row in rows])
        return [
            Recipient(entry, person, {} if data is None else as_object(decode(data))) for entry, person, data in rows
        ]

    def _insert(self, broadcast: int, request: JsonObject, processed: int | None) -> Trigger:
        now = self._journal.now()
        number = self._store.insert(
            "INSERT INTO triggers (broadcast, request, position, resolved, created, processed)"
            " VALUES (?, ?, 0, 0, ?, ?)",
            broadcast,
            compact(request),
            now,
            processed,
        )
        return Trigger(number, broadcast, request, 0, False, now, processed)


def _trigger(row: Row) -> Trigger:
    number, broadcast, request, position, resolved, created, processed = row
    held = {} if request is None else as_object(decode(request))
    return Trigger(number, broadcast, held, position, bool(resolved), created, processed)
