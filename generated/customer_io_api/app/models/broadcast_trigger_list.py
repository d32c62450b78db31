from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.broadcast_trigger import BroadcastTrigger


@_attrs_define(repr=False)
class BroadcastTriggerList(Model):
    """Triggers of a broadcast."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "triggers": "triggers",
    }

    triggers: list[BroadcastTrigger]
    """ The triggers. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        triggers = []
        for triggers_item_data in self.triggers:
            triggers_item = triggers_item_data.to_dict()
            triggers.append(triggers_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "triggers": triggers,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.broadcast_trigger import BroadcastTrigger

        d = fields_of(src_dict)
        triggers: list[BroadcastTrigger] = []
        for triggers_item_data in d.pop("triggers", None) or []:
            triggers_item = BroadcastTrigger.from_dict(triggers_item_data)

            triggers.append(triggers_item)

        _made = cls(
            triggers=triggers,
        )

        _made.additional_properties = d
        return _made
