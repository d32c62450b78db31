from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.live_attributes import LiveAttributes
    from ..models.live_content_state import LiveContentState
    from ..models.live_push import LivePush


@_attrs_define(repr=False)
class UpdateLiveNotification(Model):
    """New content of a live notification."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "instance_id": "instance_id",
        "content_state": "content_state",
        "attributes": "attributes",
        "push_payload": "push_payload",
        "deep_link": "deep_link",
    }

    instance_id: str
    """ Id of the live notification, a ULID from its start. """
    content_state: LiveContentState
    """ What the notification shows, as a whole. It replaces the one before; one member at least. """
    attributes: LiveAttributes | Unset = UNSET
    """ What stays the same while the notification runs. One member at least at the start. """
    push_payload: LivePush | Unset = UNSET
    """ Push that goes along with the change. """
    deep_link: str | Unset = UNSET
    """ Link that a tap opens in the app. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        instance_id = self.instance_id

        content_state = self.content_state.to_dict()

        attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attributes, Unset):
            attributes = self.attributes.to_dict()

        push_payload: dict[str, Any] | Unset = UNSET
        if not isinstance(self.push_payload, Unset):
            push_payload = self.push_payload.to_dict()

        deep_link = self.deep_link

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "instance_id": instance_id,
                "content_state": content_state,
            }
        )
        if attributes is not UNSET:
            field_dict["attributes"] = attributes
        if push_payload is not UNSET:
            field_dict["push_payload"] = push_payload
        if deep_link is not UNSET:
            field_dict["deep_link"] = deep_link

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.live_attributes import LiveAttributes
        from ..models.live_content_state import LiveContentState
        from ..models.live_push import LivePush

        d = fields_of(src_dict)
        instance_id = d.pop("instance_id")

        content_state = LiveContentState.from_dict(d.pop("content_state"))

        _attributes = d.pop("attributes", UNSET)
        attributes: LiveAttributes | Unset
        if _attributes is None or isinstance(_attributes, Unset):
            attributes = UNSET
        else:
            attributes = LiveAttributes.from_dict(_attributes)

        _push_payload = d.pop("push_payload", UNSET)
        push_payload: LivePush | Unset
        if _push_payload is None or isinstance(_push_payload, Unset):
            push_payload = UNSET
        else:
            push_payload = LivePush.from_dict(_push_payload)

        deep_link = d.pop("deep_link", UNSET)

        _made = cls(
            instance_id=instance_id,
            content_state=content_state,
            attributes=attributes,
            push_payload=push_payload,
            deep_link=deep_link,
        )

        _made.additional_properties = d
        return _made
