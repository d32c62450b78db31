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
    from ..models.segment_filter import SegmentFilter


@_attrs_define(repr=False)
class OrFilter(Model):
    """Condition that holds when one of its parts holds."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "or": "or_",
    }

    or_: list[AndFilter | AttributeFilter | NotFilter | OrFilter | SegmentFilter]
    """ Parts of the condition. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.and_filter import AndFilter
        from ..models.not_filter import NotFilter
        from ..models.segment_filter import SegmentFilter

        or_ = []
        for or_item_data in self.or_:
            or_item: dict[str, Any]
            if isinstance(or_item_data, AndFilter):
                or_item = or_item_data.to_dict()
            elif isinstance(or_item_data, OrFilter):
                or_item = or_item_data.to_dict()
            elif isinstance(or_item_data, NotFilter):
                or_item = or_item_data.to_dict()
            elif isinstance(or_item_data, SegmentFilter):
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
        from ..models.and_filter import AndFilter
        from ..models.attribute_filter import AttributeFilter
        from ..models.not_filter import NotFilter
        from ..models.segment_filter import SegmentFilter

        d = fields_of(src_dict)
        or_: list[AndFilter | AttributeFilter | NotFilter | OrFilter | SegmentFilter] = []
        for or_item_data in d.pop("or", None) or []:

            def _parse_or_item(data: object) -> AndFilter | AttributeFilter | NotFilter | OrFilter | SegmentFilter:
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

            or_item = _parse_or_item(or_item_data)

            or_.append(or_item)

        _made = cls(
            or_=or_,
        )

        _made.additional_properties = d
        return _made
