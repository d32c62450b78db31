from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.and_filter import AndFilter
    from ..models.attribute_filter import AttributeFilter
    from ..models.or_filter import OrFilter
    from ..models.segment_filter import SegmentFilter


@_attrs_define(repr=False)
class NotFilter(Model):
    """Condition that holds when its one part does not hold."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "not": "not_",
    }

    not_: AndFilter | AttributeFilter | NotFilter | OrFilter | SegmentFilter
    """ Condition on people, of exactly one kind. Conditions nest freely. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.and_filter import AndFilter
        from ..models.or_filter import OrFilter
        from ..models.segment_filter import SegmentFilter

        not_: dict[str, Any]
        if isinstance(self.not_, AndFilter):
            not_ = self.not_.to_dict()
        elif isinstance(self.not_, OrFilter):
            not_ = self.not_.to_dict()
        elif isinstance(self.not_, NotFilter):
            not_ = self.not_.to_dict()
        elif isinstance(self.not_, SegmentFilter):
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
        from ..models.and_filter import AndFilter
        from ..models.attribute_filter import AttributeFilter
        from ..models.or_filter import OrFilter
        from ..models.segment_filter import SegmentFilter

        d = fields_of(src_dict)

        def _parse_not_(data: object) -> AndFilter | AttributeFilter | NotFilter | OrFilter | SegmentFilter:
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

        not_ = _parse_not_(d.pop("not"))

        _made = cls(
            not_=not_,
        )

        _made.additional_properties = d
        return _made
