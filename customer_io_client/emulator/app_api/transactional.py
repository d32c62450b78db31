"""App: transactional messages, their contents, deliveries and metrics."""

from __future__ import annotations

from collections.abc import Sequence

from customer_io_client.emulator.app_api.deliveries import list_page
from customer_io_client.emulator.app_api.found import found_or_404
from customer_io_client.emulator.app_api.metrics import links_answer, metrics_answer
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.addresses import has_liquid
from customer_io_client.emulator.state.contents import Content
from customer_io_client.emulator.state.delivery_filters import DeliveryFilter, Parents
from customer_io_client.emulator.state.transactional import TransactionalMessage
from customer_io_client.emulator.wire import Answer, Behaviour, Call, Json, JsonObject, RefusedError, compact

WRITABLE = ("subject", "body", "body_amp", "preheader_text", "from_id", "reply_to_id", "headers")
"""Fields that a request replaces as a whole; the others of a content stay."""
_TEXTS = ("subject", "body_amp", "preheader_text", "from", "reply_to", "recipient", "cc", "bcc", "preprocessor")
_SHOWN_CHANNELS = ("email", "push")
"""Channels that the contract names for a content."""


def list_all(_call: Call, state: State) -> Answer:
    """All transactional messages."""
    messages: list[Json] = [_message(message) for message in state.transactional.all()]
    return Answer(body={"messages": messages})


def get(call: Call, state: State) -> Answer:
    """One transactional message."""
    return Answer(body={"message": _message(_known(call, state))})


def list_contents(call: Call, state: State) -> Answer:
    """What a message says, by channel and language."""
    contents: list[Json] = [_content(state, content) for content in state.transactional.contents(_known(call, state))]
    return Answer(body={"contents": contents})


def get_content(call: Call, state: State) -> Answer:
    """One content of a message."""
    return Answer(body={"content": _content(state, _known_content(call, state))})


def update_content(call: Call, state: State) -> Answer:
    """Replace what a message says in one content."""
    message, content = _known(call, state), _known_content(call, state)
    return _replaced(call, state, message, [content])


def get_language(call: Call, state: State) -> Answer:
    """What a message says in one language."""
    return _contents_answer(state, _of_language(call, state, _known(call, state)))


def update_language(call: Call, state: State) -> Answer:
    """Replace what a message says in one language; of several channels, the first."""
    message = _known(call, state)
    return _replaced(call, state, message, _of_language(call, state, message)[:1])


def list_messages(call: Call, state: State) -> Answer:
    """A page of the deliveries of a message."""
    return list_page(call, state, _deliveries(call, state))


def get_metrics(call: Call, state: State) -> Answer:
    """What the deliveries of a message reached over time."""
    return metrics_answer(call, state, _deliveries(call, state))


def get_link_metrics(call: Call, state: State) -> Answer:
    """The clicks on the links of a message over time."""
    return links_answer(call, state, _deliveries(call, state))


def _replaced(call: Call, state: State, message: TransactionalMessage, contents: Sequence[Content]) -> Answer:
    given: JsonObject = {name: value for name, value in call.fields().items() if name in WRITABLE}
    for content in contents:
        if content.is_drag_and_drop and "body" in given:
            raise RefusedError(400, "was made with the drag-and-drop editor and cannot be changed", where="body")
    kept = [{name: value for name, value in content.fields.items() if name not in WRITABLE} for content in contents]
    written = [
        state.contents.replace(content, {**fields, **given}) for content, fields in zip(contents, kept, strict=True)
    ]
    state.transactional.touch(message)
    return _contents_answer(state, written)


def _contents_answer(state: State, contents: Sequence[Content]) -> Answer:
    return Answer(body={"content": [_content(state, content) for content in contents]})


def _known(call: Call, state: State) -> TransactionalMessage:
    return found_or_404(state.transactional.get(call.number("transactional_id")))


def _known_content(call: Call, state: State) -> Content:
    message, content = _known(call, state), state.contents.get(call.number("content_id"))
    if content is None or (content.parent_kind, content.parent) != ("transactional", message.number):
        raise RefusedError(404, "not found")
    return content


def _of_language(call: Call, state: State, message: TransactionalMessage) -> list[Content]:
    language = call.text("language")
    found = [content for content in state.transactional.contents(message) if content.language == language]
    if not found:
        raise RefusedError(400, "is none that the message has a content in", where="language")
    return found


def _deliveries(call: Call, state: State) -> DeliveryFilter:
    return DeliveryFilter(Parents(transactional=_known(call, state).number))


def _message(message: TransactionalMessage) -> JsonObject:
    return {
        "id": message.number,
        "name": message.name,
        "description": message.description,
        "send_to_unsubscribed": message.send_to_unsubscribed,
        "link_tracking": message.link_tracking,
        "open_tracking": message.open_tracking,
        "hide_message_body": message.hide_message_body,
        "queue_drafts": message.queue_drafts,
        "created_at": message.created,
        "updated_at": message.updated,
    }


def _content(state: State, content: Content) -> JsonObject:
    fields = content.fields
    shown: JsonObject = {
        "id": content.number,
        "name": content.name,
        "language": content.language,
        "body": str(fields.get("body") or ""),
        "from_id": fields.get("from_id"),
        "reply_to_id": fields.get("reply_to_id"),
        "fake_bcc": fields.get("fake_bcc") is True,
        "headers": compact(fields.get("headers") or []),
        "created": content.created,
        "updated": content.updated,
        **{name: str(fields.get(name) or "") for name in _TEXTS},
    }
    for name in ("from", "reply_to"):
        shown[name] = shown[name] or state.senders.shown(fields.get(f"{name}_id")) or ""
    if has_liquid(str(shown["recipient"])):
        shown["recipient"] = ""
    if content.channel in _SHOWN_CHANNELS:
        shown["type"] = content.channel
    return shown


TABLE = {
    "app.transactional.list": Behaviour(list_all),
    "app.transactional.get": Behaviour(get),
    "app.transactional.list_contents": Behaviour(list_contents),
    "app.transactional.get_content": Behaviour(get_content),
    "app.transactional.update_content": Behaviour(update_content),
    "app.transactional.get_language": Behaviour(get_language),
    "app.transactional.update_language": Behaviour(update_language),
    "app.transactional.list_messages": Behaviour(list_messages),
    "app.transactional.get_metrics": Behaviour(get_metrics),
    "app.transactional.get_link_metrics": Behaviour(get_link_metrics),
}
