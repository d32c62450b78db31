"""A user's code in both colours: no type checker may find fault with it."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Literal, assert_never, assert_type

from customer_io_api.track.models import DeletePerson, PersonEvent
from customer_io_api.webhooks.events import CustomerReport
from customer_io_api.webhooks.models import (
    CustomerSubscribed,
    CustomerSubscriptionPreferencesChanged,
    CustomerUnsubscribed,
    EmailClicked,
    EmailClickedData,
)
from customer_io_client import (
    AsyncCustomerIO,
    Customer,
    CustomerIO,
    CustomerIOError,
    RateLimitError,
    UnknownEvent,
    WebhookEvent,
    create_async_customerio_client,
    create_customerio_client,
    verify_webhook,
)
from customer_io_client.builders import (
    ByEmail,
    ByObjectId,
    Entity,
    calls,
    delivery,
    objects,
    person,
    relationships,
    request,
    semantic,
)


def in_sync() -> list[str]:
    client = create_customerio_client(site_id="site", api_key="key", region="eu", app_api_key="app")
    assert_type(client, CustomerIO)
    with client:
        customer = client.create_customer(
            id="customer_123",
            email="user@example.com",
            name="John Doe",
            attributes={"plan": "premium", "seats": 3, "since": datetime.now(UTC)},
            created_at="1705276800",
        )
        assert_type(customer, Customer)
        client.update_customer(id=123, attributes={"plan": None})
        client.track_customer_event(customer_id="customer_123", name="bought", data={"amount": 99.99})
        anonymous_id = client.track_anonymous_event(name="page_viewed", data={"page": "/pricing"})
        assert_type(anonymous_id, str | None)
        client.add_customer_to_segment(customer_id="customer_123", segment_id=1)
        client.remove_customer_from_segment(customer_id="customer_123", segment_id=1)
        client.submit_form(form_id=1, customer_id="customer_123", data={"rating": 5})
        client.track.customers.suppress("customer_123")
        found = [person.email or "" for person in client.list_customers(limit=50, email="user@example.com")]
        found += [str(activity["type"]) for activity in client.get_customer_activities("customer_123", limit=20)]
        page = client.list_customers().first_page()
        assert_type(page.items, list[Customer])
        assert_type(page.cursor, str | None)
        client.delete_customer(id="customer_123")
    return found


def in_batches(client: CustomerIO, email: str) -> None:
    acme = ByObjectId(object_type_id=1, object_id="acme")
    assert_type(person.delete("u1"), DeletePerson)
    assert_type(person.event({"email": email}, "bought", data={"amount": 5}), PersonEvent)
    answer = client.track.v2.batch(
        batch=[
            person.identify("u1", attributes={"plan": "pro"}, relationships=[acme]),
            person.merge("u1", ByEmail(email=email)),
            objects.add_relationships(acme, [relationships.to_person("u1", {"role": "admin"})]),
            delivery.event("ZGVsaXZlcnk6MQ==", "opened", device_token="t"),
        ]
    )
    for error in answer.errors or []:
        print(error.batch_index, error.field)
    items: list[Entity] = [person.delete("u1"), objects.delete({"cio_object_id": "ob020101"})]
    client.track.v2.batch(batch=items)
    client.track.v2.entity(person.add_device("u1", token="t", platform="ios"))
    client.pipelines.batch(batch=[semantic.user_deleted("u1"), calls.track("u1", event="bought", timestamp=5)])
    client.call(request(semantic.user_suppressed("u1")))


async def in_async() -> list[str]:
    async with create_async_customerio_client("site", "key") as client:
        assert_type(client, AsyncCustomerIO)
        customer = await client.create_customer(id="customer_123", email="user@example.com")
        assert_type(customer, Customer)
        await client.track.customers.suppress("customer_123")
        found = [person.email or "" async for person in client.list_customers(limit=50)]
        page = await client.list_customers()
        assert_type(page.items, list[Customer])
        return found


def received(body: bytes, headers: dict[str, str]) -> str | None:
    event = verify_webhook(body, headers, ["new key", "old key"])
    assert_type(event, WebhookEvent)
    match event:
        case EmailClicked(metric=metric, data=EmailClickedData(href=href)):
            assert_type(metric, Literal["clicked"])
            return href
        case UnknownEvent(metric=metric):
            return metric
        case _ if isinstance(event, CustomerReport):
            return subscription(event)
        case _:
            return f"{event.object_type} {event.metric}"


def subscription(event: CustomerReport) -> str:
    match event:
        case CustomerSubscribed() | CustomerUnsubscribed():
            return event.data.email_address or ""
        case CustomerSubscriptionPreferencesChanged():
            return event.event_id
        case _:
            assert_never(event)


def main() -> None:
    try:
        print(in_sync(), asyncio.run(in_async()))
    except RateLimitError as error:
        assert_type(error.retry_after, float | None)
        print(f"Rate limit exceeded. Retry: {error}")
    except CustomerIOError as error:
        print(f"API error: {error}", error.outcome)
