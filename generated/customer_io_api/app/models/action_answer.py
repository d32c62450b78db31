from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.action import Action


@_attrs_define(repr=False)
class ActionAnswer(Model):
    """One step with its content."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "action": "action",
    }

    action: Action
    """ Step of a campaign or broadcast, with its content. Which fields there are depends on its `type`: those
    without a remark belong to several kinds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        action = self.action.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "action": action,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.action import Action

        d = fields_of(src_dict)
        action = Action.from_dict(d.pop("action"))

        _made = cls(
            action=action,
        )

        _made.additional_properties = d
        return _made
