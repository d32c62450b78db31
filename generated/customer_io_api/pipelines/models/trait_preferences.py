from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.subscription_choices import SubscriptionChoices


@_attrs_define(repr=False)
class TraitPreferences(Model):
    """Choices of a person in the subscription centre. Those that are left out stay."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "topics": "topics",
        "channels": "channels",
    }

    topics: SubscriptionChoices | Unset = UNSET
    """ Choice by name. True subscribes and false unsubscribes. """
    channels: SubscriptionChoices | Unset = UNSET
    """ Choice by name. True subscribes and false unsubscribes. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        topics: dict[str, Any] | Unset = UNSET
        if not isinstance(self.topics, Unset):
            topics = self.topics.to_dict()

        channels: dict[str, Any] | Unset = UNSET
        if not isinstance(self.channels, Unset):
            channels = self.channels.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if topics is not UNSET:
            field_dict["topics"] = topics
        if channels is not UNSET:
            field_dict["channels"] = channels

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.subscription_choices import SubscriptionChoices

        d = fields_of(src_dict)
        _topics = d.pop("topics", UNSET)
        topics: SubscriptionChoices | Unset
        if _topics is None or isinstance(_topics, Unset):
            topics = UNSET
        else:
            topics = SubscriptionChoices.from_dict(_topics)

        _channels = d.pop("channels", UNSET)
        channels: SubscriptionChoices | Unset
        if _channels is None or isinstance(_channels, Unset):
            channels = UNSET
        else:
            channels = SubscriptionChoices.from_dict(_channels)

        _made = cls(
            topics=topics,
            channels=channels,
        )

        _made.additional_properties = d
        return _made
