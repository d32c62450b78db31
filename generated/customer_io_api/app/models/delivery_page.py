from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.delivery import Delivery


@_attrs_define(repr=False)
class DeliveryPage(Model):
    """Page of deliveries."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "messages": "messages",
        "next": "next",
    }

    messages: list[Delivery]
    """ The deliveries. """
    next: None | str | Unset = UNSET
    """ Cursor of the next page. It is empty or missing at the end. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        messages = []
        for messages_item_data in self.messages:
            messages_item = messages_item_data.to_dict()
            messages.append(messages_item)

        next: None | str | Unset
        if isinstance(self.next, Unset):
            next = UNSET
        else:
            next = self.next

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "messages": messages,
            }
        )
        if next is not UNSET:
            field_dict["next"] = next

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.delivery import Delivery

        d = fields_of(src_dict)
        messages: list[Delivery] = []
        for messages_item_data in d.pop("messages", None) or []:
            messages_item = Delivery.from_dict(messages_item_data)

            messages.append(messages_item)

        def _parse_next(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        next = _parse_next(d.pop("next", UNSET))

        _made = cls(
            messages=messages,
            next=next,
        )

        _made.additional_properties = d
        return _made
