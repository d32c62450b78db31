from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.device import Device


@_attrs_define(repr=False)
class AddDevice(Model):
    """Device to add or update."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "device": "device",
    }

    device: Device
    """ Device of a person, named by its push token. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        device = self.device.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "device": device,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.device import Device

        d = fields_of(src_dict)
        device = Device.from_dict(d.pop("device"))

        _made = cls(
            device=device,
        )

        _made.additional_properties = d
        return _made
