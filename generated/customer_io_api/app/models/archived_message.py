from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.request_method import RequestMethod
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class ArchivedMessage(Model):
    """What one delivery said. Which fields are there depends on the channel."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "subject": "subject",
        "preheader_text": "preheader_text",
        "body": "body",
        "from": "from_",
        "reply_to": "reply_to",
        "recipient": "recipient",
        "cc": "cc",
        "bcc": "bcc",
        "fake_bcc": "fake_bcc",
        "headers": "headers",
        "url": "url",
        "request_method": "request_method",
        "forgotten": "forgotten",
    }

    id: str | Unset = UNSET
    """ Id of the delivery. """
    subject: None | str | Unset = UNSET
    """ Subject of the message. """
    preheader_text: None | str | Unset = UNSET
    """ Text that mail programs show after the subject. """
    body: None | str | Unset = UNSET
    """ Body of the message as it was sent. Missing or empty when it is not kept. """
    from_: None | str | Unset = UNSET
    """ Sender of the message. """
    reply_to: None | str | Unset = UNSET
    """ Address that answers go to. """
    recipient: None | str | Unset = UNSET
    """ Address, number or device that the message went to. """
    cc: None | str | Unset = UNSET
    """ Addresses that were sent an open copy. """
    bcc: None | str | Unset = UNSET
    """ Addresses that were sent a hidden copy. """
    fake_bcc: bool | Unset = UNSET
    """ Whether hidden copies are mails of their own, with the recipient in their subject. """
    headers: None | str | Unset = UNSET
    """ Headers of the message, as JSON inside text. It is a list of objects with `name` and `value`. """
    url: None | str | Unset = UNSET
    """ Address that the webhook was sent to. Only for webhooks. """
    request_method: RequestMethod | Unset = UNSET
    """ HTTP method of the request to a webhook, in capitals. """
    forgotten: bool | Unset = UNSET
    """ Whether the content of the message is not kept. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

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

        body: None | str | Unset
        if isinstance(self.body, Unset):
            body = UNSET
        else:
            body = self.body

        from_: None | str | Unset
        if isinstance(self.from_, Unset):
            from_ = UNSET
        else:
            from_ = self.from_

        reply_to: None | str | Unset
        if isinstance(self.reply_to, Unset):
            reply_to = UNSET
        else:
            reply_to = self.reply_to

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

        url: None | str | Unset
        if isinstance(self.url, Unset):
            url = UNSET
        else:
            url = self.url

        request_method = self.request_method

        forgotten = self.forgotten

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if subject is not UNSET:
            field_dict["subject"] = subject
        if preheader_text is not UNSET:
            field_dict["preheader_text"] = preheader_text
        if body is not UNSET:
            field_dict["body"] = body
        if from_ is not UNSET:
            field_dict["from"] = from_
        if reply_to is not UNSET:
            field_dict["reply_to"] = reply_to
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
        if url is not UNSET:
            field_dict["url"] = url
        if request_method is not UNSET:
            field_dict["request_method"] = request_method
        if forgotten is not UNSET:
            field_dict["forgotten"] = forgotten

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        id = d.pop("id", UNSET)

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

        def _parse_body(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        body = _parse_body(d.pop("body", UNSET))

        def _parse_from_(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        from_ = _parse_from_(d.pop("from", UNSET))

        def _parse_reply_to(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reply_to = _parse_reply_to(d.pop("reply_to", UNSET))

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

        def _parse_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        url = _parse_url(d.pop("url", UNSET))

        request_method = d.pop("request_method", UNSET)

        forgotten = d.pop("forgotten", UNSET)

        _made = cls(
            id=id,
            subject=subject,
            preheader_text=preheader_text,
            body=body,
            from_=from_,
            reply_to=reply_to,
            recipient=recipient,
            cc=cc,
            bcc=bcc,
            fake_bcc=fake_bcc,
            headers=headers,
            url=url,
            request_method=request_method,
            forgotten=forgotten,
        )

        _made.additional_properties = d
        return _made
