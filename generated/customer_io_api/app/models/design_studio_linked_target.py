from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.design_studio_target_type import DesignStudioTargetType
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class DesignStudioLinkedTarget(Model):
    """Message that an email is linked to. The number that goes with the type is filled."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "transactional_message_id": "transactional_message_id",
        "newsletter_id": "newsletter_id",
        "action_id": "action_id",
    }

    type: DesignStudioTargetType
    """ Kind of message that an email is linked to. """
    transactional_message_id: int | None | Unset = UNSET
    """ Number of the transactional message. """
    newsletter_id: int | None | Unset = UNSET
    """ Number of the newsletter. """
    action_id: int | None | Unset = UNSET
    """ Number of the action. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        transactional_message_id: int | None | Unset
        if isinstance(self.transactional_message_id, Unset):
            transactional_message_id = UNSET
        else:
            transactional_message_id = self.transactional_message_id

        newsletter_id: int | None | Unset
        if isinstance(self.newsletter_id, Unset):
            newsletter_id = UNSET
        else:
            newsletter_id = self.newsletter_id

        action_id: int | None | Unset
        if isinstance(self.action_id, Unset):
            action_id = UNSET
        else:
            action_id = self.action_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
            }
        )
        if transactional_message_id is not UNSET:
            field_dict["transactional_message_id"] = transactional_message_id
        if newsletter_id is not UNSET:
            field_dict["newsletter_id"] = newsletter_id
        if action_id is not UNSET:
            field_dict["action_id"] = action_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        type = d.pop("type")

        def _parse_transactional_message_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        transactional_message_id = _parse_transactional_message_id(d.pop("transactional_message_id", UNSET))

        def _parse_newsletter_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        newsletter_id = _parse_newsletter_id(d.pop("newsletter_id", UNSET))

        def _parse_action_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        action_id = _parse_action_id(d.pop("action_id", UNSET))

        _made = cls(
            type=type,
            transactional_message_id=transactional_message_id,
            newsletter_id=newsletter_id,
            action_id=action_id,
        )

        _made.additional_properties = d
        return _made
