"""App: newsletters and their contents as they are answered."""

from __future__ import annotations

from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.addresses import has_liquid
from customer_io_client.emulator.state.contents import Content
from customer_io_client.emulator.state.newsletters import Newsletter
from customer_io_client.emulator.wire import Json, JsonObject, compact

_OWN_ADDRESS = "{{customer.email}}"
"""Where an email goes that says nothing else. Other Liquid is answered blank."""


def newsletter(found: Newsletter, state: State) -> JsonObject:
    """One newsletter."""
    return {
        "id": found.number,
        "deduplicate_id": f"{found.number}:{found.updated}",
        "name": found.name,
        "type": found.type,
        "content_ids": [content.number for content in state.contents.of_parent("newsletter", found.number)],
        "tags": found.tags,
        "recipient_segment_ids": list[Json](found.segments()),
        "subscription_topic_id": found.topic,
        "sent_at": found.sent,
        "created": found.created,
        "updated": found.updated,
    }


def newsletters_using(found: list[Newsletter]) -> JsonObject:
    """Those that use a segment or a sender: apart, the ones that went out or are about to, and the drafts."""
    return {
        "sent_newsletters": [one.number for one in found if not one.is_open],
        "draft_newsletters": [one.number for one in found if one.is_open],
    }


def content(found: Content, state: State) -> JsonObject:
    """One content, with the fields of its channel."""
    fields = found.fields
    answer: JsonObject = {
        "id": found.number,
        "newsletter_id": found.parent,
        "deduplicate_id": f"{found.number}:{found.updated}",
        "name": found.name,
        "layout": "{{content}}" if found.channel == "email" else "",
        "type": found.channel,
        "language": found.language,
        "body": fields.get("body_json") or fields.get("body") or "",
    }
    if found.channel in ("email", "push"):
        answer["subject"] = fields.get("subject") or ""
    if found.channel == "webhook":
        answer["headers"] = _text(fields.get("headers"))
    return {**answer, **_email(fields, state)} if found.channel == "email" else answer


def _email(fields: JsonObject, state: State) -> JsonObject:
    recipient = str(fields.get("recipient") or _OWN_ADDRESS)
    is_blanked = recipient != _OWN_ADDRESS and has_liquid(recipient)
    return {
        "preheader_text": fields.get("preheader_text") or "",
        "body_amp": fields.get("body_amp") or "",
        "from": _address(fields.get("from_id"), state),
        "from_id": fields.get("from_id"),
        "reply_to": _address(fields.get("reply_to_id"), state),
        "reply_to_id": fields.get("reply_to_id"),
        "recipient": "" if is_blanked else recipient,
        "cc": "",
        "bcc": fields.get("bcc") or "",
        "fake_bcc": fields.get("fake_bcc") is True,
        "headers": _text(fields.get("headers")),
        "preprocessor": "premailer",
    }


def _text(headers: Json) -> str:
    """A list of headers as JSON text, which it may be already."""
    return headers if isinstance(headers, str) else compact(headers or [])


def _address(number: Json, state: State) -> str:
    sender = state.senders.get(number) if isinstance(number, int) else None
    return "" if sender is None else sender.address or ""
