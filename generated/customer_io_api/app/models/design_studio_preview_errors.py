from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class DesignStudioPreviewErrors(Model):
    """Errors in Liquid, by the field they are in."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "bcc": "bcc",
        "body": "body",
        "body_amp": "body_amp",
        "body_plain": "body_plain",
        "cc": "cc",
        "event": "event",
        "from": "from_",
        "layout": "layout",
        "message": "message",
        "preheader_text": "preheader_text",
        "reply_to": "reply_to",
        "snippets": "snippets",
        "subject": "subject",
        "to": "to",
        "trigger": "trigger",
    }

    bcc: list[str] | Unset = UNSET
    """ Errors in the blind copies. """
    body: list[str] | Unset = UNSET
    """ Errors in the HTML. """
    body_amp: list[str] | Unset = UNSET
    """ Errors in the AMP part. """
    body_plain: list[str] | Unset = UNSET
    """ Errors in the plain text. """
    cc: list[str] | Unset = UNSET
    """ Errors in the copies. """
    event: list[str] | Unset = UNSET
    """ Errors in the event data. """
    from_: list[str] | Unset = UNSET
    """ Errors in the sender. """
    layout: list[str] | Unset = UNSET
    """ Errors in the layout. """
    message: list[str] | Unset = UNSET
    """ Errors in the message data. """
    preheader_text: list[str] | Unset = UNSET
    """ Errors in the preheader. """
    reply_to: list[str] | Unset = UNSET
    """ Errors in the reply address. """
    snippets: list[str] | Unset = UNSET
    """ Errors in the snippets. """
    subject: list[str] | Unset = UNSET
    """ Errors in the subject. """
    to: list[str] | Unset = UNSET
    """ Errors in the recipient. """
    trigger: list[str] | Unset = UNSET
    """ Errors in the trigger data. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        bcc: list[str] | Unset = UNSET
        if not isinstance(self.bcc, Unset):
            bcc = self.bcc

        body: list[str] | Unset = UNSET
        if not isinstance(self.body, Unset):
            body = self.body

        body_amp: list[str] | Unset = UNSET
        if not isinstance(self.body_amp, Unset):
            body_amp = self.body_amp

        body_plain: list[str] | Unset = UNSET
        if not isinstance(self.body_plain, Unset):
            body_plain = self.body_plain

        cc: list[str] | Unset = UNSET
        if not isinstance(self.cc, Unset):
            cc = self.cc

        event: list[str] | Unset = UNSET
        if not isinstance(self.event, Unset):
            event = self.event

        from_: list[str] | Unset = UNSET
        if not isinstance(self.from_, Unset):
            from_ = self.from_

        layout: list[str] | Unset = UNSET
        if not isinstance(self.layout, Unset):
            layout = self.layout

        message: list[str] | Unset = UNSET
        if not isinstance(self.message, Unset):
            message = self.message

        preheader_text: list[str] | Unset = UNSET
        if not isinstance(self.preheader_text, Unset):
            preheader_text = self.preheader_text

        reply_to: list[str] | Unset = UNSET
        if not isinstance(self.reply_to, Unset):
            reply_to = self.reply_to

        snippets: list[str] | Unset = UNSET
        if not isinstance(self.snippets, Unset):
            snippets = self.snippets

        subject: list[str] | Unset = UNSET
        if not isinstance(self.subject, Unset):
            subject = self.subject

        to: list[str] | Unset = UNSET
        if not isinstance(self.to, Unset):
            to = self.to

        trigger: list[str] | Unset = UNSET
        if not isinstance(self.trigger, Unset):
            trigger = self.trigger

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if bcc is not UNSET:
            field_dict["bcc"] = bcc
        if body is not UNSET:
            field_dict["body"] = body
        if body_amp is not UNSET:
            field_dict["body_amp"] = body_amp
        if body_plain is not UNSET:
            field_dict["body_plain"] = body_plain
        if cc is not UNSET:
            field_dict["cc"] = cc
        if event is not UNSET:
            field_dict["event"] = event
        if from_ is not UNSET:
            field_dict["from"] = from_
        if layout is not UNSET:
            field_dict["layout"] = layout
        if message is not UNSET:
            field_dict["message"] = message
        if preheader_text is not UNSET:
            field_dict["preheader_text"] = preheader_text
        if reply_to is not UNSET:
            field_dict["reply_to"] = reply_to
        if snippets is not UNSET:
            field_dict["snippets"] = snippets
        if subject is not UNSET:
            field_dict["subject"] = subject
        if to is not UNSET:
            field_dict["to"] = to
        if trigger is not UNSET:
            field_dict["trigger"] = trigger

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        _bcc = d.pop("bcc", UNSET)
        bcc: list[str] | Unset = UNSET
        if _bcc is not UNSET:
            bcc = cast(list[str], _bcc or [])

        _body = d.pop("body", UNSET)
        body: list[str] | Unset = UNSET
        if _body is not UNSET:
            body = cast(list[str], _body or [])

        _body_amp = d.pop("body_amp", UNSET)
        body_amp: list[str] | Unset = UNSET
        if _body_amp is not UNSET:
            body_amp = cast(list[str], _body_amp or [])

        _body_plain = d.pop("body_plain", UNSET)
        body_plain: list[str] | Unset = UNSET
        if _body_plain is not UNSET:
            body_plain = cast(list[str], _body_plain or [])

        _cc = d.pop("cc", UNSET)
        cc: list[str] | Unset = UNSET
        if _cc is not UNSET:
            cc = cast(list[str], _cc or [])

        _event = d.pop("event", UNSET)
        event: list[str] | Unset = UNSET
        if _event is not UNSET:
            event = cast(list[str], _event or [])

        _from_ = d.pop("from", UNSET)
        from_: list[str] | Unset = UNSET
        if _from_ is not UNSET:
            from_ = cast(list[str], _from_ or [])

        _layout = d.pop("layout", UNSET)
        layout: list[str] | Unset = UNSET
        if _layout is not UNSET:
            layout = cast(list[str], _layout or [])

        _message = d.pop("message", UNSET)
        message: list[str] | Unset = UNSET
        if _message is not UNSET:
            message = cast(list[str], _message or [])

        _preheader_text = d.pop("preheader_text", UNSET)
        preheader_text: list[str] | Unset = UNSET
        if _preheader_text is not UNSET:
            preheader_text = cast(list[str], _preheader_text or [])

        _reply_to = d.pop("reply_to", UNSET)
        reply_to: list[str] | Unset = UNSET
        if _reply_to is not UNSET:
            reply_to = cast(list[str], _reply_to or [])

        _snippets = d.pop("snippets", UNSET)
        snippets: list[str] | Unset = UNSET
        if _snippets is not UNSET:
            snippets = cast(list[str], _snippets or [])

        _subject = d.pop("subject", UNSET)
        subject: list[str] | Unset = UNSET
        if _subject is not UNSET:
            subject = cast(list[str], _subject or [])

        _to = d.pop("to", UNSET)
        to: list[str] | Unset = UNSET
        if _to is not UNSET:
            to = cast(list[str], _to or [])

        _trigger = d.pop("trigger", UNSET)
        trigger: list[str] | Unset = UNSET
        if _trigger is not UNSET:
            trigger = cast(list[str], _trigger or [])

        _made = cls(
            bcc=bcc,
            body=body,
            body_amp=body_amp,
            body_plain=body_plain,
            cc=cc,
            event=event,
            from_=from_,
            layout=layout,
            message=message,
            preheader_text=preheader_text,
            reply_to=reply_to,
            snippets=snippets,
            subject=subject,
            to=to,
            trigger=trigger,
        )

        _made.additional_properties = d
        return _made
