"""Single sends: what is taken, what is made of it, and what is refused."""

from __future__ import annotations

import base64
from typing import Any

import httpx
import pytest

from tests.emulator.service import NOW, Service

ADA = {"id": "customer_123"}
EMAIL = {"transactional_message_id": 1, "to": "ada@example.com", "identifiers": ADA}
OWN = {
    "to": "x@example.com",
    "from": "Shop <shop@example.com>",
    "subject": "Hi",
    "body": "<p>Hello {{trigger.name}}</p>",
}


def send(service: Service, channel: str, **fields: object) -> httpx.Response:
    return service.app.post(f"/v1/send/{channel}", json=fields)


def sent(service: Service, channel: str, **fields: object) -> dict[str, Any]:
    """The delivery of a send that must be taken, as the control API shows it."""
    answer = send(service, channel, **fields)
    assert answer.status_code == 200, answer.text
    return delivery(service, answer.json()["delivery_id"])


def delivery(service: Service, delivery_id: str) -> dict[str, Any]:
    found: dict[str, Any] = service.open.get(f"/_emulator/deliveries/{delivery_id}").json()
    return found


def test_an_email_is_sent_with_the_content_of_its_message(service: Service) -> None:
    answer = send(service, "email", **EMAIL, message_data={"order": 1001})
    assert answer.json()["queued_at"] == NOW
    assert "send_at" not in answer.json()
    found = delivery(service, answer.json()["delivery_id"])
    assert found["subject"] == "Your order 1001"
    assert "Hello Ada Lovelace" in found["body"]
    assert found["from"] == "Sample Shop <shop@example.com>"
    assert found["recipient"] == "ada@example.com"
    assert found["metrics"] == {"sent": NOW, "delivered": NOW}
    assert "thank you for your order 1001." in found["body_plain"]
    assert "/_emulator/deliveries/" in found["body_plain"]
    assert service.activity_types("customer_123")[-2:] == ["sent_email", "delivered_email"]
    customer = service.app.get("/v1/customers/customer_123/attributes").json()["customer"]
    assert customer["timestamps"]["_last_emailed"] == NOW


@pytest.mark.parametrize("key", [1, "1", "receipt", "RECEIPT"])
def test_a_message_is_named_by_number_digits_or_trigger_name(service: Service, key: object) -> None:
    found = sent(service, "email", **{**EMAIL, "transactional_message_id": key})
    assert found["subject"] == "Your order"


@pytest.mark.parametrize(
    ("channel", "fields", "recipient"),
    [
        ("push", {}, "sample-device-token"),
        ("sms", {"to": "+15555550123"}, "+15555550123"),
        ("whatsapp", {"to": "+15555550123"}, "+15555550123"),
        ("in_app", {}, "customer_123"),
        ("inbox_message", {}, "customer_123"),
    ],
)
def test_message_1_is_of_every_channel(service: Service, channel: str, fields: dict[str, str], recipient: str) -> None:
    found = sent(service, channel, transactional_message_id=1, identifiers=ADA, message_data={"order": 5}, **fields)
    assert found["recipient"] == recipient
    assert found["metrics"] == {"sent": NOW, "delivered": NOW}
    assert "order 5" in found["body"]
    if channel in ("in_app", "inbox_message"):
        assert found["properties"] == {"order": 5}


def test_the_language_of_the_send_goes_before_that_of_the_person(service: Service) -> None:
    assert sent(service, "email", **EMAIL)["preheader_text"] == "Thank you for your order"
    assert sent(service, "email", **EMAIL, language="en")["preheader_text"] == "Thank you for shopping with us"
    service.identify("customer_123", language="en")
    assert sent(service, "email", **EMAIL)["preheader_text"] == "Thank you for shopping with us"
    assert sent(service, "email", **EMAIL, language="fr")["preheader_text"] == "Thank you for your order"


def test_what_the_request_says_goes_before_the_content(service: Service) -> None:
    found = sent(
        service,
        "email",
        **EMAIL,
        subject="Hello {{trigger.who}}",
        preheader="Soon",
        body_plain="Plain",
        cc="grace@example.com",
        headers='[{"name":"X-Order","value":"1001"}]',
        message_data={"who": "you"},
    )
    assert (found["subject"], found["preheader_text"], found["body_plain"]) == ("Hello you", "Soon", "Plain")
    assert found["cc"] == "grace@example.com"
    assert ["X-Order", "1001"] in found["headers"]


@pytest.mark.parametrize(("headers", "kept"), [({"X-Order": "1001"}, [["X-Order", "1001"]]), ({}, [])])
def test_headers_may_be_an_object_as_the_vendors_clients_send_them(
    service: Service, headers: dict[str, str], kept: list[list[str]]
) -> None:
    found = sent(service, "email", **EMAIL, headers=headers)["headers"]
    assert [header for header in found if header[0].startswith("X-")] == kept


def test_an_object_of_headers_is_held_to_the_same_rules(service: Service) -> None:
    assert send(service, "email", **EMAIL, headers={"Subject": "1"}).status_code == 400


def test_an_email_without_a_message_counts_under_number_1(service: Service) -> None:
    found = sent(service, "email", **OWN, message_data={"name": "you"})
    assert (found["to"], found["body"]) == (None, "<p>Hello you</p>")
    listed = service.app.get("/v1/transactional/1/messages").json()["messages"]
    assert [message["id"] for message in listed] == [found["id"]]
    assert listed[0]["customer_id"] is None


@pytest.mark.parametrize("missing", ["body", "subject", "from"])
def test_an_email_without_a_message_needs_its_whole_content(service: Service, missing: str) -> None:
    answer = send(service, "email", **{name: value for name, value in OWN.items() if name != missing})
    assert answer.status_code == 400
    assert answer.json() == {"meta": {"error": f"{missing} is required without transactional_message_id"}}


def test_a_person_that_nobody_is_is_not_created(service: Service) -> None:
    found = sent(service, "email", **{**EMAIL, "identifiers": {"id": "nobody"}})
    assert found["metrics"] == {"sent": NOW, "delivered": NOW}
    assert service.last_request()["reasons"] == ["send: no such person"]
    assert not service.exists("nobody")
    lost = sent(service, "push", transactional_message_id=1, identifiers={"id": "nobody"})
    assert (lost["metrics"], lost["failure_message"]) == ({"undeliverable": NOW}, "The person has no device")


@pytest.mark.parametrize(
    "identifiers", [{}, {"id": "a", "email": "a@b.example"}, {"id": ""}, "customer_123", {"phone": "+1"}]
)
def test_a_person_is_named_by_exactly_one_identifier(service: Service, identifiers: object) -> None:
    answer = send(service, "push", transactional_message_id=1, identifiers=identifiers)
    assert answer.status_code == 400
    assert set(answer.json()["meta"]) == {"error"}


def test_an_unknown_message_is_refused_unless_it_is_to_be_made(service: Service) -> None:
    wish = {**EMAIL, "transactional_message_id": "Order shipped", "subject": "Shipped", "body": "It is"}
    refused = send(service, "email", **wish)
    assert refused.status_code == 400
    assert refused.json() == {"meta": {"error": "transactional_message_id names no transactional message"}}
    assert sent(service, "email", **wish, auto_create=True)["subject"] == "Shipped"
    again = sent(service, "email", **{**wish, "transactional_message_id": "ORDER SHIPPED"})
    assert again["body"] == "It is"
    names = [message["name"] for message in service.app.get("/v1/transactional").json()["messages"]]
    assert names == ["Receipt", "Order shipped"]
    other = send(service, "push", transactional_message_id="order shipped", identifiers=ADA, auto_create=True)
    assert other.status_code == 400
    assert "another channel" in other.json()["meta"]["error"]


@pytest.mark.parametrize("key", [99, "99", 0, -1, "9" * 30])
def test_numbers_make_no_message(service: Service, key: object) -> None:
    answer = send(service, "email", **{**EMAIL, "transactional_message_id": key}, auto_create=True)
    assert answer.status_code == 400


def test_a_send_waits_for_its_time(service: Service) -> None:
    answer = send(service, "email", **EMAIL, message_data={"order": 7}, send_at=NOW + 60).json()
    assert answer["send_at"] == NOW + 60
    waiting = delivery(service, answer["delivery_id"])
    assert (waiting["metrics"], waiting["recipient"]) == ({}, "ada@example.com")
    service.later(59)
    assert delivery(service, answer["delivery_id"])["metrics"] == {}
    service.later(1)
    found = delivery(service, answer["delivery_id"])
    assert (found["metrics"], found["subject"]) == ({"sent": NOW + 60, "delivered": NOW + 60}, "Your order 7")


def test_a_send_in_the_past_goes_at_once(service: Service) -> None:
    answer = send(service, "email", **EMAIL, send_at=NOW - 60).json()
    assert "send_at" not in answer
    assert "sent" in delivery(service, answer["delivery_id"])["metrics"]


def test_a_send_too_far_ahead_is_refused(service: Service) -> None:
    assert send(service, "email", **EMAIL, send_at=NOW + 90 * 86_400).status_code == 200
    answer = send(service, "email", **EMAIL, send_at=NOW + 90 * 86_400 + 1)
    assert (answer.status_code, answer.json()) == (400, {"meta": {"error": "send_at must be within 90 days"}})


def test_a_draft_is_held(service: Service) -> None:
    found = sent(service, "email", **EMAIL, queue_draft=True)
    assert found["metrics"] == {"drafted": NOW}
    assert service.app.get("/v1/messages?drafts=true").json()["messages"][0]["id"] == found["id"]


@pytest.mark.parametrize(
    ("told", "metric"),
    [("TRUE", "undeliverable"), (1, "undeliverable"), ("1", "undeliverable"), ("no", "sent"), (0, "sent")],
)
def test_unsubscribed_is_read_from_text_and_numbers(service: Service, told: str | int, metric: str) -> None:
    service.identify("customer_123", unsubscribed=told)
    assert metric in sent(service, "email", **EMAIL, send_to_unsubscribed=False)["metrics"]


def test_unsubscribed_people_get_single_sends_unless_told_otherwise(service: Service) -> None:
    service.identify("customer_123", unsubscribed=True)
    assert "sent" in sent(service, "email", **EMAIL)["metrics"]
    assert sent(service, "email", **EMAIL, send_to_unsubscribed=False)["metrics"] == {"undeliverable": NOW}


def test_content_that_is_not_to_be_kept_is_forgotten(service: Service) -> None:
    found = sent(service, "email", **EMAIL, disable_message_retention=True)
    assert (found["forgotten"], found["body"]) == (True, "")
    archived = service.app.get(f"/v1/messages/{found['id']}/archived_message").json()["archived_message"]
    assert archived["forgotten"] is True
    assert "body" not in archived


def test_liquid_that_is_wrong_fails_the_delivery_and_not_the_send(service: Service) -> None:
    found = sent(service, "email", **EMAIL, subject="{{ trigger.nothing }}")
    assert found["metrics"] == {"failed": NOW}
    assert found["failure_message"] == "Liquid: trigger.nothing is undefined (line 1)"
    message = service.app.get(f"/v1/messages/{found['id']}").json()["message"]
    assert message["failure_message"] == found["failure_message"]


def test_an_untracked_send_counts_as_untracked(service: Service) -> None:
    sent(service, "email", **EMAIL, tracked=False)
    series = service.app.get("/v1/transactional/1/metrics?steps=2").json()["metric"]["series"]
    assert (series["untracked"], series["sent"]) == ([0, 1], [0, 1])


def encoded(size: int) -> str:
    return base64.b64encode(b"x" * size).decode()


def test_attachments_are_kept_with_name_kind_and_size(service: Service) -> None:
    found = sent(service, "email", **EMAIL, attachments={"a.pdf": encoded(10), "b": encoded(3)})
    assert found["attachments"] == [
        {"index": 0, "name": "a.pdf", "type": "application/pdf", "size": 10},
        {"index": 1, "name": "b", "type": "application/octet-stream", "size": 3},
    ]


@pytest.mark.parametrize(
    ("files", "status", "error"),
    [
        ({"a.txt": "not base64!"}, 400, "attachments.a.txt is not Base64"),
        ({"a.EXE": encoded(1)}, 403, "attachments.a.EXE is of a kind that is not accepted"),
        ({"a": encoded(1_500_000), "b": encoded(500_001)}, 413, "attachments are over 2000000 bytes together"),
    ],
)
def test_attachments_that_are_refused(service: Service, files: dict[str, str], status: int, error: str) -> None:
    answer = send(service, "email", **EMAIL, attachments=files)
    assert (answer.status_code, answer.json()) == (status, {"meta": {"error": error}})


def test_attachments_of_two_megabytes_are_taken_beside_one_of_text(service: Service) -> None:
    found = sent(service, "email", **EMAIL, body="x" * 990_000, attachments={"a": encoded(2_000_000)})
    assert found["attachments"][0]["size"] == 2_000_000
    assert send(service, "email", **EMAIL, body="x" * 1_000_000).status_code == 413


@pytest.mark.parametrize(
    "fields",
    [
        {"to": "ada"},
        {"to": "ada@example.com, nonsense"},
        {"cc": "@"},
        {"to": ",".join(f"a{n}@example.com" for n in range(16))},
        {"to": ",".join(f"a{n}@example.com" for n in range(15)), "bcc": "b@example.com"},
        {"headers": "{"},
        {"headers": "{}"},
        {"headers": '[{"value": "1"}]'},
        {"headers": '[{"name": "X Order", "value": "1"}]'},
        {"headers": '[{"name": "X-Order", "value": "é"}]'},
        {"headers": '[{"name": "SUBJECT", "value": "1"}]'},
    ],
)
def test_email_parts_that_are_refused(service: Service, fields: dict[str, str]) -> None:
    answer = send(service, "email", **{**EMAIL, **fields})
    assert answer.status_code == 400
    assert set(answer.json()["meta"]) == {"error"}


def test_fifteen_recipients_share_one_delivery(service: Service) -> None:
    addresses = ", ".join(f"Reader <a{n}@example.com>" for n in range(15))
    assert sent(service, "email", **{**EMAIL, "to": addresses})["recipient"] == addresses


def test_a_recipient_may_be_liquid(service: Service) -> None:
    assert sent(service, "email", **{**EMAIL, "to": "{{customer.email}}"})["recipient"] == "ada@example.com"
    service.identify("customer_123", phone="+15555550123")
    found = sent(service, "sms", transactional_message_id=1, identifiers=ADA, to="{{customer.phone}}")
    assert found["recipient"] == "+15555550123"


@pytest.mark.parametrize("channel", ["sms", "whatsapp"])
@pytest.mark.parametrize("to", ["15555550123", "+05555550123", "+1 555 555", "+1555555012345678", "ada", "+1٣٣٣"])
def test_a_number_must_be_in_e164_form(service: Service, channel: str, to: str) -> None:
    answer = send(service, channel, transactional_message_id=1, identifiers=ADA, to=to)
    assert answer.status_code == 400
    assert "E.164" in answer.json()["meta"]["error"]


def test_the_providers_lists_and_opt_outs_hold_messages_back(service: Service) -> None:
    service.app.post("/v1/esp/suppression/bounces/ada@example.com")
    dropped = sent(service, "email", **EMAIL)
    assert (dropped["metrics"], dropped["failure_message"]) == (
        {"dropped": NOW},
        "The mail provider suppresses the address",
    )
    service.track.post("/api/v1/customers/customer_100/suppress")
    suppressed = sent(service, "email", **{**EMAIL, "to": "Grace <GRACE@example.com>"})
    assert suppressed["metrics"] == {"suppressed": NOW}


def test_a_push_goes_to_the_devices_asked_for(service: Service) -> None:
    for number, token in enumerate(("old", "new")):
        device = {"id": token, "platform": "android", "last_used": NOW + number + 1}
        service.track.put("/api/v1/customers/customer_100/devices", json={"device": device})
    push = {"transactional_message_id": 1, "identifiers": {"id": "customer_100"}}
    assert sent(service, "push", **push)["recipient"] == "new,old"
    assert sent(service, "push", **push, to="all")["recipient"] == "new,old"
    assert sent(service, "push", **push, to="last_used")["recipient"] == "new"
    assert sent(service, "push", **push, to="old")["recipient"] == "old"
    assert sent(service, "push", **push, to="sample-device-token")["metrics"] == {"undeliverable": NOW}


def test_a_custom_device_becomes_the_persons_when_the_push_is_sent(service: Service) -> None:
    push = {"transactional_message_id": 1, "identifiers": {"id": "customer_100"}, "send_at": NOW + 10}
    device = {"token": "fresh", "platform": "android", "attributes": {"app_version": "2"}}
    answer = send(service, "push", **push, custom_device=device).json()
    assert service.person("customer_100")["devices"] == []
    service.later(10)
    assert delivery(service, answer["delivery_id"])["recipient"] == "fresh"
    assert service.person("customer_100")["devices"] == [{"token": "fresh", "platform": "android"}]


def test_the_parts_of_a_push(service: Service) -> None:
    found = sent(
        service,
        "push",
        transactional_message_id=1,
        identifiers=ADA,
        title="Hello {{customer.name}}",
        message="Text",
        image_url="https://example.com/{{trigger.picture}}",
        link="shop://orders",
        sound="none",
        custom_data={"order": "{{trigger.order}}"},
        custom_payload={"ios": {"aps": {"alert": {"title": "Order {{trigger.order}}"}}}},
        message_data={"picture": "a.png", "order": 3},
    )
    assert (found["subject"], found["body"], found["link"]) == ("Hello Ada Lovelace", "Text", "shop://orders")
    assert (found["image_url"], found["sound"]) == ("https://example.com/a.png", "none")
    assert found["custom_data"] == {"order": "3"}
    assert found["custom_payload"] == {"ios": {"aps": {"alert": {"title": "Order 3"}}}}
