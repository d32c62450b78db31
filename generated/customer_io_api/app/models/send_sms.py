from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.message_data import MessageData
    from ..models.message_recipient_by_cio_id import MessageRecipientByCioId
    from ..models.message_recipient_by_email import MessageRecipientByEmail
    from ..models.message_recipient_by_id import MessageRecipientById


@_attrs_define(repr=False)
class SendSms(Model):
    """One transactional SMS."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "transactional_message_id": "transactional_message_id",
        "to": "to",
        "identifiers": "identifiers",
        "message_data": "message_data",
        "language": "language",
        "send_at": "send_at",
        "queue_draft": "queue_draft",
        "disable_message_retention": "disable_message_retention",
        "send_to_unsubscribed": "send_to_unsubscribed",
        "from": "from_",
        "tracked": "tracked",
        "auto_create": "auto_create",
    }

    transactional_message_id: int | str
    """ Transactional message, by its number or its trigger name. The case of the name has no meaning. """
    to: str
    """ Phone number in E.164 form, or Liquid that gives one. """
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
    from_: str | Unset = UNSET
    """ Number or id that it comes from. Left out, it is that of the transactional message. """
    tracked: bool | Unset = UNSET
    """ Whether links are tracked. Without it the setting of the transactional message holds. """
    auto_create: bool | Unset = UNSET
    """ True makes an empty transactional message where none has the name that was given. A number does not make
    one, and a name of another channel is answered 400. The service takes false where it is left out. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.message_recipient_by_email import MessageRecipientByEmail
        from ..models.message_recipient_by_id import MessageRecipientById

        transactional_message_id: int | str
        transactional_message_id = self.transactional_message_id

        to = self.to

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

        from_ = self.from_

        tracked = self.tracked

        auto_create = self.auto_create

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "transactional_message_id": transactional_message_id,
                "to": to,
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
        if from_ is not UNSET:
            field_dict["from"] = from_
        if tracked is not UNSET:
            field_dict["tracked"] = tracked
        if auto_create is not UNSET:
            field_dict["auto_create"] = auto_create

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.message_data import MessageData
        from ..models.message_recipient_by_cio_id import MessageRecipientByCioId
        from ..models.message_recipient_by_email import MessageRecipientByEmail
        from ..models.message_recipient_by_id import MessageRecipientById

        d = fields_of(src_dict)

        def _parse_transactional_message_id(data: object) -> int | str:
            return cast(int | str, data)

        transactional_message_id = _parse_transactional_message_id(d.pop("transactional_message_id"))

        to = d.pop("to")

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

        from_ = d.pop("from", UNSET)

        tracked = d.pop("tracked", UNSET)

        auto_create = d.pop("auto_create", UNSET)

        _made = cls(
            transactional_message_id=transactional_message_id,
            to=to,
            identifiers=identifiers,
            message_data=message_data,
            language=language,
            send_at=send_at,
            queue_draft=queue_draft,
            disable_message_retention=disable_message_retention,
            send_to_unsubscribed=send_to_unsubscribed,
            from_=from_,
            tracked=tracked,
            auto_create=auto_create,
        )

        _made.additional_properties = d
        return _made
