from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class CreateNewsletterLanguage(Model):
    """New language with its content. Which fields are needed depends on the channel of the newsletter."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "language": "language",
        "subject": "subject",
        "preheader_text": "preheader_text",
        "body": "body",
        "body_plain": "body_plain",
        "body_amp": "body_amp",
        "body_json": "body_json",
    }

    language: str
    """ Language tag of the new content, such as `fr`. """
    subject: str | Unset = UNSET
    """ Subject of an email, where it is obligatory, or title of a push. """
    preheader_text: str | Unset = UNSET
    """ Text that mail programs show beside the subject. Emails only. """
    body: str | Unset = UNSET
    """ HTML of an email, text of an SMS or push, or body of a webhook. Obligatory but for pushes, in-app and inbox
    messages. """
    body_plain: str | Unset = UNSET
    """ Plain text of the email. Emails only. """
    body_amp: str | Unset = UNSET
    """ Body for mail programs that show AMP. Emails only. """
    body_json: str | Unset = UNSET
    """ Content of the message, as JSON inside text. Obligatory for in-app and inbox messages, and only for them.
    """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        language = self.language

        subject = self.subject

        preheader_text = self.preheader_text

        body = self.body

        body_plain = self.body_plain

        body_amp = self.body_amp

        body_json = self.body_json

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "language": language,
            }
        )
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

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        language = d.pop("language")

        subject = d.pop("subject", UNSET)

        preheader_text = d.pop("preheader_text", UNSET)

        body = d.pop("body", UNSET)

        body_plain = d.pop("body_plain", UNSET)

        body_amp = d.pop("body_amp", UNSET)

        body_json = d.pop("body_json", UNSET)

        _made = cls(
            language=language,
            subject=subject,
            preheader_text=preheader_text,
            body=body,
            body_plain=body_plain,
            body_amp=body_amp,
            body_json=body_json,
        )

        _made.additional_properties = d
        return _made
