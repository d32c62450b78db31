from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.object_type import ObjectType


@_attrs_define(repr=False)
class ObjectTypeList(Model):
    """Types of objects in the workspace."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "types": "types",
    }

    types: list[ObjectType]
    """ The types. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        types = []
        for types_item_data in self.types:
            types_item = types_item_data.to_dict()
            types.append(types_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "types": types,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.object_type import ObjectType

        d = fields_of(src_dict)
        types: list[ObjectType] = []
        for types_item_data in d.pop("types", None) or []:
            types_item = ObjectType.from_dict(types_item_data)

            types.append(types_item)

        _made = cls(
            types=types,
        )

        _made.additional_properties = d
        return _made
