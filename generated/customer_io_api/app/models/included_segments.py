from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.segment_filter import SegmentFilter


@_attrs_define(repr=False)
class IncludedSegments(Model):
    """Condition that holds for the people of at least one of the segments."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "or": "or_",
    }

    or_: list[SegmentFilter]
    """ The segments, and nothing else. A single one stands in a list, too. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        or_ = []
        for or_item_data in self.or_:
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
        from ..models.segment_filter import SegmentFilter

        d = fields_of(src_dict)
        or_: list[SegmentFilter] = []
        for or_item_data in d.pop("or", None) or []:
            or_item = SegmentFilter.from_dict(or_item_data)

            or_.append(or_item)

        _made = cls(
            or_=or_,
        )

        _made.additional_properties = d
        return _made
