"""The events of reporting webhooks: the class of each, their unions, and the way from fields to an event."""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .._event import UnknownEvent, read_event
from . import models

if TYPE_CHECKING:
    from .models import (
        CustomerSubscribed,
        CustomerSubscriptionPreferencesChanged,
        CustomerUnsubscribed,
        EmailAttempted,
        EmailBounced,
        EmailClicked,
        EmailConverted,
        EmailDeferred,
        EmailDelivered,
        EmailDrafted,
        EmailDropped,
        EmailFailed,
        EmailOpened,
        EmailSent,
        EmailSpammed,
        EmailUndeliverable,
        EmailUnsubscribed,
        InAppAttempted,
        InAppClicked,
        InAppConverted,
        InAppDrafted,
        InAppFailed,
        InAppOpened,
        InAppSent,
        InAppUndeliverable,
        PushAttempted,
        PushBounced,
        PushClicked,
        PushConverted,
        PushDelivered,
        PushDrafted,
        PushDropped,
        PushFailed,
        PushOpened,
        PushSent,
        PushUndeliverable,
        SlackAttempted,
        SlackClicked,
        SlackConverted,
        SlackDrafted,
        SlackFailed,
        SlackSent,
        SlackUndeliverable,
        SmsAttempted,
        SmsBounced,
        SmsClicked,
        SmsConverted,
        SmsDelivered,
        SmsDrafted,
        SmsDropped,
        SmsFailed,
        SmsReplied,
        SmsSent,
        SmsUndeliverable,
        WebhookAttempted,
        WebhookClicked,
        WebhookConverted,
        WebhookDrafted,
        WebhookFailed,
        WebhookSent,
        WebhookUndeliverable,
        WhatsappAttempted,
        WhatsappBounced,
        WhatsappClicked,
        WhatsappConverted,
        WhatsappDelivered,
        WhatsappDrafted,
        WhatsappDropped,
        WhatsappFailed,
        WhatsappOpened,
        WhatsappReplied,
        WhatsappSent,
        WhatsappUndeliverable,
    )

    CustomerReport: TypeAlias = CustomerSubscriptionPreferencesChanged | CustomerSubscribed | CustomerUnsubscribed
    """What became of objects of the type `customer`."""
    EmailReport: TypeAlias = (
        EmailAttempted
        | EmailBounced
        | EmailClicked
        | EmailConverted
        | EmailDeferred
        | EmailDelivered
        | EmailDrafted
        | EmailDropped
        | EmailFailed
        | EmailOpened
        | EmailSent
        | EmailSpammed
        | EmailUndeliverable
        | EmailUnsubscribed
    )
    """What became of objects of the type `email`."""
    InAppReport: TypeAlias = (
        InAppAttempted
        | InAppClicked
        | InAppConverted
        | InAppDrafted
        | InAppFailed
        | InAppOpened
        | InAppSent
        | InAppUndeliverable
    )
    """What became of objects of the type `in_app`."""
    PushReport: TypeAlias = (
        PushAttempted
        | PushBounced
        | PushClicked
        | PushConverted
        | PushDelivered
        | PushDrafted
        | PushDropped
        | PushFailed
        | PushOpened
        | PushSent
        | PushUndeliverable
    )
    """What became of objects of the type `push`."""
    SlackReport: TypeAlias = (
        SlackAttempted | SlackClicked | SlackConverted | SlackDrafted | SlackFailed | SlackSent | SlackUndeliverable
    )
    """What became of objects of the type `slack`."""
    SmsReport: TypeAlias = (
        SmsAttempted
        | SmsBounced
        | SmsClicked
        | SmsConverted
        | SmsDelivered
        | SmsDrafted
        | SmsDropped
        | SmsFailed
        | SmsReplied
        | SmsSent
        | SmsUndeliverable
    )
    """What became of objects of the type `sms`."""
    WebhookReport: TypeAlias = (
        WebhookAttempted
        | WebhookClicked
        | WebhookConverted
        | WebhookDrafted
        | WebhookFailed
        | WebhookSent
        | WebhookUndeliverable
    )
    """What became of objects of the type `webhook`."""
    WhatsappReport: TypeAlias = (
        WhatsappAttempted
        | WhatsappBounced
        | WhatsappClicked
        | WhatsappConverted
        | WhatsappDelivered
        | WhatsappDrafted
        | WhatsappDropped
        | WhatsappFailed
        | WhatsappOpened
        | WhatsappReplied
        | WhatsappSent
        | WhatsappUndeliverable
    )
    """What became of objects of the type `whatsapp`."""
    WebhookEvent: TypeAlias = (
        CustomerReport
        | EmailReport
        | InAppReport
        | PushReport
        | SlackReport
        | SmsReport
        | WebhookReport
        | WhatsappReport
        | UnknownEvent
    )
    """Everything that a reporting webhook can bring."""

__all__ = (
    "CustomerReport",
    "EVENTS",
    "EmailReport",
    "InAppReport",
    "PushReport",
    "SlackReport",
    "SmsReport",
    "UnknownEvent",
    "WebhookEvent",
    "WebhookReport",
    "WhatsappReport",
    "parse_event",
)

EVENTS: Final[Mapping[tuple[str, str], str]] = {
    ("customer", "cio_subscription_preferences_changed"): "CustomerSubscriptionPreferencesChanged",
    ("customer", "subscribed"): "CustomerSubscribed",
    ("customer", "unsubscribed"): "CustomerUnsubscribed",
    ("email", "attempted"): "EmailAttempted",
    ("email", "bounced"): "EmailBounced",
    ("email", "clicked"): "EmailClicked",
    ("email", "converted"): "EmailConverted",
    ("email", "deferred"): "EmailDeferred",
    ("email", "delivered"): "EmailDelivered",
    ("email", "drafted"): "EmailDrafted",
    ("email", "dropped"): "EmailDropped",
    ("email", "failed"): "EmailFailed",
    ("email", "opened"): "EmailOpened",
    ("email", "sent"): "EmailSent",
    ("email", "spammed"): "EmailSpammed",
    ("email", "undeliverable"): "EmailUndeliverable",
    ("email", "unsubscribed"): "EmailUnsubscribed",
    ("in_app", "attempted"): "InAppAttempted",
    ("in_app", "clicked"): "InAppClicked",
    ("in_app", "converted"): "InAppConverted",
    ("in_app", "drafted"): "InAppDrafted",
    ("in_app", "failed"): "InAppFailed",
    ("in_app", "opened"): "InAppOpened",
    ("in_app", "sent"): "InAppSent",
    ("in_app", "undeliverable"): "InAppUndeliverable",
    ("push", "attempted"): "PushAttempted",
    ("push", "bounced"): "PushBounced",
    ("push", "clicked"): "PushClicked",
    ("push", "converted"): "PushConverted",
    ("push", "delivered"): "PushDelivered",
    ("push", "drafted"): "PushDrafted",
    ("push", "dropped"): "PushDropped",
    ("push", "failed"): "PushFailed",
    ("push", "opened"): "PushOpened",
    ("push", "sent"): "PushSent",
    ("push", "undeliverable"): "PushUndeliverable",
    ("slack", "attempted"): "SlackAttempted",
    ("slack", "clicked"): "SlackClicked",
    ("slack", "converted"): "SlackConverted",
    ("slack", "drafted"): "SlackDrafted",
    ("slack", "failed"): "SlackFailed",
    ("slack", "sent"): "SlackSent",
    ("slack", "undeliverable"): "SlackUndeliverable",
    ("sms", "attempted"): "SmsAttempted",
    ("sms", "bounced"): "SmsBounced",
    ("sms", "clicked"): "SmsClicked",
    ("sms", "converted"): "SmsConverted",
    ("sms", "delivered"): "SmsDelivered",
    ("sms", "drafted"): "SmsDrafted",
    ("sms", "dropped"): "SmsDropped",
    ("sms", "failed"): "SmsFailed",
    ("sms", "replied"): "SmsReplied",
    ("sms", "sent"): "SmsSent",
    ("sms", "undeliverable"): "SmsUndeliverable",
    ("webhook", "attempted"): "WebhookAttempted",
    ("webhook", "clicked"): "WebhookClicked",
    ("webhook", "converted"): "WebhookConverted",
    ("webhook", "drafted"): "WebhookDrafted",
    ("webhook", "failed"): "WebhookFailed",
    ("webhook", "sent"): "WebhookSent",
    ("webhook", "undeliverable"): "WebhookUndeliverable",
    ("whatsapp", "attempted"): "WhatsappAttempted",
    ("whatsapp", "bounced"): "WhatsappBounced",
    ("whatsapp", "clicked"): "WhatsappClicked",
    ("whatsapp", "converted"): "WhatsappConverted",
    ("whatsapp", "delivered"): "WhatsappDelivered",
    ("whatsapp", "drafted"): "WhatsappDrafted",
    ("whatsapp", "dropped"): "WhatsappDropped",
    ("whatsapp", "failed"): "WhatsappFailed",
    ("whatsapp", "opened"): "WhatsappOpened",
    ("whatsapp", "replied"): "WhatsappReplied",
    ("whatsapp", "sent"): "WhatsappSent",
    ("whatsapp", "undeliverable"): "WhatsappUndeliverable",
}
"""Object type and metric of each event, and the name of its class in `models`."""

_REPORTS: Final[Mapping[str, str]] = {
    "CustomerReport": "customer",
    "EmailReport": "email",
    "InAppReport": "in_app",
    "PushReport": "push",
    "SlackReport": "slack",
    "SmsReport": "sms",
    "WebhookReport": "webhook",
    "WhatsappReport": "whatsapp",
}


def parse_event(fields: Mapping[str, Any]) -> WebhookEvent:
    """Read an event that was received and is trusted. Only the modules of its own class are loaded.

    Args:
        fields: the JSON object that the service posted.

    Returns:
        The event, of the class of its object type and metric. An `UnknownEvent` where there is no such class, where a
        field that the class requires is missing, or where `event_id` is no text or `timestamp` no integer.

    Raises:
        TypeError: `fields` is no mapping.
    """
    event: WebhookEvent = read_event(fields, _kind_of)
    return event


def _kind_of(object_type: str, metric: str) -> Any:
    name = EVENTS.get((object_type, metric))
    return None if name is None else getattr(models, name)


if not TYPE_CHECKING:
    # The unions load every class in them, so they are made on first use.
    def __getattr__(name: str) -> object:
        if name == "WebhookEvent":
            wanted = tuple(EVENTS.values())
        elif name in _REPORTS:
            wanted = tuple(kind for (object_type, _), kind in EVENTS.items() if object_type == _REPORTS[name])
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        last = (UnknownEvent,) if name == "WebhookEvent" else ()
        value = reduce(or_, (*(getattr(models, kind) for kind in wanted), *last))
        globals()[name] = value
        return value
