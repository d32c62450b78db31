from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class LiveAlert(Model):
    """Alert that the device shows."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "body": "body",
        "sound": "sound",
    }

    title: str
    """ Title of the alert. """
    body: str
    """ Text of the alert. """
    sound: str | Unset = UNSET
    """ Sound of the alert. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        body = self.body

        sound = self.sound

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "title": title,
                "body": body,
            }
        )
        if sound is not UNSET:
            field_dict["sound"] = sound

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        title = d.pop("title")

        body = d.pop("body")

        sound = d.pop("sound", UNSET)

        _made = cls(
            title=title,
            body=body,
            sound=sound,
        )

        _made.additional_properties = d
        return _made
