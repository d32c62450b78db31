from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.segment_users import SegmentUsers


@_attrs_define(repr=False)
class SegmentUsage(Model):
    """What uses a segment."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "used_by": "used_by",
        "segment_id": "segment_id",
    }

    used_by: SegmentUsers
    """ Campaigns and newsletters that use a segment, by number. """
    segment_id: int | Unset = UNSET
    """ Number of the segment. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        used_by = self.used_by.to_dict()

        segment_id = self.segment_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "used_by": used_by,
            }
        )
        if segment_id is not UNSET:
            field_dict["segment_id"] = segment_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.segment_users import SegmentUsers

        d = fields_of(src_dict)
        used_by = SegmentUsers.from_dict(d.pop("used_by"))

        segment_id = d.pop("segment_id", UNSET)

        _made = cls(
            used_by=used_by,
            segment_id=segment_id,
        )

        _made.additional_properties = d
        return _made
