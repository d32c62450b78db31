from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class SegmentCount(Model):
    """Number of people in a segment."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "count": "count",
        "segment_id": "segment_id",
    }

    count: int
    """ How many people are in the segment. """
    segment_id: int | Unset = UNSET
    """ Number of the segment. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        count = self.count

        segment_id = self.segment_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "count": count,
            }
        )
        if segment_id is not UNSET:
            field_dict["segment_id"] = segment_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        count = d.pop("count")

        segment_id = d.pop("segment_id", UNSET)

        _made = cls(
            count=count,
            segment_id=segment_id,
        )

        _made.additional_properties = d
        return _made
