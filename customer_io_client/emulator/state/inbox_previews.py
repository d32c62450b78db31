"""Runs of screenshots of emails in mail programs, and the credits that they cost."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from customer_io_client.emulator.design.clients import PROGRAMS
from customer_io_client.emulator.design.pictures import Variant, draw
from customer_io_client.emulator.state.jobs import Jobs
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.store import Row, Store
from customer_io_client.emulator.wire import RefusedError, compact

CREDITS = {"free": 100, "paid": 500}
"""What an account begins with, by kind; free ones go first."""
SECONDS = 2.0
"""Between two steps of a run."""
JOB = "inbox_previews"
_DAY = 86_400


@dataclass(frozen=True, slots=True)
class Preview:
    """One screenshot."""

    client: str
    status: str
    """`Pending`, `Processing`, `Complete` or `Bounced`."""
    cached: bool
    """Whether it was there from an earlier run."""


@dataclass(frozen=True, slots=True)
class Run:
    """One order of screenshots."""

    number: int
    email: int
    name: str | None
    text: str
    """What the screenshots show."""
    failure: str | None
    """Why there will be none."""
    created: int
    updated: int
    previews: Sequence[Preview]

    def count(self, *statuses: str) -> int:
        """How many screenshots are in one of these states."""
        return sum(preview.status in statuses for preview in self.previews)

    def picture(self, client: str, variant: Variant) -> bytes | None:
        """A screenshot as PNG; None where it is not ready, or none of this run."""
        ready = any(preview.client == client and preview.status == "Complete" for preview in self.previews)
        return draw(self.text, PROGRAMS[client], variant) if ready else None

    @property
    def is_processed(self) -> bool:
        """Whether the run is over."""
        return self.count("Complete", "Bounced") == len(self.previews)


_SELECT = "SELECT run, email, name, text, failure, created, updated FROM preview_runs"


class InboxPreviews:
    """The runs of all emails."""

    def __init__(self, store: Store, journal: Journal, jobs: Jobs) -> None:
        self._store = store
        self._journal = journal
        self._jobs = jobs

    def submit(
        self, email: int, source: str, clients: Sequence[str], *, name: str | None, text: str, failure: str | None
    ) -> tuple[Run, bool]:
        """Order screenshots; the same order again on one UTC day is the run of before, under the new name.

        Args:
            email: the number of the email.
            source: the email as it was written, which tells the same order again.
            clients: ids of mail programs, each once.
            name: what the run is called.
            text: what the screenshots show.
            failure: why there can be none.

        Returns: the run, and whether it is one of before.

        Raises:
            RefusedError: 422, too few credits are left.
        """
        now = self._journal.now()
        request = _digest(compact([email, source, *sorted(clients), now // _DAY]))
        row = self._store.one("SELECT run FROM preview_runs WHERE request = ?", request)
        if row is not None:
            if name is not None:
                self._store.run("UPDATE preview_runs SET name = ? WHERE run = ?", name, row[0])
            return self._known(row[0]), True
        left = sum(self.credits_left().values())
        if len(clients) > left:
            raise RefusedError(422, f"too few credits: {len(clients)} are needed, {left} are left")
        digest = _digest(compact([email, text]))
        number = self._store.insert(
            "INSERT INTO preview_runs (email, name, request, digest, text, failure, created, updated)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            email,
            name,
            request,
            digest,
            text,
            failure,
            now,
            now,
        )
        there = self._pictures(digest)
        sql = "INSERT INTO previews (run, client, place, status, cached) VALUES (?, ?, ?, ?, ?)"
        for place, client in enumerate(clients):
            cached = failure is None and client in there
            self._store.run(sql, number, client, place, "Complete" if cached else "Pending", cached)
        self._jobs.add(JOB, number, after=SECONDS)
        return self._known(number), False

    def get(self, number: int) -> Run | None:
        """The run of this number."""
        row = self._store.one(f"{_SELECT} WHERE run = ?", number) if abs(number) < 2**63 else None
        return None if row is None else self._run(row)

    def page(self, email: int | None, *, before: int | None, limit: int) -> list[Run]:
        """Runs of one email or of all, the newest first."""
        condition = "(? IS NULL OR email = ?) AND (? IS NULL OR run < ?)"
        sql = f"{_SELECT} WHERE {condition} ORDER BY run DESC LIMIT ?"
        return [self._run(row) for row in self._store.all(sql, email, email, before, before, limit)]

    def step(self, number: int) -> float | None:
        """All screenshots begin; then half of those under way are done at each step. A run that fails bounces."""
        run = self.get(number)
        if run is None or run.is_processed:
            return None
        if run.failure is not None:
            self._move(run, "Bounced", [preview.client for preview in run.previews])
            return None
        waiting = [preview.client for preview in run.previews if preview.status == "Pending"]
        if waiting:
            self._move(run, "Processing", waiting)
            return SECONDS
        under_way = [preview.client for preview in run.previews if preview.status == "Processing"]
        self._move(run, "Complete", under_way[: (len(under_way) + 1) // 2])
        return SECONDS if len(under_way) > 1 else None

    def give_up(self, number: int, reason: str) -> None:
        """Let what is not done bounce for this reason."""
        run = self.get(number)
        if run is not None:
            self._store.run("UPDATE preview_runs SET failure = ? WHERE run = ?", reason, number)
            under_way = [preview.client for preview in run.previews if preview.status in ("Pending", "Processing")]
            self._move(run, "Bounced", under_way)

    def credits_left(self) -> dict[str, int]:
        """The credits that are left, by kind."""
        row = self._store.one("SELECT count(*) FROM previews")
        spent = 0 if row is None else int(row[0])
        free = max(CREDITS["free"] - spent, 0)
        return {"free": free, "paid": CREDITS["paid"] - max(spent - CREDITS["free"], 0)}

    def _move(self, run: Run, status: str, clients: Sequence[str]) -> None:
        sql = "UPDATE previews SET status = ? WHERE run = ? AND client = ?"
        self._store.many(sql, [(status, run.number, client) for client in clients])
        self._store.run("UPDATE preview_runs SET updated = ? WHERE run = ?", self._journal.now(), run.number)

    def _pictures(self, digest: str) -> set[str]:
        """The mail programs that have this very picture."""
        sql = "SELECT client FROM previews JOIN preview_runs USING (run) WHERE digest = ? AND status = 'Complete'"
        return {row[0] for row in self._store.all(sql, digest)}

    def _known(self, number: int) -> Run:
        run = self.get(number)
        assert run is not None  # noqa: S101 # just written or found
        return run

    def _run(self, row: Row) -> Run:
        sql = "SELECT client, status, cached FROM previews WHERE run = ? ORDER BY place"
        previews = [Preview(client, status, bool(cached)) for client, status, cached in self._store.all(sql, row[0])]
        number, email, name, text, failure, created, updated = row
        return Run(number, email, name, text, failure, created, updated, previews)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
