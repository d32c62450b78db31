"""Judging: whether a message may go to its recipient."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from customer_io_client.emulator.state.addresses import emails, is_email
from customer_io_client.emulator.state.deliveries import Message
from customer_io_client.emulator.state.esp_suppression import EspSuppressions
from customer_io_client.emulator.state.opt_outs import OptOut, OptOuts
from customer_io_client.emulator.state.people import People, Person
from customer_io_client.emulator.state.references import Reference
from customer_io_client.emulator.state.suppression import Suppression

Unsent: TypeAlias = Literal["failed", "undeliverable", "suppressed", "dropped"]


@dataclass(frozen=True, slots=True)
class Objection:
    """Why a message is not sent: the metric that its delivery reaches instead, and the reason as a sentence."""

    metric: Unsent
    reason: str


Judge: TypeAlias = "Callable[[Person | None, Message], Objection | None]"
_MISSING = {"email": "email address", "twilio": "phone number", "whatsapp": "phone number", "push": "device"}
_OPT_OUT_CHANNELS = {"twilio": "sms", "whatsapp": "whatsapp"}


class Judging:
    """Asks everybody who may object to a message."""

    def __init__(
        self, people: People, suppression: Suppression, esp_suppressions: EspSuppressions, opt_outs: OptOuts
    ) -> None:
        self._people = people
        self._suppression = suppression
        self._esp_suppressions = esp_suppressions
        self._opt_outs = opt_outs
        self.judges: list[Judge] = [self._address, self._email, self._suppressed, self._at_provider, self._opted_out]
        """In this order; other rooms may add theirs."""

    def unsubscribed(self, person: Person | None) -> Objection | None:
        """The objection to any message that does not go to the unsubscribed, too."""
        if person is None or not self._people.attributes.is_unsubscribed(person.number):
            return None
        return Objection("undeliverable", "The person is unsubscribed")

    def objection(self, person: Person | None, message: Message) -> Objection | None:
        """The first objection to this message.

        Args:
            person: whom it is about; None: nobody that is known.
            message: where it goes and, among its fields, whom it comes from; what it says may still be open.
        """
        return next((objection for judge in self.judges if (objection := judge(person, message))), None)

    def _address(self, _person: Person | None, message: Message) -> Objection | None:
        if message.recipient:
            return None
        return Objection("undeliverable", f"The person has no {_MISSING.get(message.type, 'address')}")

    def _email(self, _person: Person | None, message: Message) -> Objection | None:
        if message.type != "email":
            return None
        found = emails(message.recipient)
        if found and all(map(is_email, found)):
            return None
        return Objection("undeliverable", "The recipient is no email address")

    def _suppressed(self, _person: Person | None, message: Message) -> Objection | None:
        if message.type != "email":
            return None
        if any(self._suppression.covers(Reference("email", address)) for address in emails(message.recipient)):
            return Objection("suppressed", "The address is suppressed")
        return None

    def _at_provider(self, _person: Person | None, message: Message) -> Objection | None:
        if message.type != "email":
            return None
        if any(self._esp_suppressions.of_email(address) for address in emails(message.recipient)):
            return Objection("dropped", "The mail provider suppresses the address")
        return None

    def _opted_out(self, person: Person | None, message: Message) -> Objection | None:
        channel = _OPT_OUT_CHANNELS.get(message.type)
        if channel is None or person is None:
            return None
        if self._opt_outs.covers(person.number, OptOut(channel, str(message.fields.get("from") or ""))):
            return Objection("undeliverable", "The person opted out of this sender")
        return None
