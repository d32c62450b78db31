from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.sender_identity import SenderIdentity


@_attrs_define(repr=False)
class SenderIdentityPage(Model):
    """Page of senders."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "sender_identities": "sender_identities",
        "next": "next",
    }

    sender_identities: list[SenderIdentity]
    """ The senders. """
    next: None | str | Unset = UNSET
    """ Cursor of the next page. It is empty or missing at the end. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        sender_identities = []
        for sender_identities_item_data in self.sender_identities:
            sender_identities_item = sender_identities_item_data.to_dict()
            sender_identities.append(sender_identities_item)

        next: None | str | Unset
        if isinstance(self.next, Unset):
            next = UNSET
        else:
            next = self.next

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sender_identities": sender_identities,
            }
        )
        if next is not UNSET:
            field_dict["next"] = next

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.sender_identity import SenderIdentity

        d = fields_of(src_dict)
        sender_identities: list[SenderIdentity] = []
        for sender_identities_item_data in d.pop("sender_identities", None) or []:
            sender_identities_item = SenderIdentity.from_dict(sender_identities_item_data)

            sender_identities.append(sender_identities_item)

        def _parse_next(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        next = _parse_next(d.pop("next", UNSET))

        _made = cls(
            sender_identities=sender_identities,
            next=next,
        )

        _made.additional_properties = d
        return _made
