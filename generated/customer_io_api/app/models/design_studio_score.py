from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.design_studio_counts import DesignStudioCounts


@_attrs_define(repr=False)
class DesignStudioScore(Model):
    """How good an email is."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "score": "score",
        "counts": "counts",
    }

    score: int | Unset = UNSET
    """ Score from 0 to 100. """
    counts: DesignStudioCounts | Unset = UNSET
    """ Number of findings by severity. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        score = self.score

        counts: dict[str, Any] | Unset = UNSET
        if not isinstance(self.counts, Unset):
            counts = self.counts.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if score is not UNSET:
            field_dict["score"] = score
        if counts is not UNSET:
            field_dict["counts"] = counts

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.design_studio_counts import DesignStudioCounts

        d = fields_of(src_dict)
        score = d.pop("score", UNSET)

        _counts = d.pop("counts", UNSET)
        counts: DesignStudioCounts | Unset
        if _counts is None or isinstance(_counts, Unset):
            counts = UNSET
        else:
            counts = DesignStudioCounts.from_dict(_counts)

        _made = cls(
            score=score,
            counts=counts,
        )

        _made.additional_properties = d
        return _made
