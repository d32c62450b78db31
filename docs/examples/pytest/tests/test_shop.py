"""Ten tests of the shop: each begins with the sample workspace, in any order and in parallel."""

from __future__ import annotations

from unittest.mock import ANY

import pytest
from shop import Clicks, Shop, import_customers, send_nightly

from customer_io_client import AsyncCustomerIO, BadRequestError, RateLimitError
from customer_io_client.emulator import Emulator


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


def test_who_is_forgotten_stays_so(shop: Shop, customerio_emulator: Emulator) -> None:
    shop.forget("u1")
    shop.register("u1", "u1@example.com")  # Answered with success, and dropped, as by the service.
    assert "u1" not in customerio_emulator.people
    assert "u1" in customerio_emulator.people.suppressed
    assert [request.operation for request in customerio_emulator.requests.dropped] == ["track.customers.identify"]


@pytest.mark.anyio
async def test_customers_are_imported(async_customerio_client: AsyncCustomerIO, customerio_emulator: Emulator) -> None:
    await import_customers(async_customerio_client, {"u1": "u1@example.com", "u2": "u2@example.com"})
    assert {"u1", "u2"} <= {person.id for person in customerio_emulator.people}


def test_an_order_survives_a_fault_and_counts_once(shop: Shop, customerio_emulator: Emulator) -> None:
    customerio_emulator.faults.add(
        {"match": {"operation": "track.events.track"}, "answer": {"status": 503, "retry_after": 0}, "times": 1}
    )
    shop.sell("u1", 7, 9.99, ["mug"])
    assert [fault.struck for fault in customerio_emulator.faults] == [1]
    assert [event.name for event in customerio_emulator.people["u1"].events] == ["order_placed"]


def test_a_click_in_a_receipt_is_counted(shop: Shop, customerio_emulator: Emulator) -> None:
    clicks = Clicks(customerio_emulator.webhook_key)
    customerio_emulator.keep_webhooks()
    shop.sell("u1", 7, 9.99, ["mug"])
    customerio_emulator.messages[-1].play("clicked")
    for post in customerio_emulator.webhooks:
        assert clicks.receive(post.content, post.headers) == 200
        assert clicks.receive(post.content + b" ", post.headers) == 401  # Changed on the way.
    assert clicks.by_customer == {"u1": 1}


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
