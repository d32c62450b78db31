"""Orders: transactional sends as they were asked for, kept until their time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field

from customer_io_client.emulator.state.contents import Contents
from customer_io_client.emulator.state.deliveries import Attachment, Deliveries, Delivery, Message
from customer_io_client.emulator.state.delivery_filters import Parents
from customer_io_client.emulator.state.devices import Device, Devices
from customer_io_client.emulator.state.jobs import Jobs
from customer_io_client.emulator.state.people import People, Person
from customer_io_client.emulator.state.references import Reference
from customer_io_client.emulator.state.sending import Options, Sending
from customer_io_client.emulator.store import Store
from customer_io_client.emulator.wire import Json, JsonObject, as_object, compact, decode

JOB = "transactional_send"
"""The job that sends an order at its time."""


@dataclass(frozen=True, slots=True)
class Order:
    """One transactional send."""

    channel: str
    content: int | None
    """None: all that it says stands in `fields`."""
    fields: JsonObject = field(default_factory=dict[str, "Json"])
    """What goes before the content's own fields."""
    data: JsonObject = field(default_factory=dict[str, "Json"])
    """What Liquid finds under `trigger`."""
    recipient: str | None = None
    """As it was given; of a push `all`, `last_used` or a token."""
    device: JsonObject | None = None
    """A device that the person is given when the push is sent."""
    send_to_unsubscribed: bool = True
    draft: bool = False
    keep: bool = True
    tracked: bool = True


class Orders:
    """The transactional sends of the workspace: done at once, or at their time."""

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        people: People,
        devices: Devices,
        contents: Contents,
        deliveries: Deliveries,
        sending: Sending,
    ) -> None:
        self._store = store
        self._jobs = jobs
        self._people = people
        self._devices = devices
        self._contents = contents
        self._deliveries = deliveries
        self._sending = sending

    def place(
        self,
        order: Order,
        person: Person | None,
        *,
        transactional: int,
        attachments: Sequence[Attachment] = (),
        after: float | None = None,
    ) -> Delivery:
        """Send now, or in so many seconds.

        Args:
            order: what was asked for.
            person: whom it is about; None: nobody that is known.
            transactional: the transactional message that it counts under.
            attachments: the files of an email.
            after: seconds until then; None: now.
        """
        parents = Parents(transactional=transactional, content=order.content)
        said = Message(order.channel, recipient=order.recipient or "", attachments=attachments)
        delivery = self._deliveries.create(person, said, parents)
        if after is None:
            return self._send(delivery, order)
        sql = "INSERT INTO waiting_sends (delivery, request) VALUES (?, ?)"
        self._store.run(sql, delivery.number, compact(asdict(order)))
        self._jobs.add(JOB, delivery.number, after=after)
        return delivery

    def send_waiting(self, number: int) -> None:
        """Send the order of this delivery, if it still waits."""
        row = self._store.one("SELECT request FROM waiting_sends WHERE delivery = ?", number)
        if row is None:
            return
        self._store.run("DELETE FROM waiting_sends WHERE delivery = ?", number)
        self._send(self._deliveries.known(number), _read(row[0]))

    def cancel_waiting(self, number: int, reason: str) -> None:
        """Let this delivery fail, if its order still waits."""
        if self._store.run("DELETE FROM waiting_sends WHERE delivery = ?", number):
            self._deliveries.fail(self._deliveries.known(number), "failed", reason)

    def _send(self, delivery: Delivery, order: Order) -> Delivery:
        recipient = order.recipient
        if order.channel == "push" and delivery.person is not None:
            recipient = self._tokens(self._people.get(delivery.person), order)
        options = Options(
            send_to_unsubscribed=order.send_to_unsubscribed,
            draft=order.draft,
            keep=order.keep,
            tracked=order.tracked,
            recipient=recipient,
            fields=order.fields,
        )
        content = None if order.content is None else self._contents.get(order.content)
        return self._sending.dispatch(delivery, content, data={"trigger": order.data}, options=options)

    def _tokens(self, person: Person, order: Order) -> str:
        """The devices that a push goes to."""
        if order.device is not None:
            self._devices.put(Reference("cio_id", person.cio_id), _device(order.device))
        tokens = [device.token for device in self._devices.of(person.number)]
        match order.recipient:
            case None | "" | "all":
                return ",".join(tokens)
            case "last_used":
                return "".join(tokens[:1])
            case token:
                return token if token in tokens else ""


def _read(text: str) -> Order:
    kept = as_object(decode(text))
    content, recipient, device = kept["content"], kept["recipient"], kept["device"]
    return Order(
        channel=str(kept["channel"]),
        content=content if isinstance(content, int) else None,
        fields=as_object(kept["fields"]),
        data=as_object(kept["data"]),
        recipient=recipient if isinstance(recipient, str) else None,
        device=device if isinstance(device, dict) else None,
        **{name: kept[name] is True for name in ("send_to_unsubscribed", "draft", "keep", "tracked")},
    )


def _device(kept: JsonObject) -> Device:
    last_used = kept["last_used"]
    return Device(
        str(kept["token"]),
        str(kept["platform"]),
        last_used if isinstance(last_used, int) else None,
        as_object(kept["attributes"]),
    )
