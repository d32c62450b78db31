"""Reporting webhooks: which events are posted, and where to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from customer_io_client.emulator.store import Row, Store
from customer_io_client.emulator.wire import as_list, compact, decode

_COLUMNS = "webhook, name, endpoint, events, disabled, full_resolution, with_content"


@dataclass(frozen=True, slots=True)
class WebhookSettings:
    """What one reporting webhook is set to."""

    name: str
    endpoint: str
    events: Sequence[str]
    disabled: bool = False
    full_resolution: bool = False
    """Every open and click is posted, not only the first."""
    with_content: bool = False
    """Events of sent messages carry the body."""


@dataclass(frozen=True, slots=True)
class ReportingWebhook:
    """One reporting webhook."""

    number: int
    settings: WebhookSettings


class ReportingWebhooks:
    """The reporting webhooks of the workspace."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[ReportingWebhook]:
        """Every webhook, the oldest first."""
        rows = self._store.all(f"SELECT {_COLUMNS} FROM reporting_webhooks ORDER BY webhook")  # noqa: S608 # fixed text
        return [_webhook(row) for row in rows]

    def get(self, number: int) -> ReportingWebhook | None:
        """The webhook of this number."""
        return next((webhook for webhook in self.all() if webhook.number == number), None)

    def create(self, settings: WebhookSettings) -> ReportingWebhook:
        """A new one."""
        number = self._store.insert(
            "INSERT INTO reporting_webhooks (name, endpoint, events, disabled, full_resolution, with_content)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            *_values(settings),
        )
        return ReportingWebhook(number, settings)

    def replace(self, number: int, settings: WebhookSettings) -> None:
        """Set one anew, as a whole."""
        self._store.run(
            "UPDATE reporting_webhooks SET name = ?, endpoint = ?, events = ?, disabled = ?, full_resolution = ?,"
            " with_content = ? WHERE webhook = ?",
            *_values(settings),
            number,
        )

    def delete(self, number: int) -> None:
        """Remove one, and the events that wait for it."""
        self._store.run("DELETE FROM reporting_webhooks WHERE webhook = ?", number)


def _values(settings: WebhookSettings) -> tuple[str, str, str, int, int, int]:
    events = compact([*settings.events])
    flags = int(settings.disabled), int(settings.full_resolution), int(settings.with_content)
    return settings.name, settings.endpoint, events, *flags


def _webhook(row: Row) -> ReportingWebhook:
    number, name, endpoint, events, disabled, full_resolution, with_content = row
    names = tuple(str(event) for event in as_list(decode(events)))
    flags = bool(disabled), bool(full_resolution), bool(with_content)
    return ReportingWebhook(number, WebhookSettings(name, endpoint, names, *flags))
