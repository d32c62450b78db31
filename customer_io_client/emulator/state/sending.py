"""Sending: the one way to make a delivery for a person out of a content."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from customer_io_client.emulator.state.contents import Content
from customer_io_client.emulator.state.deliveries import Attachment, Deliveries, Delivery, Message
from customer_io_client.emulator.state.delivery_filters import Parents
from customer_io_client.emulator.state.devices import Devices
from customer_io_client.emulator.state.judging import Judging
from customer_io_client.emulator.state.people import People, Person
from customer_io_client.emulator.state.rendering import Rendering, RenderingError, plain_text
from customer_io_client.emulator.state.senders import Senders
from customer_io_client.emulator.wire import Json, JsonObject


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
    """Where it goes, empty: nowhere; None: as the content says, else to the person's own address of the channel."""
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
_NESTED = ("headers", "custom_data", "custom_payload")
"""Fields whose texts hold Liquid, however deep they stand."""
_PLAIN = ("fake_bcc", "request_method", "sound", "properties")
"""Fields that go into the delivery as they are."""
_DEFAULTS = Options()


class Sending:
    """Makes deliveries."""

    def __init__(
        self,
        people: People,
        devices: Devices,
        deliveries: Deliveries,
        rendering: Rendering,
        senders: Senders,
        judging: Judging,
    ) -> None:
        self._people = people
        self._devices = devices
        self._deliveries = deliveries
        self._rendering = rendering
        self._senders = senders
        self._judging = judging
        self.address = ""
        """Scheme and host that the emulator is reached by; the server sets it."""

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
            **self._links(delivery),
            **(data or {}),
        }
        try:
            message = self._message(delivery.type, person, fields, variables, options)
        except RenderingError as error:
            return self._deliveries.fail(delivery, "failed", f"Liquid: {error}")
        delivery = self._deliveries.rewrite(delivery, message)
        objection = self._judging.objection(person, message, to_unsubscribed=options.send_to_unsubscribed)
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
        said.update({name: self._nested(fields[name], variables) for name in _NESTED if fields.get(name)})
        said.update({name: fields[name] for name in _PLAIN if fields.get(name) is not None})
        body = rendered("body")
        if channel == "email":
            said.setdefault("body_plain", plain_text(body))
            said.update(self._sender(fields, said))
        recipient = str(fields.get("recipient") or "") if options.recipient is None else options.recipient
        is_own = options.recipient is None and not recipient
        return Message(
            type=channel,
            recipient=self._own(channel, person, said) if is_own else self._rendering.render(recipient, variables),
            subject=rendered("subject"),
            body=body,
            fields=said,
        )

    def _nested(self, value: Json, variables: Mapping[str, object]) -> Json:
        match value:
            case str():
                return self._rendering.render(value, variables)
            case list():
                return [self._nested(part, variables) for part in value]
            case dict():
                return {name: self._nested(part, variables) for name, part in value.items()}
            case _:
                return value

    def _sender(self, fields: JsonObject, said: JsonObject) -> JsonObject:
        """Whom an email comes from and who gets its answers: what it says, else its senders, else the oldest one."""
        from_, reply_to = said.get("from"), said.get("reply_to")
        oldest = next((sender.address for sender in self._senders.all() if sender.address), "")
        return {
            "from": from_ or self._senders.shown(fields.get("from_id")) or oldest,
            "reply_to": reply_to or self._senders.shown(fields.get("reply_to_id")) or "",
        }

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

    def _links(self, delivery: Delivery) -> dict[str, str]:
        """Where the links of a message lead: to the emulator itself."""
        base = f"{self.address}/_emulator/deliveries/{delivery.id}"
        return {
            "unsubscribe_url": f"{base}/unsubscribe",
            "view_in_browser_url": f"{base}/view",
            "manage_subscription_preferences_url": f"{base}/unsubscribe",
        }
