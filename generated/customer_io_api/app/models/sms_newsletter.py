from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.rate_limit_period import RateLimitPeriod
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.newsletter_recipients import NewsletterRecipients


@_attrs_define(repr=False)
class SmsNewsletter(Model):
    """New newsletter by SMS."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "recipients": "recipients",
        "type": "type",
        "body": "body",
        "send_now": "send_now",
        "scheduled_at": "scheduled_at",
        "subscription_topic_id": "subscription_topic_id",
        "rate_limit_email_rate": "rate_limit_email_rate",
        "rate_limit_time_period": "rate_limit_time_period",
        "rate_limit_spread": "rate_limit_spread",
    }

    name: str
    """ Name of the newsletter, at most 190 characters. """
    recipients: NewsletterRecipients
    """ Who receives a newsletter. It is stricter than the search for people: one `and` list outermost, and each
    part of it of exactly one kind. """
    type: Literal["twilio"]
    """ Always `twilio`, which means SMS. """
    body: str
    """ Text of the SMS. Liquid is allowed. """
    send_now: bool | Unset = UNSET
    """ True sends it at once. Not together with `scheduled_at`. """
    scheduled_at: int | Unset = UNSET
    """ When to send it, in Unix seconds. It is in the future, and not together with `send_now`. """
    subscription_topic_id: int | Unset = UNSET
    """ Topic whose subscribers receive it. Obligatory where the workspace has a subscription centre; else it goes
    to those who are subscribed in general. """
    rate_limit_email_rate: int | Unset = UNSET
    """ The most messages in one period, whatever the channel is. It needs `rate_limit_time_period`. """
    rate_limit_time_period: RateLimitPeriod | Unset = UNSET
    """ Period of a rate limit in seconds, a minute, an hour or a day. It needs `rate_limit_email_rate`. """
    rate_limit_spread: bool | Unset = UNSET
    """ True spreads the messages evenly over the period. It may stand alone. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        recipients = self.recipients.to_dict()

        type = self.type

        body = self.body

        send_now = self.send_now

        scheduled_at = self.scheduled_at

        subscription_topic_id = self.subscription_topic_id

        rate_limit_email_rate = self.rate_limit_email_rate

        rate_limit_time_period = self.rate_limit_time_period

        rate_limit_spread = self.rate_limit_spread

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "recipients": recipients,
                "type": type,
                "body": body,
            }
        )
        if send_now is not UNSET:
            field_dict["send_now"] = send_now
        if scheduled_at is not UNSET:
            field_dict["scheduled_at"] = scheduled_at
        if subscription_topic_id is not UNSET:
            field_dict["subscription_topic_id"] = subscription_topic_id
        if rate_limit_email_rate is not UNSET:
            field_dict["rate_limit_email_rate"] = rate_limit_email_rate
        if rate_limit_time_period is not UNSET:
            field_dict["rate_limit_time_period"] = rate_limit_time_period
        if rate_limit_spread is not UNSET:
            field_dict["rate_limit_spread"] = rate_limit_spread

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.newsletter_recipients import NewsletterRecipients

        d = fields_of(src_dict)
        name = d.pop("name")

        recipients = NewsletterRecipients.from_dict(d.pop("recipients"))

        type = cast(Literal["twilio"], d.pop("type"))
        if type != "twilio":
            raise ValueError("type is not the constant of the contract")

        body = d.pop("body")

        send_now = d.pop("send_now", UNSET)

        scheduled_at = d.pop("scheduled_at", UNSET)

        subscription_topic_id = d.pop("subscription_topic_id", UNSET)

        rate_limit_email_rate = d.pop("rate_limit_email_rate", UNSET)

        rate_limit_time_period = d.pop("rate_limit_time_period", UNSET)

        rate_limit_spread = d.pop("rate_limit_spread", UNSET)

        _made = cls(
            name=name,
            recipients=recipients,
            type=type,
            body=body,
            send_now=send_now,
            scheduled_at=scheduled_at,
            subscription_topic_id=subscription_topic_id,
            rate_limit_email_rate=rate_limit_email_rate,
            rate_limit_time_period=rate_limit_time_period,
            rate_limit_spread=rate_limit_spread,
        )

        _made.additional_properties = d
        return _made
