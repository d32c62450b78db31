from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of


@_attrs_define(repr=False)
class ObjectById(Model):
    """Object named by its type and its own id."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "object_type_id": "object_type_id",
        "object_id": "object_id",
    }

    object_type_id: str
    """ Number of the object type, as text. The first type of a workspace is `1`. """
    object_id: str
    """ Own id of the object, unique within its type. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        object_type_id = self.object_type_id

        object_id = self.object_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object_type_id": object_type_id,
                "object_id": object_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        object_type_id = d.pop("object_type_id")

        object_id = d.pop("object_id")

        _made = cls(
            object_type_id=object_type_id,
            object_id=object_id,
        )

        _made.additional_properties = d
        return _made
