from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.broadcast import Broadcast


@_attrs_define(repr=False)
class BroadcastAnswer(Model):
    """One broadcast."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "broadcast": "broadcast",
    }

    broadcast: Broadcast
    """ Broadcast that is sent by a call of this API. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        broadcast = self.broadcast.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "broadcast": broadcast,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.broadcast import Broadcast

        d = fields_of(src_dict)
        broadcast = Broadcast.from_dict(d.pop("broadcast"))

        _made = cls(
            broadcast=broadcast,
        )

        _made.additional_properties = d
        return _made
