from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.broadcast import Broadcast


@_attrs_define(repr=False)
class BroadcastList(Model):
    """Broadcasts of the workspace."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "broadcasts": "broadcasts",
    }

    broadcasts: list[Broadcast]
    """ The broadcasts. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        broadcasts = []
        for broadcasts_item_data in self.broadcasts:
            broadcasts_item = broadcasts_item_data.to_dict()
            broadcasts.append(broadcasts_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "broadcasts": broadcasts,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.broadcast import Broadcast

        d = fields_of(src_dict)
        broadcasts: list[Broadcast] = []
        for broadcasts_item_data in d.pop("broadcasts", None) or []:
            broadcasts_item = Broadcast.from_dict(broadcasts_item_data)

            broadcasts.append(broadcasts_item)

        _made = cls(
            broadcasts=broadcasts,
        )

        _made.additional_properties = d
        return _made
