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
    from ..models.object_or_filter import ObjectOrFilter


@_attrs_define(repr=False)
class SearchObjects(Model):
    """Search for objects of one type."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "object_type_id": "object_type_id",
        "filter": "filter",
    }

    object_type_id: str
    """ Number of the object type, as text. """
    filter: ObjectAndFilter | ObjectAttributeFilter | ObjectNotFilter | ObjectOrFilter
    """ Condition on objects, of exactly one kind. Conditions nest. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.object_and_filter import ObjectAndFilter
        from ..models.object_not_filter import ObjectNotFilter
        from ..models.object_or_filter import ObjectOrFilter

        object_type_id = self.object_type_id

        filter: dict[str, Any]
        if isinstance(self.filter, ObjectAndFilter):
            filter = self.filter.to_dict()
        elif isinstance(self.filter, ObjectOrFilter):
            filter = self.filter.to_dict()
        elif isinstance(self.filter, ObjectNotFilter):
            filter = self.filter.to_dict()
        else:
            filter = self.filter.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object_type_id": object_type_id,
                "filter": filter,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.object_and_filter import ObjectAndFilter
        from ..models.object_attribute_filter import ObjectAttributeFilter
        from ..models.object_not_filter import ObjectNotFilter
        from ..models.object_or_filter import ObjectOrFilter

        d = fields_of(src_dict)
        object_type_id = d.pop("object_type_id")

        def _parse_filter(data: object) -> ObjectAndFilter | ObjectAttributeFilter | ObjectNotFilter | ObjectOrFilter:
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

        filter = _parse_filter(d.pop("filter"))

        _made = cls(
            object_type_id=object_type_id,
            filter=filter,
        )

        _made.additional_properties = d
        return _made
