"""What events say of a delivery. More than one event takes: each holds the fields that the contract gives it."""

from __future__ import annotations

import secrets

from customer_io_client.emulator import names
from customer_io_client.emulator.state.deliveries import Delivery, Reached
from customer_io_client.emulator.state.devices import Devices
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.state.people import People
from customer_io_client.emulator.store import Store
from customer_io_client.emulator.wire import Json, JsonObject, as_list, as_object, decode

_UNKNOWN = "no reason was given"
_FAILURES = ("bounced", "dropped")
"""Metrics of a push whose devices each have a reason."""
_DETAILS = ("recipient", "href", "inbound_event_id", "to", "tracked_response", "proxied", "prefetched", "synthetic")
"""What a report of a metric may say that the delivery does not know."""


class ReportData:
    """Reads what events say from the state."""

    def __init__(self, store: Store, journal: Journal, people: People, devices: Devices) -> None:
        self._store = store
        self._journal = journal
        self._people = people
        self._devices = devices

    def of_delivery(self, reached: Reached) -> JsonObject:
        """Everything that is known of a delivery and the metric it reached."""
        delivery, detail = reached.delivery, reached.detail
        message = delivery.message
        reason = str(detail.get("reason") or delivery.failure_message or _UNKNOWN)
        data: JsonObject = {
            **_origin(delivery),
            **self._person(delivery),
            "delivery_id": delivery.id,
            "recipient": delivery.recipient,
            "subject": message.subject,
            "content": message.body,
            "failure_message": reason,
            "recipients": self._recipients(delivery, reason if reached.metric in _FAILURES else None),
            "link_id": self._link(detail),
            "href": "",
            "prefetched": reached.machine,
            "machine": reached.machine,
            "inbound_event_id": names.ulid(self._journal.now(), secrets.randbits(80)),
            "to": str(message.fields.get("from") or ""),
            **{name: detail[name] for name in _DETAILS if name in detail},
        }
        headers = _headers(message.fields.get("headers"))
        return {**data, "headers": headers} if headers else data

    def _person(self, delivery: Delivery) -> JsonObject:
        if delivery.person is not None:
            person = self._people.get(delivery.person)
            return {"customer_id": person.id, "identifiers": person.identifiers()}
        email = delivery.recipient if delivery.type == "email" else None
        return {"customer_id": None, "identifiers": {"id": None, "email": email}}

    def _recipients(self, delivery: Delivery, reason: str | None) -> list[Json]:
        """The devices of a push."""
        devices = [] if delivery.person is None else self._devices.of(delivery.person)
        platforms = {device.token: device.platform for device in devices}
        failure: JsonObject = {} if reason is None else {"failure_message": reason}
        return [
            {"device_id": token, "device_platform": platforms.get(token, "ios"), **failure}
            for token in delivery.recipient.split(",")
            if token
        ]

    def _link(self, detail: JsonObject) -> int:
        """The number of the link that was clicked; 0 where the report names none."""
        href = detail.get("href")
        row = self._store.one("SELECT link FROM links WHERE href = ?", href) if isinstance(href, str) else None
        return 0 if row is None else row[0]


def _origin(delivery: Delivery) -> JsonObject:
    parents = delivery.parents
    origin: JsonObject = {
        "campaign_id": parents.campaign,
        "broadcast_id": parents.broadcast,
        "newsletter_id": parents.newsletter,
        "transactional_message_id": parents.transactional,
        "action_id": parents.action,
        "parent_action_id": parents.parent_action,
        "content_id": parents.content,
        "trigger_id": parents.trigger_number,
        "trigger_event_id": parents.trigger_event,
    }
    return {name: value for name, value in origin.items() if value is not None}


def _headers(value: Json) -> JsonObject:
    """The headers of an email by name, each with its values; they are kept as they were written."""
    if isinstance(value, str):
        try:
            value = decode(value)
        except ValueError:
            return {}
    headers: JsonObject = {}
    for name, text in as_object(value).items():
        headers[name] = [str(text)]
    for entry in map(as_object, as_list(value)):
        if "name" in entry:
            headers[str(entry["name"])] = [str(entry.get("value", ""))]
    return headers
