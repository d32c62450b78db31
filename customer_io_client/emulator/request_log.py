"""The request log: what was asked, what became of it, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from customer_io_client.emulator.contract import Match
from customer_io_client.emulator.exchange import Given
from customer_io_client.emulator.store import Store
from customer_io_client.emulator.wire import Json, compact, decode

Outcome: TypeAlias = Literal["done", "dropped", "refused"]
KEPT = 10_000
"""Requests that the log keeps."""
_COLUMNS = ("at", "method", "path", "operation", "lane", "person", "status", "outcome", "reasons", "fault", "seconds")


@dataclass(frozen=True, slots=True)
class Entry:
    """What became of one request."""

    status: int | None
    """What was answered; None: nothing."""
    reasons: Sequence[str]
    """Why something of it was not done."""
    seconds: float
    """How long it took."""
    fault: int | None = None
    """The rule that struck it."""


class RequestLog:
    """The newest requests of this emulator; without credentials and bodies."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def write(self, given: Given, match: Match, entry: Entry, *, at: float, person: str | None = None) -> None:
        """Add a request; the oldest go.

        Args:
            given: the request.
            match: what it meant.
            entry: what became of it.
            at: when, in Unix seconds.
            person: the identifier of the person it names.
        """
        operation = match.operation
        number = self._store.insert(
            f"INSERT INTO requests ({', '.join(_COLUMNS)}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 # fixed names
            at,
            given.method,
            given.raw_path,
            operation.name if operation else None,
            operation.lane if operation else None,
            person,
            entry.status,
            _outcome(entry),
            compact([*entry.reasons]) if entry.reasons else "[]",
            entry.fault,
            entry.seconds,
        )
        if number % 1000 == 0:
            self._store.run("DELETE FROM requests WHERE request <= ?", number - KEPT)

    def latest(self, *, outcome: str | None, limit: int) -> list[Json]:
        """The newest first, as the control API answers them."""
        rows = self._store.all(
            f"SELECT request, {', '.join(_COLUMNS)} FROM requests"  # noqa: S608 # fixed names
            " WHERE ? IS NULL OR outcome = ? ORDER BY request DESC LIMIT ?",
            outcome,
            outcome,
            limit,
        )
        return [_shown(dict(zip(("request", *_COLUMNS), row, strict=True))) for row in rows]


def _shown(entry: dict[str, Json]) -> Json:
    return {**entry, "reasons": decode(str(entry["reasons"]))}


def _outcome(entry: Entry) -> Outcome:
    if entry.status is None or entry.status >= 400 or entry.status == 207:
        return "refused"
    return "dropped" if entry.reasons else "done"
