from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of


@_attrs_define(repr=False)
class DesignStudioTransactionalTarget(Model):
    """Transactional message as the target of a link."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "transactional_message_id": "transactional_message_id",
    }

    type: Literal["transactional_message"]
    """ Always `transactional_message`. """
    transactional_message_id: int
    """ Number of the transactional message. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        transactional_message_id = self.transactional_message_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "transactional_message_id": transactional_message_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        type = cast(Literal["transactional_message"], d.pop("type"))
        if type != "transactional_message":
            raise ValueError("type is not the constant of the contract")

        transactional_message_id = d.pop("transactional_message_id")

        _made = cls(
            type=type,
            transactional_message_id=transactional_message_id,
        )

        _made.additional_properties = d
        return _made
