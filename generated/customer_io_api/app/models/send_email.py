from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.attachments import Attachments
    from ..models.message_data import MessageData
    from ..models.message_recipient_by_cio_id import MessageRecipientByCioId
    from ..models.message_recipient_by_email import MessageRecipientByEmail
    from ..models.message_recipient_by_id import MessageRecipientById


@_attrs_define(repr=False)
class SendEmail(Model):
    """One transactional email, with or without a transactional message."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "to": "to",
        "message_data": "message_data",
        "language": "language",
        "send_at": "send_at",
        "queue_draft": "queue_draft",
        "disable_message_retention": "disable_message_retention",
        "send_to_unsubscribed": "send_to_unsubscribed",
        "transactional_message_id": "transactional_message_id",
        "from": "from_",
        "subject": "subject",
        "body": "body",
        "body_plain": "body_plain",
        "body_amp": "body_amp",
        "preheader": "preheader",
        "cc": "cc",
        "bcc": "bcc",
        "fake_bcc": "fake_bcc",
        "reply_to": "reply_to",
        "headers": "headers",
        "attachments": "attachments",
        "tracked": "tracked",
        "disable_css_preprocessing": "disable_css_preprocessing",
        "identifiers": "identifiers",
        "auto_create": "auto_create",
    }

    to: str
    """ Addresses to send to, with commas between them. At most 15 together with `cc` and `bcc`. """
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
    transactional_message_id: int | str | Unset = UNSET
    """ Transactional message, by its number or its trigger name. The case of the name has no meaning. """
    from_: str | Unset = UNSET
    """ Sender, which has to be verified. Left out, it is that of the transactional message, else of the workspace.
    """
    subject: str | Unset = UNSET
    """ Subject of the email. """
    body: str | Unset = UNSET
    """ Body of the email, as HTML with Liquid. """
    body_plain: str | Unset = UNSET
    """ Body as plain text. Without it the service makes one of the HTML. """
    body_amp: str | Unset = UNSET
    """ Body for mail programs that show AMP. """
    preheader: str | Unset = UNSET
    """ Text that mail programs show beside the subject. """
    cc: str | Unset = UNSET
    """ Addresses that get an open copy, with commas between them. """
    bcc: str | Unset = UNSET
    """ Addresses that get a hidden copy, with commas between them. """
    fake_bcc: bool | Unset = UNSET
    """ Whether each hidden copy is a message of its own, with the recipient in the subject. """
    reply_to: str | Unset = UNSET
    """ Address for replies. """
    headers: str | Unset = UNSET
    """ Headers of the email, as JSON of a list of objects with `name` and `value` inside text. Names and values are
    ASCII without spaces; some names are reserved and cannot be set. """
    attachments: Attachments | Unset = UNSET
    """ Files of an email by name. Each travels as Base64, and the client makes it of a path, an open binary file or
    bytes; text has to be Base64 already. At most 2 MB in all, counted before Base64. """
    tracked: bool | Unset = UNSET
    """ Whether opens and clicks are tracked. The service takes true where it is left out. """
    disable_css_preprocessing: bool | Unset = UNSET
    """ Whether the CSS stays out of the elements. It goes before the setting of the transactional message. """
    identifiers: MessageRecipientByCioId | MessageRecipientByEmail | MessageRecipientById | Unset = UNSET
    """ Person that the message is for, by exactly one identifier. """
    auto_create: bool | Unset = UNSET
    """ True makes an empty transactional message where none has the name that was given. A number does not make
    one, and a name of another channel is answered 400. The service takes false where it is left out. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.message_recipient_by_email import MessageRecipientByEmail
        from ..models.message_recipient_by_id import MessageRecipientById

        to = self.to

        message_data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.message_data, Unset):
            message_data = self.message_data.to_dict()

        language = self.language

        send_at = self.send_at

        queue_draft = self.queue_draft

        disable_message_retention = self.disable_message_retention

        send_to_unsubscribed = self.send_to_unsubscribed

        transactional_message_id: int | str | Unset
        if isinstance(self.transactional_message_id, Unset):
            transactional_message_id = UNSET
        else:
            transactional_message_id = self.transactional_message_id

        from_ = self.from_

        subject = self.subject

        body = self.body

        body_plain = self.body_plain

        body_amp = self.body_amp

        preheader = self.preheader

        cc = self.cc

        bcc = self.bcc

        fake_bcc = self.fake_bcc

        reply_to = self.reply_to

        headers = self.headers

        attachments: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attachments, Unset):
            attachments = self.attachments.to_dict()

        tracked = self.tracked

        disable_css_preprocessing = self.disable_css_preprocessing

        identifiers: dict[str, Any] | Unset
        if isinstance(self.identifiers, Unset):
            identifiers = UNSET
        elif isinstance(self.identifiers, MessageRecipientById):
            identifiers = self.identifiers.to_dict()
        elif isinstance(self.identifiers, MessageRecipientByEmail):
            identifiers = self.identifiers.to_dict()
        else:
            identifiers = self.identifiers.to_dict()

        auto_create = self.auto_create

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "to": to,
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
        if transactional_message_id is not UNSET:
            field_dict["transactional_message_id"] = transactional_message_id
        if from_ is not UNSET:
            field_dict["from"] = from_
        if subject is not UNSET:
            field_dict["subject"] = subject
        if body is not UNSET:
            field_dict["body"] = body
        if body_plain is not UNSET:
            field_dict["body_plain"] = body_plain
        if body_amp is not UNSET:
            field_dict["body_amp"] = body_amp
        if preheader is not UNSET:
            field_dict["preheader"] = preheader
        if cc is not UNSET:
            field_dict["cc"] = cc
        if bcc is not UNSET:
            field_dict["bcc"] = bcc
        if fake_bcc is not UNSET:
            field_dict["fake_bcc"] = fake_bcc
        if reply_to is not UNSET:
            field_dict["reply_to"] = reply_to
        if headers is not UNSET:
            field_dict["headers"] = headers
        if attachments is not UNSET:
            field_dict["attachments"] = attachments
        if tracked is not UNSET:
            field_dict["tracked"] = tracked
        if disable_css_preprocessing is not UNSET:
            field_dict["disable_css_preprocessing"] = disable_css_preprocessing
        if identifiers is not UNSET:
            field_dict["identifiers"] = identifiers
        if auto_create is not UNSET:
            field_dict["auto_create"] = auto_create

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.attachments import Attachments
        from ..models.message_data import MessageData
        from ..models.message_recipient_by_cio_id import MessageRecipientByCioId
        from ..models.message_recipient_by_email import MessageRecipientByEmail
        from ..models.message_recipient_by_id import MessageRecipientById

        d = fields_of(src_dict)
        to = d.pop("to")

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

        def _parse_transactional_message_id(data: object) -> int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(int | str | Unset, data)

        transactional_message_id = _parse_transactional_message_id(d.pop("transactional_message_id", UNSET))

        from_ = d.pop("from", UNSET)

        subject = d.pop("subject", UNSET)

        body = d.pop("body", UNSET)

        body_plain = d.pop("body_plain", UNSET)

        body_amp = d.pop("body_amp", UNSET)

        preheader = d.pop("preheader", UNSET)

        cc = d.pop("cc", UNSET)

        bcc = d.pop("bcc", UNSET)

        fake_bcc = d.pop("fake_bcc", UNSET)

        reply_to = d.pop("reply_to", UNSET)

        headers = d.pop("headers", UNSET)

        _attachments = d.pop("attachments", UNSET)
        attachments: Attachments | Unset
        if _attachments is None or isinstance(_attachments, Unset):
            attachments = UNSET
        else:
            attachments = Attachments.from_dict(_attachments)

        tracked = d.pop("tracked", UNSET)

        disable_css_preprocessing = d.pop("disable_css_preprocessing", UNSET)

        def _parse_identifiers(
            data: object,
        ) -> MessageRecipientByCioId | MessageRecipientByEmail | MessageRecipientById | Unset:
            if isinstance(data, Unset):
                return data
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

        identifiers = _parse_identifiers(d.pop("identifiers", UNSET))

        auto_create = d.pop("auto_create", UNSET)

        _made = cls(
            to=to,
            message_data=message_data,
            language=language,
            send_at=send_at,
            queue_draft=queue_draft,
            disable_message_retention=disable_message_retention,
            send_to_unsubscribed=send_to_unsubscribed,
            transactional_message_id=transactional_message_id,
            from_=from_,
            subject=subject,
            body=body,
            body_plain=body_plain,
            body_amp=body_amp,
            preheader=preheader,
            cc=cc,
            bcc=bcc,
            fake_bcc=fake_bcc,
            reply_to=reply_to,
            headers=headers,
            attachments=attachments,
            tracked=tracked,
            disable_css_preprocessing=disable_css_preprocessing,
            identifiers=identifiers,
            auto_create=auto_create,
        )

        _made.additional_properties = d
        return _made
