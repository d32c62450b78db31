from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.design_studio_email_type import DesignStudioEmailType
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class DesignStudioRender(Model):
    """Compiled email with its Liquid untouched."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "node_id": "node_id",
        "node_type": "node_type",
        "language": "language",
        "html": "html",
        "text": "text",
        "amp": "amp",
    }

    node_id: str
    """ UUID of the email. """
    node_type: DesignStudioEmailType | Unset = UNSET
    """ Kind of a node of the Design Studio that is an email. """
    language: str | Unset = UNSET
    """ Language tag of the email. """
    html: str | Unset = UNSET
    """ Compiled HTML. """
    text: str | Unset = UNSET
    """ Plain text. """
    amp: str | Unset = UNSET
    """ AMP part. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        node_id = self.node_id

        node_type = self.node_type

        language = self.language

        html = self.html

        text = self.text

        amp = self.amp

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "node_id": node_id,
            }
        )
        if node_type is not UNSET:
            field_dict["node_type"] = node_type
        if language is not UNSET:
            field_dict["language"] = language
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
        node_id = d.pop("node_id")

        node_type = d.pop("node_type", UNSET)

        language = d.pop("language", UNSET)

        html = d.pop("html", UNSET)

        text = d.pop("text", UNSET)

        amp = d.pop("amp", UNSET)

        _made = cls(
            node_id=node_id,
            node_type=node_type,
            language=language,
            html=html,
            text=text,
            amp=amp,
        )

        _made.additional_properties = d
        return _made
