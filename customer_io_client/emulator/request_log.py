"""The request log: what was asked, what became of it, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from customer_io_client.emulator.contract import Match
from customer_io_client.emulator.exchange import Given
from customer_io_client.emulator.store import Store
from customer_io_client.emulator.wire import Answer, Json, compact, decode

Outcome: TypeAlias = Literal["done", "dropped", "refused"]
KEPT = 10_000
"""Requests that the log keeps."""


class RequestLog:
    """The newest requests of this emulator; without credentials and bodies."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def write(
        self, given: Given, match: Match, answer: Answer, reasons: Sequence[str], at: float, seconds: float
    ) -> None:
        """Add a request; the oldest go.

        Args:
            given: the request.
            match: what it meant.
            answer: what it was answered.
            reasons: why something of it was not done.
            at: when, in Unix seconds.
            seconds: how long it took.
        """
        number = self._store.insert(
            "INSERT INTO requests (at, method, path, operation, status, outcome, reasons, seconds)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            at,
            given.method,
            given.raw_path,
            match.operation.name if match.operation else None,
            answer.status,
            _outcome(answer, reasons),
            compact([*reasons]) if reasons else "[]",
            seconds,
        )
        if number % 1000 == 0:
            self._store.run("DELETE FROM requests WHERE request <= ?", number - KEPT)

    def latest(self, *, outcome: str | None, limit: int) -> list[Json]:
        """The newest first, as the control API answers them."""
        rows = self._store.all(
            "SELECT request, at, method, path, operation, status, outcome, reasons, seconds FROM requests"
            " WHERE ? IS NULL OR outcome = ? ORDER BY request DESC LIMIT ?",
            outcome,
            outcome,
            limit,
        )
        return [
            {
                "request": number,
                "at": at,
                "method": method,
                "path": path,
                "operation": operation,
                "status": status,
                "outcome": outcome,
                "reasons": decode(reasons),
                "seconds": seconds,
            }
            for number, at, method, path, operation, status, outcome, reasons, seconds in rows
        ]


def _outcome(answer: Answer, reasons: Sequence[str]) -> Outcome:
    if answer.status >= 400 or answer.status == 207:
        return "refused"
    return "dropped" if reasons else "done"
