from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.customer_identifiers import CustomerIdentifiers
    from ..models.relationship_attributes import RelationshipAttributes
    from ..models.relationship_times import RelationshipTimes


@_attrs_define(repr=False)
class RelatedPerson(Model):
    """Relationship of an object to a person."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "identifiers": "identifiers",
        "object_type_id": "object_type_id",
        "object_type_disabled": "object_type_disabled",
        "attributes": "attributes",
        "timestamps": "timestamps",
    }

    identifiers: CustomerIdentifiers | Unset = UNSET
    """ Identifiers of a person. """
    object_type_id: str | Unset = UNSET
    """ Number of the object type, as text. """
    object_type_disabled: bool | Unset = UNSET
    """ Whether the object type is switched off. """
    attributes: RelationshipAttributes | Unset = UNSET
    """ Attributes of a relationship by name. """
    timestamps: RelationshipTimes | Unset = UNSET
    """ When each attribute of a relationship was last set, in Unix seconds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        identifiers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.identifiers, Unset):
            identifiers = self.identifiers.to_dict()

        object_type_id = self.object_type_id

        object_type_disabled = self.object_type_disabled

        attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attributes, Unset):
            attributes = self.attributes.to_dict()

        timestamps: dict[str, Any] | Unset = UNSET
        if not isinstance(self.timestamps, Unset):
            timestamps = self.timestamps.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if identifiers is not UNSET:
            field_dict["identifiers"] = identifiers
        if object_type_id is not UNSET:
            field_dict["object_type_id"] = object_type_id
        if object_type_disabled is not UNSET:
            field_dict["object_type_disabled"] = object_type_disabled
        if attributes is not UNSET:
            field_dict["attributes"] = attributes
        if timestamps is not UNSET:
            field_dict["timestamps"] = timestamps

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.customer_identifiers import CustomerIdentifiers
        from ..models.relationship_attributes import RelationshipAttributes
        from ..models.relationship_times import RelationshipTimes

        d = fields_of(src_dict)
        _identifiers = d.pop("identifiers", UNSET)
        identifiers: CustomerIdentifiers | Unset
        if _identifiers is None or isinstance(_identifiers, Unset):
            identifiers = UNSET
        else:
            identifiers = CustomerIdentifiers.from_dict(_identifiers)

        object_type_id = d.pop("object_type_id", UNSET)

        object_type_disabled = d.pop("object_type_disabled", UNSET)

        _attributes = d.pop("attributes", UNSET)
        attributes: RelationshipAttributes | Unset
        if _attributes is None or isinstance(_attributes, Unset):
            attributes = UNSET
        else:
            attributes = RelationshipAttributes.from_dict(_attributes)

        _timestamps = d.pop("timestamps", UNSET)
        timestamps: RelationshipTimes | Unset
        if _timestamps is None or isinstance(_timestamps, Unset):
            timestamps = UNSET
        else:
            timestamps = RelationshipTimes.from_dict(_timestamps)

        _made = cls(
            identifiers=identifiers,
            object_type_id=object_type_id,
            object_type_disabled=object_type_disabled,
            attributes=attributes,
            timestamps=timestamps,
        )

        _made.additional_properties = d
        return _made
