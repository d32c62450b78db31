from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.attribute_times import AttributeTimes
    from ..models.customer_identifiers import CustomerIdentifiers
    from ..models.device import Device
    from ..models.stored_attributes import StoredAttributes


@_attrs_define(repr=False)
class CustomerProfile(Model):
    """What the workspace holds of a person."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "identifiers": "identifiers",
        "attributes": "attributes",
        "id": "id",
        "timestamps": "timestamps",
        "unsubscribed": "unsubscribed",
        "devices": "devices",
    }

    identifiers: CustomerIdentifiers
    """ Identifiers of a person. """
    attributes: StoredAttributes
    """ Attributes of a person by name. All values are text. """
    id: None | str | Unset = UNSET
    """ Id of the person. Null or missing when the person has none. """
    timestamps: AttributeTimes | Unset = UNSET
    """ When each attribute was last set, in Unix seconds. The service means to stop answering it. """
    unsubscribed: bool | Unset = UNSET
    """ Whether the person is unsubscribed from email, SMS, WhatsApp and push. It is derived: true where the
    attribute of this name is true or 1, also as text, and false for any other value. """
    devices: list[Device] | Unset = UNSET
    """ Devices of the person. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        identifiers = self.identifiers.to_dict()

        attributes = self.attributes.to_dict()

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        timestamps: dict[str, Any] | Unset = UNSET
        if not isinstance(self.timestamps, Unset):
            timestamps = self.timestamps.to_dict()

        unsubscribed = self.unsubscribed

        devices: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.devices, Unset):
            devices = []
            for devices_item_data in self.devices:
                devices_item = devices_item_data.to_dict()
                devices.append(devices_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "identifiers": identifiers,
                "attributes": attributes,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if timestamps is not UNSET:
            field_dict["timestamps"] = timestamps
        if unsubscribed is not UNSET:
            field_dict["unsubscribed"] = unsubscribed
        if devices is not UNSET:
            field_dict["devices"] = devices

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.attribute_times import AttributeTimes
        from ..models.customer_identifiers import CustomerIdentifiers
        from ..models.device import Device
        from ..models.stored_attributes import StoredAttributes

        d = fields_of(src_dict)
        identifiers = CustomerIdentifiers.from_dict(d.pop("identifiers"))

        attributes = StoredAttributes.from_dict(d.pop("attributes"))

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        _timestamps = d.pop("timestamps", UNSET)
        timestamps: AttributeTimes | Unset
        if _timestamps is None or isinstance(_timestamps, Unset):
            timestamps = UNSET
        else:
            timestamps = AttributeTimes.from_dict(_timestamps)

        unsubscribed = d.pop("unsubscribed", UNSET)

        _devices = d.pop("devices", UNSET)
        devices: list[Device] | Unset = UNSET
        if _devices is not UNSET:
            devices = []
            for devices_item_data in _devices or []:
                devices_item = Device.from_dict(devices_item_data)

                devices.append(devices_item)

        _made = cls(
            identifiers=identifiers,
            attributes=attributes,
            id=id,
            timestamps=timestamps,
            unsubscribed=unsubscribed,
            devices=devices,
        )

        _made.additional_properties = d
        return _made
