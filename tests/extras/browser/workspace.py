"""A shop's workspace, made by the calls that a shop would make. The same each time."""

from __future__ import annotations

import httpx

from customer_io_client.client._sync.root import CustomerIO
from customer_io_client.emulator import Emulator

PEOPLE = (
    ("ada", "Ada Lovelace", "premium", "Japan"),
    ("grace", "Grace Hopper", "enterprise", "United States"),
    ("mary", "Mary Somerville", "basic", "Scotland"),
    ("emmy", "Emmy Noether", "premium", "Germany"),
    ("sofya", "Sofya Kovalevskaya", "basic", "Sweden"),
    ("hedy", "Hedy Lamarr", "enterprise", "Austria"),
    ("joan", "Joan Clarke", "premium", "England"),
    ("radia", "Radia Perlman", "basic", "United States"),
    ("maryam", "Maryam Mirzakhani", "premium", "Iran"),
    ("annie", "Annie Easley", "basic", "United States"),
    ("chieko", "Chieko Asakawa", "enterprise", "Japan"),
    ("lise", "Lise Meitner", "premium", "Sweden"),
)
"""Id, name, plan and country."""
RECEIPT = """<!doctype html>
<html><head><style>body{font-family:sans-serif;color:#223;margin:24px} .total{font-weight:bold}</style></head><body>
<img src="https://cdn.example.com/logo.png" alt="Sample Shop" width="160" height="48">
<h1>Thank you, {{ customer.name }}</h1>
<p>Your order {{ trigger.order }} is on its way.</p>
<table><tr><td>Green tea</td><td>2 × 4.50</td></tr><tr class="total"><td>In all</td><td>9.00</td></tr></table>
<p><a href="https://example.com/orders/1001">Follow your order</a> · {% unsubscribe %}</p>
</body></html>"""


def fill(client: CustomerIO, emulator: Emulator) -> None:
    """Make people, events, devices, segments, messages, and calls that were dropped and refused."""
    _make_people(client)
    _make_events(client)
    _send_messages(client, emulator)
    _call_wrongly(client, emulator)


def _make_people(client: CustomerIO) -> None:
    for number, (key, name, plan, country) in enumerate(PEOPLE):
        client.create_customer(
            key,
            f"{key}@shop.example",
            name=name,
            attributes={"plan": plan, "country": country, "orders": number % 5, "newsletter": number % 2 == 0},
        )
    client.app.segments.create(segment={"name": "Tea lovers", "description": "Bought tea twice"})
    for key, *_ in PEOPLE[::2]:
        client.add_customer_to_segment(key, 1)
        client.add_customer_to_segment(key, 3)
    for key, *_ in PEOPLE[:3]:
        client.track.devices.add(key, device={"id": f"{key}-phone", "platform": "ios"})


def _make_events(client: CustomerIO) -> None:
    for key, *_ in PEOPLE[:6]:
        client.track_customer_event(key, "viewed_product", data={"product": "Green tea", "price": 4.5})
    for key, *_ in PEOPLE[:4]:
        client.track_customer_event(
            key, "bought", data={"order": "1001", "total": 9.0, "items": ["Green tea", "Green tea"]}
        )
    client.track_anonymous_event("page_viewed", anonymous_id="visitor-7", data={"page": "/pricing"})
    client.submit_form("contact", customer_id="mary", data={"message": "Do you ship to Scotland?"})


def _send_messages(client: CustomerIO, emulator: Emulator) -> None:
    send = client.app.transactional
    for key, *_ in PEOPLE[:3]:
        send.send_email(
            to=f"{key}@shop.example",
            transactional_message_id=1,
            identifiers={"id": key},
            message_data={"order": "1001"},
            subject="Your order {{ trigger.order }}",
            body=RECEIPT,
            attachments={"receipt.txt": b"Green tea  2 x 4.50\nIn all     9.00\n"},
        )
    send.send_push(transactional_message_id=1, identifiers={"id": "ada"}, title="On its way", message="Order 1001")
    send.send_sms(transactional_message_id=1, to="+15555550123", identifiers={"id": "grace"})
    with httpx.Client(base_url=emulator.url, trust_env=False) as control:
        newest = control.get("/_emulator/deliveries").json()["deliveries"]
        emails = [each["id"] for each in newest if each["subject"] == "Your order 1001"]
        for metric in ("delivered", "opened"):
            control.post(f"/_emulator/deliveries/{emails[0]}/play", json={"metric": metric}).raise_for_status()
        bounce = {"metric": "bounced", "reason": "mailbox full"}
        control.post(f"/_emulator/deliveries/{emails[1]}/play", json=bounce).raise_for_status()


def _call_wrongly(client: CustomerIO, emulator: Emulator) -> None:
    client.update_customer("nobody", attributes={"plan": "basic"})
    client.delete_customer("nobody")
    known = emulator.environ
    with httpx.Client(base_url=emulator.url, trust_env=False) as raw:
        track = (known["CUSTOMERIO_SITE_ID"], known["CUSTOMERIO_API_KEY"])
        raw.post("/api/v1/customers/ada/events", json={"name": 7, "data": {"price": 9}}, auth=track)
        raw.put("/api/v1/customers/ada/devices", json={"device": {"id": "t", "platform": "toaster"}}, auth=track)
        raw.post(
            "/v1/send/email",
            json={"to": "ada@shop.example", "identifiers": {"id": "ada"}, "subject": 7},
            headers={"Authorization": f"Bearer {known['CUSTOMERIO_APP_API_KEY']}"},
        )
        raw.put("/api/v1/customers/ada", json={"plan": "basic"}, auth=(track[0], ""))
