from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class StepReference(Model):
    """Step of a campaign or broadcast, by number."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
    }

    id: int
    """ Number of the step. """
    type: str | Unset = UNSET
    """ Kind of the step, such as `email`. SMS may be spelled `sms` here. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        type = self.type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if type is not UNSET:
            field_dict["type"] = type

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        id = d.pop("id")

        type = d.pop("type", UNSET)

        _made = cls(
            id=id,
            type=type,
        )

        _made.additional_properties = d
        return _made
