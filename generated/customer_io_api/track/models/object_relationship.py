from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.json_object import JsonObject
    from ..models.object_by_cio_id import ObjectByCioId
    from ..models.object_by_id import ObjectById


@_attrs_define(repr=False)
class ObjectRelationship(Model):
    """Relationship to one object."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "identifiers": "identifiers",
        "relationship_attributes": "relationship_attributes",
    }

    identifiers: ObjectByCioId | ObjectById
    """ How an object is named, in exactly one way. """
    relationship_attributes: JsonObject | Unset = UNSET
    """ Free-form JSON object. Any names, any JSON values. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.object_by_id import ObjectById

        identifiers: dict[str, Any]
        if isinstance(self.identifiers, ObjectById):
            identifiers = self.identifiers.to_dict()
        else:
            identifiers = self.identifiers.to_dict()

        relationship_attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.relationship_attributes, Unset):
            relationship_attributes = self.relationship_attributes.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "identifiers": identifiers,
            }
        )
        if relationship_attributes is not UNSET:
            field_dict["relationship_attributes"] = relationship_attributes

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.json_object import JsonObject
        from ..models.object_by_cio_id import ObjectByCioId
        from ..models.object_by_id import ObjectById

        d = fields_of(src_dict)

        def _parse_identifiers(data: object) -> ObjectByCioId | ObjectById:
            try:
                if not (isinstance(data, dict) and {"object_type_id", "object_id"} <= data.keys()):
                    raise TypeError()
                componentsschemas_object_identifiers_type_0 = ObjectById.from_dict(data)

                return componentsschemas_object_identifiers_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not (isinstance(data, dict) and {"cio_object_id"} <= data.keys()):
                raise TypeError()
            componentsschemas_object_identifiers_type_1 = ObjectByCioId.from_dict(data)

            return componentsschemas_object_identifiers_type_1

        identifiers = _parse_identifiers(d.pop("identifiers"))

        _relationship_attributes = d.pop("relationship_attributes", UNSET)
        relationship_attributes: JsonObject | Unset
        if _relationship_attributes is None or isinstance(_relationship_attributes, Unset):
            relationship_attributes = UNSET
        else:
            relationship_attributes = JsonObject.from_dict(_relationship_attributes)

        _made = cls(
            identifiers=identifiers,
            relationship_attributes=relationship_attributes,
        )

        _made.additional_properties = d
        return _made
