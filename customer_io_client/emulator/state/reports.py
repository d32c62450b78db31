"""Reports: what becomes of messages and subscriptions, as events for the reporting webhooks that want them."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from customer_io_client.emulator import names
from customer_io_client.emulator.state.attributes import PREFERENCES, Changes
from customer_io_client.emulator.state.deliveries import Reached
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.state.people import People, Person
from customer_io_client.emulator.state.report_data import ReportData
from customer_io_client.emulator.state.report_events import EventKind, kinds
from customer_io_client.emulator.state.reporting_webhooks import ReportingWebhooks
from customer_io_client.emulator.state.values import is_true
from customer_io_client.emulator.state.webhook_queue import WebhookQueue
from customer_io_client.emulator.wire import JsonObject, as_object, compact

_OBJECT_TYPES = {"twilio": "sms", "inbox": "in_app"}
"""Channels that events spell otherwise. Live notifications have no events."""


@dataclass(frozen=True, slots=True)
class _Receiver:
    webhook: int | None
    with_content: bool


class Reports:
    """Makes events and queues them: one for each receiver, all with the same `event_id`."""

    def __init__(
        self, journal: Journal, people: People, webhooks: ReportingWebhooks, queue: WebhookQueue, data: ReportData
    ) -> None:
        self._journal = journal
        self._people = people
        self._webhooks = webhooks
        self._queue = queue
        self._data = data

    def reached(self, reached: Reached) -> None:
        """A delivery reached a metric."""
        object_type = _OBJECT_TYPES.get(reached.delivery.type, reached.delivery.type)
        kind = kinds().get((object_type, reached.metric))
        receivers = [] if kind is None else self._receivers(kind, is_first=reached.is_first)
        if kind is not None and receivers:
            self._add(kind, receivers, self._data.of_delivery(reached), reached.at)

    def changed(self, person: int, changes: Changes) -> None:
        """A person's attributes changed."""
        unsubscribed = as_object(changes.get("unsubscribed"))
        before, after = (is_true(str(unsubscribed.get(key, ""))) for key in ("from", "to"))
        if before is not after:
            self._subscription(person, "unsubscribed" if after else "subscribed", None)
        if PREFERENCES in changes:
            self._subscription(person, f"{PREFERENCES}_changed", str(as_object(changes[PREFERENCES])["to"]))

    def _subscription(self, person: int, metric: str, content: str | None) -> None:
        kind = kinds()["customer", metric]
        receivers = self._receivers(kind, is_first=True)
        if receivers:
            data = customer(self._people.get(person))
            self._add(kind, receivers, data if content is None else {**data, "content": content}, self._journal.now())

    def _receivers(self, kind: EventKind, *, is_first: bool) -> list[_Receiver]:
        found = [
            _Receiver(webhook.number, webhook.settings.with_content or kind.object_type == "customer")
            for webhook in self._webhooks.all()
            if not webhook.settings.disabled
            and kind.name in webhook.settings.events
            and (is_first or webhook.settings.full_resolution or kind.metric not in ("opened", "clicked"))
        ]
        return [*found, _Receiver(None, with_content=True)] if self._queue.takes_all else found

    def _add(self, kind: EventKind, receivers: list[_Receiver], data: JsonObject, at: int) -> None:
        event_id = names.ulid(self._journal.now(), secrets.randbits(80))
        known: JsonObject = {name: value for name, value in data.items() if name in kind.fields}
        for receiver in receivers:
            held = known if receiver.with_content else {name: known[name] for name in known if name != "content"}
            event: JsonObject = {
                "event_id": event_id,
                "object_type": kind.object_type,
                "metric": kind.metric,
                "timestamp": at,
                "data": held,
            }
            self._queue.add(receiver.webhook, kind.name, event_id, compact(event))


def customer(person: Person) -> JsonObject:
    """Whom an event about subscriptions is about."""
    return {"customer_id": person.id, "email_address": person.email, "identifiers": person.identifiers()}
