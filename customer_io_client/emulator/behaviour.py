"""What each operation does: the tables of all families, joined."""

from __future__ import annotations

from customer_io_client.emulator.app_api import (
    activities,
    assets,
    broadcasts,
    campaigns,
    collections,
    customers,
    data_index,
    design_checks,
    design_emails,
    design_publishing,
    design_studio,
    design_versions,
    esp_suppression,
    exports,
    imports,
    inbox_previews,
    info,
    live_notifications,
    messages,
    newsletter_variants,
    newsletters,
    objects,
    opt_outs,
    reporting_webhooks,
    segments,
    sender_identities,
    snippets,
    subscription_center,
    transactional,
    transactional_sends,
    triggers,
    workspaces,
)
from customer_io_client.emulator.pipelines import calls
from customer_io_client.emulator.track import customers as people
from customer_io_client.emulator.track import devices, events, forms, metrics, v2
from customer_io_client.emulator.track import segments as memberships
from customer_io_client.emulator.wire import Behaviour

TABLE: dict[str, Behaviour] = {
    **people.TABLE,
    **devices.TABLE,
    **events.TABLE,
    **forms.TABLE,
    **memberships.TABLE,
    **metrics.TABLE,
    **v2.TABLE,
    **calls.TABLE,
    **customers.TABLE,
    **activities.TABLE,
    **segments.TABLE,
    **newsletters.TABLE,
    **newsletter_variants.TABLE,
    **assets.TABLE,
    **design_studio.TABLE,
    **design_emails.TABLE,
    **design_publishing.TABLE,
    **design_checks.TABLE,
    **design_versions.TABLE,
    **inbox_previews.TABLE,
    **sender_identities.TABLE,
    **reporting_webhooks.TABLE,
    **esp_suppression.TABLE,
    **opt_outs.TABLE,
    **subscription_center.TABLE,
    **info.TABLE,
    **live_notifications.TABLE,
    **workspaces.TABLE,
    **exports.TABLE,
    **imports.TABLE,
    **collections.TABLE,
    **snippets.TABLE,
    **data_index.TABLE,
    **objects.TABLE,
    **transactional.TABLE,
    **transactional_sends.TABLE,
    **messages.TABLE,
    **campaigns.TABLE,
    **broadcasts.TABLE,
    **triggers.TABLE,
}
"""By operation name. An operation that is not here is answered 501."""


def of(operation: str) -> Behaviour | None:
    """What this operation does."""
    return TABLE.get(operation)
