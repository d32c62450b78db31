from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.push_consent import PushConsent
from ..models.push_status import PushStatus
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class DeviceAttributes(Model):
    """Attributes of a device. All values are text; own names may be added."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "device_os": "device_os",
        "device_model": "device_model",
        "app_version": "app_version",
        "cio_sdk_version": "cio_sdk_version",
        "_last_status": "field_last_status",
        "device_locale": "device_locale",
        "push_enabled": "push_enabled",
    }

    device_os: str | Unset = UNSET
    """ Version of the device's operating system. """
    device_model: str | Unset = UNSET
    """ Model of the device. """
    app_version: str | Unset = UNSET
    """ Version of the app that is installed on the device. """
    cio_sdk_version: str | Unset = UNSET
    """ Version of the Customer.io SDK inside the app. """
    field_last_status: PushStatus | Unset = UNSET
    """ Outcome of the last push to a device. The service sets it; a value that is sent is not kept. """
    device_locale: str | Unset = UNSET
    """ IETF language tag of the device, such as `en-GB`. """
    push_enabled: PushConsent | Unset = UNSET
    """ Whether the person lets the app show pushes, as text. """
    additional_properties: dict[str, str] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        device_os = self.device_os

        device_model = self.device_model

        app_version = self.app_version

        cio_sdk_version = self.cio_sdk_version

        field_last_status = self.field_last_status

        device_locale = self.device_locale

        push_enabled = self.push_enabled

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if device_os is not UNSET:
            field_dict["device_os"] = device_os
        if device_model is not UNSET:
            field_dict["device_model"] = device_model
        if app_version is not UNSET:
            field_dict["app_version"] = app_version
        if cio_sdk_version is not UNSET:
            field_dict["cio_sdk_version"] = cio_sdk_version
        if field_last_status is not UNSET:
            field_dict["_last_status"] = field_last_status
        if device_locale is not UNSET:
            field_dict["device_locale"] = device_locale
        if push_enabled is not UNSET:
            field_dict["push_enabled"] = push_enabled

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        device_os = d.pop("device_os", UNSET)

        device_model = d.pop("device_model", UNSET)

        app_version = d.pop("app_version", UNSET)

        cio_sdk_version = d.pop("cio_sdk_version", UNSET)

        field_last_status = d.pop("_last_status", UNSET)

        device_locale = d.pop("device_locale", UNSET)

        push_enabled = d.pop("push_enabled", UNSET)

        _made = cls(
            device_os=device_os,
            device_model=device_model,
            app_version=app_version,
            cio_sdk_version=cio_sdk_version,
            field_last_status=field_last_status,
            device_locale=device_locale,
            push_enabled=push_enabled,
        )

        _made.additional_properties = d
        return _made
