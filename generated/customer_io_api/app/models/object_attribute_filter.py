from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.object_attribute_equals import ObjectAttributeEquals
    from ..models.object_attribute_exists import ObjectAttributeExists


@_attrs_define(repr=False)
class ObjectAttributeFilter(Model):
    """Condition on one attribute of the object."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "object_attribute": "object_attribute",
    }

    object_attribute: ObjectAttributeEquals | ObjectAttributeExists
    """ Comparison with one attribute of the object. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.object_attribute_equals import ObjectAttributeEquals

        object_attribute: dict[str, Any]
        if isinstance(self.object_attribute, ObjectAttributeEquals):
            object_attribute = self.object_attribute.to_dict()
        else:
            object_attribute = self.object_attribute.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object_attribute": object_attribute,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.object_attribute_equals import ObjectAttributeEquals
        from ..models.object_attribute_exists import ObjectAttributeExists

        d = fields_of(src_dict)

        def _parse_object_attribute(data: object) -> ObjectAttributeEquals | ObjectAttributeExists:
            try:
                if not (isinstance(data, dict) and {"type_id", "field", "operator", "value"} <= data.keys()):
                    raise TypeError()
                componentsschemas_object_attribute_condition_type_0 = ObjectAttributeEquals.from_dict(data)

                return componentsschemas_object_attribute_condition_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not (isinstance(data, dict) and {"type_id", "field", "operator"} <= data.keys()):
                raise TypeError()
            componentsschemas_object_attribute_condition_type_1 = ObjectAttributeExists.from_dict(data)

            return componentsschemas_object_attribute_condition_type_1

        object_attribute = _parse_object_attribute(d.pop("object_attribute"))

        _made = cls(
            object_attribute=object_attribute,
        )

        _made.additional_properties = d
        return _made
