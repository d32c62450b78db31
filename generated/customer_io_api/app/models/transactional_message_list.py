from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.transactional_message import TransactionalMessage


@_attrs_define(repr=False)
class TransactionalMessageList(Model):
    """Transactional messages of the workspace."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "messages": "messages",
    }

    messages: list[TransactionalMessage]
    """ The transactional messages. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        messages = []
        for messages_item_data in self.messages:
            messages_item = messages_item_data.to_dict()
            messages.append(messages_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "messages": messages,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.transactional_message import TransactionalMessage

        d = fields_of(src_dict)
        messages: list[TransactionalMessage] = []
        for messages_item_data in d.pop("messages", None) or []:
            messages_item = TransactionalMessage.from_dict(messages_item_data)

            messages.append(messages_item)

        _made = cls(
            messages=messages,
        )

        _made.additional_properties = d
        return _made
