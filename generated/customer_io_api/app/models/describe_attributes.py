from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.attribute_description import AttributeDescription


@_attrs_define(repr=False)
class DescribeAttributes(Model):
    """Attributes to describe."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "attributes": "attributes",
    }

    attributes: list[AttributeDescription]
    """ 1 to 100 attributes. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        attributes = []
        for attributes_item_data in self.attributes:
            attributes_item = attributes_item_data.to_dict()
            attributes.append(attributes_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "attributes": attributes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.attribute_description import AttributeDescription

        d = fields_of(src_dict)
        attributes: list[AttributeDescription] = []
        for attributes_item_data in d.pop("attributes", None) or []:
            attributes_item = AttributeDescription.from_dict(attributes_item_data)

            attributes.append(attributes_item)

        _made = cls(
            attributes=attributes,
        )

        _made.additional_properties = d
        return _made
