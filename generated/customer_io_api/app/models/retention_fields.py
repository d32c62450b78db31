from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class RetentionFields(Model):
    """What a send can say of keeping the content and of unsubscribed people."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "disable_message_retention": "disable_message_retention",
        "send_to_unsubscribed": "send_to_unsubscribed",
    }

    disable_message_retention: bool | Unset = UNSET
    """ Whether the content of the delivery is not kept. It goes before the setting of the transactional message;
    the service's own is false. """
    send_to_unsubscribed: bool | Unset = UNSET
    """ Whether an unsubscribed person gets the message, too. It goes before the setting of the transactional
    message; the service's own is true. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        disable_message_retention = self.disable_message_retention

        send_to_unsubscribed = self.send_to_unsubscribed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if disable_message_retention is not UNSET:
            field_dict["disable_message_retention"] = disable_message_retention
        if send_to_unsubscribed is not UNSET:
            field_dict["send_to_unsubscribed"] = send_to_unsubscribed

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        disable_message_retention = d.pop("disable_message_retention", UNSET)

        send_to_unsubscribed = d.pop("send_to_unsubscribed", UNSET)

        _made = cls(
            disable_message_retention=disable_message_retention,
            send_to_unsubscribed=send_to_unsubscribed,
        )

        _made.additional_properties = d
        return _made
