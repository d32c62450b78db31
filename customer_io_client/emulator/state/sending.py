"""Sending: the one way to make a delivery for a person out of a content."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from customer_io_client.emulator.state.contents import Content
from customer_io_client.emulator.state.deliveries import UNTRACKED, Attachment, Deliveries, Delivery, Message
from customer_io_client.emulator.state.delivery_filters import Parents
from customer_io_client.emulator.state.devices import Devices
from customer_io_client.emulator.state.judging import Judging, Objection
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
    objection: Objection | None = None
    """Why it is not sent, where whoever sends knows it already."""


_RENDERED = (
    "body_amp",
    "body_plain",
    "preheader_text",
    "reply_to",
    "cc",
    "bcc",
    "image_url",
    "link",
    "body_json",
)
"""Fields beside subject, body and those of the address that hold Liquid."""
_NESTED = ("headers", "custom_data", "custom_payload")
"""Fields whose texts hold Liquid, however deep they stand."""
_PLAIN = ("fake_bcc", "request_method", "sound", "properties")
"""Fields that go into the delivery as they are."""
_FOR_RELEASE = ("send_to_unsubscribed", "keep", "tracked")
"""Options that a draft keeps among its fields until it is released."""
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
        """Send one message now: it reaches `sent` and `delivered`, or why it does not.

        Who may not get it is told so before the message is rendered: no Liquid that fails hides an objection.

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
        objection = self._known_objection(person, options)
        message = delivery.message
        try:
            message = self._addressed(delivery.type, person, fields, variables, options)
            objection = objection or self._judging.objection(person, message)
            message = self._written(message, fields, variables)
        except RenderingError as error:
            objection = objection or Objection("failed", f"Liquid: {error}")
        if objection is None and options.draft:
            kept = {name: getattr(options, name) for name in _FOR_RELEASE}
            self._deliveries.rewrite(delivery, replace(message, fields={**message.fields, **kept}))
            self._deliveries.reach(delivery.id, "drafted")
            return self._deliveries.known(delivery.number)
        return self._finish(self._deliveries.rewrite(delivery, message), objection, options)

    def release(self, delivery: Delivery) -> None:
        """Send a draft; whether it may go is judged anew."""
        fields = delivery.message.fields
        to_unsubscribed, keep, tracked = (fields.get(name) is True for name in _FOR_RELEASE)
        options = Options(send_to_unsubscribed=to_unsubscribed, keep=keep, tracked=tracked)
        person = None if delivery.person is None else self._people.get(delivery.person)
        objection = self._known_objection(person, options) or self._judging.objection(person, delivery.message)
        said = {name: value for name, value in fields.items() if name not in _FOR_RELEASE}
        self._finish(self._deliveries.rewrite(delivery, replace(delivery.message, fields=said)), objection, options)

    def _known_objection(self, person: Person | None, options: Options) -> Objection | None:
        """An objection that holds wherever the message goes."""
        return options.objection or (None if options.send_to_unsubscribed else self._judging.unsubscribed(person))

    def _finish(self, delivery: Delivery, objection: Objection | None, options: Options) -> Delivery:
        if objection is not None:
            self._deliveries.fail(delivery, objection.metric, objection.reason)
        else:
            self._deliveries.reach(delivery.id, "sent")
            self._deliveries.reach(delivery.id, "delivered")
            if not options.tracked:
                self._deliveries.mark(delivery, *UNTRACKED)
        return self._deliveries.known(delivery.number) if options.keep else self._deliveries.forget(delivery)

    def _addressed(
        self,
        channel: str,
        person: Person | None,
        fields: JsonObject,
        variables: Mapping[str, object],
        options: Options,
    ) -> Message:
        """The message with what it is judged by: where it goes, and whom it comes from."""
        said: JsonObject = {
            name: self._rendering.render(str(fields[name]), variables) for name in ("from", "url") if fields.get(name)
        }
        if channel == "email":
            said["from"] = said.get("from") or self._sender(fields, "from_id") or self._oldest_sender()
        recipient = str(fields.get("recipient") or "") if options.recipient is None else options.recipient
        is_own = options.recipient is None and not recipient
        return Message(
            type=channel,
            recipient=self._own(channel, person, said) if is_own else self._rendering.render(recipient, variables),
            fields=said,
        )

    def _written(self, message: Message, fields: JsonObject, variables: Mapping[str, object]) -> Message:
        """The message with all that it says."""

        def rendered(name: str) -> str:
            return self._rendering.render(str(fields.get(name) or ""), variables)

        said: JsonObject = {name: rendered(name) for name in _RENDERED if fields.get(name)}
        said.update({name: self._nested(fields[name], variables) for name in _NESTED if fields.get(name)})
        said.update({name: fields[name] for name in _PLAIN if fields.get(name) is not None})
        body = rendered("body")
        if message.type == "email":
            said.setdefault("body_plain", plain_text(body))
            said["reply_to"] = said.get("reply_to") or self._sender(fields, "reply_to_id")
        return replace(message, subject=rendered("subject"), body=body, fields={**message.fields, **said})

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

    def _sender(self, fields: JsonObject, name: str) -> str:
        """The address of the sender whose number stands in this field."""
        return self._senders.shown(fields.get(name)) or ""

    def _oldest_sender(self) -> str:
        return next((sender.address for sender in self._senders.all() if sender.address), "")

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
            "manage_subscription_preferences_url": f"{base}/preferences",
        }
