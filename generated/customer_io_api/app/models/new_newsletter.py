from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.newsletter_recipients import NewsletterRecipients


@_attrs_define(repr=False)
class NewNewsletter(Model):
    """What new newsletters of all channels have."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "recipients": "recipients",
        "send_now": "send_now",
        "scheduled_at": "scheduled_at",
        "subscription_topic_id": "subscription_topic_id",
    }

    name: str
    """ Name of the newsletter, at most 190 characters. """
    recipients: NewsletterRecipients
    """ Who receives a newsletter. It is stricter than the search for people: one `and` list outermost, and each
    part of it of exactly one kind. """
    send_now: bool | Unset = UNSET
    """ True sends it at once. Not together with `scheduled_at`. """
    scheduled_at: int | Unset = UNSET
    """ When to send it, in Unix seconds. It is in the future, and not together with `send_now`. """
    subscription_topic_id: int | Unset = UNSET
    """ Topic whose subscribers receive it. Obligatory where the workspace has a subscription centre; else it goes
    to those who are subscribed in general. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        recipients = self.recipients.to_dict()

        send_now = self.send_now

        scheduled_at = self.scheduled_at

        subscription_topic_id = self.subscription_topic_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "recipients": recipients,
            }
        )
        if send_now is not UNSET:
            field_dict["send_now"] = send_now
        if scheduled_at is not UNSET:
            field_dict["scheduled_at"] = scheduled_at
        if subscription_topic_id is not UNSET:
            field_dict["subscription_topic_id"] = subscription_topic_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.newsletter_recipients import NewsletterRecipients

        d = fields_of(src_dict)
        name = d.pop("name")

        recipients = NewsletterRecipients.from_dict(d.pop("recipients"))

        send_now = d.pop("send_now", UNSET)

        scheduled_at = d.pop("scheduled_at", UNSET)

        subscription_topic_id = d.pop("subscription_topic_id", UNSET)

        _made = cls(
            name=name,
            recipients=recipients,
            send_now=send_now,
            scheduled_at=scheduled_at,
            subscription_topic_id=subscription_topic_id,
        )

        _made.additional_properties = d
        return _made
