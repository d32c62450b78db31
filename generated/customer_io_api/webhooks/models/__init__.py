"""Data models, loaded on first use."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING
from typing import Any as _Any

if TYPE_CHECKING:
    from .clicked_link import ClickedLink
    from .customer_data import CustomerData
    from .customer_identifiers import CustomerIdentifiers
    from .customer_subscribed import CustomerSubscribed
    from .customer_subscription_preferences_changed import CustomerSubscriptionPreferencesChanged
    from .customer_unsubscribed import CustomerUnsubscribed
    from .device_platform import DevicePlatform
    from .email_attempted import EmailAttempted
    from .email_bounced import EmailBounced
    from .email_clicked import EmailClicked
    from .email_clicked_data import EmailClickedData
    from .email_converted import EmailConverted
    from .email_data import EmailData
    from .email_deferred import EmailDeferred
    from .email_deferred_data import EmailDeferredData
    from .email_delivered import EmailDelivered
    from .email_drafted import EmailDrafted
    from .email_dropped import EmailDropped
    from .email_failed import EmailFailed
    from .email_failure_data import EmailFailureData
    from .email_headers import EmailHeaders
    from .email_opened import EmailOpened
    from .email_opened_data import EmailOpenedData
    from .email_sent import EmailSent
    from .email_sent_data import EmailSentData
    from .email_spammed import EmailSpammed
    from .email_undeliverable import EmailUndeliverable
    from .email_unsubscribed import EmailUnsubscribed
    from .failure import Failure
    from .in_app_attempted import InAppAttempted
    from .in_app_clicked import InAppClicked
    from .in_app_clicked_data import InAppClickedData
    from .in_app_converted import InAppConverted
    from .in_app_data import InAppData
    from .in_app_drafted import InAppDrafted
    from .in_app_failed import InAppFailed
    from .in_app_opened import InAppOpened
    from .in_app_sent import InAppSent
    from .in_app_sent_data import InAppSentData
    from .in_app_undeliverable import InAppUndeliverable
    from .message_data import MessageData
    from .message_failure_data import MessageFailureData
    from .message_origin import MessageOrigin
    from .push_attempted import PushAttempted
    from .push_bounced import PushBounced
    from .push_clicked import PushClicked
    from .push_clicked_data import PushClickedData
    from .push_converted import PushConverted
    from .push_data import PushData
    from .push_delivered import PushDelivered
    from .push_drafted import PushDrafted
    from .push_dropped import PushDropped
    from .push_failed import PushFailed
    from .push_failed_recipient import PushFailedRecipient
    from .push_failure_data import PushFailureData
    from .push_opened import PushOpened
    from .push_recipient import PushRecipient
    from .push_sent import PushSent
    from .push_sent_data import PushSentData
    from .push_sent_recipient import PushSentRecipient
    from .push_undeliverable import PushUndeliverable
    from .slack_attempted import SlackAttempted
    from .slack_clicked import SlackClicked
    from .slack_clicked_data import SlackClickedData
    from .slack_converted import SlackConverted
    from .slack_converted_data import SlackConvertedData
    from .slack_data import SlackData
    from .slack_drafted import SlackDrafted
    from .slack_failed import SlackFailed
    from .slack_sent import SlackSent
    from .slack_sent_data import SlackSentData
    from .slack_undeliverable import SlackUndeliverable
    from .sms_attempted import SmsAttempted
    from .sms_bounced import SmsBounced
    from .sms_clicked import SmsClicked
    from .sms_clicked_data import SmsClickedData
    from .sms_converted import SmsConverted
    from .sms_data import SmsData
    from .sms_delivered import SmsDelivered
    from .sms_drafted import SmsDrafted
    from .sms_dropped import SmsDropped
    from .sms_dropped_data import SmsDroppedData
    from .sms_failed import SmsFailed
    from .sms_failure_data import SmsFailureData
    from .sms_replied import SmsReplied
    from .sms_replied_data import SmsRepliedData
    from .sms_sent import SmsSent
    from .sms_sent_data import SmsSentData
    from .sms_undeliverable import SmsUndeliverable
    from .subscription_preferences_data import SubscriptionPreferencesData
    from .webhook_attempted import WebhookAttempted
    from .webhook_clicked import WebhookClicked
    from .webhook_clicked_data import WebhookClickedData
    from .webhook_converted import WebhookConverted
    from .webhook_converted_data import WebhookConvertedData
    from .webhook_data import WebhookData
    from .webhook_drafted import WebhookDrafted
    from .webhook_failed import WebhookFailed
    from .webhook_sent import WebhookSent
    from .webhook_sent_data import WebhookSentData
    from .webhook_undeliverable import WebhookUndeliverable
    from .whatsapp_attempted import WhatsappAttempted
    from .whatsapp_bounced import WhatsappBounced
    from .whatsapp_clicked import WhatsappClicked
    from .whatsapp_clicked_data import WhatsappClickedData
    from .whatsapp_converted import WhatsappConverted
    from .whatsapp_data import WhatsappData
    from .whatsapp_delivered import WhatsappDelivered
    from .whatsapp_drafted import WhatsappDrafted
    from .whatsapp_dropped import WhatsappDropped
    from .whatsapp_failed import WhatsappFailed
    from .whatsapp_failure_data import WhatsappFailureData
    from .whatsapp_opened import WhatsappOpened
    from .whatsapp_replied import WhatsappReplied
    from .whatsapp_replied_data import WhatsappRepliedData
    from .whatsapp_sent import WhatsappSent
    from .whatsapp_sent_data import WhatsappSentData
    from .whatsapp_undeliverable import WhatsappUndeliverable

__all__ = (
    "ClickedLink",
    "CustomerData",
    "CustomerIdentifiers",
    "CustomerSubscribed",
    "CustomerSubscriptionPreferencesChanged",
    "CustomerUnsubscribed",
    "DevicePlatform",
    "EmailAttempted",
    "EmailBounced",
    "EmailClicked",
    "EmailClickedData",
    "EmailConverted",
    "EmailData",
    "EmailDeferred",
    "EmailDeferredData",
    "EmailDelivered",
    "EmailDrafted",
    "EmailDropped",
    "EmailFailed",
    "EmailFailureData",
    "EmailHeaders",
    "EmailOpened",
    "EmailOpenedData",
    "EmailSent",
    "EmailSentData",
    "EmailSpammed",
    "EmailUndeliverable",
    "EmailUnsubscribed",
    "Failure",
    "InAppAttempted",
    "InAppClicked",
    "InAppClickedData",
    "InAppConverted",
    "InAppData",
    "InAppDrafted",
    "InAppFailed",
    "InAppOpened",
    "InAppSent",
    "InAppSentData",
    "InAppUndeliverable",
    "MessageData",
    "MessageFailureData",
    "MessageOrigin",
    "PushAttempted",
    "PushBounced",
    "PushClicked",
    "PushClickedData",
    "PushConverted",
    "PushData",
    "PushDelivered",
    "PushDrafted",
    "PushDropped",
    "PushFailed",
    "PushFailedRecipient",
    "PushFailureData",
    "PushOpened",
    "PushRecipient",
    "PushSent",
    "PushSentData",
    "PushSentRecipient",
    "PushUndeliverable",
    "SlackAttempted",
    "SlackClicked",
    "SlackClickedData",
    "SlackConverted",
    "SlackConvertedData",
    "SlackData",
    "SlackDrafted",
    "SlackFailed",
    "SlackSent",
    "SlackSentData",
    "SlackUndeliverable",
    "SmsAttempted",
    "SmsBounced",
    "SmsClicked",
    "SmsClickedData",
    "SmsConverted",
    "SmsData",
    "SmsDelivered",
    "SmsDrafted",
    "SmsDropped",
    "SmsDroppedData",
    "SmsFailed",
    "SmsFailureData",
    "SmsReplied",
    "SmsRepliedData",
    "SmsSent",
    "SmsSentData",
    "SmsUndeliverable",
    "SubscriptionPreferencesData",
    "WebhookAttempted",
    "WebhookClicked",
    "WebhookClickedData",
    "WebhookConverted",
    "WebhookConvertedData",
    "WebhookData",
    "WebhookDrafted",
    "WebhookFailed",
    "WebhookSent",
    "WebhookSentData",
    "WebhookUndeliverable",
    "WhatsappAttempted",
    "WhatsappBounced",
    "WhatsappClicked",
    "WhatsappClickedData",
    "WhatsappConverted",
    "WhatsappData",
    "WhatsappDelivered",
    "WhatsappDrafted",
    "WhatsappDropped",
    "WhatsappFailed",
    "WhatsappFailureData",
    "WhatsappOpened",
    "WhatsappReplied",
    "WhatsappRepliedData",
    "WhatsappSent",
    "WhatsappSentData",
    "WhatsappUndeliverable",
)

_MODULES: dict[str, str] = {
    "ClickedLink": ".clicked_link",
    "CustomerData": ".customer_data",
    "CustomerIdentifiers": ".customer_identifiers",
    "CustomerSubscribed": ".customer_subscribed",
    "CustomerSubscriptionPreferencesChanged": ".customer_subscription_preferences_changed",
    "CustomerUnsubscribed": ".customer_unsubscribed",
    "DevicePlatform": ".device_platform",
    "EmailAttempted": ".email_attempted",
    "EmailBounced": ".email_bounced",
    "EmailClicked": ".email_clicked",
    "EmailClickedData": ".email_clicked_data",
    "EmailConverted": ".email_converted",
    "EmailData": ".email_data",
    "EmailDeferred": ".email_deferred",
    "EmailDeferredData": ".email_deferred_data",
    "EmailDelivered": ".email_delivered",
    "EmailDrafted": ".email_drafted",
    "EmailDropped": ".email_dropped",
    "EmailFailed": ".email_failed",
    "EmailFailureData": ".email_failure_data",
    "EmailHeaders": ".email_headers",
    "EmailOpened": ".email_opened",
    "EmailOpenedData": ".email_opened_data",
    "EmailSent": ".email_sent",
    "EmailSentData": ".email_sent_data",
    "EmailSpammed": ".email_spammed",
    "EmailUndeliverable": ".email_undeliverable",
    "EmailUnsubscribed": ".email_unsubscribed",
    "Failure": ".failure",
    "InAppAttempted": ".in_app_attempted",
    "InAppClicked": ".in_app_clicked",
    "InAppClickedData": ".in_app_clicked_data",
    "InAppConverted": ".in_app_converted",
    "InAppData": ".in_app_data",
    "InAppDrafted": ".in_app_drafted",
    "InAppFailed": ".in_app_failed",
    "InAppOpened": ".in_app_opened",
    "InAppSent": ".in_app_sent",
    "InAppSentData": ".in_app_sent_data",
    "InAppUndeliverable": ".in_app_undeliverable",
    "MessageData": ".message_data",
    "MessageFailureData": ".message_failure_data",
    "MessageOrigin": ".message_origin",
    "PushAttempted": ".push_attempted",
    "PushBounced": ".push_bounced",
    "PushClicked": ".push_clicked",
    "PushClickedData": ".push_clicked_data",
    "PushConverted": ".push_converted",
    "PushData": ".push_data",
    "PushDelivered": ".push_delivered",
    "PushDrafted": ".push_drafted",
    "PushDropped": ".push_dropped",
    "PushFailed": ".push_failed",
    "PushFailedRecipient": ".push_failed_recipient",
    "PushFailureData": ".push_failure_data",
    "PushOpened": ".push_opened",
    "PushRecipient": ".push_recipient",
    "PushSent": ".push_sent",
    "PushSentData": ".push_sent_data",
    "PushSentRecipient": ".push_sent_recipient",
    "PushUndeliverable": ".push_undeliverable",
    "SlackAttempted": ".slack_attempted",
    "SlackClicked": ".slack_clicked",
    "SlackClickedData": ".slack_clicked_data",
    "SlackConverted": ".slack_converted",
    "SlackConvertedData": ".slack_converted_data",
    "SlackData": ".slack_data",
    "SlackDrafted": ".slack_drafted",
    "SlackFailed": ".slack_failed",
    "SlackSent": ".slack_sent",
    "SlackSentData": ".slack_sent_data",
    "SlackUndeliverable": ".slack_undeliverable",
    "SmsAttempted": ".sms_attempted",
    "SmsBounced": ".sms_bounced",
    "SmsClicked": ".sms_clicked",
    "SmsClickedData": ".sms_clicked_data",
    "SmsConverted": ".sms_converted",
    "SmsData": ".sms_data",
    "SmsDelivered": ".sms_delivered",
    "SmsDrafted": ".sms_drafted",
    "SmsDropped": ".sms_dropped",
    "SmsDroppedData": ".sms_dropped_data",
    "SmsFailed": ".sms_failed",
    "SmsFailureData": ".sms_failure_data",
    "SmsReplied": ".sms_replied",
    "SmsRepliedData": ".sms_replied_data",
    "SmsSent": ".sms_sent",
    "SmsSentData": ".sms_sent_data",
    "SmsUndeliverable": ".sms_undeliverable",
    "SubscriptionPreferencesData": ".subscription_preferences_data",
    "WebhookAttempted": ".webhook_attempted",
    "WebhookClicked": ".webhook_clicked",
    "WebhookClickedData": ".webhook_clicked_data",
    "WebhookConverted": ".webhook_converted",
    "WebhookConvertedData": ".webhook_converted_data",
    "WebhookData": ".webhook_data",
    "WebhookDrafted": ".webhook_drafted",
    "WebhookFailed": ".webhook_failed",
    "WebhookSent": ".webhook_sent",
    "WebhookSentData": ".webhook_sent_data",
    "WebhookUndeliverable": ".webhook_undeliverable",
    "WhatsappAttempted": ".whatsapp_attempted",
    "WhatsappBounced": ".whatsapp_bounced",
    "WhatsappClicked": ".whatsapp_clicked",
    "WhatsappClickedData": ".whatsapp_clicked_data",
    "WhatsappConverted": ".whatsapp_converted",
    "WhatsappData": ".whatsapp_data",
    "WhatsappDelivered": ".whatsapp_delivered",
    "WhatsappDrafted": ".whatsapp_drafted",
    "WhatsappDropped": ".whatsapp_dropped",
    "WhatsappFailed": ".whatsapp_failed",
    "WhatsappFailureData": ".whatsapp_failure_data",
    "WhatsappOpened": ".whatsapp_opened",
    "WhatsappReplied": ".whatsapp_replied",
    "WhatsappRepliedData": ".whatsapp_replied_data",
    "WhatsappSent": ".whatsapp_sent",
    "WhatsappSentData": ".whatsapp_sent_data",
    "WhatsappUndeliverable": ".whatsapp_undeliverable",
}


def __getattr__(name: str) -> _Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: _Any = getattr(_import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
