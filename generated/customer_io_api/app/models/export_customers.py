from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.and_filter import AndFilter
    from ..models.attribute_filter import AttributeFilter
    from ..models.not_filter import NotFilter
    from ..models.or_filter import OrFilter
    from ..models.segment_filter import SegmentFilter


@_attrs_define(repr=False)
class ExportCustomers(Model):
    """People to export."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "filters": "filters",
        "attributes": "attributes",
    }

    filters: AndFilter | AttributeFilter | NotFilter | OrFilter | SegmentFilter
    """ Condition on people, of exactly one kind. Conditions nest freely. """
    attributes: list[str] | Unset = UNSET
    """ Attributes of the people to export. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.and_filter import AndFilter
        from ..models.not_filter import NotFilter
        from ..models.or_filter import OrFilter
        from ..models.segment_filter import SegmentFilter

        filters: dict[str, Any]
        if isinstance(self.filters, AndFilter):
            filters = self.filters.to_dict()
        elif isinstance(self.filters, OrFilter):
            filters = self.filters.to_dict()
        elif isinstance(self.filters, NotFilter):
            filters = self.filters.to_dict()
        elif isinstance(self.filters, SegmentFilter):
            filters = self.filters.to_dict()
        else:
            filters = self.filters.to_dict()

        attributes: list[str] | Unset = UNSET
        if not isinstance(self.attributes, Unset):
            attributes = self.attributes

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "filters": filters,
            }
        )
        if attributes is not UNSET:
            field_dict["attributes"] = attributes

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.and_filter import AndFilter
        from ..models.attribute_filter import AttributeFilter
        from ..models.not_filter import NotFilter
        from ..models.or_filter import OrFilter
        from ..models.segment_filter import SegmentFilter

        d = fields_of(src_dict)

        def _parse_filters(data: object) -> AndFilter | AttributeFilter | NotFilter | OrFilter | SegmentFilter:
            try:
                if not (isinstance(data, dict) and {"and"} <= data.keys()):
                    raise TypeError()
                componentsschemas_audience_filter_type_0 = AndFilter.from_dict(data)

                return componentsschemas_audience_filter_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not (isinstance(data, dict) and {"or"} <= data.keys()):
                    raise TypeError()
                componentsschemas_audience_filter_type_1 = OrFilter.from_dict(data)

                return componentsschemas_audience_filter_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not (isinstance(data, dict) and {"not"} <= data.keys()):
                    raise TypeError()
                componentsschemas_audience_filter_type_2 = NotFilter.from_dict(data)

                return componentsschemas_audience_filter_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not (isinstance(data, dict) and {"segment"} <= data.keys()):
                    raise TypeError()
                componentsschemas_audience_filter_type_3 = SegmentFilter.from_dict(data)

                return componentsschemas_audience_filter_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not (isinstance(data, dict) and {"attribute"} <= data.keys()):
                raise TypeError()
            componentsschemas_audience_filter_type_4 = AttributeFilter.from_dict(data)

            return componentsschemas_audience_filter_type_4

        filters = _parse_filters(d.pop("filters"))

        _attributes = d.pop("attributes", UNSET)
        attributes: list[str] | Unset = UNSET
        if _attributes is not UNSET:
            attributes = cast(list[str], _attributes or [])

        _made = cls(
            filters=filters,
            attributes=attributes,
        )

        _made.additional_properties = d
        return _made
