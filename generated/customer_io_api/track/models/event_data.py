from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class EventData(Model):
    """Data of the event. Own names stand beside the reserved ones; at most 100 KB of JSON."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "recipient": "recipient",
        "from_address": "from_address",
        "reply_to": "reply_to",
    }

    recipient: str | Unset = UNSET
    """ Address that a campaign triggered by this event writes to, in place of the campaign's own setting. """
    from_address: str | Unset = UNSET
    """ Sender of a campaign triggered by this event, in place of its own; a verified sender. """
    reply_to: str | Unset = UNSET
    """ Reply address of a campaign triggered by this event, in place of its own. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        recipient = self.recipient

        from_address = self.from_address

        reply_to = self.reply_to

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if recipient is not UNSET:
            field_dict["recipient"] = recipient
        if from_address is not UNSET:
            field_dict["from_address"] = from_address
        if reply_to is not UNSET:
            field_dict["reply_to"] = reply_to

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        recipient = d.pop("recipient", UNSET)

        from_address = d.pop("from_address", UNSET)

        reply_to = d.pop("reply_to", UNSET)

        _made = cls(
            recipient=recipient,
            from_address=from_address,
            reply_to=reply_to,
        )

        _made.additional_properties = d
        return _made
