from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class CreateDesignStudioVersion(Model):
    """Version to save."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
    }

    name: str
    """ Name of the version. """
    description: str | Unset = UNSET
    """ What the version is. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        name = d.pop("name")

        description = d.pop("description", UNSET)

        _made = cls(
            name=name,
            description=description,
        )

        _made.additional_properties = d
        return _made
