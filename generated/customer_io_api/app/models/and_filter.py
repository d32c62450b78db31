from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.attribute_filter import AttributeFilter
    from ..models.not_filter import NotFilter
    from ..models.or_filter import OrFilter
    from ..models.segment_filter import SegmentFilter


@_attrs_define(repr=False)
class AndFilter(Model):
    """Condition that holds when all of its parts hold."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "and": "and_",
    }

    and_: list[AndFilter | AttributeFilter | NotFilter | OrFilter | SegmentFilter]
    """ Parts of the condition. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.not_filter import NotFilter
        from ..models.or_filter import OrFilter
        from ..models.segment_filter import SegmentFilter

        and_ = []
        for and_item_data in self.and_:
            and_item: dict[str, Any]
            if isinstance(and_item_data, AndFilter):
                and_item = and_item_data.to_dict()
            elif isinstance(and_item_data, OrFilter):
                and_item = and_item_data.to_dict()
            elif isinstance(and_item_data, NotFilter):
                and_item = and_item_data.to_dict()
            elif isinstance(and_item_data, SegmentFilter):
                and_item = and_item_data.to_dict()
            else:
                and_item = and_item_data.to_dict()

            and_.append(and_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "and": and_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.attribute_filter import AttributeFilter
        from ..models.not_filter import NotFilter
        from ..models.or_filter import OrFilter
        from ..models.segment_filter import SegmentFilter

        d = fields_of(src_dict)
        and_: list[AndFilter | AttributeFilter | NotFilter | OrFilter | SegmentFilter] = []
        for and_item_data in d.pop("and", None) or []:

            def _parse_and_item(data: object) -> AndFilter | AttributeFilter | NotFilter | OrFilter | SegmentFilter:
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

            and_item = _parse_and_item(and_item_data)

            and_.append(and_item)

        _made = cls(
            and_=and_,
        )

        _made.additional_properties = d
        return _made
