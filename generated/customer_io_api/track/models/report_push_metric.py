from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.push_metric import PushMetric
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class ReportPushMetric(Model):
    """What became of one push."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "delivery_id": "delivery_id",
        "event": "event",
        "device_id": "device_id",
        "timestamp": "timestamp",
    }

    delivery_id: str
    """ Delivery that the report is about, as the push carried it in `CIO-Delivery-ID`. """
    event: PushMetric
    """ What became of a push. """
    device_id: str | Unset = UNSET
    """ Token of the device, as the push carried it in `CIO-Delivery-Token`. """
    timestamp: int | Unset = UNSET
    """ When it happened, in Unix seconds. Left out, it is the time of arrival. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        delivery_id = self.delivery_id

        event = self.event

        device_id = self.device_id

        timestamp = self.timestamp

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "delivery_id": delivery_id,
                "event": event,
            }
        )
        if device_id is not UNSET:
            field_dict["device_id"] = device_id
        if timestamp is not UNSET:
            field_dict["timestamp"] = timestamp

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        delivery_id = d.pop("delivery_id")

        event = d.pop("event")

        device_id = d.pop("device_id", UNSET)

        timestamp = d.pop("timestamp", UNSET)

        _made = cls(
            delivery_id=delivery_id,
            event=event,
            device_id=device_id,
            timestamp=timestamp,
        )

        _made.additional_properties = d
        return _made
