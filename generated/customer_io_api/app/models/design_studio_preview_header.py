from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class DesignStudioPreviewHeader(Model):
    """Header of an email, evaluated."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "value": "value",
    }

    name: list[str] | Unset = UNSET
    """ Name of the header. """
    value: list[str] | Unset = UNSET
    """ Value of the header. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name: list[str] | Unset = UNSET
        if not isinstance(self.name, Unset):
            name = self.name

        value: list[str] | Unset = UNSET
        if not isinstance(self.value, Unset):
            value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if value is not UNSET:
            field_dict["value"] = value

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        _name = d.pop("name", UNSET)
        name: list[str] | Unset = UNSET
        if _name is not UNSET:
            name = cast(list[str], _name or [])

        _value = d.pop("value", UNSET)
        value: list[str] | Unset = UNSET
        if _value is not UNSET:
            value = cast(list[str], _value or [])

        _made = cls(
            name=name,
            value=value,
        )

        _made.additional_properties = d
        return _made
