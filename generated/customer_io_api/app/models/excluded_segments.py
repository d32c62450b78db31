from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.included_segments import IncludedSegments


@_attrs_define(repr=False)
class ExcludedSegments(Model):
    """Condition that holds for the people of none of the segments. Attributes are negated by `inverse`."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "not": "not_",
    }

    not_: IncludedSegments
    """ Condition that holds for the people of at least one of the segments. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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
        from ..models.included_segments import IncludedSegments

        d = fields_of(src_dict)
        not_ = IncludedSegments.from_dict(d.pop("not"))

        _made = cls(
            not_=not_,
        )

        _made.additional_properties = d
        return _made
