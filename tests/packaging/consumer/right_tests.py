"""A user's tests against the emulator: no type checker may find fault with them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import assert_type
from unittest.mock import ANY

import pytest

from customer_io_client import AsyncCustomerIO, CustomerIO, WebhookEvent, verify_webhook
from customer_io_client.emulator import Emulator
from customer_io_client.testing import (
    EmulatorSettings,
    assert_event,
    assert_message,
    assert_no_event,
    assert_no_message,
    async_emulator_client,
    emulator_client,
)


@pytest.fixture(scope="session")
def customerio_emulator_settings() -> EmulatorSettings:
    return {"limits": "vendor", "seed": "people.yaml", "faults": [{"drop": True}]}


@pytest.fixture
def paced(customerio_emulator: Emulator) -> Iterator[CustomerIO]:
    with emulator_client(customerio_emulator, retries=0, timeout=2.5) as client:
        yield client


def test_what_is_read(customerio_client: CustomerIO, customerio_emulator: Emulator) -> None:
    customerio_client.create_customer("u1", "u1@example.com")
    emulator = customerio_emulator
    person = emulator.people["u1"]
    assert person.events[0].data["price"] == 9
    assert_type(person.email, str | None)
    assert_type(person.segments[0].name, str)
    assert_type(person.messages[-1].html, str)
    assert [each.cio_id for each in emulator.people] != []
    assert "u1" in emulator.people
    assert len(emulator.people) == 3
    message = emulator.messages.to("u1").of_type("email")[-1]
    assert_type(message.subject, str)
    assert_type(message.headers, Mapping[str, str])
    assert message.play("clicked", href=message.links[0]).metrics["clicked"] > 0
    assert message.attachments[0].content == b"receipt"
    assert emulator.requests.refused.of("track.*")[0].reasons == ("id is blank",)
    assert_type(emulator.requests[-1].status, int | None)


def test_what_is_played(customerio_emulator: Emulator, customerio_environment: dict[str, str]) -> None:
    emulator = customerio_emulator
    number = emulator.faults.add({"match": {"operation": "track.*"}, "answer": {"status": 503}, "times": 1})
    emulator.faults.remove(number)
    emulator.clock.advance(86_400)
    assert_type(emulator.clock.now, float)
    emulator.limits.set("requirement")
    emulator.keep_webhooks()
    for post in emulator.webhooks.of("email_clicked"):
        event = verify_webhook(post.content, post.headers, emulator.webhook_key)
        assert_type(event, WebhookEvent)
        assert event == post.typed


def test_what_is_asserted(customerio_emulator: Emulator) -> None:
    emulator = customerio_emulator
    event = emulator.assert_event("u1", "bought", {"price": pytest.approx(9), "items": ANY}, exact=True)
    emulator.assert_event("u1", "bought", {"order": lambda order: order > 6})
    assert_type(event.name, str)
    emulator.assert_no_event(None, "sold")
    emulator.assert_message("u1", type="email", subject=lambda text: "order" in text, contains="7")
    emulator.assert_no_message("u2", data={"from": "shop@example.com"})
    assert_type(assert_event(emulator, "u1", "bought").at, int)
    assert_no_event(emulator, "u1", "sold")
    assert_message(emulator, "u1", type="push")
    assert_no_message(emulator)


async def test_in_async(async_customerio_client: AsyncCustomerIO, customerio_emulator: Emulator) -> None:
    await async_customerio_client.create_customer("u1", "u1@example.com")
    async with async_emulator_client(customerio_emulator, retries=1) as client:
        await client.track_customer_event("u1", "bought", data={"price": 9})
