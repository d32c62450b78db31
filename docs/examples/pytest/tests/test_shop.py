"""Ten tests of the shop: each begins with the sample workspace, in any order and in parallel."""

from __future__ import annotations

import asyncio
from unittest.mock import ANY

import pytest
from shop import Receiver, Shop, import_customers, send_nightly

from customer_io_client import AsyncCustomerIO, BadRequestError, CustomerIO, RateLimitError
from customer_io_client.emulator import Emulator


@pytest.fixture
def shop(customerio_client: CustomerIO) -> Shop:
    shop = Shop(customerio_client)
    shop.register("u1", "u1@example.com")
    return shop


def test_a_registration_creates_a_person(shop: Shop, customerio_emulator: Emulator) -> None:
    person = customerio_emulator.people["u1"]
    assert person.email == "u1@example.com"
    assert person.attributes == {"plan": "free"}
    assert [segment.name for segment in person.segments] == ["Has an email address"]


def test_an_order_is_tracked(shop: Shop, customerio_emulator: Emulator) -> None:
    shop.sell("u1", 7, 9.99, ["mug", "tea"])
    customerio_emulator.assert_event("u1", "order_placed", {"order": 7, "price": pytest.approx(10, abs=0.1)})
    customerio_emulator.assert_event("u1", "order_placed", {"order": 7, "price": 9.99, "items": ANY}, exact=True)
    customerio_emulator.assert_no_event("u1", "order_cancelled")


def test_an_order_brings_a_receipt(shop: Shop, customerio_emulator: Emulator) -> None:
    shop.sell("u1", 7, 9.99, ["mug"])
    message = customerio_emulator.messages[-1]
    assert (message.person, message.to, message.subject) == ("u1", "u1@example.com", "Your order 7")
    assert "https://example.com/orders" in message.html
    customerio_emulator.assert_message("u1", type="email", contains="thank you for your order 7")


def test_customers_are_imported(async_customerio_client: AsyncCustomerIO, customerio_emulator: Emulator) -> None:
    asyncio.run(import_customers(async_customerio_client, {"u1": "u1@example.com", "u2": "u2@example.com"}))
    assert [person.id for person in customerio_emulator.people][-2:] == ["u1", "u2"]


@pytest.mark.parametrize("customer", ["u2"])
def test_nobody_of_another_test_is_here(shop: Shop, customerio_emulator: Emulator, customer: str) -> None:
    assert customer not in customerio_emulator.people
    assert len(customerio_emulator.people) == 3
    assert [request.operation for request in customerio_emulator.requests] == ["track.customers.identify"]


def test_an_order_survives_a_fault_and_counts_once(shop: Shop, customerio_emulator: Emulator) -> None:
    customerio_emulator.faults.add(
        {"match": {"operation": "track.events.track"}, "answer": {"status": 503, "retry_after": 0}, "times": 1}
    )
    shop.sell("u1", 7, 9.99, ["mug"])
    assert [fault.struck for fault in customerio_emulator.faults] == [1]
    assert [event.name for event in customerio_emulator.people["u1"].events] == ["order_placed"]


def test_the_shop_hears_that_a_receipt_was_clicked(
    shop: Shop, customerio_emulator: Emulator, receiver: Receiver
) -> None:
    receiver.events.clear()
    shop.sell("u1", 7, 9.99, ["mug"])
    customerio_emulator.messages[-1].play("clicked")
    assert {post.state for post in customerio_emulator.webhooks} == {"delivered"}
    assert "email clicked" in receiver.events


def test_a_reminder_goes_out_a_day_later(shop: Shop, customerio_emulator: Emulator) -> None:
    clock = customerio_emulator.clock
    shop.remind("u1", 7, at=int(clock.now) + 86_400)
    clock.advance(86_400 - 60)
    customerio_emulator.assert_no_message("u1")
    clock.advance(120)
    customerio_emulator.assert_message("u1", subject="Your order 7")


def test_a_segment_that_is_not_there_is_refused(shop: Shop, customerio_emulator: Emulator) -> None:
    with pytest.raises(BadRequestError):
        shop.choose("u1", segment=99)
    (refused,) = customerio_emulator.requests.refused
    assert refused.operation == "track.segments.add_customers"
    assert refused.reasons == ("segment_id no such segment",)


@pytest.mark.usefixtures("customerio_environment")
def test_too_many_calls_in_a_second_are_refused(customerio_emulator: Emulator) -> None:
    customerio_emulator.limits.set("requirement")
    customerio_emulator.clock.freeze()  # However slow the machine is, all of it happens in one second.
    with pytest.raises(RateLimitError):
        send_nightly(["customer_123"] * 61)
    assert [request.status for request in customerio_emulator.requests[-2:]] == [200, 429]
