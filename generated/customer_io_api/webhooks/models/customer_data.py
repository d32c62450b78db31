from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.customer_identifiers import CustomerIdentifiers


@_attrs_define(repr=False)
class CustomerData(Model):
    """The person whose subscription changed."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "customer_id": "customer_id",
        "email_address": "email_address",
        "identifiers": "identifiers",
    }

    customer_id: None | str
    """ Id of the person. Deprecated by the service, which has it in `identifiers`. """
    email_address: None | str
    """ Email address of the person. Null for a person without one. """
    identifiers: CustomerIdentifiers
    """ Identifiers of the person. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        customer_id: None | str
        customer_id = self.customer_id

        email_address: None | str
        email_address = self.email_address

        identifiers = self.identifiers.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "customer_id": customer_id,
                "email_address": email_address,
                "identifiers": identifiers,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.customer_identifiers import CustomerIdentifiers

        d = fields_of(src_dict)

        def _parse_customer_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        customer_id = _parse_customer_id(d.pop("customer_id"))

        def _parse_email_address(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        email_address = _parse_email_address(d.pop("email_address"))

        identifiers = CustomerIdentifiers.from_dict(d.pop("identifiers"))

        _made = cls(
            customer_id=customer_id,
            email_address=email_address,
            identifiers=identifiers,
        )

        _made.additional_properties = d
        return _made
