from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.object_and_filter import ObjectAndFilter
    from ..models.object_attribute_filter import ObjectAttributeFilter
    from ..models.object_not_filter import ObjectNotFilter


@_attrs_define(repr=False)
class ObjectOrFilter(Model):
    """Condition that holds when one of its parts holds."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "or": "or_",
    }

    or_: list[ObjectAndFilter | ObjectAttributeFilter | ObjectNotFilter | ObjectOrFilter]
    """ Parts of the condition. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.object_and_filter import ObjectAndFilter
        from ..models.object_not_filter import ObjectNotFilter

        or_ = []
        for or_item_data in self.or_:
            or_item: dict[str, Any]
            if isinstance(or_item_data, ObjectAndFilter):
                or_item = or_item_data.to_dict()
            elif isinstance(or_item_data, ObjectOrFilter):
                or_item = or_item_data.to_dict()
            elif isinstance(or_item_data, ObjectNotFilter):
                or_item = or_item_data.to_dict()
            else:
                or_item = or_item_data.to_dict()

            or_.append(or_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "or": or_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.object_and_filter import ObjectAndFilter
        from ..models.object_attribute_filter import ObjectAttributeFilter
        from ..models.object_not_filter import ObjectNotFilter

        d = fields_of(src_dict)
        or_: list[ObjectAndFilter | ObjectAttributeFilter | ObjectNotFilter | ObjectOrFilter] = []
        for or_item_data in d.pop("or", None) or []:

            def _parse_or_item(
                data: object,
            ) -> ObjectAndFilter | ObjectAttributeFilter | ObjectNotFilter | ObjectOrFilter:
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

            or_item = _parse_or_item(or_item_data)

            or_.append(or_item)

        _made = cls(
            or_=or_,
        )

        _made.additional_properties = d
        return _made
