from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.push_sound import PushSound
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.message_data import MessageData
    from ..models.message_recipient_by_cio_id import MessageRecipientByCioId
    from ..models.message_recipient_by_email import MessageRecipientByEmail
    from ..models.message_recipient_by_id import MessageRecipientById
    from ..models.push_data import PushData
    from ..models.push_device import PushDevice
    from ..models.push_payload import PushPayload


@_attrs_define(repr=False)
class SendPush(Model):
    """One transactional push."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "transactional_message_id": "transactional_message_id",
        "identifiers": "identifiers",
        "message_data": "message_data",
        "language": "language",
        "send_at": "send_at",
        "queue_draft": "queue_draft",
        "disable_message_retention": "disable_message_retention",
        "send_to_unsubscribed": "send_to_unsubscribed",
        "to": "to",
        "title": "title",
        "message": "message",
        "image_url": "image_url",
        "link": "link",
        "sound": "sound",
        "custom_data": "custom_data",
        "custom_device": "custom_device",
        "custom_payload": "custom_payload",
        "auto_create": "auto_create",
    }

    transactional_message_id: int | str
    """ Transactional message, by its number or its trigger name. The case of the name has no meaning. """
    identifiers: MessageRecipientByCioId | MessageRecipientByEmail | MessageRecipientById
    """ Person that the message is for, by exactly one identifier. """
    message_data: MessageData | Unset = UNSET
    """ Values that Liquid in the message can use. Any names, any JSON values. """
    language: str | Unset = UNSET
    """ Language tag of the content to send, such as `fr`. """
    send_at: int | Unset = UNSET
    """ When to send, in Unix seconds, at most 90 days ahead. Left out or in the past, it is sent at once. """
    queue_draft: bool | Unset = UNSET
    """ Whether the message is held as a draft until somebody releases it. The service takes false where it is left
    out. """
    disable_message_retention: bool | Unset = UNSET
    """ Whether the content of the delivery is not kept. It goes before the setting of the transactional message;
    the service's own is false. """
    send_to_unsubscribed: bool | Unset = UNSET
    """ Whether an unsubscribed person gets the message, too. It goes before the setting of the transactional
    message; the service's own is true. """
    to: str | Unset = UNSET
    """ Devices to send to. It is `all` of the person, `last_used`, or the token of one that the person has. The
    service takes `all` where it is left out. """
    title: str | Unset = UNSET
    """ Title of the push. """
    message: str | Unset = UNSET
    """ Text of the push. """
    image_url: str | Unset = UNSET
    """ Address of a picture to show. """
    link: str | Unset = UNSET
    """ Link that a tap opens. """
    sound: PushSound | Unset = UNSET
    """ Sound of a push. It has an effect on iOS only. """
    custom_data: PushData | Unset = UNSET
    """ Own values that the app gets with the push. All values are text. """
    custom_device: PushDevice | Unset = UNSET
    """ Device that the person may not have yet. It is stored with the person when the push is sent. """
    custom_payload: PushPayload | Unset = UNSET
    """ Whole payload of a push, for each system. It goes before everything else that is said of the push. """
    auto_create: bool | Unset = UNSET
    """ True makes an empty transactional message where none has the name that was given. A number does not make
    one, and a name of another channel is answered 400. The service takes false where it is left out. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.message_recipient_by_email import MessageRecipientByEmail
        from ..models.message_recipient_by_id import MessageRecipientById

        transactional_message_id: int | str
        transactional_message_id = self.transactional_message_id

        identifiers: dict[str, Any]
        if isinstance(self.identifiers, MessageRecipientById):
            identifiers = self.identifiers.to_dict()
        elif isinstance(self.identifiers, MessageRecipientByEmail):
            identifiers = self.identifiers.to_dict()
        else:
            identifiers = self.identifiers.to_dict()

        message_data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.message_data, Unset):
            message_data = self.message_data.to_dict()

        language = self.language

        send_at = self.send_at

        queue_draft = self.queue_draft

        disable_message_retention = self.disable_message_retention

        send_to_unsubscribed = self.send_to_unsubscribed

        to = self.to

        title = self.title

        message = self.message

        image_url = self.image_url

        link = self.link

        sound = self.sound

        custom_data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.custom_data, Unset):
            custom_data = self.custom_data.to_dict()

        custom_device: dict[str, Any] | Unset = UNSET
        if not isinstance(self.custom_device, Unset):
            custom_device = self.custom_device.to_dict()

        custom_payload: dict[str, Any] | Unset = UNSET
        if not isinstance(self.custom_payload, Unset):
            custom_payload = self.custom_payload.to_dict()

        auto_create = self.auto_create

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "transactional_message_id": transactional_message_id,
                "identifiers": identifiers,
            }
        )
        if message_data is not UNSET:
            field_dict["message_data"] = message_data
        if language is not UNSET:
            field_dict["language"] = language
        if send_at is not UNSET:
            field_dict["send_at"] = send_at
        if queue_draft is not UNSET:
            field_dict["queue_draft"] = queue_draft
        if disable_message_retention is not UNSET:
            field_dict["disable_message_retention"] = disable_message_retention
        if send_to_unsubscribed is not UNSET:
            field_dict["send_to_unsubscribed"] = send_to_unsubscribed
        if to is not UNSET:
            field_dict["to"] = to
        if title is not UNSET:
            field_dict["title"] = title
        if message is not UNSET:
            field_dict["message"] = message
        if image_url is not UNSET:
            field_dict["image_url"] = image_url
        if link is not UNSET:
            field_dict["link"] = link
        if sound is not UNSET:
            field_dict["sound"] = sound
        if custom_data is not UNSET:
            field_dict["custom_data"] = custom_data
        if custom_device is not UNSET:
            field_dict["custom_device"] = custom_device
        if custom_payload is not UNSET:
            field_dict["custom_payload"] = custom_payload
        if auto_create is not UNSET:
            field_dict["auto_create"] = auto_create

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.message_data import MessageData
        from ..models.message_recipient_by_cio_id import MessageRecipientByCioId
        from ..models.message_recipient_by_email import MessageRecipientByEmail
        from ..models.message_recipient_by_id import MessageRecipientById
        from ..models.push_data import PushData
        from ..models.push_device import PushDevice
        from ..models.push_payload import PushPayload

        d = fields_of(src_dict)

        def _parse_transactional_message_id(data: object) -> int | str:
            return cast(int | str, data)

        transactional_message_id = _parse_transactional_message_id(d.pop("transactional_message_id"))

        def _parse_identifiers(
            data: object,
        ) -> MessageRecipientByCioId | MessageRecipientByEmail | MessageRecipientById:
            try:
                if not (isinstance(data, dict) and {"id"} <= data.keys()):
                    raise TypeError()
                componentsschemas_message_recipient_type_0 = MessageRecipientById.from_dict(data)

                return componentsschemas_message_recipient_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not (isinstance(data, dict) and {"email"} <= data.keys()):
                    raise TypeError()
                componentsschemas_message_recipient_type_1 = MessageRecipientByEmail.from_dict(data)

                return componentsschemas_message_recipient_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not (isinstance(data, dict) and {"cio_id"} <= data.keys()):
                raise TypeError()
            componentsschemas_message_recipient_type_2 = MessageRecipientByCioId.from_dict(data)

            return componentsschemas_message_recipient_type_2

        identifiers = _parse_identifiers(d.pop("identifiers"))

        _message_data = d.pop("message_data", UNSET)
        message_data: MessageData | Unset
        if _message_data is None or isinstance(_message_data, Unset):
            message_data = UNSET
        else:
            message_data = MessageData.from_dict(_message_data)

        language = d.pop("language", UNSET)

        send_at = d.pop("send_at", UNSET)

        queue_draft = d.pop("queue_draft", UNSET)

        disable_message_retention = d.pop("disable_message_retention", UNSET)

        send_to_unsubscribed = d.pop("send_to_unsubscribed", UNSET)

        to = d.pop("to", UNSET)

        title = d.pop("title", UNSET)

        message = d.pop("message", UNSET)

        image_url = d.pop("image_url", UNSET)

        link = d.pop("link", UNSET)

        sound = d.pop("sound", UNSET)

        _custom_data = d.pop("custom_data", UNSET)
        custom_data: PushData | Unset
        if _custom_data is None or isinstance(_custom_data, Unset):
            custom_data = UNSET
        else:
            custom_data = PushData.from_dict(_custom_data)

        _custom_device = d.pop("custom_device", UNSET)
        custom_device: PushDevice | Unset
        if _custom_device is None or isinstance(_custom_device, Unset):
            custom_device = UNSET
        else:
            custom_device = PushDevice.from_dict(_custom_device)

        _custom_payload = d.pop("custom_payload", UNSET)
        custom_payload: PushPayload | Unset
        if _custom_payload is None or isinstance(_custom_payload, Unset):
            custom_payload = UNSET
        else:
            custom_payload = PushPayload.from_dict(_custom_payload)

        auto_create = d.pop("auto_create", UNSET)

        _made = cls(
            transactional_message_id=transactional_message_id,
            identifiers=identifiers,
            message_data=message_data,
            language=language,
            send_at=send_at,
            queue_draft=queue_draft,
            disable_message_retention=disable_message_retention,
            send_to_unsubscribed=send_to_unsubscribed,
            to=to,
            title=title,
            message=message,
            image_url=image_url,
            link=link,
            sound=sound,
            custom_data=custom_data,
            custom_device=custom_device,
            custom_payload=custom_payload,
            auto_create=auto_create,
        )

        _made.additional_properties = d
        return _made
