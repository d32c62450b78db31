"""Captured messages as the control API answers them: a row of a list, and one whole."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from customer_io_client.emulator.addresses import is_web_address
from customer_io_client.emulator.html_reader import pieces
from customer_io_client.emulator.masking import Kind, hidden
from customer_io_client.emulator.state.deliveries import Attachment, Delivery
from customer_io_client.emulator.state.rendering import lines_of, text_parts
from customer_io_client.emulator.wire import Json, JsonObject, as_list, as_object, decode

if TYPE_CHECKING:
    from customer_io_client.emulator.state import State

STATES = (
    "drafted",
    "attempted",
    "deferred",
    "sent",
    "delivered",
    "dropped",
    "suppressed",
    "undeliverable",
    "failed",
    "bounced",
    "opened",
    "clicked",
    "replied",
    "converted",
    "topic_unsubscribed",
    "unsubscribed",
    "spammed",
)
"""Metrics in the order in which a message comes by them: of those it has reached, the last tells how it stands."""
_PREVIEW = 140
"""Letters of the text in a row of a list."""
_READ = 10_000
"""Letters of a page that are read for it."""
_ADDRESSED = (("From", "from"), ("Reply-To", "reply_to"), ("Cc", "cc"), ("Bcc", "bcc"))
_HOLDING: Mapping[str, Kind] = {"headers": "headers", "url": "address"}
"""What of a webhook may hold a secret."""
_ADDRESS = re.compile(r"https?://[^\s<>\"')\]]+(?<![.,;:!?])")
"""In a text, without the mark that ends its sentence."""


def short(state: State, delivery: Delivery) -> JsonObject:
    """A row of a list."""
    return {
        "id": delivery.id,
        "to": _to(state, delivery),
        "type": delivery.type,
        "recipient": recipient(delivery),
        "subject": delivery.message.subject,
        "preview": " ".join(_beginning(delivery).split())[:_PREVIEW],
        "created": delivery.created,
        "metrics": dict(delivery.metrics),
        "state": furthest(delivery),
        "failure_message": delivery.failure_message,
    }


class Part(NamedTuple):
    """What one piece of a message says and where it leads; mostly one of the two."""

    text: str = ""
    link: str = ""


def reading(delivery: Delivery) -> Iterator[Part]:
    """A message read: its text without HTML, then the web addresses that it leads to."""
    body = delivery.message.body
    if not is_page(delivery):
        yield Part(_plain(delivery) or body)
        yield from (Part(link=_address(found)) for found in _ADDRESS.findall(body))
        return
    yield from map(Part, [_plain(delivery)] if _plain(delivery) else text_parts(body))
    for piece in pieces(body):
        yield Part(link=_address(piece.attributes.get("href", "")) if piece.text == "a" else "")


def whole(state: State, delivery: Delivery, parts: Iterable[Part] | None = None) -> JsonObject:
    """All that is known of one; what it says beside subject and body stands under its own names.

    Args:
        state: the workspace.
        delivery: the message.
        parts: the message as it was read before; None: it is read now.
    """
    read = [*(reading(delivery) if parts is None else parts)]
    said = delivery.message.fields
    attachments: list[Json] = [
        {"index": index, **_attachment(attachment)}
        for index, attachment in enumerate(state.deliveries.attachments(delivery))
    ]
    return {
        **{name: hidden(_HOLDING[name], part) if name in _HOLDING else part for name, part in said.items()},
        **short(state, delivery),
        "body": delivery.message.body,
        "text": text_of(delivery, read),
        "html": is_page(delivery),
        "headers": [[name, value] for name, value in headers(delivery)],
        "links": list[Json](links(read)),
        "parent": _parent(state, delivery),
        "attachments": attachments,
        "forgotten": delivery.forgotten,
    }


def recipient(delivery: Delivery) -> Json:
    """Where it went; of a webhook's address, without user, password and keys."""
    return hidden("address", delivery.recipient) if delivery.type == "webhook" else delivery.recipient


def is_page(delivery: Delivery) -> bool:
    """Whether it is HTML."""
    body = delivery.message.body
    return delivery.type == "email" and body != "" and not body.isspace()


def text_of(delivery: Delivery, parts: Iterable[Part]) -> str:
    """What it says without HTML, of these that it was read in."""
    text = (part.text for part in parts)
    return lines_of(text) if is_page(delivery) and not _plain(delivery) else "".join(text)


def headers(delivery: Delivery) -> list[tuple[str, str]]:
    """The headers of an email, or those that go with another message."""
    message, found = delivery.message, list[tuple[str, str]]()
    if delivery.type == "email":
        found = [(name, str(message.fields[field])) for name, field in _ADDRESSED if message.fields.get(field)]
        found += [("To", delivery.recipient), ("Subject", message.subject)]
    return found + _own_headers(hidden("headers", message.fields.get("headers")))


def links(parts: Iterable[Part]) -> list[str]:
    """The web addresses that a message leads to, each once."""
    return [*dict.fromkeys(part.link for part in parts if part.link)]


def furthest(delivery: Delivery) -> str:
    """The last of the metrics that it has reached; `created` where it has reached none."""
    reached = [metric for metric in STATES if metric in delivery.metrics]
    return reached[-1] if reached else "created"


def _to(state: State, delivery: Delivery) -> Json:
    return None if delivery.person is None else state.people.get(delivery.person).identifiers()


def _beginning(delivery: Delivery) -> str:
    """As many letters as are shown of it, and some more."""
    said = (_plain(delivery) or delivery.message.body)[:_READ]
    if _plain(delivery) or not is_page(delivery):
        return said
    parts, letters = list[str](), 0
    for part in text_parts(said):
        parts.append(part)
        letters += len(part.strip())
        if letters > 2 * _PREVIEW:
            break
    return lines_of(parts)


def _address(link: str) -> str:
    return link if is_web_address(link) else ""


def _plain(delivery: Delivery) -> str:
    """Its text as it was given beside the HTML."""
    return str(delivery.message.fields.get("body_plain") or "")


def _own_headers(given: Json) -> list[tuple[str, str]]:
    """Headers as messages are given them: objects with a name and a value, or JSON text of that."""
    if isinstance(given, str):
        try:
            given = decode(given)
        except ValueError:
            return []
    pairs = map(as_object, as_list(given))
    return [(str(pair["name"]), str(pair.get("value", ""))) for pair in pairs if "name" in pair]


def _parent(state: State, delivery: Delivery) -> Json:
    """What it was made for."""
    parents = delivery.parents
    shelves = (
        ("campaign", parents.campaign, state.campaigns.get),
        ("broadcast", parents.broadcast, state.broadcasts.get),
        ("newsletter", parents.newsletter, state.newsletters.get),
        ("transactional", parents.transactional, state.transactional.get),
    )
    for kind, number, get in shelves:
        if number is not None:
            owner = get(number)
            return {"kind": kind, "id": number, "name": None if owner is None else owner.name}
    return None


def _attachment(attachment: Attachment) -> JsonObject:
    return {"name": attachment.name, "type": attachment.type, "size": len(attachment.content)}
