from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.sender_type import SenderType
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class SenderIdentity(Model):
    """Address or number that messages come from."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "deduplicate_id": "deduplicate_id",
        "name": "name",
        "email": "email",
        "phone": "phone",
        "address": "address",
        "template_type": "template_type",
        "auto_generated": "auto_generated",
        "hidden": "hidden",
    }

    id: int
    """ Number of the sender. """
    deduplicate_id: str | Unset = UNSET
    """ Number and time of the last change. It differs after every change of the sender. """
    name: None | str | Unset = UNSET
    """ Name of the sender, as recipients see it. """
    email: None | str | Unset = UNSET
    """ Email address of the sender. Only for senders of email. """
    phone: None | str | Unset = UNSET
    """ Phone number of the sender. Only for senders of text messages. """
    address: None | str | Unset = UNSET
    """ Name and email address in one, such as `Shop <shop@example.com>`. """
    template_type: SenderType | Unset = UNSET
    """ Whether a sender is an email address or a phone number. """
    auto_generated: bool | Unset = UNSET
    """ Whether the service made the sender by itself. """
    hidden: bool | Unset = UNSET
    """ Whether the service's own pages hide the sender. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        deduplicate_id = self.deduplicate_id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        phone: None | str | Unset
        if isinstance(self.phone, Unset):
            phone = UNSET
        else:
            phone = self.phone

        address: None | str | Unset
        if isinstance(self.address, Unset):
            address = UNSET
        else:
            address = self.address

        template_type = self.template_type

        auto_generated = self.auto_generated

        hidden = self.hidden

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if deduplicate_id is not UNSET:
            field_dict["deduplicate_id"] = deduplicate_id
        if name is not UNSET:
            field_dict["name"] = name
        if email is not UNSET:
            field_dict["email"] = email
        if phone is not UNSET:
            field_dict["phone"] = phone
        if address is not UNSET:
            field_dict["address"] = address
        if template_type is not UNSET:
            field_dict["template_type"] = template_type
        if auto_generated is not UNSET:
            field_dict["auto_generated"] = auto_generated
        if hidden is not UNSET:
            field_dict["hidden"] = hidden

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        id = d.pop("id")

        deduplicate_id = d.pop("deduplicate_id", UNSET)

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        email = _parse_email(d.pop("email", UNSET))

        def _parse_phone(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        phone = _parse_phone(d.pop("phone", UNSET))

        def _parse_address(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        address = _parse_address(d.pop("address", UNSET))

        template_type = d.pop("template_type", UNSET)

        auto_generated = d.pop("auto_generated", UNSET)

        hidden = d.pop("hidden", UNSET)

        _made = cls(
            id=id,
            deduplicate_id=deduplicate_id,
            name=name,
            email=email,
            phone=phone,
            address=address,
            template_type=template_type,
            auto_generated=auto_generated,
            hidden=hidden,
        )

        _made.additional_properties = d
        return _made
