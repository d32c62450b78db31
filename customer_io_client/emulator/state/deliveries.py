"""Deliveries: messages to one person each, the metrics they reach, and the activities that follow."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from customer_io_client.emulator import names
from customer_io_client.emulator.state.activities import Activities
from customer_io_client.emulator.state.delivery_filters import DeliveryFilter, Parents
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.state.people import People, Person
from customer_io_client.emulator.store import Row, Store, Value
from customer_io_client.emulator.wire import Json, JsonObject, RefusedError, as_object, compact, decode

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
    "replied",
    "sent",
    "spammed",
    "suppressed",
    "topic_unsubscribed",
    "undeliverable",
    "unsubscribed",
)
UNTRACKED = ("untracked", "open_untracked", "link_untracked")
"""What a delivery reaches besides that is sent without tracking."""
TYPES = ("email", "push", "twilio", "in_app", "inbox", "slack", "whatsapp", "webhook", "live_notification")


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file of an email."""

    name: str
    type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Message:
    """What a delivery says and where it goes, rendered."""

    type: str
    recipient: str = ""
    """Address, number or device token; several with commas between them."""
    subject: str = ""
    body: str = ""
    fields: JsonObject = field(default_factory=dict[str, "Json"])
    """What else it says, by wire names: `from`, `reply_to`, `body_plain`, `headers`, `payload`, …"""
    attachments: Sequence[Attachment] = ()


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message to one person, or to an address that nobody has."""

    number: int
    person: int | None
    message: Message
    """Without its attachments: `Deliveries.attachments` has them."""
    parents: Parents
    failure_message: str | None
    forgotten: bool
    """What it said is not kept."""
    created: int
    metrics: Mapping[str, int]
    """When each metric was first reached; `created` is not among them."""

    @property
    def id(self) -> str:
        return names.delivery_id(self.number)

    @property
    def type(self) -> str:
        return self.message.type

    @property
    def recipient(self) -> str:
        return self.message.recipient

    @property
    def updated(self) -> int:
        """When it last changed."""
        return max([self.created, *self.metrics.values()])


@dataclass(frozen=True, slots=True)
class Reached:
    """A delivery has reached a metric."""

    delivery: Delivery
    """As it was before."""
    metric: str
    at: int
    detail: JsonObject
    machine: bool
    is_first: bool
    """It had not reached the metric before; of opens and clicks of an email, by a person or by a machine."""


Listener: TypeAlias = "Callable[[Reached], None]"

_BEGINNING = 140
"""Letters of a text that tell it from others."""
_PARENTS = tuple(Parents.__dataclass_fields__)
_SELECT = (
    "SELECT delivery, person, type, recipient, subject, body, fields, failure_message, forgotten, created,"  # noqa: S608 # names of fields
    f" {', '.join(_PARENTS)} FROM deliveries"
)


class Deliveries:
    """The deliveries of the workspace."""

    def __init__(self, store: Store, journal: Journal, activities: Activities, people: People) -> None:
        self._store = store
        self._journal = journal
        self._activities = activities
        self._people = people
        self.listeners: list[Listener] = []
        """Told of each metric that is reached; other rooms add theirs."""

    def find(self, delivery_id: str) -> Delivery | None:
        """The delivery of this id."""
        number = names.delivery_of(delivery_id)
        return None if number is None else self.get(number)

    def get(self, number: int) -> Delivery | None:
        """The delivery of this number."""
        row = self._store.one(f"{_SELECT} WHERE delivery = ?", number)
        return None if row is None else self._delivery(row)

    def latest(self, *, limit: int) -> list[Delivery]:
        """Everybody's deliveries, newest first."""
        return self.matching(DeliveryFilter(), limit=limit)

    def matching(
        self, wanted: DeliveryFilter, *, before: int | None = None, limit: int | None = None
    ) -> list[Delivery]:
        """Deliveries that fit, newest first, beginning before this delivery's number."""
        condition, values = wanted.sql()
        if before is not None:
            condition += " AND deliveries.delivery < ?"
            values.append(before)
        if limit is not None:
            values.append(limit)
        sql = f"{_SELECT} WHERE {condition} ORDER BY deliveries.delivery DESC{'' if limit is None else ' LIMIT ?'}"
        return [self._delivery(row) for row in self._store.all(sql, *values)]

    def called(self, numbers: Collection[int]) -> dict[int, str]:
        """What these are called, by their numbers: by their subject, else by how their text begins."""
        sql = (
            "SELECT delivery, CASE WHEN subject = '' AND type != 'email' THEN substr(body, 1, ?) ELSE subject END"
            " FROM deliveries WHERE delivery IN (SELECT value FROM json_each(?))"
        )
        return dict(self._store.all(sql, _BEGINNING, compact([*numbers])))

    def newest(self) -> int:
        """The number of the last delivery that was made; 0 where there is none."""
        row = self._store.one("SELECT max(delivery) FROM deliveries")
        return 0 if row is None else row[0] or 0

    def first_created(self, wanted: DeliveryFilter) -> int | None:
        """When the first delivery that fits was made."""
        condition, values = wanted.sql()
        row = self._store.one(f"SELECT min(created) FROM deliveries WHERE {condition}", *values)  # noqa: S608 # fixed text
        return None if row is None else row[0]

    def last_emailed(self, person: int) -> int | None:
        """When this person was last sent an email."""
        row = self._store.one(
            "SELECT max(at) FROM deliveries JOIN delivery_metrics USING (delivery)"
            " WHERE person = ? AND type = 'email' AND metric = 'sent'",
            person,
        )
        return None if row is None else row[0]

    def create(self, person: Person | None, message: Message, parents: Parents | None = None) -> Delivery:
        """A delivery that has reached nothing yet."""
        columns: dict[str, Value] = {
            "person": None if person is None else person.number,
            "type": message.type,
            "created": self._journal.now(),
            "recipient": message.recipient,
            "subject": message.subject,
            "body": message.body,
            "fields": compact(message.fields),
            **(parents or Parents()).columns(),
        }
        places = ", ".join("?" * len(columns))
        sql = f"INSERT INTO deliveries ({', '.join(columns)}) VALUES ({places})"  # noqa: S608 # names of fields
        number = self._store.insert(sql, *columns.values())
        self._attach(number, message.attachments)
        return self.known(number)

    def rewrite(self, delivery: Delivery, message: Message) -> Delivery:
        """Let a delivery say this; its attachments stay."""
        self._store.run(
            "UPDATE deliveries SET recipient = ?, subject = ?, body = ?, fields = ? WHERE delivery = ?",
            message.recipient,
            message.subject,
            message.body,
            compact(message.fields),
            delivery.number,
        )
        return self.known(delivery.number)

    def forget(self, delivery: Delivery) -> Delivery:
        """Keep nothing of what a delivery said."""
        sql = "UPDATE deliveries SET forgotten = 1, body = '', fields = '{}' WHERE delivery = ?"
        self._store.run(sql, delivery.number)
        self._store.run("DELETE FROM attachments WHERE delivery = ?", delivery.number)
        return self.known(delivery.number)

    def attachments(self, delivery: Delivery) -> list[Attachment]:
        """The files of an email."""
        sql = "SELECT name, type, content FROM attachments WHERE delivery = ? ORDER BY attachment"
        return [Attachment(*row) for row in self._store.all(sql, delivery.number)]

    def capture(self, person: Person, *, type_: str, subject: str, body: str, recipient: str | None = None) -> Delivery:
        """Keep a message to a person as sent; the recipient is their email where none is given."""
        delivery = self.create(person, Message(type_, recipient or person.email or "", subject, body))
        self.reach(delivery.id, "sent")
        return self.known(delivery.number)

    def fail(self, delivery: Delivery, metric: str, reason: str) -> Delivery:
        """A delivery comes to its end unsent: `failed`, `undeliverable`, `suppressed` or `dropped`."""
        self._store.run("UPDATE deliveries SET failure_message = ? WHERE delivery = ?", reason, delivery.number)
        self.reach(delivery.id, metric, detail={"reason": reason})
        return self.known(delivery.number)

    def reach(
        self,
        delivery_id: str,
        metric: str,
        *,
        at: int | None = None,
        detail: JsonObject | None = None,
        machine: bool = False,
    ) -> bool:
        """A delivery reaches a metric: the first time is kept, each time is an activity, and each click counts.

        Args:
            delivery_id: which.
            metric: one of `METRICS`.
            at: when; None: now.
            detail: what is known of it: `href` of a click, `reason` of a failure.
            machine: a machine opened or clicked, not a person. Only emails are told apart.

        Returns: False (with the reason noted) where there is no such delivery.
        """
        delivery = self.find(delivery_id)
        if delivery is None:
            self._journal.note("metric: no such delivery")
            return False
        now = self._journal.now() if at is None else at
        finer = _by_whom(delivery.type, metric, machine=machine)
        self.mark(delivery, metric, *finer, at=now)
        facts = detail or {}
        if metric == "clicked" and isinstance(facts.get("href"), str):
            self._click(delivery, str(facts["href"]), now, machine=machine)
        reached = {**delivery.metrics, metric: delivery.metrics.get(metric, now)}
        if delivery.person is not None:
            self._activities.add(
                f"{metric}_{_ACTIVITY_CHANNELS.get(delivery.type, delivery.type)}",
                delivery.person,
                at=now,
                delivery=delivery.number,
                delivery_type=_address_kind(delivery.type),
                data={
                    "delivery_id": delivery.id,
                    "delivered": reached.get("delivered"),
                    "opened": "opened" in reached,
                    **facts,
                },
            )
        is_first = delivery.metrics.keys().isdisjoint(finer or (metric,))
        for listener in self.listeners:
            listener(Reached(delivery, metric, now, facts, machine, is_first))
        return True

    def mark(self, delivery: Delivery, *metrics: str, at: int | None = None) -> None:
        """Keep that a delivery reached metrics, without an activity."""
        now = self._journal.now() if at is None else at
        self._store.many(
            "INSERT INTO delivery_metrics (delivery, metric, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            [(delivery.number, metric, now) for metric in metrics],
        )

    def unsubscribe(self, delivery_id: str, *, unsubscribe: bool) -> None:
        """The recipient of a delivery unsubscribes, or takes it back."""
        delivery = self.find(delivery_id)
        if delivery is None:
            raise RefusedError(400, "no such delivery", where="delivery_id")
        if unsubscribe:
            self.reach(delivery_id, "unsubscribed")
        if delivery.person is None:
            return
        changes, _ = self._people.attributes.write(delivery.person, {"unsubscribed": unsubscribe})
        if changes:
            self._activities.add("attribute_change", delivery.person, data=changes)

    def move(self, source: int, target: int) -> None:
        """Give one person's deliveries, and the activities about them, to another."""
        self._store.run("UPDATE deliveries SET person = ? WHERE person = ?", target, source)
        self._activities.move_deliveries(source, target)

    def _attach(self, number: int, attachments: Sequence[Attachment]) -> None:
        self._store.many(
            "INSERT INTO attachments (delivery, name, type, content) VALUES (?, ?, ?, ?)",
            [(number, file.name, file.type, file.content) for file in attachments],
        )

    def _click(self, delivery: Delivery, href: str, at: int, *, machine: bool) -> None:
        self._store.run("INSERT INTO links (href) VALUES (?) ON CONFLICT DO NOTHING", href)
        self._store.run(
            "INSERT INTO clicks (delivery, link, machine, at) SELECT ?, link, ?, ? FROM links WHERE href = ?",
            delivery.number,
            int(machine),
            at,
            href,
        )

    def known(self, number: int) -> Delivery:
        """The delivery of this number, which must exist."""
        delivery = self.get(number)
        assert delivery is not None  # noqa: S101 # numbers come from rows
        return delivery

    def _delivery(self, row: Row) -> Delivery:
        number, person, type_, recipient, subject, body, fields, failure, forgotten, created, *parents = row
        metrics: dict[str, int] = dict(
            self._store.all("SELECT metric, at FROM delivery_metrics WHERE delivery = ?", number)
        )
        message = Message(type_, recipient, subject, body, as_object(decode(fields)))
        owners = Parents(**dict(zip(_PARENTS, parents, strict=True)))
        return Delivery(number, person, message, owners, failure, bool(forgotten), created, metrics)


_ACTIVITY_CHANNELS = {"inbox": "in_app"}
"""Channels that activities spell otherwise."""


def _by_whom(type_: str, metric: str, *, machine: bool) -> tuple[str, ...]:
    """The finer metric of an open or click, which emails alone have."""
    if type_ != "email" or metric not in ("opened", "clicked"):
        return ()
    if not machine:
        return (f"human_{metric}",)
    return ("prefetch_opened",) if metric == "opened" else ("machine_clicked",)


def _address_kind(type_: str) -> str | None:
    return {"email": "email", "twilio": "phone", "whatsapp": "phone"}.get(type_)
