from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.json_object import JsonObject


@_attrs_define(repr=False)
class GroupTraits(Model):
    """Traits of a group. Own traits stand beside the reserved ones named here."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "object_type_id": "object_type_id",
        "relationshipAttributes": "relationship_attributes",
    }

    object_type_id: str | Unset = UNSET
    """ Number of the object type, as text. The service takes `1` where it is left out. """
    relationship_attributes: JsonObject | Unset = UNSET
    """ Free-form JSON object. Any names, any JSON values. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        object_type_id = self.object_type_id

        relationship_attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.relationship_attributes, Unset):
            relationship_attributes = self.relationship_attributes.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if object_type_id is not UNSET:
            field_dict["object_type_id"] = object_type_id
        if relationship_attributes is not UNSET:
            field_dict["relationshipAttributes"] = relationship_attributes

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.json_object import JsonObject

        d = fields_of(src_dict)
        object_type_id = d.pop("object_type_id", UNSET)

        _relationship_attributes = d.pop("relationshipAttributes", UNSET)
        relationship_attributes: JsonObject | Unset
        if _relationship_attributes is None or isinstance(_relationship_attributes, Unset):
            relationship_attributes = UNSET
        else:
            relationship_attributes = JsonObject.from_dict(_relationship_attributes)

        _made = cls(
            object_type_id=object_type_id,
            relationship_attributes=relationship_attributes,
        )

        _made.additional_properties = d
        return _made
