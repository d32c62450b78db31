from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class BroadcastTrigger(Model):
    """One time that a broadcast was triggered."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "broadcast_id": "broadcast_id",
        "created_at": "created_at",
        "processed_at": "processed_at",
    }

    id: int
    """ Number of the trigger. """
    broadcast_id: int | Unset = UNSET
    """ Number of the broadcast. """
    created_at: int | Unset = UNSET
    """ When the broadcast was triggered, in Unix seconds. """
    processed_at: int | None | Unset = UNSET
    """ When the trigger was processed, in Unix seconds. Null, 0 or missing while it waits. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        broadcast_id = self.broadcast_id

        created_at = self.created_at

        processed_at: int | None | Unset
        if isinstance(self.processed_at, Unset):
            processed_at = UNSET
        else:
            processed_at = self.processed_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if broadcast_id is not UNSET:
            field_dict["broadcast_id"] = broadcast_id
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if processed_at is not UNSET:
            field_dict["processed_at"] = processed_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        id = d.pop("id")

        broadcast_id = d.pop("broadcast_id", UNSET)

        created_at = d.pop("created_at", UNSET)

        def _parse_processed_at(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        processed_at = _parse_processed_at(d.pop("processed_at", UNSET))

        _made = cls(
            id=id,
            broadcast_id=broadcast_id,
            created_at=created_at,
            processed_at=processed_at,
        )

        _made.additional_properties = d
        return _made
