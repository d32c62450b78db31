from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of


@_attrs_define(repr=False)
class ObjectAttributeEquals(Model):
    """The object has the attribute, and it has this value."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "type_id": "type_id",
        "field": "field",
        "operator": "operator",
        "value": "value",
    }

    type_id: str
    """ Number of the object type, as text. """
    field: str
    """ Name of the attribute. """
    operator: Literal["eq"]
    """ Always `eq`. """
    value: str
    """ Value to compare with, as text. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_id = self.type_id

        field = self.field

        operator = self.operator

        value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type_id": type_id,
                "field": field,
                "operator": operator,
                "value": value,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        type_id = d.pop("type_id")

        field = d.pop("field")

        operator = cast(Literal["eq"], d.pop("operator"))
        if operator != "eq":
            raise ValueError("operator is not the constant of the contract")

        value = d.pop("value")

        _made = cls(
            type_id=type_id,
            field=field,
            operator=operator,
            value=value,
        )

        _made.additional_properties = d
        return _made
