"""Deliveries: captured messages, the metrics they reach, and the activities that follow."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from customer_io_client.emulator import names
from customer_io_client.emulator.state.activities import Activities
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.state.people import People, Person
from customer_io_client.emulator.store import Row, Store
from customer_io_client.emulator.wire import JsonObject, RefusedError

METRICS = (
    "attempted",
    "bounced",
    "clicked",
    "converted",
    "deferred",
    "delivered",
    "drafted",
    "dropped",
    "failed",
    "opened",
    "sent",
    "spammed",
    "suppressed",
    "undeliverable",
    "unsubscribed",
)
TYPES = ("email", "push", "twilio", "in_app", "slack", "whatsapp", "webhook")


@dataclass(frozen=True, slots=True)
class Delivery:
    """One captured message."""

    number: int
    person: int
    type: str
    recipient: str
    subject: str
    body: str
    created: int
    metrics: Mapping[str, int]
    """When each metric was first reached."""

    @property
    def id(self) -> str:
        return names.delivery_id(self.number)


_SELECT = "SELECT delivery, person, type, recipient, subject, body, created FROM deliveries"


class Deliveries:
    """The captured messages of the workspace."""

    def __init__(self, store: Store, journal: Journal, activities: Activities, people: People) -> None:
        self._store = store
        self._journal = journal
        self._activities = activities
        self._people = people

    def find(self, delivery_id: str) -> Delivery | None:
        """The delivery of this id."""
        number = names.delivery_of(delivery_id)
        row = None if number is None else self._store.one(f"{_SELECT} WHERE delivery = ?", number)
        return None if row is None else self._delivery(row)

    def latest(self, *, limit: int) -> list[Delivery]:
        """Everybody's deliveries, newest first."""
        return [self._delivery(row) for row in self._store.all(f"{_SELECT} ORDER BY delivery DESC LIMIT ?", limit)]

    def of_person(self, person: int, *, start: int, end: int, before: int | None = None, limit: int) -> list[Delivery]:
        """One person's deliveries created within this time, newest first, beginning before this delivery's number."""
        rows = self._store.all(
            f"{_SELECT} WHERE person = ? AND created BETWEEN ? AND ? AND (? IS NULL OR delivery < ?)"
            " ORDER BY delivery DESC LIMIT ?",
            person,
            start,
            end,
            before,
            before,
            limit,
        )
        return [self._delivery(row) for row in rows]

    def capture(self, person: Person, *, type_: str, subject: str, body: str, recipient: str | None = None) -> Delivery:
        """Keep a message to a person as sent; the recipient is their email where none is given."""
        number = self._store.insert(
            "INSERT INTO deliveries (person, type, recipient, subject, body, created) VALUES (?, ?, ?, ?, ?, ?)",
            person.number,
            type_,
            recipient or person.email or "",
            subject,
            body,
            self._journal.now(),
        )
        self.reach(names.delivery_id(number), "sent")
        delivery = self.find(names.delivery_id(number))
        assert delivery is not None  # noqa: S101 # just written
        return delivery

    def reach(self, delivery_id: str, metric: str, *, at: int | None = None, detail: JsonObject | None = None) -> bool:
        """A delivery reaches a metric: the first time is kept, each time is an activity.

        Returns: False (with the reason noted) where there is no such delivery.
        """
        delivery = self.find(delivery_id)
        if delivery is None:
            self._journal.note("metric: no such delivery")
            return False
        now = self._journal.now() if at is None else at
        self._store.run(
            "INSERT INTO delivery_metrics (delivery, metric, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            delivery.number,
            metric,
            now,
        )
        reached = {**delivery.metrics, metric: delivery.metrics.get(metric, now)}
        self._activities.add(
            f"{metric}_{delivery.type}",
            delivery.person,
            at=now,
            delivery=delivery.number,
            delivery_type=_address_kind(delivery.type),
            data={
                "delivery_id": delivery.id,
                "delivered": reached.get("delivered"),
                "opened": "opened" in reached,
                **(detail or {}),
            },
        )
        return True

    def unsubscribe(self, delivery_id: str, *, unsubscribe: bool) -> None:
        """The recipient of a delivery unsubscribes, or takes it back."""
        delivery = self.find(delivery_id)
        if delivery is None:
            raise RefusedError(400, "no such delivery", where="delivery_id")
        if unsubscribe:
            self.reach(delivery_id, "unsubscribed")
        changes, _ = self._people.attributes.write(delivery.person, {"unsubscribed": unsubscribe})
        if changes:
            self._activities.add("attribute_change", delivery.person, data=changes)

    def _delivery(self, row: Row) -> Delivery:
        number, person, type_, recipient, subject, body, created = row
        metrics: dict[str, int] = dict(
            self._store.all("SELECT metric, at FROM delivery_metrics WHERE delivery = ?", number)
        )
        return Delivery(number, person, type_, recipient, subject, body, created, metrics)


def _address_kind(type_: str) -> str | None:
    return {"email": "email", "twilio": "phone", "whatsapp": "phone"}.get(type_)
