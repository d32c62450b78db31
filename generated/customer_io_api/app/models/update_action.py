from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.sending_state import SendingState
from ..models.webhook_method import WebhookMethod
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.message_header import MessageHeader


@_attrs_define(repr=False)
class UpdateAction(Model):
    """New content of a step. Fields that are left out stay as they are; those of another kind of step have no meaning.
    What the service derives, such as `from` and `name`, cannot be set.

    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "sending_state": "sending_state",
        "subject": "subject",
        "preheader_text": "preheader_text",
        "body": "body",
        "body_amp": "body_amp",
        "body_json": "body_json",
        "from_id": "from_id",
        "reply_to_id": "reply_to_id",
        "sender_identity_id": "sender_identity_id",
        "recipient": "recipient",
        "headers": "headers",
        "image_url": "image_url",
        "url": "url",
        "method": "method",
        "send_to_unsubscribed": "send_to_unsubscribed",
        "tracked": "tracked",
    }

    sending_state: SendingState | Unset = UNSET
    """ Whether a step sends at once, makes drafts to be released by hand, or does nothing. """
    subject: str | Unset = UNSET
    """ Subject of an email, or title of a push. Not for SMS, WhatsApp and webhooks. """
    preheader_text: str | Unset = UNSET
    """ Text that mail programs show beside the subject. Emails only. """
    body: str | Unset = UNSET
    """ Body of the message or webhook. """
    body_amp: str | Unset = UNSET
    """ Body for mail programs that show AMP. Emails only. """
    body_json: str | Unset = UNSET
    """ Content as JSON inside text. WhatsApp only. """
    from_id: int | Unset = UNSET
    """ Sender identity of the message. Emails only. """
    reply_to_id: int | None | Unset = UNSET
    """ Sender identity that replies go to. Null takes it away. Emails only. """
    sender_identity_id: int | Unset = UNSET
    """ Sender identity of the message. WhatsApp only. """
    recipient: str | Unset = UNSET
    """ Address that the message goes to. Liquid in it may be answered blank: do not send back a blank one that was
    read. Not for webhooks. """
    headers: list[MessageHeader] | str | Unset = UNSET
    """ Headers of a step. An email takes a list, a webhook text. """
    image_url: str | Unset = UNSET
    """ Address of an image to send. SMS only. """
    url: str | Unset = UNSET
    """ Address that is called. Webhooks only. """
    method: WebhookMethod | Unset = UNSET
    """ HTTP method of the webhook of a step, in small letters. """
    send_to_unsubscribed: bool | Unset = UNSET
    """ Whether unsubscribed people get it too. WhatsApp only. """
    tracked: bool | Unset = UNSET
    """ Whether links are tracked. WhatsApp only. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        sending_state = self.sending_state

        subject = self.subject

        preheader_text = self.preheader_text

        body = self.body

        body_amp = self.body_amp

        body_json = self.body_json

        from_id = self.from_id

        reply_to_id: int | None | Unset
        if isinstance(self.reply_to_id, Unset):
            reply_to_id = UNSET
        else:
            reply_to_id = self.reply_to_id

        sender_identity_id = self.sender_identity_id

        recipient = self.recipient

        headers: list[dict[str, Any]] | str | Unset
        if isinstance(self.headers, Unset):
            headers = UNSET
        elif isinstance(self.headers, list):
            headers = []
            for componentsschemas_message_headers_item_data in self.headers:
                componentsschemas_message_headers_item = componentsschemas_message_headers_item_data.to_dict()
                headers.append(componentsschemas_message_headers_item)

        else:
            headers = self.headers

        image_url = self.image_url

        url = self.url

        method = self.method

        send_to_unsubscribed = self.send_to_unsubscribed

        tracked = self.tracked

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if sending_state is not UNSET:
            field_dict["sending_state"] = sending_state
        if subject is not UNSET:
            field_dict["subject"] = subject
        if preheader_text is not UNSET:
            field_dict["preheader_text"] = preheader_text
        if body is not UNSET:
            field_dict["body"] = body
        if body_amp is not UNSET:
            field_dict["body_amp"] = body_amp
        if body_json is not UNSET:
            field_dict["body_json"] = body_json
        if from_id is not UNSET:
            field_dict["from_id"] = from_id
        if reply_to_id is not UNSET:
            field_dict["reply_to_id"] = reply_to_id
        if sender_identity_id is not UNSET:
            field_dict["sender_identity_id"] = sender_identity_id
        if recipient is not UNSET:
            field_dict["recipient"] = recipient
        if headers is not UNSET:
            field_dict["headers"] = headers
        if image_url is not UNSET:
            field_dict["image_url"] = image_url
        if url is not UNSET:
            field_dict["url"] = url
        if method is not UNSET:
            field_dict["method"] = method
        if send_to_unsubscribed is not UNSET:
            field_dict["send_to_unsubscribed"] = send_to_unsubscribed
        if tracked is not UNSET:
            field_dict["tracked"] = tracked

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.message_header import MessageHeader

        d = fields_of(src_dict)
        sending_state = d.pop("sending_state", UNSET)

        subject = d.pop("subject", UNSET)

        preheader_text = d.pop("preheader_text", UNSET)

        body = d.pop("body", UNSET)

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

        sender_identity_id = d.pop("sender_identity_id", UNSET)

        recipient = d.pop("recipient", UNSET)

        def _parse_headers(data: object) -> list[MessageHeader] | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                componentsschemas_action_headers_type_0: list[MessageHeader] = []
                for componentsschemas_message_headers_item_data in data or []:
                    componentsschemas_message_headers_item = MessageHeader.from_dict(
                        componentsschemas_message_headers_item_data
                    )

                    componentsschemas_action_headers_type_0.append(componentsschemas_message_headers_item)

                return componentsschemas_action_headers_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[MessageHeader] | str | Unset, data)

        headers = _parse_headers(d.pop("headers", UNSET))

        image_url = d.pop("image_url", UNSET)

        url = d.pop("url", UNSET)

        method = d.pop("method", UNSET)

        send_to_unsubscribed = d.pop("send_to_unsubscribed", UNSET)

        tracked = d.pop("tracked", UNSET)

        _made = cls(
            sending_state=sending_state,
            subject=subject,
            preheader_text=preheader_text,
            body=body,
            body_amp=body_amp,
            body_json=body_json,
            from_id=from_id,
            reply_to_id=reply_to_id,
            sender_identity_id=sender_identity_id,
            recipient=recipient,
            headers=headers,
            image_url=image_url,
            url=url,
            method=method,
            send_to_unsubscribed=send_to_unsubscribed,
            tracked=tracked,
        )

        _made.additional_properties = d
        return _made
