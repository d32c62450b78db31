from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class InboxPreviewsSubmitted(Model):
    """Run of screenshots that was ordered."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "run_id": "run_id",
        "replayed": "replayed",
    }

    run_id: int
    """ Number of the run. """
    replayed: bool | Unset = UNSET
    """ Whether it is an earlier run of the same day, which is not charged again. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        run_id = self.run_id

        replayed = self.replayed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "run_id": run_id,
            }
        )
        if replayed is not UNSET:
            field_dict["replayed"] = replayed

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        run_id = d.pop("run_id")

        replayed = d.pop("replayed", UNSET)

        _made = cls(
            run_id=run_id,
            replayed=replayed,
        )

        _made.additional_properties = d
        return _made
