from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class TransactionalMessage(Model):
    """Template that each send makes one delivery of."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "send_to_unsubscribed": "send_to_unsubscribed",
        "link_tracking": "link_tracking",
        "open_tracking": "open_tracking",
        "hide_message_body": "hide_message_body",
        "queue_drafts": "queue_drafts",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }

    id: int
    """ Number of the transactional message. """
    name: str
    """ Name of the transactional message. """
    description: str | Unset = UNSET
    """ What the message is for. """
    send_to_unsubscribed: bool | Unset = UNSET
    """ Whether unsubscribed people get it too, unless a send says otherwise. """
    link_tracking: bool | Unset = UNSET
    """ Whether clicks on links are tracked. """
    open_tracking: bool | Unset = UNSET
    """ Whether opens are tracked. """
    hide_message_body: bool | Unset = UNSET
    """ Whether what was sent is not kept, unless a send says otherwise. """
    queue_drafts: bool | Unset = UNSET
    """ Whether sends are held as drafts until a person releases them. """
    created_at: int | Unset = UNSET
    """ When the message was made, in Unix seconds. """
    updated_at: int | Unset = UNSET
    """ When the message was last changed, in Unix seconds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        description = self.description

        send_to_unsubscribed = self.send_to_unsubscribed

        link_tracking = self.link_tracking

        open_tracking = self.open_tracking

        hide_message_body = self.hide_message_body

        queue_drafts = self.queue_drafts

        created_at = self.created_at

        updated_at = self.updated_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if send_to_unsubscribed is not UNSET:
            field_dict["send_to_unsubscribed"] = send_to_unsubscribed
        if link_tracking is not UNSET:
            field_dict["link_tracking"] = link_tracking
        if open_tracking is not UNSET:
            field_dict["open_tracking"] = open_tracking
        if hide_message_body is not UNSET:
            field_dict["hide_message_body"] = hide_message_body
        if queue_drafts is not UNSET:
            field_dict["queue_drafts"] = queue_drafts
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        description = d.pop("description", UNSET)

        send_to_unsubscribed = d.pop("send_to_unsubscribed", UNSET)

        link_tracking = d.pop("link_tracking", UNSET)

        open_tracking = d.pop("open_tracking", UNSET)

        hide_message_body = d.pop("hide_message_body", UNSET)

        queue_drafts = d.pop("queue_drafts", UNSET)

        created_at = d.pop("created_at", UNSET)

        updated_at = d.pop("updated_at", UNSET)

        _made = cls(
            id=id,
            name=name,
            description=description,
            send_to_unsubscribed=send_to_unsubscribed,
            link_tracking=link_tracking,
            open_tracking=open_tracking,
            hide_message_body=hide_message_body,
            queue_drafts=queue_drafts,
            created_at=created_at,
            updated_at=updated_at,
        )

        _made.additional_properties = d
        return _made
