from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.subscription_channel import SubscriptionChannel


@_attrs_define(repr=False)
class SubscriptionChannelList(Model):
    """Channels of the subscription centre."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "channels": "channels",
    }

    channels: list[SubscriptionChannel]
    """ The channels. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        channels = []
        for channels_item_data in self.channels:
            channels_item = channels_item_data.to_dict()
            channels.append(channels_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "channels": channels,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.subscription_channel import SubscriptionChannel

        d = fields_of(src_dict)
        channels: list[SubscriptionChannel] = []
        for channels_item_data in d.pop("channels", None) or []:
            channels_item = SubscriptionChannel.from_dict(channels_item_data)

            channels.append(channels_item)

        _made = cls(
            channels=channels,
        )

        _made.additional_properties = d
        return _made
