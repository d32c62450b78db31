from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.apple_interruption import AppleInterruption
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.apple_alert_parts import AppleAlertParts
    from ..models.apple_critical_sound import AppleCriticalSound


@_attrs_define(repr=False)
class ApplePush(Model):
    """Part of the payload that the iOS system reads."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "alert": "alert",
        "badge": "badge",
        "sound": "sound",
        "thread-id": "thread_id",
        "category": "category",
        "content-available": "content_available",
        "mutable-content": "mutable_content",
        "target-content-id": "target_content_id",
        "interruption-level": "interruption_level",
        "relevance-score": "relevance_score",
    }

    alert: AppleAlertParts | str | Unset = UNSET
    """ What the push shows, as text or in parts. """
    badge: int | Unset = UNSET
    """ Number on the app's icon. 0 takes it away. """
    sound: AppleCriticalSound | str | Unset = UNSET
    """ Sound of the push, by its name or as a critical one. """
    thread_id: str | Unset = UNSET
    """ Name that groups pushes. """
    category: str | Unset = UNSET
    """ Kind of the push, which names the buttons it has. """
    content_available: int | Unset = UNSET
    """ 1 wakes the app in the background. """
    mutable_content: int | Unset = UNSET
    """ 1 lets the app change the push before it is shown. """
    target_content_id: str | Unset = UNSET
    """ Window of the app to bring to the front. """
    interruption_level: AppleInterruption | Unset = UNSET
    """ How far the push may disturb the person. """
    relevance_score: float | Unset = UNSET
    """ Weight of the push in a summary, from 0 to 1. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.apple_alert_parts import AppleAlertParts
        from ..models.apple_critical_sound import AppleCriticalSound

        alert: dict[str, Any] | str | Unset
        if isinstance(self.alert, Unset):
            alert = UNSET
        elif isinstance(self.alert, AppleAlertParts):
            alert = self.alert.to_dict()
        else:
            alert = self.alert

        badge = self.badge

        sound: dict[str, Any] | str | Unset
        if isinstance(self.sound, Unset):
            sound = UNSET
        elif isinstance(self.sound, AppleCriticalSound):
            sound = self.sound.to_dict()
        else:
            sound = self.sound

        thread_id = self.thread_id

        category = self.category

        content_available = self.content_available

        mutable_content = self.mutable_content

        target_content_id = self.target_content_id

        interruption_level = self.interruption_level

        relevance_score = self.relevance_score

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if alert is not UNSET:
            field_dict["alert"] = alert
        if badge is not UNSET:
            field_dict["badge"] = badge
        if sound is not UNSET:
            field_dict["sound"] = sound
        if thread_id is not UNSET:
            field_dict["thread-id"] = thread_id
        if category is not UNSET:
            field_dict["category"] = category
        if content_available is not UNSET:
            field_dict["content-available"] = content_available
        if mutable_content is not UNSET:
            field_dict["mutable-content"] = mutable_content
        if target_content_id is not UNSET:
            field_dict["target-content-id"] = target_content_id
        if interruption_level is not UNSET:
            field_dict["interruption-level"] = interruption_level
        if relevance_score is not UNSET:
            field_dict["relevance-score"] = relevance_score

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.apple_alert_parts import AppleAlertParts
        from ..models.apple_critical_sound import AppleCriticalSound

        d = fields_of(src_dict)

        def _parse_alert(data: object) -> AppleAlertParts | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_apple_alert_type_1 = AppleAlertParts.from_dict(data)

                return componentsschemas_apple_alert_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AppleAlertParts | str | Unset, data)

        alert = _parse_alert(d.pop("alert", UNSET))

        badge = d.pop("badge", UNSET)

        def _parse_sound(data: object) -> AppleCriticalSound | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_apple_sound_type_1 = AppleCriticalSound.from_dict(data)

                return componentsschemas_apple_sound_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AppleCriticalSound | str | Unset, data)

        sound = _parse_sound(d.pop("sound", UNSET))

        thread_id = d.pop("thread-id", UNSET)

        category = d.pop("category", UNSET)

        content_available = d.pop("content-available", UNSET)

        mutable_content = d.pop("mutable-content", UNSET)

        target_content_id = d.pop("target-content-id", UNSET)

        interruption_level = d.pop("interruption-level", UNSET)

        relevance_score = d.pop("relevance-score", UNSET)

        _made = cls(
            alert=alert,
            badge=badge,
            sound=sound,
            thread_id=thread_id,
            category=category,
            content_available=content_available,
            mutable_content=mutable_content,
            target_content_id=target_content_id,
            interruption_level=interruption_level,
            relevance_score=relevance_score,
        )

        _made.additional_properties = d
        return _made
