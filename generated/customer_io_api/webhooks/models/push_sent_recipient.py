from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.device_platform import DevicePlatform
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class PushSentRecipient(Model):
    """Device that a push notification was sent to."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "device_id": "device_id",
        "device_platform": "device_platform",
        "failure_message": "failure_message",
    }

    device_id: str
    """ Token of the device. """
    device_platform: DevicePlatform | Unset = UNSET
    """ System of the device. """
    failure_message: str | Unset = UNSET
    """ Reason why it did not go to this device. Absent where it did. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        device_id = self.device_id

        device_platform = self.device_platform

        failure_message = self.failure_message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "device_id": device_id,
            }
        )
        if device_platform is not UNSET:
            field_dict["device_platform"] = device_platform
        if failure_message is not UNSET:
            field_dict["failure_message"] = failure_message

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        device_id = d.pop("device_id")

        device_platform = d.pop("device_platform", UNSET)

        failure_message = d.pop("failure_message", UNSET)

        _made = cls(
            device_id=device_id,
            device_platform=device_platform,
            failure_message=failure_message,
        )

        _made.additional_properties = d
        return _made
