from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.message_header import MessageHeader


@_attrs_define(repr=False)
class UpdateTransactionalContent(Model):
    """New content of a transactional message. All else that is read, such as `from`, `recipient` and `bcc`, cannot be set."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "subject": "subject",
        "body": "body",
        "body_amp": "body_amp",
        "preheader_text": "preheader_text",
        "from_id": "from_id",
        "reply_to_id": "reply_to_id",
        "headers": "headers",
    }

    subject: str | Unset = UNSET
    """ Subject of an email, or title of a push. """
    body: str | Unset = UNSET
    """ Body of the message, with Liquid. One from the drag-and-drop editor cannot be replaced. """
    body_amp: str | Unset = UNSET
    """ Body for mail programs that show AMP. """
    preheader_text: str | Unset = UNSET
    """ Text that mail programs show beside the subject. """
    from_id: int | Unset = UNSET
    """ Sender identity of the message. """
    reply_to_id: int | None | Unset = UNSET
    """ Sender identity that replies go to. Null takes it away. """
    headers: list[MessageHeader] | Unset = UNSET
    """ Headers of an email. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        subject = self.subject

        body = self.body

        body_amp = self.body_amp

        preheader_text = self.preheader_text

        from_id = self.from_id

        reply_to_id: int | None | Unset
        if isinstance(self.reply_to_id, Unset):
            reply_to_id = UNSET
        else:
            reply_to_id = self.reply_to_id

        headers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.headers, Unset):
            headers = []
            for componentsschemas_message_headers_item_data in self.headers:
                componentsschemas_message_headers_item = componentsschemas_message_headers_item_data.to_dict()
                headers.append(componentsschemas_message_headers_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if subject is not UNSET:
            field_dict["subject"] = subject
        if body is not UNSET:
            field_dict["body"] = body
        if body_amp is not UNSET:
            field_dict["body_amp"] = body_amp
        if preheader_text is not UNSET:
            field_dict["preheader_text"] = preheader_text
        if from_id is not UNSET:
            field_dict["from_id"] = from_id
        if reply_to_id is not UNSET:
            field_dict["reply_to_id"] = reply_to_id
        if headers is not UNSET:
            field_dict["headers"] = headers

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.message_header import MessageHeader

        d = fields_of(src_dict)
        subject = d.pop("subject", UNSET)

        body = d.pop("body", UNSET)

        body_amp = d.pop("body_amp", UNSET)

        preheader_text = d.pop("preheader_text", UNSET)

        from_id = d.pop("from_id", UNSET)

        def _parse_reply_to_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        reply_to_id = _parse_reply_to_id(d.pop("reply_to_id", UNSET))

        _headers = d.pop("headers", UNSET)
        headers: list[MessageHeader] | Unset = UNSET
        if _headers is not UNSET:
            headers = []
            for componentsschemas_message_headers_item_data in _headers or []:
                componentsschemas_message_headers_item = MessageHeader.from_dict(
                    componentsschemas_message_headers_item_data
                )

                headers.append(componentsschemas_message_headers_item)

        _made = cls(
            subject=subject,
            body=body,
            body_amp=body_amp,
            preheader_text=preheader_text,
            from_id=from_id,
            reply_to_id=reply_to_id,
            headers=headers,
        )

        _made.additional_properties = d
        return _made
