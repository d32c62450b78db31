"""A small shop that tells Customer.io what happens in it, and hears what becomes of its messages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from customer_io_api.webhooks.models import EmailClicked
from customer_io_client import UNSET, AsyncCustomerIO, CustomerIO, Unset, WebhookSignatureError, verify_webhook

RECEIPT = 1
"""The transactional message that is sent with each order."""


class Shop:
    """What the shop does with customers and orders."""

    def __init__(self, client: CustomerIO) -> None:
        self._client = client

    def register(self, customer: str, email: str) -> None:
        """Somebody signs up."""
        self._client.create_customer(customer, email, attributes={"plan": "free"})

    def sell(self, customer: str, order: int, price: float, items: list[str]) -> None:
        """Somebody buys something, and gets a receipt."""
        self._client.track_customer_event(
            customer, "order_placed", data={"order": order, "price": price, "items": [*items]}
        )
        self._send_receipt(customer, order)

    def remind(self, customer: str, order: int, at: int) -> None:
        """Somebody gets the receipt again at this time, in Unix seconds."""
        self._send_receipt(customer, order, at=at)

    def choose(self, customer: str, segment: int) -> None:
        """Somebody is put into a segment."""
        self._client.add_customer_to_segment(customer, segment)

    def forget(self, customer: str) -> None:
        """Somebody wants to be forgotten, and never to be written to again."""
        self._client.track.customers.suppress(customer)

    def _send_receipt(self, customer: str, order: int, at: int | Unset = UNSET) -> None:
        self._client.app.transactional.send_email(
            transactional_message_id=RECEIPT,
            to=f"{customer}@example.com",
            identifiers={"id": customer},
            message_data={"order": order},
            send_at=at,
        )


async def import_customers(client: AsyncCustomerIO, emails: Mapping[str, str]) -> None:
    """Bring customers along from elsewhere."""
    for customer, email in emails.items():
        await client.create_customer(customer, email)


def send_nightly(customers: Iterable[str]) -> None:
    """Tell of everybody, with a client of the environment's settings."""
    with CustomerIO.from_env(retries=0, pacing=False) as client:
        for customer in customers:
            client.track_customer_event(customer, "night_passed")


class Clicks:
    """Counts who clicks in a receipt. The shop's web framework calls `receive` for each reporting webhook."""

    def __init__(self, signing_key: str) -> None:
        self._signing_key = signing_key
        self.by_customer = Counter[str]()

    def receive(self, body: bytes, headers: Mapping[str, str]) -> int:
        """Take one request; the status that answers it."""
        try:
            event = verify_webhook(body, headers, self._signing_key)
        except WebhookSignatureError:
            return 401
        if isinstance(event, EmailClicked):
            self.by_customer[event.data.customer_id or "nobody"] += 1
        return 200
