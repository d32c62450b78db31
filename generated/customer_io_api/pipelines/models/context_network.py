from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class ContextNetwork(Model):
    """Network that the device used."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "bluetooth": "bluetooth",
        "carrier": "carrier",
        "cellular": "cellular",
        "wifi": "wifi",
    }

    bluetooth: bool | Unset = UNSET
    """ Whether Bluetooth was on. """
    carrier: str | Unset = UNSET
    """ Carrier of the mobile network. """
    cellular: bool | Unset = UNSET
    """ Whether the mobile network was on. """
    wifi: bool | Unset = UNSET
    """ Whether Wi-Fi was on. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        bluetooth = self.bluetooth

        carrier = self.carrier

        cellular = self.cellular

        wifi = self.wifi

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if bluetooth is not UNSET:
            field_dict["bluetooth"] = bluetooth
        if carrier is not UNSET:
            field_dict["carrier"] = carrier
        if cellular is not UNSET:
            field_dict["cellular"] = cellular
        if wifi is not UNSET:
            field_dict["wifi"] = wifi

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        bluetooth = d.pop("bluetooth", UNSET)

        carrier = d.pop("carrier", UNSET)

        cellular = d.pop("cellular", UNSET)

        wifi = d.pop("wifi", UNSET)

        _made = cls(
            bluetooth=bluetooth,
            carrier=carrier,
            cellular=cellular,
            wifi=wifi,
        )

        _made.additional_properties = d
        return _made
