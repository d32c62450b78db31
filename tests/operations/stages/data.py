"""What the examples of collections, exports, imports, live notifications, webhooks and snippets need."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from customer_io_client import CustomerIO
from tests.operations.stage import PathValues, Stage


def _collection(client: CustomerIO) -> PathValues:
    return (client.app.collections.create(name="Rooms", data=[{"name": "Library", "seats": 12}]).collection.id,)


def _export(client: CustomerIO) -> PathValues:
    return (client.app.exports.export_customers(filters={"segment": {"id": 1}}).export.id,)


def _import(client: CustomerIO) -> PathValues:
    file = {
        "type": "people",
        "name": "Guests",
        "identifier": "email",
        "data_file_url": "https://example.com/guests.csv",
    }
    return (client.app.imports.create(import_=file).import_.id,)


def _live_notification(client: CustomerIO) -> PathValues:
    started = client.app.live_notifications.start(
        identifiers={"id": "customer_123"},
        notification_type="com.example.delivery",
        attributes={"order": "1001"},
        content_state={"status": "On the way"},
    )
    return (started.instance_id,)


def _reporting_webhook(client: CustomerIO) -> PathValues:
    webhook = client.app.reporting_webhooks.create(
        name="Opened", endpoint="https://example.com/opened", events=["email_opened"], disabled=True
    )
    return (webhook.id,)


def _snippet(client: CustomerIO) -> PathValues:
    return (client.app.snippets.create(name="Opening hours", value="From 9 to 5").snippet.name,)


STAGES: Final[Mapping[str, Stage]] = {
    "app.collections.get": _collection,
    "app.collections.update": _collection,
    "app.collections.delete": _collection,
    "app.collections.get_content": _collection,
    "app.collections.update_content": _collection,
    "app.exports.get": _export,
    "app.exports.get_download": _export,
    "app.imports.get": _import,
    "app.live_notifications.get": _live_notification,
    "app.reporting_webhooks.get": _reporting_webhook,
    "app.reporting_webhooks.update": _reporting_webhook,
    "app.reporting_webhooks.delete": _reporting_webhook,
    "app.snippets.delete": _snippet,
}
