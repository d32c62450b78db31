from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.customer_subscriptions import CustomerSubscriptions


@_attrs_define(repr=False)
class CustomerSubscriptionPreferences(Model):
    """Subscription choices of one person."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "customer": "customer",
    }

    customer: CustomerSubscriptions
    """ What a person is subscribed to. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        customer = self.customer.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "customer": customer,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.customer_subscriptions import CustomerSubscriptions

        d = fields_of(src_dict)
        customer = CustomerSubscriptions.from_dict(d.pop("customer"))

        _made = cls(
            customer=customer,
        )

        _made.additional_properties = d
        return _made
