from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.email_data import EmailData


@_attrs_define(repr=False)
class EmailDrafted(Model):
    """An email waits as a draft."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "event_id": "event_id",
        "object_type": "object_type",
        "metric": "metric",
        "timestamp": "timestamp",
        "data": "data",
    }

    event_id: str
    """ Id of the event, a ULID. An event that is posted again has the same one, so that it can be recognised. """
    object_type: Literal["email"]
    """ Always `email`. """
    metric: Literal["drafted"]
    """ Always `drafted`. """
    timestamp: int
    """ When it happened, in Unix seconds. """
    data: EmailData
    """ An email, and the person that it is for. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        event_id = self.event_id

        object_type = self.object_type

        metric = self.metric

        timestamp = self.timestamp

        data = self.data.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "event_id": event_id,
                "object_type": object_type,
                "metric": metric,
                "timestamp": timestamp,
                "data": data,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.email_data import EmailData

        d = fields_of(src_dict)
        event_id = d.pop("event_id")

        object_type = cast(Literal["email"], d.pop("object_type"))
        if object_type != "email":
            raise ValueError("object_type is not the constant of the contract")

        metric = cast(Literal["drafted"], d.pop("metric"))
        if metric != "drafted":
            raise ValueError("metric is not the constant of the contract")

        timestamp = d.pop("timestamp")

        data = EmailData.from_dict(d.pop("data"))

        _made = cls(
            event_id=event_id,
            object_type=object_type,
            metric=metric,
            timestamp=timestamp,
            data=data,
        )

        _made.additional_properties = d
        return _made
