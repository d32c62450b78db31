from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of


@_attrs_define(repr=False)
class MessageHeader(Model):
    """One header of an email or webhook. Some names are reserved and cannot be set."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "value": "value",
    }

    name: str
    """ Name of the header, in ASCII without spaces. """
    value: str
    """ Value of the header, in ASCII without spaces. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "value": value,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        name = d.pop("name")

        value = d.pop("value")

        _made = cls(
            name=name,
            value=value,
        )

        _made.additional_properties = d
        return _made
