from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.object_stored_attributes import ObjectStoredAttributes
    from ..models.object_times import ObjectTimes
    from ..models.related_object import RelatedObject


@_attrs_define(repr=False)
class ObjectProfile(Model):
    """What the workspace holds of an object."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "attributes": "attributes",
        "object_type_id": "object_type_id",
        "identifiers": "identifiers",
        "timestamps": "timestamps",
    }

    attributes: ObjectStoredAttributes
    """ Attributes of an object by name. """
    object_type_id: str | Unset = UNSET
    """ Number of the object type, as text. """
    identifiers: RelatedObject | Unset = UNSET
    """ Identifiers of an object. """
    timestamps: ObjectTimes | Unset = UNSET
    """ When each attribute of an object was last set, in Unix seconds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        attributes = self.attributes.to_dict()

        object_type_id = self.object_type_id

        identifiers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.identifiers, Unset):
            identifiers = self.identifiers.to_dict()

        timestamps: dict[str, Any] | Unset = UNSET
        if not isinstance(self.timestamps, Unset):
            timestamps = self.timestamps.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "attributes": attributes,
            }
        )
        if object_type_id is not UNSET:
            field_dict["object_type_id"] = object_type_id
        if identifiers is not UNSET:
            field_dict["identifiers"] = identifiers
        if timestamps is not UNSET:
            field_dict["timestamps"] = timestamps

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.object_stored_attributes import ObjectStoredAttributes
        from ..models.object_times import ObjectTimes
        from ..models.related_object import RelatedObject

        d = fields_of(src_dict)
        attributes = ObjectStoredAttributes.from_dict(d.pop("attributes"))

        object_type_id = d.pop("object_type_id", UNSET)

        _identifiers = d.pop("identifiers", UNSET)
        identifiers: RelatedObject | Unset
        if _identifiers is None or isinstance(_identifiers, Unset):
            identifiers = UNSET
        else:
            identifiers = RelatedObject.from_dict(_identifiers)

        _timestamps = d.pop("timestamps", UNSET)
        timestamps: ObjectTimes | Unset
        if _timestamps is None or isinstance(_timestamps, Unset):
            timestamps = UNSET
        else:
            timestamps = ObjectTimes.from_dict(_timestamps)

        _made = cls(
            attributes=attributes,
            object_type_id=object_type_id,
            identifiers=identifiers,
            timestamps=timestamps,
        )

        _made.additional_properties = d
        return _made
