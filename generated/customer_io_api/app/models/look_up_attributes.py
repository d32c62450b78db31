from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of


@_attrs_define(repr=False)
class LookUpAttributes(Model):
    """People to look up."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "ids": "ids",
    }

    ids: list[str]
    """ 1 to 100 identifiers of people, all of the kind that `id_type` names. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        ids = self.ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ids": ids,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        ids = cast(list[str], d.pop("ids", None) or [])

        _made = cls(
            ids=ids,
        )

        _made.additional_properties = d
        return _made
