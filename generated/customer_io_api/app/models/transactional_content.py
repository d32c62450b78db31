from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.transactional_content_type import TransactionalContentType
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class TransactionalContent(Model):
    """Content of a transactional message in one language. Which fields are there depends on the channel."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "type": "type",
        "language": "language",
        "subject": "subject",
        "body": "body",
        "body_amp": "body_amp",
        "preheader_text": "preheader_text",
        "from": "from_",
        "from_id": "from_id",
        "reply_to": "reply_to",
        "reply_to_id": "reply_to_id",
        "recipient": "recipient",
        "cc": "cc",
        "bcc": "bcc",
        "fake_bcc": "fake_bcc",
        "headers": "headers",
        "preprocessor": "preprocessor",
        "created": "created",
        "updated": "updated",
    }

    id: int
    """ Number of the content. """
    name: str | Unset = UNSET
    """ Name of the transactional message. """
    type: TransactionalContentType | Unset = UNSET
    """ Channel of the content of a transactional message. """
    language: str | Unset = UNSET
    """ Language tag of a content, such as `fr`. Empty text is the default language. """
    subject: None | str | Unset = UNSET
    """ Subject of an email, or title of a push. """
    body: str | Unset = UNSET
    """ Body of the message, with Liquid. """
    body_amp: None | str | Unset = UNSET
    """ Body for mail programs that show AMP. """
    preheader_text: None | str | Unset = UNSET
    """ Text that mail programs show beside the subject. """
    from_: None | str | Unset = UNSET
    """ Sender as it is shown, derived from `from_id`. """
    from_id: int | None | Unset = UNSET
    """ Sender identity of the message. """
    reply_to: None | str | Unset = UNSET
    """ Address for replies, derived from `reply_to_id`. """
    reply_to_id: int | None | Unset = UNSET
    """ Sender identity that replies go to. Null when there is none. """
    recipient: None | str | Unset = UNSET
    """ Address that the message goes to where a send names none. Liquid in it may be answered blank. """
    cc: None | str | Unset = UNSET
    """ Addresses that get an open copy. """
    bcc: None | str | Unset = UNSET
    """ Addresses that get a hidden copy. """
    fake_bcc: bool | Unset = UNSET
    """ Whether hidden copies are sent as messages of their own, with the recipient in the subject. """
    headers: None | str | Unset = UNSET
    """ Headers of the email, as JSON of a list of names and values inside text. """
    preprocessor: None | str | Unset = UNSET
    """ What moves the CSS into the elements of an email, which is `premailer`. """
    created: int | Unset = UNSET
    """ When the content was made, in Unix seconds. """
    updated: int | Unset = UNSET
    """ When the content was last changed, in Unix seconds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        type = self.type

        language = self.language

        subject: None | str | Unset
        if isinstance(self.subject, Unset):
            subject = UNSET
        else:
            subject = self.subject

        body = self.body

        body_amp: None | str | Unset
        if isinstance(self.body_amp, Unset):
            body_amp = UNSET
        else:
            body_amp = self.body_amp

        preheader_text: None | str | Unset
        if isinstance(self.preheader_text, Unset):
            preheader_text = UNSET
        else:
            preheader_text = self.preheader_text

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

        created = self.created

        updated = self.updated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if type is not UNSET:
            field_dict["type"] = type
        if language is not UNSET:
            field_dict["language"] = language
        if subject is not UNSET:
            field_dict["subject"] = subject
        if body is not UNSET:
            field_dict["body"] = body
        if body_amp is not UNSET:
            field_dict["body_amp"] = body_amp
        if preheader_text is not UNSET:
            field_dict["preheader_text"] = preheader_text
        if from_ is not UNSET:
            field_dict["from"] = from_
        if from_id is not UNSET:
            field_dict["from_id"] = from_id
        if reply_to is not UNSET:
            field_dict["reply_to"] = reply_to
        if reply_to_id is not UNSET:
            field_dict["reply_to_id"] = reply_to_id
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
        if created is not UNSET:
            field_dict["created"] = created
        if updated is not UNSET:
            field_dict["updated"] = updated

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        id = d.pop("id")

        name = d.pop("name", UNSET)

        type = d.pop("type", UNSET)

        language = d.pop("language", UNSET)

        def _parse_subject(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        subject = _parse_subject(d.pop("subject", UNSET))

        body = d.pop("body", UNSET)

        def _parse_body_amp(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        body_amp = _parse_body_amp(d.pop("body_amp", UNSET))

        def _parse_preheader_text(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        preheader_text = _parse_preheader_text(d.pop("preheader_text", UNSET))

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

        created = d.pop("created", UNSET)

        updated = d.pop("updated", UNSET)

        _made = cls(
            id=id,
            name=name,
            type=type,
            language=language,
            subject=subject,
            body=body,
            body_amp=body_amp,
            preheader_text=preheader_text,
            from_=from_,
            from_id=from_id,
            reply_to=reply_to,
            reply_to_id=reply_to_id,
            recipient=recipient,
            cc=cc,
            bcc=bcc,
            fake_bcc=fake_bcc,
            headers=headers,
            preprocessor=preprocessor,
            created=created,
            updated=updated,
        )

        _made.additional_properties = d
        return _made
