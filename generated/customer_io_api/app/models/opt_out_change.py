from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.opt_out_channel import OptOutChannel
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class OptOutChange(Model):
    """Choice of a person for one sender on one channel."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "from": "from_",
        "optout": "optout",
        "channel": "channel",
    }

    from_: str
    """ Sender, in the form in which the service names it. """
    optout: bool
    """ True opts the person out, false back in. """
    channel: OptOutChannel | Unset = UNSET
    """ Channel of an opt-out. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from_ = self.from_

        optout = self.optout

        channel = self.channel

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "from": from_,
                "optout": optout,
            }
        )
        if channel is not UNSET:
            field_dict["channel"] = channel

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        from_ = d.pop("from")

        optout = d.pop("optout")

        channel = d.pop("channel", UNSET)

        _made = cls(
            from_=from_,
            optout=optout,
            channel=channel,
        )

        _made.additional_properties = d
        return _made
