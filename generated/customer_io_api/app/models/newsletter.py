from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.newsletter_channel import NewsletterChannel
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class Newsletter(Model):
    """Message that goes out once to those who match its recipients."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "deduplicate_id": "deduplicate_id",
        "name": "name",
        "type": "type",
        "content_ids": "content_ids",
        "tags": "tags",
        "recipient_segment_ids": "recipient_segment_ids",
        "subscription_topic_id": "subscription_topic_id",
        "sent_at": "sent_at",
        "created": "created",
        "updated": "updated",
    }

    id: int
    """ Number of the newsletter. """
    deduplicate_id: str | Unset = UNSET
    """ Number and time of the last change. It differs after every change of the newsletter. """
    name: str | Unset = UNSET
    """ Name of the newsletter, at most 190 characters. """
    type: NewsletterChannel | Unset = UNSET
    """ Channel of a newsletter. SMS is spelled `twilio`. """
    content_ids: list[int] | Unset = UNSET
    """ Numbers of its contents, one for each language and A/B variant. """
    tags: list[str] | Unset = UNSET
    """ Tags of the newsletter. """
    recipient_segment_ids: list[int] | Unset = UNSET
    """ Segments among its recipients. """
    subscription_topic_id: int | None | Unset = UNSET
    """ Topic whose subscribers receive it. Null or missing when it has none. """
    sent_at: int | None | Unset = UNSET
    """ When it was sent, in Unix seconds. Null until then. """
    created: int | Unset = UNSET
    """ When it was made, in Unix seconds. """
    updated: int | Unset = UNSET
    """ When it was last changed, in Unix seconds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        deduplicate_id = self.deduplicate_id

        name = self.name

        type = self.type

        content_ids: list[int] | Unset = UNSET
        if not isinstance(self.content_ids, Unset):
            content_ids = self.content_ids

        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        recipient_segment_ids: list[int] | Unset = UNSET
        if not isinstance(self.recipient_segment_ids, Unset):
            recipient_segment_ids = self.recipient_segment_ids

        subscription_topic_id: int | None | Unset
        if isinstance(self.subscription_topic_id, Unset):
            subscription_topic_id = UNSET
        else:
            subscription_topic_id = self.subscription_topic_id

        sent_at: int | None | Unset
        if isinstance(self.sent_at, Unset):
            sent_at = UNSET
        else:
            sent_at = self.sent_at

        created = self.created

        updated = self.updated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if deduplicate_id is not UNSET:
            field_dict["deduplicate_id"] = deduplicate_id
        if name is not UNSET:
            field_dict["name"] = name
        if type is not UNSET:
            field_dict["type"] = type
        if content_ids is not UNSET:
            field_dict["content_ids"] = content_ids
        if tags is not UNSET:
            field_dict["tags"] = tags
        if recipient_segment_ids is not UNSET:
            field_dict["recipient_segment_ids"] = recipient_segment_ids
        if subscription_topic_id is not UNSET:
            field_dict["subscription_topic_id"] = subscription_topic_id
        if sent_at is not UNSET:
            field_dict["sent_at"] = sent_at
        if created is not UNSET:
            field_dict["created"] = created
        if updated is not UNSET:
            field_dict["updated"] = updated

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        id = d.pop("id")

        deduplicate_id = d.pop("deduplicate_id", UNSET)

        name = d.pop("name", UNSET)

        type = d.pop("type", UNSET)

        _content_ids = d.pop("content_ids", UNSET)
        content_ids: list[int] | Unset = UNSET
        if _content_ids is not UNSET:
            content_ids = cast(list[int], _content_ids or [])

        _tags = d.pop("tags", UNSET)
        tags: list[str] | Unset = UNSET
        if _tags is not UNSET:
            tags = cast(list[str], _tags or [])

        _recipient_segment_ids = d.pop("recipient_segment_ids", UNSET)
        recipient_segment_ids: list[int] | Unset = UNSET
        if _recipient_segment_ids is not UNSET:
            recipient_segment_ids = cast(list[int], _recipient_segment_ids or [])

        def _parse_subscription_topic_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        subscription_topic_id = _parse_subscription_topic_id(d.pop("subscription_topic_id", UNSET))

        def _parse_sent_at(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        sent_at = _parse_sent_at(d.pop("sent_at", UNSET))

        created = d.pop("created", UNSET)

        updated = d.pop("updated", UNSET)

        _made = cls(
            id=id,
            deduplicate_id=deduplicate_id,
            name=name,
            type=type,
            content_ids=content_ids,
            tags=tags,
            recipient_segment_ids=recipient_segment_ids,
            subscription_topic_id=subscription_topic_id,
            sent_at=sent_at,
            created=created,
            updated=updated,
        )

        _made.additional_properties = d
        return _made
