from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of


@_attrs_define(repr=False)
class LiveNotificationQueued(Model):
    """Live notification that a call was queued for."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "instance_id": "instance_id",
    }

    instance_id: str
    """ Id of the live notification, a ULID. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        instance_id = self.instance_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "instance_id": instance_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        instance_id = d.pop("instance_id")

        _made = cls(
            instance_id=instance_id,
        )

        _made.additional_properties = d
        return _made
