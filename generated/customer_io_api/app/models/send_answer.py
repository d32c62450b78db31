from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class SendAnswer(Model):
    """Delivery that was queued."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "delivery_id": "delivery_id",
        "queued_at": "queued_at",
        "send_at": "send_at",
    }

    delivery_id: str
    """ Id of the delivery. """
    queued_at: int | Unset = UNSET
    """ When it was queued, in Unix seconds. """
    send_at: int | Unset = UNSET
    """ When it will be sent, in Unix seconds. Only where that lies ahead. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        delivery_id = self.delivery_id

        queued_at = self.queued_at

        send_at = self.send_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "delivery_id": delivery_id,
            }
        )
        if queued_at is not UNSET:
            field_dict["queued_at"] = queued_at
        if send_at is not UNSET:
            field_dict["send_at"] = send_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        delivery_id = d.pop("delivery_id")

        queued_at = d.pop("queued_at", UNSET)

        send_at = d.pop("send_at", UNSET)

        _made = cls(
            delivery_id=delivery_id,
            queued_at=queued_at,
            send_at=send_at,
        )

        _made.additional_properties = d
        return _made
