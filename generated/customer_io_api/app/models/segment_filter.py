from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.segment_number import SegmentNumber


@_attrs_define(repr=False)
class SegmentFilter(Model):
    """Condition that holds for the people of a segment."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "segment": "segment",
    }

    segment: SegmentNumber
    """ Segment, named by its number. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        segment = self.segment.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "segment": segment,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.segment_number import SegmentNumber

        d = fields_of(src_dict)
        segment = SegmentNumber.from_dict(d.pop("segment"))

        _made = cls(
            segment=segment,
        )

        _made.additional_properties = d
        return _made
