from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.message_metric import MessageMetric
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class ReportMetric(Model):
    """What became of one message."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "delivery_id": "delivery_id",
        "metric": "metric",
        "timestamp": "timestamp",
        "recipient": "recipient",
        "reason": "reason",
        "href": "href",
    }

    delivery_id: str
    """ Delivery that the report is about, as the message carried it. """
    metric: MessageMetric
    """ What became of a message. Each channel takes some of these. """
    timestamp: int | Unset = UNSET
    """ When it happened, in Unix seconds. Left out, it is the time of arrival. """
    recipient: int | str | Unset = UNSET
    """ Who the message went to. An address for email, a device token for push, a phone number without signs for
    SMS. """
    reason: str | Unset = UNSET
    """ Why the message was not delivered, for metrics that tell of a failure. """
    href: str | Unset = UNSET
    """ Link that was clicked. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        delivery_id = self.delivery_id

        metric = self.metric

        timestamp = self.timestamp

        recipient: int | str | Unset
        if isinstance(self.recipient, Unset):
            recipient = UNSET
        else:
            recipient = self.recipient

        reason = self.reason

        href = self.href

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "delivery_id": delivery_id,
                "metric": metric,
            }
        )
        if timestamp is not UNSET:
            field_dict["timestamp"] = timestamp
        if recipient is not UNSET:
            field_dict["recipient"] = recipient
        if reason is not UNSET:
            field_dict["reason"] = reason
        if href is not UNSET:
            field_dict["href"] = href

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        delivery_id = d.pop("delivery_id")

        metric = d.pop("metric")

        timestamp = d.pop("timestamp", UNSET)

        def _parse_recipient(data: object) -> int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(int | str | Unset, data)

        recipient = _parse_recipient(d.pop("recipient", UNSET))

        reason = d.pop("reason", UNSET)

        href = d.pop("href", UNSET)

        _made = cls(
            delivery_id=delivery_id,
            metric=metric,
            timestamp=timestamp,
            recipient=recipient,
            reason=reason,
            href=href,
        )

        _made.additional_properties = d
        return _made
