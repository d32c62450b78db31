"""Mistakes that a type checker must find, each on its marked line: the marker holds a word of the message."""

from __future__ import annotations

from customer_io_api.webhooks.models import EmailClicked
from customer_io_client import WebhookEvent, create_async_customerio_client, create_customerio_client, verify_webhook
from customer_io_client.builders import calls, delivery, objects, person, request, semantic
from customer_io_client.emulator import Emulator

client = create_customerio_client(site_id="site", api_key="key")

create_customerio_client(site_id="site", api_key="key", region="asia")  # error: asia
create_customerio_client(site_id="site", api_kye="key", api_key="key")  # error: api_kye
create_async_customerio_client(site_id=1, api_key="key")  # error: site_id
client.create_customer(id="customer_123", emial="user@example.com")  # error: emial
client.create_customer(id=1.5)  # error: float
client.update_customer(id="customer_123", attributes=["plan"])  # error: attributes
client.track_customer_event(customer_id="customer_123", name=5)  # error: name
client.add_customer_to_segment(customer_id="customer_123", segment_id="one")  # error: segment_id
client.list_customers(limit="50")  # error: limit
client.delete_custommer(id="customer_123")  # error: delete_custommer
client.track.customers.identfy("customer_123")  # error: identfy
client.app.customers.find(email=5)  # error: email
for customer in client.list_customers():
    print(customer.emial)  # error: emial

person.delete({"mail": "user@example.com"})  # error: ByEmail
person.merge({"phone": "+818012345678"}, "u2")  # error: ByEmail
person.add_device("u1", token="t", platform="web")  # error: web
objects.delete({"object_id": "acme"})  # error: ByObjectId
delivery.event("ZGVsaXZlcnk6MQ==", "clicked", device_token="t")  # error: clicked
semantic.user_deleted("u1", times=5)  # error: times
calls.track("u1", name="bought")  # error: name
client.pipelines.batch(batch=[person.event("u1")])  # error: name
client.call(request("u1"))  # error: IdentifyPerson

verify_webhook("{}", {}, "key")  # error: bytes
verify_webhook(b"{}", {}, b"key")  # error: Sequence


def link(event: WebhookEvent) -> str:
    match event:
        case EmailClicked(data=data):
            return data.hreff  # error: hreff
        case _:
            return ""


def test_a_shop(customerio_emulator: Emulator) -> None:
    customerio_emulator.people[7]  # error: str
    print(customerio_emulator.people["u1"].event)  # error: event
    customerio_emulator.messages.of_type("mail")  # error: mail
    customerio_emulator.limits.set("vender")  # error: vender
    customerio_emulator.clock.advance("1h")  # error: float
    customerio_emulator.assert_event("u1")  # error: name
    customerio_emulator.assert_message("u1", text="7")  # error: text
