"""Jobs: what is still to be done, and when."""

from __future__ import annotations

from dataclasses import dataclass

from customer_io_client.emulator.state.clock import Clock
from customer_io_client.emulator.store import Store


@dataclass(frozen=True, slots=True)
class Job:
    """One job that waits for its next step."""

    number: int
    kind: str
    """Which step it takes, by the table in `emulator.jobs`."""
    subject: int
    """The number of what it is about: an export, a broadcast's trigger."""
    due: float
    """When, in Unix seconds of the workspace."""


class Jobs:
    """The jobs of the workspace."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def add(self, kind: str, subject: int, *, after: float = 0.0) -> None:
        """Take the first step of this kind in so many seconds."""
        self._store.run("INSERT INTO jobs (kind, subject, due) VALUES (?, ?, ?)", kind, subject, self._clock() + after)

    def cancel(self, kind: str, subject: int) -> None:
        """Take no further step of this kind with this subject."""
        self._store.run("DELETE FROM jobs WHERE kind = ? AND subject = ?", kind, subject)

    def first(self, *, until: float) -> Job | None:
        """The job that is due first, by this time at the latest."""
        row = self._store.one("SELECT job, kind, subject, due FROM jobs WHERE due <= ? ORDER BY due, job", until)
        return None if row is None else Job(*row)

    def due(self, *, until: float, limit: int) -> list[Job]:
        """Those that are due by this time, in their order."""
        sql = "SELECT job, kind, subject, due FROM jobs WHERE due <= ? ORDER BY due, job LIMIT ?"
        rows = self._store.all(sql, until, limit)
        return [Job(*row) for row in rows]

    def is_waiting(self, job: Job) -> bool:
        """Whether this job is still to be done; another one's step may have cancelled it."""
        return self._store.one("SELECT 1 FROM jobs WHERE job = ?", job.number) is not None

    def postpone(self, job: Job, seconds: float) -> None:
        """Take the next step so many seconds from now."""
        self._store.run("UPDATE jobs SET due = ? WHERE job = ?", self._clock() + seconds, job.number)

    def finish(self, job: Job) -> None:
        """Take no further step."""
        self._store.run("DELETE FROM jobs WHERE job = ?", job.number)

    def count(self) -> int:
        """How many are waiting."""
        row = self._store.one("SELECT count(*) FROM jobs")
        return 0 if row is None else row[0]
