from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class RelatedObject(Model):
    """Identifiers of an object."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "object_id": "object_id",
        "cio_object_id": "cio_object_id",
    }

    object_id: str | Unset = UNSET
    """ Own id of the object, unique within its type. """
    cio_object_id: str | Unset = UNSET
    """ Id that the service gave the object. It never changes. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        object_id = self.object_id

        cio_object_id = self.cio_object_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if object_id is not UNSET:
            field_dict["object_id"] = object_id
        if cio_object_id is not UNSET:
            field_dict["cio_object_id"] = cio_object_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        object_id = d.pop("object_id", UNSET)

        cio_object_id = d.pop("cio_object_id", UNSET)

        _made = cls(
            object_id=object_id,
            cio_object_id=cio_object_id,
        )

        _made.additional_properties = d
        return _made
