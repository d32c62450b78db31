from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.and_filter import AndFilter
    from ..models.attribute_filter import AttributeFilter
    from ..models.not_filter import NotFilter
    from ..models.or_filter import OrFilter
    from ..models.segment_filter import SegmentFilter


@_attrs_define(repr=False)
class SearchCustomers(Model):
    """Search for people."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "filter": "filter",
    }

    filter: AndFilter | AttributeFilter | NotFilter | OrFilter | SegmentFilter
    """ Condition on people, of exactly one kind. Conditions nest freely. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.and_filter import AndFilter
        from ..models.not_filter import NotFilter
        from ..models.or_filter import OrFilter
        from ..models.segment_filter import SegmentFilter

        filter: dict[str, Any]
        if isinstance(self.filter, AndFilter):
            filter = self.filter.to_dict()
        elif isinstance(self.filter, OrFilter):
            filter = self.filter.to_dict()
        elif isinstance(self.filter, NotFilter):
            filter = self.filter.to_dict()
        elif isinstance(self.filter, SegmentFilter):
            filter = self.filter.to_dict()
        else:
            filter = self.filter.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "filter": filter,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.and_filter import AndFilter
        from ..models.attribute_filter import AttributeFilter
        from ..models.not_filter import NotFilter
        from ..models.or_filter import OrFilter
        from ..models.segment_filter import SegmentFilter

        d = fields_of(src_dict)

        def _parse_filter(data: object) -> AndFilter | AttributeFilter | NotFilter | OrFilter | SegmentFilter:
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

        filter = _parse_filter(d.pop("filter"))

        _made = cls(
            filter=filter,
        )

        _made.additional_properties = d
        return _made
