from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.live_delivery_status import LiveDeliveryStatus
from ..models.live_operation import LiveOperation
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class LiveDelivery(Model):
    """Last change that was sent to the device."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "operation": "operation",
        "source": "source",
        "status": "status",
        "created_at": "created_at",
    }

    id: str | Unset = UNSET
    """ Id of the delivery. """
    operation: LiveOperation | Unset = UNSET
    """ Kind of a change of a live notification. """
    source: str | Unset = UNSET
    """ Where the change came from, the API or the device. """
    status: LiveDeliveryStatus | Unset = UNSET
    """ How far a change of a live notification came. """
    created_at: int | Unset = UNSET
    """ When the change was made, in Unix seconds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        operation = self.operation

        source = self.source

        status = self.status

        created_at = self.created_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if operation is not UNSET:
            field_dict["operation"] = operation
        if source is not UNSET:
            field_dict["source"] = source
        if status is not UNSET:
            field_dict["status"] = status
        if created_at is not UNSET:
            field_dict["created_at"] = created_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        id = d.pop("id", UNSET)

        operation = d.pop("operation", UNSET)

        source = d.pop("source", UNSET)

        status = d.pop("status", UNSET)

        created_at = d.pop("created_at", UNSET)

        _made = cls(
            id=id,
            operation=operation,
            source=source,
            status=status,
            created_at=created_at,
        )

        _made.additional_properties = d
        return _made
