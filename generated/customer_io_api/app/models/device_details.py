from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.device_platform import DevicePlatform
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.device_attributes import DeviceAttributes


@_attrs_define(repr=False)
class DeviceDetails(Model):
    """What is known of a device beside its token."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "platform": "platform",
        "last_used": "last_used",
        "attributes": "attributes",
    }

    platform: DevicePlatform
    """ System of the device. """
    last_used: int | Unset = UNSET
    """ When the device was last used, in Unix seconds. A push that goes to the last used device goes to the one
    with the newest value. """
    attributes: DeviceAttributes | Unset = UNSET
    """ Attributes of a device. All values are text; own names may be added. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        platform = self.platform

        last_used = self.last_used

        attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attributes, Unset):
            attributes = self.attributes.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "platform": platform,
            }
        )
        if last_used is not UNSET:
            field_dict["last_used"] = last_used
        if attributes is not UNSET:
            field_dict["attributes"] = attributes

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.device_attributes import DeviceAttributes

        d = fields_of(src_dict)
        platform = d.pop("platform")

        last_used = d.pop("last_used", UNSET)

        _attributes = d.pop("attributes", UNSET)
        attributes: DeviceAttributes | Unset
        if _attributes is None or isinstance(_attributes, Unset):
            attributes = UNSET
        else:
            attributes = DeviceAttributes.from_dict(_attributes)

        _made = cls(
            platform=platform,
            last_used=last_used,
            attributes=attributes,
        )

        _made.additional_properties = d
        return _made
