"""Sending: the one way to make a delivery for a person out of a content."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from customer_io_client.emulator.state.contents import Content
from customer_io_client.emulator.state.deliveries import Attachment, Deliveries, Delivery, Message
from customer_io_client.emulator.state.delivery_filters import Parents
from customer_io_client.emulator.state.devices import Devices
from customer_io_client.emulator.state.people import People, Person
from customer_io_client.emulator.state.references import Reference
from customer_io_client.emulator.state.rendering import Rendering, RenderingError, plain_text
from customer_io_client.emulator.state.suppression import Suppression
from customer_io_client.emulator.state.values import is_true
from customer_io_client.emulator.wire import Json, JsonObject

Unsent: TypeAlias = Literal["failed", "undeliverable", "suppressed", "dropped"]


@dataclass(frozen=True, slots=True)
class Objection:
    """Why a message is not sent: the metric that its delivery reaches instead, and the reason as a sentence."""

    metric: Unsent
    reason: str


Judge: TypeAlias = "Callable[[Person | None, Message], Objection | None]"
"""Asked before a message is sent; it objects where the recipient must not get it."""


@dataclass(frozen=True, slots=True)
class Options:
    """How one message is sent."""

    send_to_unsubscribed: bool = False
    draft: bool = False
    """Held until somebody releases it."""
    keep: bool = True
    """What it said is kept."""
    tracked: bool = True
    """Opens and clicks are tracked."""
    recipient: str | None = None
    """Where it goes; None: as the content says, else to the person's own address of the channel."""
    fields: Mapping[str, Json] = field(default_factory=dict[str, "Json"])
    """What goes before the content's own fields."""
    attachments: Sequence[Attachment] = ()


_RENDERED = (
    "body_amp",
    "body_plain",
    "preheader_text",
    "from",
    "reply_to",
    "cc",
    "bcc",
    "image_url",
    "link",
    "body_json",
    "url",
)
"""Fields beside subject and body that hold Liquid."""
_PLAIN = ("fake_bcc", "headers", "request_method", "sound", "custom_data", "custom_payload", "properties")
"""Fields that go into the delivery as they are."""
_DEFAULTS = Options()


class Sending:
    """Makes deliveries."""

    def __init__(
        self, people: People, devices: Devices, deliveries: Deliveries, suppression: Suppression, rendering: Rendering
    ) -> None:
        self._people = people
        self._devices = devices
        self._deliveries = deliveries
        self._suppression = suppression
        self._rendering = rendering
        self.judges: list[Judge] = [self._address, self._suppressed]
        """In this order; other rooms add theirs: provider lists, opt-outs, topics."""

    def send(
        self,
        content: Content | None,
        person: Person | None,
        *,
        channel: str,
        parents: Parents,
        data: Mapping[str, object] | None = None,
        options: Options = _DEFAULTS,
    ) -> Delivery:
        """Send one message now: it is rendered, judged, and reaches `sent` and `delivered`, or why it does not.

        Args:
            content: what it says; None: all of it stands in the options.
            person: whom it is about; None: nobody that is known.
            channel: `email`, `push`, `twilio`, …
            parents: what it is sent for.
            data: further Liquid variables: `trigger`, `event`, …
            options: what differs from the content.
        """
        delivery = self._deliveries.create(person, Message(channel, attachments=options.attachments), parents)
        return self.dispatch(delivery, content, data=data, options=options)

    def dispatch(
        self,
        delivery: Delivery,
        content: Content | None,
        *,
        data: Mapping[str, object] | None = None,
        options: Options = _DEFAULTS,
    ) -> Delivery:
        """Send a delivery that was made before, as `send` does."""
        person = None if delivery.person is None else self._people.get(delivery.person)
        fields: JsonObject = {**({} if content is None else content.fields), **options.fields}
        variables: dict[str, object] = {
            "customer": self._rendering.customer(person),
            "delivery_id": delivery.id,
            **_addresses(delivery),
            **(data or {}),
        }
        try:
            message = self._message(delivery.type, person, fields, variables, options)
        except RenderingError as error:
            return self._deliveries.fail(delivery, "failed", f"Liquid: {error}")
        delivery = self._deliveries.rewrite(delivery, message)
        objection = self._objection(person, message, options)
        if objection is not None:
            self._deliveries.fail(delivery, objection.metric, objection.reason)
        elif options.draft:
            self._deliveries.reach(delivery.id, "drafted")
        else:
            self._reach_sent(delivery, tracked=options.tracked)
        return self._deliveries.known(delivery.number) if options.keep else self._deliveries.forget(delivery)

    def release(self, delivery: Delivery) -> None:
        """Send a draft."""
        self._reach_sent(delivery, tracked=True)

    def _reach_sent(self, delivery: Delivery, *, tracked: bool) -> None:
        self._deliveries.reach(delivery.id, "sent")
        self._deliveries.reach(delivery.id, "delivered")
        if not tracked:
            self._deliveries.mark(delivery, "untracked", "open_untracked", "link_untracked")

    def _message(
        self,
        channel: str,
        person: Person | None,
        fields: JsonObject,
        variables: Mapping[str, object],
        options: Options,
    ) -> Message:
        def rendered(name: str) -> str:
            return self._rendering.render(str(fields.get(name) or ""), variables)

        said: JsonObject = {name: rendered(name) for name in _RENDERED if fields.get(name)}
        said.update({name: fields[name] for name in _PLAIN if fields.get(name) is not None})
        body = rendered("body")
        if channel == "email":
            said.setdefault("body_plain", plain_text(body))
        recipient = options.recipient or str(fields.get("recipient") or "")
        return Message(
            type=channel,
            recipient=self._rendering.render(recipient, variables) if recipient else self._own(channel, person, said),
            subject=rendered("subject"),
            body=body,
            fields=said,
        )

    def _own(self, channel: str, person: Person | None, said: JsonObject) -> str:
        """The person's own address of this channel; empty where they have none."""
        if channel == "webhook":
            return str(said.get("url") or "")
        if person is None:
            return ""
        match channel:
            case "email":
                return person.email or ""
            case "twilio" | "whatsapp":
                return self._people.attributes.text(person.number, "phone") or ""
            case "push" | "live_notification":
                return ",".join(device.token for device in self._devices.of(person.number))
            case _:
                return person.id or person.email or person.cio_id

    def _objection(self, person: Person | None, message: Message, options: Options) -> Objection | None:
        if person is not None and not options.send_to_unsubscribed:
            text = self._people.attributes.text(person.number, "unsubscribed")
            if text is not None and is_true(text):
                return Objection("undeliverable", "The person is unsubscribed")
        return next((objection for judge in self.judges if (objection := judge(person, message))), None)

    def _address(self, _person: Person | None, message: Message) -> Objection | None:
        if message.recipient:
            return None
        return Objection("undeliverable", f"The person has no {_MISSING.get(message.type, 'address')}")

    def _suppressed(self, _person: Person | None, message: Message) -> Objection | None:
        if message.type != "email":
            return None
        addresses = [address.strip() for address in message.recipient.split(",")]
        if any(self._suppression.covers(Reference("email", address)) for address in addresses):
            return Objection("suppressed", "The address is suppressed")
        return None


_MISSING = {"email": "email address", "twilio": "phone number", "whatsapp": "phone number", "push": "device"}


def _addresses(delivery: Delivery) -> dict[str, str]:
    """Where the links of a message lead: to the emulator itself, whatever its host."""
    base = f"/_emulator/deliveries/{delivery.id}"
    return {
        "unsubscribe_url": f"{base}/unsubscribe",
        "view_in_browser_url": f"{base}/view",
        "manage_subscription_preferences_url": f"{base}/preferences",
    }
