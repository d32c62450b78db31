from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.customer_identifiers import CustomerIdentifiers
    from ..models.subscription_header import SubscriptionHeader
    from ..models.subscription_topic import SubscriptionTopic


@_attrs_define(repr=False)
class CustomerSubscriptions(Model):
    """What a person is subscribed to."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "identifiers": "identifiers",
        "topics": "topics",
        "unsubscribed": "unsubscribed",
        "header": "header",
    }

    id: None | str | Unset = UNSET
    """ Id of the person. Null when the person has none. """
    identifiers: CustomerIdentifiers | Unset = UNSET
    """ Identifiers of a person. """
    topics: list[SubscriptionTopic] | Unset = UNSET
    """ Topics of the subscription centre. """
    unsubscribed: bool | Unset = UNSET
    """ Whether the person is unsubscribed from everything, whatever the topics say. """
    header: SubscriptionHeader | Unset = UNSET
    """ Heading of the subscription centre, in the language asked for. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        identifiers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.identifiers, Unset):
            identifiers = self.identifiers.to_dict()

        topics: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.topics, Unset):
            topics = []
            for topics_item_data in self.topics:
                topics_item = topics_item_data.to_dict()
                topics.append(topics_item)

        unsubscribed = self.unsubscribed

        header: dict[str, Any] | Unset = UNSET
        if not isinstance(self.header, Unset):
            header = self.header.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if identifiers is not UNSET:
            field_dict["identifiers"] = identifiers
        if topics is not UNSET:
            field_dict["topics"] = topics
        if unsubscribed is not UNSET:
            field_dict["unsubscribed"] = unsubscribed
        if header is not UNSET:
            field_dict["header"] = header

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.customer_identifiers import CustomerIdentifiers
        from ..models.subscription_header import SubscriptionHeader
        from ..models.subscription_topic import SubscriptionTopic

        d = fields_of(src_dict)

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        _identifiers = d.pop("identifiers", UNSET)
        identifiers: CustomerIdentifiers | Unset
        if _identifiers is None or isinstance(_identifiers, Unset):
            identifiers = UNSET
        else:
            identifiers = CustomerIdentifiers.from_dict(_identifiers)

        _topics = d.pop("topics", UNSET)
        topics: list[SubscriptionTopic] | Unset = UNSET
        if _topics is not UNSET:
            topics = []
            for topics_item_data in _topics or []:
                topics_item = SubscriptionTopic.from_dict(topics_item_data)

                topics.append(topics_item)

        unsubscribed = d.pop("unsubscribed", UNSET)

        _header = d.pop("header", UNSET)
        header: SubscriptionHeader | Unset
        if _header is None or isinstance(_header, Unset):
            header = UNSET
        else:
            header = SubscriptionHeader.from_dict(_header)

        _made = cls(
            id=id,
            identifiers=identifiers,
            topics=topics,
            unsubscribed=unsubscribed,
            header=header,
        )

        _made.additional_properties = d
        return _made
