from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class RecipientAttributeExists(Model):
    """The person has the attribute."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "field": "field",
        "operator": "operator",
        "inverse": "inverse",
    }

    field: str
    """ Name of the attribute. """
    operator: Literal["exists"]
    """ Always `exists`. """
    inverse: bool | Unset = UNSET
    """ True turns the condition round. It then holds for people without the attribute. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field = self.field

        operator = self.operator

        inverse = self.inverse

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "field": field,
                "operator": operator,
            }
        )
        if inverse is not UNSET:
            field_dict["inverse"] = inverse

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        field = d.pop("field")

        operator = cast(Literal["exists"], d.pop("operator"))
        if operator != "exists":
            raise ValueError("operator is not the constant of the contract")

        inverse = d.pop("inverse", UNSET)

        _made = cls(
            field=field,
            operator=operator,
            inverse=inverse,
        )

        _made.additional_properties = d
        return _made
