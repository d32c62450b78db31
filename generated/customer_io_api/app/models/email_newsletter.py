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
class EmailNewsletter(Model):
    """New newsletter by email."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "recipients": "recipients",
        "type": "type",
        "subject": "subject",
        "body": "body",
        "send_now": "send_now",
        "scheduled_at": "scheduled_at",
        "subscription_topic_id": "subscription_topic_id",
        "rate_limit_email_rate": "rate_limit_email_rate",
        "rate_limit_time_period": "rate_limit_time_period",
        "rate_limit_spread": "rate_limit_spread",
        "preheader_text": "preheader_text",
        "body_plain": "body_plain",
        "layout_id": "layout_id",
        "from": "from_",
        "from_id": "from_id",
    }

    name: str
    """ Name of the newsletter, at most 190 characters. """
    recipients: NewsletterRecipients
    """ Who receives a newsletter. It is stricter than the search for people: one `and` list outermost, and each
    part of it of exactly one kind. """
    type: Literal["email"]
    """ Always `email`. """
    subject: str
    """ Subject of the email. Liquid is allowed. """
    body: str
    """ HTML of the email. Liquid is allowed. """
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
    preheader_text: str | Unset = UNSET
    """ Text that mail programs show beside the subject. """
    body_plain: str | Unset = UNSET
    """ Plain text of the email. Left out, it is made from the HTML. """
    layout_id: int | Unset = UNSET
    """ Layout around the body. Left out, it is the default one of the workspace. """
    from_: str | Unset = UNSET
    """ Verified sender as an address. Not together with `from_id`; without both it is the oldest verified sender.
    """
    from_id: int | Unset = UNSET
    """ Sender by its number. Not together with `from`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        recipients = self.recipients.to_dict()

        type = self.type

        subject = self.subject

        body = self.body

        send_now = self.send_now

        scheduled_at = self.scheduled_at

        subscription_topic_id = self.subscription_topic_id

        rate_limit_email_rate = self.rate_limit_email_rate

        rate_limit_time_period = self.rate_limit_time_period

        rate_limit_spread = self.rate_limit_spread

        preheader_text = self.preheader_text

        body_plain = self.body_plain

        layout_id = self.layout_id

        from_ = self.from_

        from_id = self.from_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "recipients": recipients,
                "type": type,
                "subject": subject,
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
        if preheader_text is not UNSET:
            field_dict["preheader_text"] = preheader_text
        if body_plain is not UNSET:
            field_dict["body_plain"] = body_plain
        if layout_id is not UNSET:
            field_dict["layout_id"] = layout_id
        if from_ is not UNSET:
            field_dict["from"] = from_
        if from_id is not UNSET:
            field_dict["from_id"] = from_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.newsletter_recipients import NewsletterRecipients

        d = fields_of(src_dict)
        name = d.pop("name")

        recipients = NewsletterRecipients.from_dict(d.pop("recipients"))

        type = cast(Literal["email"], d.pop("type"))
        if type != "email":
            raise ValueError("type is not the constant of the contract")

        subject = d.pop("subject")

        body = d.pop("body")

        send_now = d.pop("send_now", UNSET)

        scheduled_at = d.pop("scheduled_at", UNSET)

        subscription_topic_id = d.pop("subscription_topic_id", UNSET)

        rate_limit_email_rate = d.pop("rate_limit_email_rate", UNSET)

        rate_limit_time_period = d.pop("rate_limit_time_period", UNSET)

        rate_limit_spread = d.pop("rate_limit_spread", UNSET)

        preheader_text = d.pop("preheader_text", UNSET)

        body_plain = d.pop("body_plain", UNSET)

        layout_id = d.pop("layout_id", UNSET)

        from_ = d.pop("from", UNSET)

        from_id = d.pop("from_id", UNSET)

        _made = cls(
            name=name,
            recipients=recipients,
            type=type,
            subject=subject,
            body=body,
            send_now=send_now,
            scheduled_at=scheduled_at,
            subscription_topic_id=subscription_topic_id,
            rate_limit_email_rate=rate_limit_email_rate,
            rate_limit_time_period=rate_limit_time_period,
            rate_limit_spread=rate_limit_spread,
            preheader_text=preheader_text,
            body_plain=body_plain,
            layout_id=layout_id,
            from_=from_,
            from_id=from_id,
        )

        _made.additional_properties = d
        return _made
