from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.object_profile import ObjectProfile


@_attrs_define(repr=False)
class ObjectAttributes(Model):
    """Attributes of one object."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "object": "object_",
    }

    object_: ObjectProfile
    """ What the workspace holds of an object. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.object_profile import ObjectProfile

        d = fields_of(src_dict)
        object_ = ObjectProfile.from_dict(d.pop("object"))

        _made = cls(
            object_=object_,
        )

        _made.additional_properties = d
        return _made
