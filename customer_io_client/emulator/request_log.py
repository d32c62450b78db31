"""The request log: what was asked, what became of it, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from customer_io_client.emulator.contract import Match
from customer_io_client.emulator.exchange import Given, Reply
from customer_io_client.emulator.masking import NOTHING, Masks
from customer_io_client.emulator.request_details import Details, kept
from customer_io_client.emulator.store import Row, Store, Value
from customer_io_client.emulator.wire import Json, JsonObject, Violation, compact, decode

Outcome: TypeAlias = Literal["done", "dropped", "refused"]
KEPT = 10_000
"""Requests that the log keeps."""
BODIES_BYTES = 64 * 1024 * 1024
"""What it keeps of all bodies together; those of the oldest requests go first."""
_COLUMNS = ("at", "method", "path", "operation", "lane", "person", "status", "outcome", "reasons", "fault", "seconds")
_ALL = (*_COLUMNS, *Details._fields)
_INSERT = f"INSERT INTO requests ({', '.join(_ALL)}) VALUES ({', '.join('?' * len(_ALL))})"  # noqa: S608 # fixed names

_BODIES = "ifnull(length(body), 0) + ifnull(length(answer), 0)"

_SEARCHED = "ifnull(operation, '') || char(10) || path || char(10) || ifnull(person, '') || char(10) || reasons"


@dataclass(frozen=True, slots=True)
class Entry:
    """What became of one request."""

    reply: Reply | None
    """What was answered; None: nothing."""
    reasons: Sequence[str]
    """Why something of it was not done."""
    seconds: float
    """How long it took."""
    fault: int | None = None
    """The rule that struck it."""
    violations: Sequence[Violation] = ()
    """What of it was refused, and where."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which requests are asked for; None: any."""

    outcomes: Sequence[str] | None = None
    operation: str | None = None
    """Its name, with `*` for any text."""
    people: Sequence[str] | None = None
    """Identifiers, of which the request names one."""
    search: str | None = None
    """A text that stands in its operation, path, person or reasons, in large or small letters."""
    after: int | None = None
    """The number of the request that they come after; the first ones after it are meant, not the newest."""
    before: int | None = None
    """The number of the request that they come before."""

    def conditions(self) -> dict[str, Value]:
        """What must hold of a row, in SQL, each with its value; None: nothing is asked."""
        return {
            "outcome IN (SELECT value FROM json_each(?))": None if self.outcomes is None else compact([*self.outcomes]),
            "operation GLOB ?": self.operation,
            "person IN (SELECT value FROM json_each(?))": None if self.people is None else compact([*self.people]),
            f"instr(lower({_SEARCHED}), lower(?))": self.search,
            "request > ?": self.after,
            "request < ?": self.before,
        }


class RequestLog:
    """The newest requests of this emulator; without credentials.

    Args:
        store: the database.
        most_bytes: what is kept of all bodies together.
    """

    def __init__(self, store: Store, *, most_bytes: int = BODIES_BYTES) -> None:
        self._store = store
        self._most_bytes = most_bytes
        self._bytes = 0
        """What is kept of all bodies, with those of requests that were forgotten since it was counted."""
        self.recount()

    def recount(self) -> None:
        """Take in that the database holds other requests than before."""
        self._bytes = self._store.all(f"SELECT ifnull(sum({_BODIES}), 0) FROM requests")[0][0]  # noqa: S608 # fixed names

    def write(
        self,
        given: Given,
        match: Match,
        entry: Entry,
        *,
        at: float,
        person: str | None = None,
        masks: Masks = NOTHING,
    ) -> None:
        """Add a request; the oldest go.

        Args:
            given: the request.
            match: what it meant.
            entry: what became of it.
            at: when, in Unix seconds.
            person: the identifier of the person it names.
            masks: what of it holds a secret.
        """
        operation, details = match.operation, kept(given, entry.reply, entry.violations, masks)
        number = self._store.insert(
            _INSERT,
            at,
            given.method,
            given.raw_path,
            operation.name if operation else None,
            operation.lane if operation else None,
            person,
            entry.reply.status if entry.reply else None,
            _outcome(entry),
            compact([*entry.reasons]) if entry.reasons else "[]",
            entry.fault,
            entry.seconds,
            *details,
        )
        if number % 1000 == 0:
            self._store.run("DELETE FROM requests WHERE request <= ?", number - KEPT)
        self._bytes += len(details.body or b"") + len(details.answer or b"")
        if self._bytes > self._most_bytes:
            self._forget_bodies()

    def latest(self, wanted: Wanted, *, limit: int) -> list[Json]:
        """The newest first, as the control API answers them."""
        conditions = {text: value for text, value in wanted.conditions().items() if value is not None}
        rows = self._store.all(
            f"SELECT request, {', '.join(_COLUMNS)} FROM requests"  # noqa: S608 # fixed names
            f" WHERE {' AND '.join(['TRUE', *conditions])}"
            f" ORDER BY request {'DESC' if wanted.after is None else 'ASC'} LIMIT ?",
            *conditions.values(),
            limit,
        )
        return [_shown(row) for row in (rows if wanted.after is None else reversed(rows))]

    def newest(self) -> int:
        """The number of the newest request; 0 where there is none."""
        number: int = self._store.all("SELECT ifnull(max(request), 0) FROM requests")[0][0]
        return number

    def oldest(self) -> int:
        """The number of the oldest request that is kept; 0 where there is none."""
        number: int = self._store.all("SELECT ifnull(min(request), 0) FROM requests")[0][0]
        return number

    def one(self, number: int) -> tuple[JsonObject, Details] | None:
        """A request as the control API answers it, and what else is kept of it; None where it is forgotten."""
        row = self._store.one(f"SELECT request, {', '.join(_ALL)} FROM requests WHERE request = ?", number)  # noqa: S608 # fixed names
        if row is None:
            return None
        count = 1 + len(_COLUMNS)
        return _shown(row[:count]), Details(*row[count:])

    def _forget_bodies(self) -> None:
        """Let the bodies of the oldest requests go until half of what may be kept is free."""
        self._store.run(
            "UPDATE requests SET body = substr(body, 1, 0), answer = substr(answer, 1, 0)"  # noqa: S608 # fixed names
            " WHERE (length(body) OR length(answer)) AND request IN ("
            f"SELECT request FROM (SELECT request, sum({_BODIES})"
            " OVER (ORDER BY request DESC) AS together FROM requests) WHERE together > ?)",
            self._most_bytes // 2,
        )
        self._bytes = self._most_bytes // 2


def _shown(row: Row) -> JsonObject:
    entry = dict(zip(("request", *_COLUMNS), row, strict=True))
    return {**entry, "reasons": decode(str(entry["reasons"]))}


def _outcome(entry: Entry) -> Outcome:
    status = None if entry.reply is None else entry.reply.status
    if status is None or status >= 400 or status == 207:
        return "refused"
    return "dropped" if entry.reasons else "done"
