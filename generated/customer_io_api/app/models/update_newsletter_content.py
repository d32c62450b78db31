from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.newsletter_channel import NewsletterChannel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.message_header import MessageHeader


@_attrs_define(repr=False)
class UpdateNewsletterContent(Model):
    """New content, of the channel of the newsletter. Fields of another channel have no meaning; what the service derives,
    such as `deduplicate_id` and `from`, cannot be set.

    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "subject": "subject",
        "preheader_text": "preheader_text",
        "body": "body",
        "body_plain": "body_plain",
        "body_amp": "body_amp",
        "body_json": "body_json",
        "from_id": "from_id",
        "reply_to_id": "reply_to_id",
        "recipient": "recipient",
        "headers": "headers",
    }

    type: NewsletterChannel | Unset = UNSET
    """ Channel of a newsletter. SMS is spelled `twilio`. """
    subject: str | Unset = UNSET
    """ Subject of an email, or title of a push. """
    preheader_text: str | Unset = UNSET
    """ Text that mail programs show beside the subject. Emails only. """
    body: str | Unset = UNSET
    """ HTML of an email, text of an SMS or push, or body of a webhook. Liquid is allowed. """
    body_plain: str | Unset = UNSET
    """ Plain text of the email. Emails only. """
    body_amp: str | Unset = UNSET
    """ Body for mail programs that show AMP. Emails only. """
    body_json: str | Unset = UNSET
    """ Content of the message, as JSON inside text. In-app and inbox messages only. Rules on pages cannot be
    changed. """
    from_id: int | Unset = UNSET
    """ Sender identity of the message. Emails only. """
    reply_to_id: int | None | Unset = UNSET
    """ Sender identity that replies go to. Null takes it away. Emails only. """
    recipient: str | Unset = UNSET
    """ Address that the message goes to. Liquid in it may be answered blank: do not send back a blank one that was
    read. Emails only. """
    headers: list[MessageHeader] | Unset = UNSET
    """ Headers of a webhook. Webhooks only. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        subject = self.subject

        preheader_text = self.preheader_text

        body = self.body

        body_plain = self.body_plain

        body_amp = self.body_amp

        body_json = self.body_json

        from_id = self.from_id

        reply_to_id: int | None | Unset
        if isinstance(self.reply_to_id, Unset):
            reply_to_id = UNSET
        else:
            reply_to_id = self.reply_to_id

        recipient = self.recipient

        headers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.headers, Unset):
            headers = []
            for headers_item_data in self.headers:
                headers_item = headers_item_data.to_dict()
                headers.append(headers_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type is not UNSET:
            field_dict["type"] = type
        if subject is not UNSET:
            field_dict["subject"] = subject
        if preheader_text is not UNSET:
            field_dict["preheader_text"] = preheader_text
        if body is not UNSET:
            field_dict["body"] = body
        if body_plain is not UNSET:
            field_dict["body_plain"] = body_plain
        if body_amp is not UNSET:
            field_dict["body_amp"] = body_amp
        if body_json is not UNSET:
            field_dict["body_json"] = body_json
        if from_id is not UNSET:
            field_dict["from_id"] = from_id
        if reply_to_id is not UNSET:
            field_dict["reply_to_id"] = reply_to_id
        if recipient is not UNSET:
            field_dict["recipient"] = recipient
        if headers is not UNSET:
            field_dict["headers"] = headers

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.message_header import MessageHeader

        d = fields_of(src_dict)
        type = d.pop("type", UNSET)

        subject = d.pop("subject", UNSET)

        preheader_text = d.pop("preheader_text", UNSET)

        body = d.pop("body", UNSET)

        body_plain = d.pop("body_plain", UNSET)

        body_amp = d.pop("body_amp", UNSET)

        body_json = d.pop("body_json", UNSET)

        from_id = d.pop("from_id", UNSET)

        def _parse_reply_to_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        reply_to_id = _parse_reply_to_id(d.pop("reply_to_id", UNSET))

        recipient = d.pop("recipient", UNSET)

        _headers = d.pop("headers", UNSET)
        headers: list[MessageHeader] | Unset = UNSET
        if _headers is not UNSET:
            headers = []
            for headers_item_data in _headers or []:
                headers_item = MessageHeader.from_dict(headers_item_data)

                headers.append(headers_item)

        _made = cls(
            type=type,
            subject=subject,
            preheader_text=preheader_text,
            body=body,
            body_plain=body_plain,
            body_amp=body_amp,
            body_json=body_json,
            from_id=from_id,
            reply_to_id=reply_to_id,
            recipient=recipient,
            headers=headers,
        )

        _made.additional_properties = d
        return _made
