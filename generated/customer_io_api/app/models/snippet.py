from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class Snippet(Model):
    """Text with a name that messages can hold."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "value": "value",
        "updated_at": "updated_at",
    }

    name: str
    """ Name of the snippet. It is unique in the workspace. """
    value: str
    """ Text of the snippet. It may hold Liquid. """
    updated_at: int | Unset = UNSET
    """ When the snippet was last changed, in Unix seconds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        value = self.value

        updated_at = self.updated_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "value": value,
            }
        )
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        name = d.pop("name")

        value = d.pop("value")

        updated_at = d.pop("updated_at", UNSET)

        _made = cls(
            name=name,
            value=value,
            updated_at=updated_at,
        )

        _made.additional_properties = d
        return _made
