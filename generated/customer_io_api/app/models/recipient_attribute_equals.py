from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class RecipientAttributeEquals(Model):
    """The person has the attribute, and it has this value."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "field": "field",
        "operator": "operator",
        "value": "value",
        "inverse": "inverse",
    }

    field: str
    """ Name of the attribute. """
    operator: Literal["eq"]
    """ Always `eq`. """
    value: str
    """ Value to compare with, as text. """
    inverse: bool | Unset = UNSET
    """ True turns the condition round. It then holds for people without the attribute, too. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field = self.field

        operator = self.operator

        value = self.value

        inverse = self.inverse

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "field": field,
                "operator": operator,
                "value": value,
            }
        )
        if inverse is not UNSET:
            field_dict["inverse"] = inverse

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        field = d.pop("field")

        operator = cast(Literal["eq"], d.pop("operator"))
        if operator != "eq":
            raise ValueError("operator is not the constant of the contract")

        value = d.pop("value")

        inverse = d.pop("inverse", UNSET)

        _made = cls(
            field=field,
            operator=operator,
            value=value,
            inverse=inverse,
        )

        _made.additional_properties = d
        return _made
