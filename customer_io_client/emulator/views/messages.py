"""Messages as their recipients got them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

from customer_io_client.emulator.control import deliveries as control
from customer_io_client.emulator.control.asked import Asked
from customer_io_client.emulator.html_reader import pieces
from customer_io_client.emulator.state.delivery_filters import DeliveryFilter
from customer_io_client.emulator.state.rendering import plain_text
from customer_io_client.emulator.views.access import Access, settled
from customer_io_client.emulator.wire import Json, RefusedError, as_list, as_object, encode

if TYPE_CHECKING:
    from customer_io_client.emulator.app import App
    from customer_io_client.emulator.state import State
    from customer_io_client.emulator.state.deliveries import Delivery

MessageType: TypeAlias = Literal[
    "email", "push", "twilio", "in_app", "inbox", "slack", "whatsapp", "webhook", "live_notification"
]
_HTML = ("email", "in_app", "inbox")
"""Types whose body is a page."""


@dataclass(frozen=True, slots=True, repr=False)
class Attachment:
    """One file of an email."""

    name: str
    type: str
    content: bytes

    def __repr__(self) -> str:
        return f"<Attachment {self.type}, {len(self.content)} bytes>"


@dataclass(frozen=True, slots=True, repr=False)
class Message:
    """One message as it was when it was read, sent or not."""

    id: str
    """The delivery's id, as the App API and webhooks tell it."""
    type: str
    """`email`, `push`, `twilio` (SMS), `in_app`, …"""
    to: str
    """Address, number or device token; several with commas between them."""
    person: str | None
    """The recipient's id, or else email, or else cio_id; None: an address that nobody has."""
    subject: str
    html: str
    """The page of an email or an in-app message; of others empty."""
    text: str
    """What it says without markup."""
    headers: Mapping[str, str]
    """Those that the call set."""
    data: Mapping[str, Json]
    """What else it says, by wire names: `from`, `reply_to`, `cc`, `custom_data`, …"""
    attachments: tuple[Attachment, ...]
    metrics: Mapping[str, int]
    """When it first reached each: `sent`, `delivered`, `opened`, …, in Unix seconds."""
    failure: str | None
    """Why it was not sent."""
    created: int
    """When, in Unix seconds."""
    _identifiers: tuple[str | None, ...] = field(compare=False)
    _access: Access = field(compare=False)

    @property
    def was_sent(self) -> bool:
        """Whether it left, rather than waiting as a draft or failing."""
        return "sent" in self.metrics

    @property
    def links(self) -> tuple[str, ...]:
        """Where its links lead, in their order."""
        found = (piece.attributes.get("href") for piece in pieces(self.html) if piece.text == "a")
        return tuple(href for href in found if href)

    def is_to(self, recipient: str) -> bool:
        """Whether it is to this person or address."""
        addresses = [address.strip() for address in self.to.split(",")]
        return recipient in self._identifiers or recipient in addresses

    def play(self, metric: str, **details: str) -> Message:
        """Let it reach a metric, as if its recipient had done so.

        Args:
            metric: `opened`, `clicked`, `unsubscribed`, `bounced`, …; `sent` releases a draft.
            details: `href` of a click (else it is on the first link), `reason` of a failure, `to` of a reply,
                `tracked_response` of an in-app message.

        Returns:
            The message as it is afterwards.

        Raises:
            ValueError: there is no such metric, or the message cannot reach it.
        """
        asked = Asked({"id": self.id}, {}, encode({"metric": metric, **details}))

        def play(app: App) -> Message:
            with app.store.transaction():
                control.play(app, asked)
            return _message(self._access, app.state, app.state.deliveries.find(self.id))

        try:
            return self._access.run(play)
        except RefusedError as error:
            raise ValueError(error.sentence) from None

    def __repr__(self) -> str:
        return f"<Message {self.type}: {', '.join(self.metrics) or 'created'}>"


class Messages(tuple[Message, ...]):
    """Messages, oldest first: `messages[-1]` is the newest."""

    __slots__ = ()

    def to(self, recipient: str) -> Messages:
        """Those to this person or address."""
        return Messages(message for message in self if message.is_to(recipient))

    def of_type(self, type_: MessageType) -> Messages:
        """Those of this type."""
        return Messages(message for message in self if message.type == type_)

    def __repr__(self) -> str:
        return f"<Messages: {len(self)}>"


def everybodys(access: Access) -> Messages:
    """All messages of the workspace."""
    return settled(access, lambda app: _messages(access, app.state, DeliveryFilter()))


def of_person(access: Access, state: State, person: int) -> Messages:
    """All messages to one person."""
    return _messages(access, state, DeliveryFilter(person=person))


def _messages(access: Access, state: State, wanted: DeliveryFilter) -> Messages:
    found: Iterable[Delivery] = reversed(state.deliveries.matching(wanted))
    return Messages(_message(access, state, delivery) for delivery in found)


def _message(access: Access, state: State, delivery: Delivery | None) -> Message:
    assert delivery is not None  # noqa: S101 # deliveries stay
    person = None if delivery.person is None else state.people.get(delivery.person)
    said, body = dict(delivery.message.fields), delivery.message.body
    is_page = delivery.type in _HTML
    text = said.pop("body_plain", None)
    headers = [as_object(entry) for entry in as_list(said.pop("headers", None))]
    return Message(
        id=delivery.id,
        type=delivery.type,
        to=delivery.recipient,
        person=None if person is None else person.id or person.email or person.cio_id,
        subject=delivery.message.subject,
        html=body if is_page else "",
        text=str(text) if text is not None else plain_text(body) if is_page else body,
        headers={str(entry.get("name")): str(entry.get("value")) for entry in headers},
        data=said,
        attachments=tuple(
            Attachment(one.name, one.type, one.content) for one in state.deliveries.attachments(delivery)
        ),
        metrics=dict(delivery.metrics),
        failure=delivery.failure_message,
        created=delivery.created,
        _identifiers=() if person is None else (person.id, person.email, person.cio_id),
        _access=access,
    )
