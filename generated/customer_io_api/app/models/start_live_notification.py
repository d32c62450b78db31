from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.device_platform import DevicePlatform
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.live_attributes import LiveAttributes
    from ..models.live_content_state import LiveContentState
    from ..models.live_push import LivePush
    from ..models.live_recipient_by_cio_id import LiveRecipientByCioId
    from ..models.live_recipient_by_phone import LiveRecipientByPhone
    from ..models.message_recipient_by_email import MessageRecipientByEmail
    from ..models.message_recipient_by_id import MessageRecipientById


@_attrs_define(repr=False)
class StartLiveNotification(Model):
    """Live notification to start."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "identifiers": "identifiers",
        "notification_type": "notification_type",
        "attributes": "attributes",
        "content_state": "content_state",
        "platform": "platform",
        "device_id": "device_id",
        "app_identifier": "app_identifier",
        "push_payload": "push_payload",
        "deep_link": "deep_link",
        "expiration": "expiration",
    }

    identifiers: LiveRecipientByCioId | LiveRecipientByPhone | MessageRecipientByEmail | MessageRecipientById
    """ Person, by exactly one identifier. """
    notification_type: str
    """ Kind of the notification, which the app knows, as a reversed domain name. """
    attributes: LiveAttributes
    """ What stays the same while the notification runs. One member at least at the start. """
    content_state: LiveContentState
    """ What the notification shows, as a whole. It replaces the one before; one member at least. """
    platform: DevicePlatform | Unset = UNSET
    """ System of the device. """
    device_id: str | Unset = UNSET
    """ Token of the one device to start it on. """
    app_identifier: str | Unset = UNSET
    """ App to start it in. It has no effect in a workspace with one app. """
    push_payload: LivePush | Unset = UNSET
    """ Push that goes along with the change. """
    deep_link: str | Unset = UNSET
    """ Link that a tap opens in the app. """
    expiration: int | Unset = UNSET
    """ When it ends by itself, in Unix seconds, at most 6 hours ahead. The service takes 6 hours after the start
    where it is left out or 0. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.live_recipient_by_phone import LiveRecipientByPhone
        from ..models.message_recipient_by_email import MessageRecipientByEmail
        from ..models.message_recipient_by_id import MessageRecipientById

        identifiers: dict[str, Any]
        if isinstance(self.identifiers, MessageRecipientById):
            identifiers = self.identifiers.to_dict()
        elif isinstance(self.identifiers, MessageRecipientByEmail):
            identifiers = self.identifiers.to_dict()
        elif isinstance(self.identifiers, LiveRecipientByPhone):
            identifiers = self.identifiers.to_dict()
        else:
            identifiers = self.identifiers.to_dict()

        notification_type = self.notification_type

        attributes = self.attributes.to_dict()

        content_state = self.content_state.to_dict()

        platform = self.platform

        device_id = self.device_id

        app_identifier = self.app_identifier

        push_payload: dict[str, Any] | Unset = UNSET
        if not isinstance(self.push_payload, Unset):
            push_payload = self.push_payload.to_dict()

        deep_link = self.deep_link

        expiration = self.expiration

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "identifiers": identifiers,
                "notification_type": notification_type,
                "attributes": attributes,
                "content_state": content_state,
            }
        )
        if platform is not UNSET:
            field_dict["platform"] = platform
        if device_id is not UNSET:
            field_dict["device_id"] = device_id
        if app_identifier is not UNSET:
            field_dict["app_identifier"] = app_identifier
        if push_payload is not UNSET:
            field_dict["push_payload"] = push_payload
        if deep_link is not UNSET:
            field_dict["deep_link"] = deep_link
        if expiration is not UNSET:
            field_dict["expiration"] = expiration

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.live_attributes import LiveAttributes
        from ..models.live_content_state import LiveContentState
        from ..models.live_push import LivePush
        from ..models.live_recipient_by_cio_id import LiveRecipientByCioId
        from ..models.live_recipient_by_phone import LiveRecipientByPhone
        from ..models.message_recipient_by_email import MessageRecipientByEmail
        from ..models.message_recipient_by_id import MessageRecipientById

        d = fields_of(src_dict)

        def _parse_identifiers(
            data: object,
        ) -> LiveRecipientByCioId | LiveRecipientByPhone | MessageRecipientByEmail | MessageRecipientById:
            try:
                if not (isinstance(data, dict) and {"id"} <= data.keys()):
                    raise TypeError()
                componentsschemas_live_recipient_type_0 = MessageRecipientById.from_dict(data)

                return componentsschemas_live_recipient_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not (isinstance(data, dict) and {"email"} <= data.keys()):
                    raise TypeError()
                componentsschemas_live_recipient_type_1 = MessageRecipientByEmail.from_dict(data)

                return componentsschemas_live_recipient_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not (isinstance(data, dict) and {"phone"} <= data.keys()):
                    raise TypeError()
                componentsschemas_live_recipient_type_2 = LiveRecipientByPhone.from_dict(data)

                return componentsschemas_live_recipient_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not (isinstance(data, dict) and {"internal"} <= data.keys()):
                raise TypeError()
            componentsschemas_live_recipient_type_3 = LiveRecipientByCioId.from_dict(data)

            return componentsschemas_live_recipient_type_3

        identifiers = _parse_identifiers(d.pop("identifiers"))

        notification_type = d.pop("notification_type")

        attributes = LiveAttributes.from_dict(d.pop("attributes"))

        content_state = LiveContentState.from_dict(d.pop("content_state"))

        platform = d.pop("platform", UNSET)

        device_id = d.pop("device_id", UNSET)

        app_identifier = d.pop("app_identifier", UNSET)

        _push_payload = d.pop("push_payload", UNSET)
        push_payload: LivePush | Unset
        if _push_payload is None or isinstance(_push_payload, Unset):
            push_payload = UNSET
        else:
            push_payload = LivePush.from_dict(_push_payload)

        deep_link = d.pop("deep_link", UNSET)

        expiration = d.pop("expiration", UNSET)

        _made = cls(
            identifiers=identifiers,
            notification_type=notification_type,
            attributes=attributes,
            content_state=content_state,
            platform=platform,
            device_id=device_id,
            app_identifier=app_identifier,
            push_payload=push_payload,
            deep_link=deep_link,
            expiration=expiration,
        )

        _made.additional_properties = d
        return _made
