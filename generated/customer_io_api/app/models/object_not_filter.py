from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.object_and_filter import ObjectAndFilter
    from ..models.object_attribute_filter import ObjectAttributeFilter
    from ..models.object_or_filter import ObjectOrFilter


@_attrs_define(repr=False)
class ObjectNotFilter(Model):
    """Condition that holds when its one part does not hold."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "not": "not_",
    }

    not_: ObjectAndFilter | ObjectAttributeFilter | ObjectNotFilter | ObjectOrFilter
    """ Condition on objects, of exactly one kind. Conditions nest. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.object_and_filter import ObjectAndFilter
        from ..models.object_or_filter import ObjectOrFilter

        not_: dict[str, Any]
        if isinstance(self.not_, ObjectAndFilter):
            not_ = self.not_.to_dict()
        elif isinstance(self.not_, ObjectOrFilter):
            not_ = self.not_.to_dict()
        elif isinstance(self.not_, ObjectNotFilter):
            not_ = self.not_.to_dict()
        else:
            not_ = self.not_.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "not": not_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.object_and_filter import ObjectAndFilter
        from ..models.object_attribute_filter import ObjectAttributeFilter
        from ..models.object_or_filter import ObjectOrFilter

        d = fields_of(src_dict)

        def _parse_not_(data: object) -> ObjectAndFilter | ObjectAttributeFilter | ObjectNotFilter | ObjectOrFilter:
            try:
                if not (isinstance(data, dict) and {"and"} <= data.keys()):
                    raise TypeError()
                componentsschemas_object_filter_type_0 = ObjectAndFilter.from_dict(data)

                return componentsschemas_object_filter_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not (isinstance(data, dict) and {"or"} <= data.keys()):
                    raise TypeError()
                componentsschemas_object_filter_type_1 = ObjectOrFilter.from_dict(data)

                return componentsschemas_object_filter_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not (isinstance(data, dict) and {"not"} <= data.keys()):
                    raise TypeError()
                componentsschemas_object_filter_type_2 = ObjectNotFilter.from_dict(data)

                return componentsschemas_object_filter_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not (isinstance(data, dict) and {"object_attribute"} <= data.keys()):
                raise TypeError()
            componentsschemas_object_filter_type_3 = ObjectAttributeFilter.from_dict(data)

            return componentsschemas_object_filter_type_3

        not_ = _parse_not_(d.pop("not"))

        _made = cls(
            not_=not_,
        )

        _made.additional_properties = d
        return _made
