from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.customer_attributes import CustomerAttributes


@_attrs_define(repr=False)
class CustomerAttributesList(Model):
    """Attributes of several people."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "customers": "customers",
    }

    customers: list[CustomerAttributes]
    """ The people that were found, in no particular order. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        customers = []
        for customers_item_data in self.customers:
            customers_item = customers_item_data.to_dict()
            customers.append(customers_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "customers": customers,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.customer_attributes import CustomerAttributes

        d = fields_of(src_dict)
        customers: list[CustomerAttributes] = []
        for customers_item_data in d.pop("customers", None) or []:
            customers_item = CustomerAttributes.from_dict(customers_item_data)

            customers.append(customers_item)

        _made = cls(
            customers=customers,
        )

        _made.additional_properties = d
        return _made
