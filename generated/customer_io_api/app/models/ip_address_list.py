from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of


@_attrs_define(repr=False)
class IpAddressList(Model):
    """Addresses that the service calls from."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "ip_addresses": "ip_addresses",
    }

    ip_addresses: list[str]
    """ IP addresses, as text. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        ip_addresses = self.ip_addresses

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ip_addresses": ip_addresses,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        ip_addresses = cast(list[str], d.pop("ip_addresses", None) or [])

        _made = cls(
            ip_addresses=ip_addresses,
        )

        _made.additional_properties = d
        return _made
