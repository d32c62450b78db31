from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.message_data import MessageData


@_attrs_define(repr=False)
class SendFields(Model):
    """What every transactional send can say."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "message_data": "message_data",
        "language": "language",
        "send_at": "send_at",
        "queue_draft": "queue_draft",
    }

    message_data: MessageData | Unset = UNSET
    """ Values that Liquid in the message can use. Any names, any JSON values. """
    language: str | Unset = UNSET
    """ Language tag of the content to send, such as `fr`. """
    send_at: int | Unset = UNSET
    """ When to send, in Unix seconds, at most 90 days ahead. Left out or in the past, it is sent at once. """
    queue_draft: bool | Unset = UNSET
    """ Whether the message is held as a draft until somebody releases it. The service takes false where it is left
    out. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        message_data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.message_data, Unset):
            message_data = self.message_data.to_dict()

        language = self.language

        send_at = self.send_at

        queue_draft = self.queue_draft

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if message_data is not UNSET:
            field_dict["message_data"] = message_data
        if language is not UNSET:
            field_dict["language"] = language
        if send_at is not UNSET:
            field_dict["send_at"] = send_at
        if queue_draft is not UNSET:
            field_dict["queue_draft"] = queue_draft

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.message_data import MessageData

        d = fields_of(src_dict)
        _message_data = d.pop("message_data", UNSET)
        message_data: MessageData | Unset
        if _message_data is None or isinstance(_message_data, Unset):
            message_data = UNSET
        else:
            message_data = MessageData.from_dict(_message_data)

        language = d.pop("language", UNSET)

        send_at = d.pop("send_at", UNSET)

        queue_draft = d.pop("queue_draft", UNSET)

        _made = cls(
            message_data=message_data,
            language=language,
            send_at=send_at,
            queue_draft=queue_draft,
        )

        _made.additional_properties = d
        return _made
