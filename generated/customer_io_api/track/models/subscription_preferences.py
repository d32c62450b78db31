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
class SubscriptionPreferences(Model):
    """Choices of a person in the subscription centre. Topics that are left out keep their choice."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "topics": "topics",
    }

    topics: SubscriptionChoices | Unset = UNSET
    """ Choice by name. True subscribes and false unsubscribes. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        topics: dict[str, Any] | Unset = UNSET
        if not isinstance(self.topics, Unset):
            topics = self.topics.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if topics is not UNSET:
            field_dict["topics"] = topics

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

        _made = cls(
            topics=topics,
        )

        _made.additional_properties = d
        return _made
