from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.delivery_target import DeliveryTarget
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.activity_data import ActivityData
    from ..models.customer_identifiers import CustomerIdentifiers


@_attrs_define(repr=False)
class Activity(Model):
    """One thing that a person did or that happened to them."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "timestamp": "timestamp",
        "name": "name",
        "customer_id": "customer_id",
        "customer_identifiers": "customer_identifiers",
        "delivery_id": "delivery_id",
        "delivery_type": "delivery_type",
        "url": "url",
        "data": "data",
    }

    id: str
    """ Id of the activity, a ULID. """
    type: str
    """ Kind of activity, such as `clicked_email`, `event` or `attribute_change`. """
    timestamp: int
    """ When it happened, in Unix seconds. """
    name: str | Unset = UNSET
    """ Name of the event, or of the changed attribute. """
    customer_id: None | str | Unset = UNSET
    """ Id of the person. Null when the person has none. """
    customer_identifiers: CustomerIdentifiers | Unset = UNSET
    """ Identifiers of a person. """
    delivery_id: str | Unset = UNSET
    """ Delivery that the activity is about. Only for activity about messages. """
    delivery_type: DeliveryTarget | Unset = UNSET
    """ Kind of device or address that a message went to. """
    url: str | Unset = UNSET
    """ Address of the page. Only for page views. """
    data: ActivityData | Unset = UNSET
    """ What happened, by kind of activity. An event has its own data; a changed attribute stands by name, with
    `from` (empty when it is new) and `to`; a message has `delivery_id`, `delivered` and `opened`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        type = self.type

        timestamp = self.timestamp

        name = self.name

        customer_id: None | str | Unset
        if isinstance(self.customer_id, Unset):
            customer_id = UNSET
        else:
            customer_id = self.customer_id

        customer_identifiers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.customer_identifiers, Unset):
            customer_identifiers = self.customer_identifiers.to_dict()

        delivery_id = self.delivery_id

        delivery_type = self.delivery_type

        url = self.url

        data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.data, Unset):
            data = self.data.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "type": type,
                "timestamp": timestamp,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if customer_id is not UNSET:
            field_dict["customer_id"] = customer_id
        if customer_identifiers is not UNSET:
            field_dict["customer_identifiers"] = customer_identifiers
        if delivery_id is not UNSET:
            field_dict["delivery_id"] = delivery_id
        if delivery_type is not UNSET:
            field_dict["delivery_type"] = delivery_type
        if url is not UNSET:
            field_dict["url"] = url
        if data is not UNSET:
            field_dict["data"] = data

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.activity_data import ActivityData
        from ..models.customer_identifiers import CustomerIdentifiers

        d = fields_of(src_dict)
        id = d.pop("id")

        type = d.pop("type")

        timestamp = d.pop("timestamp")

        name = d.pop("name", UNSET)

        def _parse_customer_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        customer_id = _parse_customer_id(d.pop("customer_id", UNSET))

        _customer_identifiers = d.pop("customer_identifiers", UNSET)
        customer_identifiers: CustomerIdentifiers | Unset
        if _customer_identifiers is None or isinstance(_customer_identifiers, Unset):
            customer_identifiers = UNSET
        else:
            customer_identifiers = CustomerIdentifiers.from_dict(_customer_identifiers)

        delivery_id = d.pop("delivery_id", UNSET)

        delivery_type = d.pop("delivery_type", UNSET)

        url = d.pop("url", UNSET)

        _data = d.pop("data", UNSET)
        data: ActivityData | Unset
        if _data is None or isinstance(_data, Unset):
            data = UNSET
        else:
            data = ActivityData.from_dict(_data)

        _made = cls(
            id=id,
            type=type,
            timestamp=timestamp,
            name=name,
            customer_id=customer_id,
            customer_identifiers=customer_identifiers,
            delivery_id=delivery_id,
            delivery_type=delivery_type,
            url=url,
            data=data,
        )

        _made.additional_properties = d
        return _made
