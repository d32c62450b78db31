from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.action_type import ActionType
from ..models.sending_state import SendingState
from ..models.webhook_method import WebhookMethod
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class Action(Model):
    """Step of a campaign or broadcast, with its content. Which fields there are depends on its `type`: those without a
    remark belong to several kinds.

    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "campaign_id": "campaign_id",
        "broadcast_id": "broadcast_id",
        "parent_action_id": "parent_action_id",
        "deduplicate_id": "deduplicate_id",
        "name": "name",
        "layout": "layout",
        "type": "type",
        "sending_state": "sending_state",
        "language": "language",
        "subject": "subject",
        "preheader_text": "preheader_text",
        "body": "body",
        "body_amp": "body_amp",
        "body_json": "body_json",
        "from": "from_",
        "from_id": "from_id",
        "reply_to": "reply_to",
        "reply_to_id": "reply_to_id",
        "sender_identity_id": "sender_identity_id",
        "recipient": "recipient",
        "cc": "cc",
        "bcc": "bcc",
        "fake_bcc": "fake_bcc",
        "headers": "headers",
        "preprocessor": "preprocessor",
        "image_url": "image_url",
        "url": "url",
        "method": "method",
        "send_to_unsubscribed": "send_to_unsubscribed",
        "tracked": "tracked",
        "created": "created",
        "updated": "updated",
    }

    id: int | Unset = UNSET
    """ Number of the step. """
    campaign_id: int | None | Unset = UNSET
    """ Campaign that the step belongs to. """
    broadcast_id: int | None | Unset = UNSET
    """ Broadcast that the step belongs to. """
    parent_action_id: int | None | Unset = UNSET
    """ Split or branch that holds the step. Campaigns only. """
    deduplicate_id: str | Unset = UNSET
    """ Number and time of the last change. It differs after every change of the step. """
    name: str | Unset = UNSET
    """ Name of the step. """
    layout: str | Unset = UNSET
    """ HTML around the body. Not for WhatsApp. """
    type: ActionType | Unset = UNSET
    """ Kind of a step with a message or webhook. SMS is spelled `twilio`. """
    sending_state: SendingState | Unset = UNSET
    """ Whether a step sends at once, makes drafts to be released by hand, or does nothing. """
    language: str | Unset = UNSET
    """ Language tag of a content, such as `fr`. Empty text is the default language. """
    subject: None | str | Unset = UNSET
    """ Subject of an email, or title of a push. Not for SMS, WhatsApp and webhooks. """
    preheader_text: None | str | Unset = UNSET
    """ Text that mail programs show beside the subject. Emails only. """
    body: str | Unset = UNSET
    """ Body of the message or webhook. """
    body_amp: None | str | Unset = UNSET
    """ Body for mail programs that show AMP. Emails only. """
    body_json: str | Unset = UNSET
    """ Content as JSON inside text. WhatsApp only. """
    from_: None | str | Unset = UNSET
    """ Sender as it is shown, derived from `from_id`. Emails only. """
    from_id: int | None | Unset = UNSET
    """ Sender identity of the message. Emails only. """
    reply_to: None | str | Unset = UNSET
    """ Address for replies, derived from `reply_to_id`. Emails only. """
    reply_to_id: int | None | Unset = UNSET
    """ Sender identity that replies go to. Null when there is none. Emails only. """
    sender_identity_id: int | None | Unset = UNSET
    """ Sender identity of the message. WhatsApp only. """
    recipient: None | str | Unset = UNSET
    """ Address that the message goes to, often Liquid. Not for webhooks. """
    cc: None | str | Unset = UNSET
    """ Addresses that get an open copy. Emails only. """
    bcc: None | str | Unset = UNSET
    """ Addresses that get a hidden copy. Emails only. """
    fake_bcc: bool | Unset = UNSET
    """ Whether hidden copies are sent as messages of their own. Emails only. """
    headers: None | str | Unset = UNSET
    """ Headers of the email or webhook, as JSON of a list of names and values inside text. """
    preprocessor: None | str | Unset = UNSET
    """ What moves the CSS into the elements of an email, which is `premailer`. Emails only. """
    image_url: None | str | Unset = UNSET
    """ Address of an image to send. SMS only. """
    url: None | str | Unset = UNSET
    """ Address that is called. Webhooks only. """
    method: WebhookMethod | Unset = UNSET
    """ HTTP method of the webhook of a step, in small letters. """
    send_to_unsubscribed: bool | Unset = UNSET
    """ Whether unsubscribed people get it too. WhatsApp only. """
    tracked: bool | Unset = UNSET
    """ Whether links are tracked. WhatsApp only. """
    created: int | Unset = UNSET
    """ When the step was made, in Unix seconds. """
    updated: int | Unset = UNSET
    """ When the step was last changed, in Unix seconds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        campaign_id: int | None | Unset
        if isinstance(self.campaign_id, Unset):
            campaign_id = UNSET
        else:
            campaign_id = self.campaign_id

        broadcast_id: int | None | Unset
        if isinstance(self.broadcast_id, Unset):
            broadcast_id = UNSET
        else:
            broadcast_id = self.broadcast_id

        parent_action_id: int | None | Unset
        if isinstance(self.parent_action_id, Unset):
            parent_action_id = UNSET
        else:
            parent_action_id = self.parent_action_id

        deduplicate_id = self.deduplicate_id

        name = self.name

        layout = self.layout

        type = self.type

        sending_state = self.sending_state

        language = self.language

        subject: None | str | Unset
        if isinstance(self.subject, Unset):
            subject = UNSET
        else:
            subject = self.subject

        preheader_text: None | str | Unset
        if isinstance(self.preheader_text, Unset):
            preheader_text = UNSET
        else:
            preheader_text = self.preheader_text

        body = self.body

        body_amp: None | str | Unset
        if isinstance(self.body_amp, Unset):
            body_amp = UNSET
        else:
            body_amp = self.body_amp

        body_json = self.body_json

        from_: None | str | Unset
        if isinstance(self.from_, Unset):
            from_ = UNSET
        else:
            from_ = self.from_

        from_id: int | None | Unset
        if isinstance(self.from_id, Unset):
            from_id = UNSET
        else:
            from_id = self.from_id

        reply_to: None | str | Unset
        if isinstance(self.reply_to, Unset):
            reply_to = UNSET
        else:
            reply_to = self.reply_to

        reply_to_id: int | None | Unset
        if isinstance(self.reply_to_id, Unset):
            reply_to_id = UNSET
        else:
            reply_to_id = self.reply_to_id

        sender_identity_id: int | None | Unset
        if isinstance(self.sender_identity_id, Unset):
            sender_identity_id = UNSET
        else:
            sender_identity_id = self.sender_identity_id

        recipient: None | str | Unset
        if isinstance(self.recipient, Unset):
            recipient = UNSET
        else:
            recipient = self.recipient

        cc: None | str | Unset
        if isinstance(self.cc, Unset):
            cc = UNSET
        else:
            cc = self.cc

        bcc: None | str | Unset
        if isinstance(self.bcc, Unset):
            bcc = UNSET
        else:
            bcc = self.bcc

        fake_bcc = self.fake_bcc

        headers: None | str | Unset
        if isinstance(self.headers, Unset):
            headers = UNSET
        else:
            headers = self.headers

        preprocessor: None | str | Unset
        if isinstance(self.preprocessor, Unset):
            preprocessor = UNSET
        else:
            preprocessor = self.preprocessor

        image_url: None | str | Unset
        if isinstance(self.image_url, Unset):
            image_url = UNSET
        else:
            image_url = self.image_url

        url: None | str | Unset
        if isinstance(self.url, Unset):
            url = UNSET
        else:
            url = self.url

        method = self.method

        send_to_unsubscribed = self.send_to_unsubscribed

        tracked = self.tracked

        created = self.created

        updated = self.updated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if campaign_id is not UNSET:
            field_dict["campaign_id"] = campaign_id
        if broadcast_id is not UNSET:
            field_dict["broadcast_id"] = broadcast_id
        if parent_action_id is not UNSET:
            field_dict["parent_action_id"] = parent_action_id
        if deduplicate_id is not UNSET:
            field_dict["deduplicate_id"] = deduplicate_id
        if name is not UNSET:
            field_dict["name"] = name
        if layout is not UNSET:
            field_dict["layout"] = layout
        if type is not UNSET:
            field_dict["type"] = type
        if sending_state is not UNSET:
            field_dict["sending_state"] = sending_state
        if language is not UNSET:
            field_dict["language"] = language
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
        if from_ is not UNSET:
            field_dict["from"] = from_
        if from_id is not UNSET:
            field_dict["from_id"] = from_id
        if reply_to is not UNSET:
            field_dict["reply_to"] = reply_to
        if reply_to_id is not UNSET:
            field_dict["reply_to_id"] = reply_to_id
        if sender_identity_id is not UNSET:
            field_dict["sender_identity_id"] = sender_identity_id
        if recipient is not UNSET:
            field_dict["recipient"] = recipient
        if cc is not UNSET:
            field_dict["cc"] = cc
        if bcc is not UNSET:
            field_dict["bcc"] = bcc
        if fake_bcc is not UNSET:
            field_dict["fake_bcc"] = fake_bcc
        if headers is not UNSET:
            field_dict["headers"] = headers
        if preprocessor is not UNSET:
            field_dict["preprocessor"] = preprocessor
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
        if created is not UNSET:
            field_dict["created"] = created
        if updated is not UNSET:
            field_dict["updated"] = updated

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        id = d.pop("id", UNSET)

        def _parse_campaign_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        campaign_id = _parse_campaign_id(d.pop("campaign_id", UNSET))

        def _parse_broadcast_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        broadcast_id = _parse_broadcast_id(d.pop("broadcast_id", UNSET))

        def _parse_parent_action_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        parent_action_id = _parse_parent_action_id(d.pop("parent_action_id", UNSET))

        deduplicate_id = d.pop("deduplicate_id", UNSET)

        name = d.pop("name", UNSET)

        layout = d.pop("layout", UNSET)

        type = d.pop("type", UNSET)

        sending_state = d.pop("sending_state", UNSET)

        language = d.pop("language", UNSET)

        def _parse_subject(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        subject = _parse_subject(d.pop("subject", UNSET))

        def _parse_preheader_text(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        preheader_text = _parse_preheader_text(d.pop("preheader_text", UNSET))

        body = d.pop("body", UNSET)

        def _parse_body_amp(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        body_amp = _parse_body_amp(d.pop("body_amp", UNSET))

        body_json = d.pop("body_json", UNSET)

        def _parse_from_(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        from_ = _parse_from_(d.pop("from", UNSET))

        def _parse_from_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        from_id = _parse_from_id(d.pop("from_id", UNSET))

        def _parse_reply_to(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reply_to = _parse_reply_to(d.pop("reply_to", UNSET))

        def _parse_reply_to_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        reply_to_id = _parse_reply_to_id(d.pop("reply_to_id", UNSET))

        def _parse_sender_identity_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        sender_identity_id = _parse_sender_identity_id(d.pop("sender_identity_id", UNSET))

        def _parse_recipient(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        recipient = _parse_recipient(d.pop("recipient", UNSET))

        def _parse_cc(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        cc = _parse_cc(d.pop("cc", UNSET))

        def _parse_bcc(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        bcc = _parse_bcc(d.pop("bcc", UNSET))

        fake_bcc = d.pop("fake_bcc", UNSET)

        def _parse_headers(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        headers = _parse_headers(d.pop("headers", UNSET))

        def _parse_preprocessor(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        preprocessor = _parse_preprocessor(d.pop("preprocessor", UNSET))

        def _parse_image_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        image_url = _parse_image_url(d.pop("image_url", UNSET))

        def _parse_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        url = _parse_url(d.pop("url", UNSET))

        method = d.pop("method", UNSET)

        send_to_unsubscribed = d.pop("send_to_unsubscribed", UNSET)

        tracked = d.pop("tracked", UNSET)

        created = d.pop("created", UNSET)

        updated = d.pop("updated", UNSET)

        _made = cls(
            id=id,
            campaign_id=campaign_id,
            broadcast_id=broadcast_id,
            parent_action_id=parent_action_id,
            deduplicate_id=deduplicate_id,
            name=name,
            layout=layout,
            type=type,
            sending_state=sending_state,
            language=language,
            subject=subject,
            preheader_text=preheader_text,
            body=body,
            body_amp=body_amp,
            body_json=body_json,
            from_=from_,
            from_id=from_id,
            reply_to=reply_to,
            reply_to_id=reply_to_id,
            sender_identity_id=sender_identity_id,
            recipient=recipient,
            cc=cc,
            bcc=bcc,
            fake_bcc=fake_bcc,
            headers=headers,
            preprocessor=preprocessor,
            image_url=image_url,
            url=url,
            method=method,
            send_to_unsubscribed=send_to_unsubscribed,
            tracked=tracked,
            created=created,
            updated=updated,
        )

        _made.additional_properties = d
        return _made
