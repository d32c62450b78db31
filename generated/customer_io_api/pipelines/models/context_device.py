from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.device_platform import DevicePlatform
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class ContextDevice(Model):
    """Device that made the call, or that a device event is about."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "token": "token",
        "advertisingId": "advertising_id",
        "manufacturer": "manufacturer",
        "model": "model",
        "name": "name",
        "type": "type",
        "version": "version",
    }

    id: str | Unset = UNSET
    """ Id of the device. """
    token: str | Unset = UNSET
    """ Push token of the device. Device events need it. """
    advertising_id: str | Unset = UNSET
    """ Advertising id of the device. """
    manufacturer: str | Unset = UNSET
    """ Maker of the device. """
    model: str | Unset = UNSET
    """ Model of the device. """
    name: str | Unset = UNSET
    """ Name of the device. """
    type: DevicePlatform | Unset = UNSET
    """ System of the device. """
    version: str | Unset = UNSET
    """ Version of the device. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        token = self.token

        advertising_id = self.advertising_id

        manufacturer = self.manufacturer

        model = self.model

        name = self.name

        type = self.type

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if token is not UNSET:
            field_dict["token"] = token
        if advertising_id is not UNSET:
            field_dict["advertisingId"] = advertising_id
        if manufacturer is not UNSET:
            field_dict["manufacturer"] = manufacturer
        if model is not UNSET:
            field_dict["model"] = model
        if name is not UNSET:
            field_dict["name"] = name
        if type is not UNSET:
            field_dict["type"] = type
        if version is not UNSET:
            field_dict["version"] = version

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        id = d.pop("id", UNSET)

        token = d.pop("token", UNSET)

        advertising_id = d.pop("advertisingId", UNSET)

        manufacturer = d.pop("manufacturer", UNSET)

        model = d.pop("model", UNSET)

        name = d.pop("name", UNSET)

        type = d.pop("type", UNSET)

        version = d.pop("version", UNSET)

        _made = cls(
            id=id,
            token=token,
            advertising_id=advertising_id,
            manufacturer=manufacturer,
            model=model,
            name=name,
            type=type,
            version=version,
        )

        _made.additional_properties = d
        return _made
