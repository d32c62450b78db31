from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.push_metric import PushMetric

if TYPE_CHECKING:
    from ..models.delivery_event_attributes import DeliveryEventAttributes
    from ..models.delivery_identifiers import DeliveryIdentifiers


@_attrs_define(repr=False)
class DeliveryEvent(Model):
    """Report what became of a push."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "action": "action",
        "identifiers": "identifiers",
        "name": "name",
        "attributes": "attributes",
    }

    type: Literal["delivery"]
    """ Always `delivery`. """
    action: Literal["event"]
    """ Always `event`. """
    identifiers: DeliveryIdentifiers
    """ Delivery, named by its id. """
    name: PushMetric
    """ What became of a push. """
    attributes: DeliveryEventAttributes
    """ Device that the push went to. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        action = self.action

        identifiers = self.identifiers.to_dict()

        name = self.name

        attributes = self.attributes.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "action": action,
                "identifiers": identifiers,
                "name": name,
                "attributes": attributes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.delivery_event_attributes import DeliveryEventAttributes
        from ..models.delivery_identifiers import DeliveryIdentifiers

        d = fields_of(src_dict)
        type = cast(Literal["delivery"], d.pop("type"))
        if type != "delivery":
            raise ValueError("type is not the constant of the contract")

        action = cast(Literal["event"], d.pop("action"))
        if action != "event":
            raise ValueError("action is not the constant of the contract")

        identifiers = DeliveryIdentifiers.from_dict(d.pop("identifiers"))

        name = d.pop("name")

        attributes = DeliveryEventAttributes.from_dict(d.pop("attributes"))

        _made = cls(
            type=type,
            action=action,
            identifiers=identifiers,
            name=name,
            attributes=attributes,
        )

        _made.additional_properties = d
        return _made
