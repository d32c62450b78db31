from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.privacy_level import PrivacyLevel
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class AttributeDescription(Model):
    """What an attribute means, and how private it is."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "privacy_level": "privacy_level",
    }

    name: str
    """ Name of the attribute. """
    description: str | Unset = UNSET
    """ What the attribute means, in up to 255 characters. """
    privacy_level: PrivacyLevel | Unset = UNSET
    """ Whether an attribute is private. It needs a plan that has this feature. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        description = self.description

        privacy_level = self.privacy_level

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if privacy_level is not UNSET:
            field_dict["privacy_level"] = privacy_level

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        name = d.pop("name")

        description = d.pop("description", UNSET)

        privacy_level = d.pop("privacy_level", UNSET)

        _made = cls(
            name=name,
            description=description,
            privacy_level=privacy_level,
        )

        _made.additional_properties = d
        return _made
