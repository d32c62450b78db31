"""A small shop that tells Customer.io what happens in it, and hears what becomes of its messages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import cast

from customer_io_client import AsyncCustomerIO, CustomerIO, WebhookSignatureError, verify_webhook

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
        self._client.app.transactional.send_email(
            transactional_message_id=RECEIPT,
            to=f"{customer}@example.com",
            identifiers={"id": customer},
            message_data={"order": order},
        )

    def remind(self, customer: str, order: int, at: int) -> None:
        """Somebody gets the receipt again at this time, in Unix seconds."""
        self._client.app.transactional.send_email(
            transactional_message_id=RECEIPT,
            to=f"{customer}@example.com",
            identifiers={"id": customer},
            message_data={"order": order},
            send_at=at,
        )

    def choose(self, customer: str, segment: int) -> None:
        """Somebody is put into a segment."""
        self._client.add_customer_to_segment(customer, segment)


async def import_customers(client: AsyncCustomerIO, emails: Mapping[str, str]) -> None:
    """Bring customers along from elsewhere."""
    for customer, email in emails.items():
        await client.create_customer(customer, email)


def send_nightly(customers: Iterable[str]) -> None:
    """Tell of everybody, with a client of the environment's settings."""
    with CustomerIO.from_env(retries=0, pacing=False) as client:
        for customer in customers:
            client.track_customer_event(customer, "night_passed")


class Receiver(ThreadingHTTPServer):
    """Takes reporting webhooks, and keeps the names of events."""

    def __init__(self, signing_key: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.signing_key = signing_key
        self.events: list[str] = []


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:  # the name that the base class looks for
        shop = cast("Receiver", self.server)
        body = self.rfile.read(int(self.headers["Content-Length"]))
        try:
            event = verify_webhook(body, dict(self.headers.items()), shop.signing_key)
        except WebhookSignatureError:
            self._answer(400)
            return
        shop.events.append(f"{event.object_type} {event.metric}")
        self._answer(200)

    def _answer(self, status: int) -> None:
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 # the name that the base class has
        """Keep quiet."""
