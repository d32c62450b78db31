from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.opt_out_channel import OptOutChannel
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class OptOut(Model):
    """Sender that a person wants no messages from, on one channel."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "channel": "channel",
        "from": "from_",
    }

    channel: OptOutChannel | Unset = UNSET
    """ Channel of an opt-out. """
    from_: str | Unset = UNSET
    """ Sender of the messages. For SMS a number in E.164 form, a sender id of letters and digits, or the id of a
    messaging service; for WhatsApp the number. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        channel = self.channel

        from_ = self.from_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if channel is not UNSET:
            field_dict["channel"] = channel
        if from_ is not UNSET:
            field_dict["from"] = from_

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        channel = d.pop("channel", UNSET)

        from_ = d.pop("from", UNSET)

        _made = cls(
            channel=channel,
            from_=from_,
        )

        _made.additional_properties = d
        return _made
