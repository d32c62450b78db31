from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of


@_attrs_define(repr=False)
class DesignStudioActionTarget(Model):
    """Action of a campaign or broadcast as the target of a link."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "action_id": "action_id",
    }

    type: Literal["campaign_action"]
    """ Always `campaign_action`. """
    action_id: int
    """ Number of the action. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        action_id = self.action_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "action_id": action_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        type = cast(Literal["campaign_action"], d.pop("type"))
        if type != "campaign_action":
            raise ValueError("type is not the constant of the contract")

        action_id = d.pop("action_id")

        _made = cls(
            type=type,
            action_id=action_id,
        )

        _made.additional_properties = d
        return _made
