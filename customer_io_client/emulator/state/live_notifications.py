"""Live notifications: their states, and the changes that go to the device."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Literal, TypeAlias

from customer_io_client.emulator import names
from customer_io_client.emulator.state.deliveries import Delivery
from customer_io_client.emulator.state.jobs import Jobs
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.store import Row, Store

CHANGE_JOB, EXPIRY_JOB = "live_change", "live_expiry"
"""The kinds of the jobs that send a change, by its delivery, and that end a notification by time."""

Operation: TypeAlias = Literal["start", "update", "end"]
Status: TypeAlias = Literal["queued", "sent", "failed", "undeliverable"]
LiveState: TypeAlias = Literal["active", "ended", "expired", "failed"]


@dataclass(frozen=True, slots=True)
class LiveNotification:
    """One live notification."""

    number: int
    instance_id: str
    person: int | None
    type: str
    platform: str | None
    device_id: str | None
    state: LiveState
    failure_reason: str | None
    started: int
    expires: int
    ended: int | None


@dataclass(frozen=True, slots=True)
class LiveChange:
    """One change of it, and how far that came."""

    delivery: int
    notification: int
    operation: Operation
    status: Status
    created: int


_COLUMNS = (
    "live_notification, instance_id, person, type, platform, device_id, state, failure_reason, started, expires, ended"
)
_CHANGE = "SELECT delivery, live_notification, operation, status, created FROM live_changes"


class LiveNotifications:
    """The live notifications of the workspace."""

    def __init__(self, store: Store, journal: Journal, jobs: Jobs) -> None:
        self._store = store
        self._journal = journal
        self._jobs = jobs

    def start(
        self, person: int | None, *, type_: str, platform: str | None, device_id: str | None, expires: int
    ) -> LiveNotification:
        """A new one, which is active until its first change fails."""
        now = self._journal.now()
        number = self._store.insert(
            "INSERT INTO live_notifications (instance_id, person, type, platform, device_id, state, started, expires)"
            " VALUES (?, ?, ?, ?, ?, 'active', ?, ?)",
            names.ulid(now, secrets.randbits(80)),
            person,
            type_,
            platform,
            device_id,
            now,
            expires,
        )
        self._jobs.add(EXPIRY_JOB, number, after=expires - now)
        return self.get(number)

    def find(self, instance_id: str) -> LiveNotification | None:
        """The one of this id, however it is spelt."""
        row = self._store.one(
            f"SELECT {_COLUMNS} FROM live_notifications WHERE instance_id = ?",  # noqa: S608 # fixed text
            instance_id.upper(),
        )
        return None if row is None else _notification(row)

    def get(self, number: int) -> LiveNotification:
        """The one of this number, which must exist."""
        row = self._store.one(
            f"SELECT {_COLUMNS} FROM live_notifications WHERE live_notification = ?",  # noqa: S608 # fixed text
            number,
        )
        assert row is not None  # noqa: S101 # numbers come from rows
        return _notification(row)

    def queue(self, notification: LiveNotification, operation: Operation, delivery: Delivery) -> None:
        """Send this change at the next tick."""
        self._store.run(
            "INSERT INTO live_changes (delivery, live_notification, operation, status, created)"
            " VALUES (?, ?, ?, 'queued', ?)",
            delivery.number,
            notification.number,
            operation,
            self._journal.now(),
        )
        self._jobs.add(CHANGE_JOB, delivery.number)

    def change(self, delivery: int) -> LiveChange | None:
        """The change of this delivery; None: it is gone with its person."""
        row = self._store.one(f"{_CHANGE} WHERE delivery = ?", delivery)
        return None if row is None else LiveChange(*row)

    def last_change(self, notification: LiveNotification) -> LiveChange:
        """The newest change; there is one since the start."""
        row = self._store.one(
            f"{_CHANGE} WHERE live_notification = ? ORDER BY delivery DESC LIMIT 1", notification.number
        )
        assert row is not None  # noqa: S101 # a start is one
        return LiveChange(*row)

    def settle(self, change: LiveChange, status: Status) -> None:
        """Keep how far a change came."""
        self._store.run("UPDATE live_changes SET status = ? WHERE delivery = ?", status, change.delivery)

    def place(self, notification: LiveNotification, device_id: str, platform: str) -> None:
        """Keep which device it is on."""
        self._store.run(
            "UPDATE live_notifications SET device_id = ?, platform = ? WHERE live_notification = ?",
            device_id,
            platform,
            notification.number,
        )

    def finish(self, notification: LiveNotification, state: LiveState, reason: str | None = None) -> None:
        """Let it be over."""
        self._store.run(
            "UPDATE live_notifications SET state = ?, failure_reason = ?, ended = ? WHERE live_notification = ?",
            state,
            reason,
            self._journal.now(),
            notification.number,
        )

    def move(self, source: int, target: int) -> None:
        """Give one person's live notifications to another, as their devices and deliveries are."""
        self._store.run("UPDATE live_notifications SET person = ? WHERE person = ?", target, source)

    def expire(self, number: int) -> None:
        """The time of one is over, unless it ended before or is gone with its person."""
        sql = (
            "UPDATE live_notifications SET state = 'expired', ended = expires WHERE live_notification = ? AND state = ?"
        )
        self._store.run(sql, number, "active")


def _notification(row: Row) -> LiveNotification:
    return LiveNotification(*row)
