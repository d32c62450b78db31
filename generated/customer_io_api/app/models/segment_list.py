from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.segment import Segment


@_attrs_define(repr=False)
class SegmentList(Model):
    """Segments of the workspace."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "segments": "segments",
    }

    segments: list[Segment]
    """ The segments. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        segments = []
        for segments_item_data in self.segments:
            segments_item = segments_item_data.to_dict()
            segments.append(segments_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "segments": segments,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.segment import Segment

        d = fields_of(src_dict)
        segments: list[Segment] = []
        for segments_item_data in d.pop("segments", None) or []:
            segments_item = Segment.from_dict(segments_item_data)

            segments.append(segments_item)

        _made = cls(
            segments=segments,
        )

        _made.additional_properties = d
        return _made
