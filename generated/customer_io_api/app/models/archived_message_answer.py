from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.archived_message import ArchivedMessage


@_attrs_define(repr=False)
class ArchivedMessageAnswer(Model):
    """Content of one delivery."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "archived_message": "archived_message",
    }

    archived_message: ArchivedMessage
    """ What one delivery said. Which fields are there depends on the channel. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        archived_message = self.archived_message.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "archived_message": archived_message,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.archived_message import ArchivedMessage

        d = fields_of(src_dict)
        archived_message = ArchivedMessage.from_dict(d.pop("archived_message"))

        _made = cls(
            archived_message=archived_message,
        )

        _made.additional_properties = d
        return _made
