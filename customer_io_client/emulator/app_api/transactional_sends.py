"""App: single sends, a channel an operation."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from customer_io_client.emulator.app_api import email_parts
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.addresses import has_liquid, is_phone
from customer_io_client.emulator.state.contents import Content
from customer_io_client.emulator.state.deliveries import Attachment
from customer_io_client.emulator.state.orders import Order
from customer_io_client.emulator.state.people import Person
from customer_io_client.emulator.state.references import from_identifiers
from customer_io_client.emulator.state.transactional import TransactionalMessage
from customer_io_client.emulator.wire import Answer, Behaviour, Call, Json, JsonObject, RefusedError, as_object, encode

MAX_AHEAD = 90 * 86_400
"""How far ahead a send may lie, in seconds. Source: App API document."""
MAX_BYTES = 1_000_000
"""Of an email without its attachments. Source: App API document."""
WITHOUT_TEMPLATE = 1
"""The transactional message that emails without one count under."""
_SAME = {
    "preheader": "preheader_text",
    "title": "subject",
    "message": "body",
    **{
        name: name
        for name in (
            "subject", "body", "body_plain", "body_amp", "from", "reply_to", "cc", "bcc", "fake_bcc", "image_url",
            "link", "sound", "custom_data", "custom_payload",
        )
    },
}  # fmt: skip
"""Fields of a request, and how a content names them."""


def send_email(call: Call, state: State) -> Answer:
    """Send one email, with or without a transactional message."""
    given = call.fields()
    is_object = isinstance(given.get("headers"), dict)
    call.check("app.transactional.send_email", _without_headers(given) if is_object else call.body)
    if len(encode({name: value for name, value in given.items() if name != "attachments"})) > MAX_BYTES:
        raise RefusedError(413, f"without attachments, an email is over {MAX_BYTES} bytes")
    email_parts.check_addresses(given)
    attachments = email_parts.attachments(as_object(given.get("attachments")))
    fields = _fields(given)
    if given.get("headers"):
        fields["headers"] = email_parts.headers(given["headers"])
    return _send(call, state, "email", fields, attachments)


def _without_headers(given: JsonObject) -> JsonObject:
    """What the contract describes, where the headers come as the object that the vendor's clients send."""
    return {name: value for name, value in given.items() if name != "headers"}


def send_push(call: Call, state: State) -> Answer:
    """Send one push to the devices of a person."""
    return _send(call, state, "push", _fields(call.fields()))


def _send_to_number(call: Call, state: State, *, channel: str) -> Answer:
    """Send one message to a phone number."""
    to = str(call.fields()["to"])
    if not has_liquid(to) and not is_phone(to):
        raise RefusedError(400, "must be a phone number in E.164 form, such as +15555550123", where="to")
    return _send(call, state, channel, _fields(call.fields()))


def _send_to_app(call: Call, state: State, *, channel: str) -> Answer:
    """Send one message that the app shows; it gets the data as properties."""
    return _send(call, state, channel, {"properties": as_object(call.fields().get("message_data"))})


def _send(
    call: Call, state: State, channel: str, fields: JsonObject, attachments: list[Attachment] | None = None
) -> Answer:
    given, now = call.fields(), state.journal.now()
    send_at = given.get("send_at")
    ahead = send_at - now if isinstance(send_at, int) else 0
    if ahead > MAX_AHEAD:
        raise RefusedError(400, f"must be within {MAX_AHEAD // 86_400} days", where="send_at")
    person = _person(given, state)
    message, content = _template(given, state, channel, person)
    delivery = state.orders.place(
        Order(
            channel=channel,
            content=None if content is None else content.number,
            fields=fields,
            data=as_object(given.get("message_data")),
            recipient=_text(given, "to"),
            device=_device(given),
            send_to_unsubscribed=_flag(given, "send_to_unsubscribed", message is None or message.send_to_unsubscribed),
            draft=_flag(given, "queue_draft", message is not None and message.queue_drafts),
            keep=not _flag(given, "disable_message_retention", message is not None and message.hide_message_body),
            tracked=_flag(given, "tracked", message is None or message.tracked),
        ),
        person,
        transactional=WITHOUT_TEMPLATE if message is None else message.number,
        attachments=attachments or (),
        after=ahead if ahead > 0 else None,
    )
    body: JsonObject = {"delivery_id": delivery.id, "queued_at": now}
    return Answer(body={**body, "send_at": send_at} if ahead > 0 else body)


def _person(given: JsonObject, state: State) -> Person | None:
    """Whom the message is about; a send creates nobody."""
    identifiers = as_object(given.get("identifiers"))
    person = state.people.find(from_identifiers(identifiers)) if identifiers else None
    if identifiers and person is None:
        state.journal.note("send: no such person")
    return person


def _template(
    given: JsonObject, state: State, channel: str, person: Person | None
) -> tuple[TransactionalMessage | None, Content | None]:
    """The transactional message of a send and the content of its channel in the person's language."""
    key = given.get("transactional_message_id")
    if key is None:
        missing = [name for name in ("body", "subject", "from") if not given.get(name)]
        if missing:
            text = "is required without transactional_message_id"
            raise RefusedError(400, text, where=missing[0], reason="required")
        return None, None
    message = _found(state, key)
    if message is None:
        if given.get("auto_create") is not True or _is_number(key):
            raise RefusedError(400, "names no transactional message", where="transactional_message_id")
        message = state.transactional.create(str(key).strip())
        state.contents.create("transactional", message.number, channel=channel, name=message.name, fields={})
    content = state.transactional.content(message, channel, _language(given, state, person))
    if content is None:
        text = "names a transactional message of another channel"
        raise RefusedError(400, text, where="transactional_message_id")
    return message, content


def _found(state: State, key: Json) -> TransactionalMessage | None:
    if _is_number(key):
        digits = str(key)
        return state.transactional.get(int(digits)) if len(digits) < 19 else None
    return state.transactional.of_name(str(key))


def _is_number(key: Json) -> bool:
    return isinstance(key, int) or (isinstance(key, str) and key.isascii() and key.isdecimal())


def _language(given: JsonObject, state: State, person: Person | None) -> str:
    """The language asked for, else the one that the person has as an attribute, else the default."""
    asked = _text(given, "language")
    if asked is not None or person is None:
        return asked or ""
    return state.people.attributes.text(person.number, "language") or ""


def _fields(given: JsonObject) -> JsonObject:
    return {_SAME[name]: value for name, value in given.items() if name in _SAME and value is not None}


def _device(given: JsonObject) -> JsonObject | None:
    device = as_object(given.get("custom_device"))
    if not device:
        return None
    return {
        "token": device["token"],
        "platform": device.get("platform") or "ios",
        "last_used": device.get("last_used"),
        "attributes": as_object(device.get("attributes")),
    }


def _text(given: Mapping[str, Json], name: str) -> str | None:
    value = given.get(name)
    return value if isinstance(value, str) and value else None


def _flag(given: Mapping[str, Json], name: str, default: bool) -> bool:
    value = given.get(name)
    return value if isinstance(value, bool) else default


TABLE = {
    "app.transactional.send_email": Behaviour(send_email, checks="own"),
    "app.transactional.send_push": Behaviour(send_push),
    "app.transactional.send_sms": Behaviour(partial(_send_to_number, channel="twilio")),
    "app.transactional.send_whatsapp": Behaviour(partial(_send_to_number, channel="whatsapp")),
    "app.transactional.send_in_app": Behaviour(partial(_send_to_app, channel="in_app")),
    "app.transactional.send_inbox_message": Behaviour(partial(_send_to_app, channel="inbox")),
}
