from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class DesignStudioContent(Model):
    """What the recipient of an email reads."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "subject": "subject",
        "preheader_text": "preheader_text",
        "html": "html",
        "text": "text",
        "amp": "amp",
    }

    subject: str | Unset = UNSET
    """ Subject, which may hold Liquid. """
    preheader_text: str | Unset = UNSET
    """ Text that mail programs show after the subject. """
    html: str | Unset = UNSET
    """ HTML, which may hold components and Liquid. """
    text: str | Unset = UNSET
    """ Plain text for mail programs that show no HTML. """
    amp: str | Unset = UNSET
    """ AMP part for mail programs that show it. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        subject = self.subject

        preheader_text = self.preheader_text

        html = self.html

        text = self.text

        amp = self.amp

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if subject is not UNSET:
            field_dict["subject"] = subject
        if preheader_text is not UNSET:
            field_dict["preheader_text"] = preheader_text
        if html is not UNSET:
            field_dict["html"] = html
        if text is not UNSET:
            field_dict["text"] = text
        if amp is not UNSET:
            field_dict["amp"] = amp

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        subject = d.pop("subject", UNSET)

        preheader_text = d.pop("preheader_text", UNSET)

        html = d.pop("html", UNSET)

        text = d.pop("text", UNSET)

        amp = d.pop("amp", UNSET)

        _made = cls(
            subject=subject,
            preheader_text=preheader_text,
            html=html,
            text=text,
            amp=amp,
        )

        _made.additional_properties = d
        return _made
