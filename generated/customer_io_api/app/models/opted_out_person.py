from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.opt_out import OptOut


@_attrs_define(repr=False)
class OptedOutPerson(Model):
    """Person with at least one opt-out."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "customer_id": "customer_id",
        "cio_id": "cio_id",
        "optouts": "optouts",
    }

    customer_id: None | str | Unset = UNSET
    """ Id of the person. Null when the person has none. """
    cio_id: str | Unset = UNSET
    """ Id that the service gave the person. It may come with the prefix `cio_`. """
    optouts: list[OptOut] | Unset = UNSET
    """ Senders that the person opted out of. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        customer_id: None | str | Unset
        if isinstance(self.customer_id, Unset):
            customer_id = UNSET
        else:
            customer_id = self.customer_id

        cio_id = self.cio_id

        optouts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.optouts, Unset):
            optouts = []
            for optouts_item_data in self.optouts:
                optouts_item = optouts_item_data.to_dict()
                optouts.append(optouts_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if customer_id is not UNSET:
            field_dict["customer_id"] = customer_id
        if cio_id is not UNSET:
            field_dict["cio_id"] = cio_id
        if optouts is not UNSET:
            field_dict["optouts"] = optouts

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.opt_out import OptOut

        d = fields_of(src_dict)

        def _parse_customer_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        customer_id = _parse_customer_id(d.pop("customer_id", UNSET))

        cio_id = d.pop("cio_id", UNSET)

        _optouts = d.pop("optouts", UNSET)
        optouts: list[OptOut] | Unset = UNSET
        if _optouts is not UNSET:
            optouts = []
            for optouts_item_data in _optouts or []:
                optouts_item = OptOut.from_dict(optouts_item_data)

                optouts.append(optouts_item)

        _made = cls(
            customer_id=customer_id,
            cio_id=cio_id,
            optouts=optouts,
        )

        _made.additional_properties = d
        return _made
