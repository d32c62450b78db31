"""Every event of the contract can be brought about, and is as the contract describes it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import resources
from typing import Any

import httpx
import jsonschema_rs
import pytest

from customer_io_client.emulator import Emulator

DOCUMENT: dict[str, Any] = json.loads((resources.files("customer_io_api") / "_contract" / "webhooks.json").read_text())
EVENTS = sorted(DOCUMENT["webhooks"])
TYPES = {"sms": "twilio"}
PERSON = "/api/v1/customers/customer_123"
CHANGES: dict[str, list[dict[str, object]]] = {
    "customer_unsubscribed": [{"unsubscribed": True}],
    "customer_subscribed": [{"unsubscribed": True}, {"unsubscribed": False}],
    "customer_subscription_preferences_changed": [{"cio_subscription_preferences.topics.topic_1": False}],
}


@pytest.fixture(scope="module")
def http() -> Iterator[httpx.Client]:
    """An emulator that posts every event to where nobody listens, so that all stay queued."""
    with (
        Emulator(webhook="http://127.0.0.1:9/") as emulator,
        httpx.Client(base_url=emulator.url, auth=httpx.BasicAuth("site", "key"), trust_env=False) as client,
    ):
        yield client


def hold(event: str, body: dict[str, Any]) -> None:
    """Fail where an event is not the one that the contract describes, or holds a field that it does not have."""
    content = DOCUMENT["webhooks"][event]["post"]["requestBody"]["content"]["application/json"]
    schema = {"components": DOCUMENT["components"], "allOf": [content["schema"]]}
    jsonschema_rs.Draft202012Validator(schema).validate(body)


def newest(http: httpx.Client) -> dict[str, Any]:
    found: dict[str, Any] = http.get("/_emulator/webhooks?limit=1").json()["webhooks"][0]
    return found


def bring_about(http: httpx.Client, event: str) -> None:
    if event in CHANGES:
        for attributes in CHANGES[event]:
            assert http.put(PERSON, json=attributes).status_code == 200
        return
    channel, _, metric = event.removeprefix("in_app_").rpartition("_")
    type_ = "in_app" if event.startswith("in_app_") else TYPES.get(channel, channel)
    message = {"to": "customer_123", "type": type_, "subject": "Hello", "body": "Hi"}
    delivery = http.post("/_emulator/deliveries", json=message).json()
    played = {"metric": metric, "href": "https://example.com", "reason": "mailbox full"}
    if metric != "sent":
        assert http.post(f"/_emulator/deliveries/{delivery['id']}/play", json=played).status_code == 200
    if event == "email_unsubscribed":
        assert newest(http)["event"] == "customer_unsubscribed"
        http.put(PERSON, json={"unsubscribed": False})


@pytest.mark.parametrize("event", EVENTS)
def test_an_event_is_as_the_contract_describes_it(http: httpx.Client, event: str) -> None:
    http.post("/_emulator/reset")
    bring_about(http, event)
    posts = http.get("/_emulator/webhooks").json()["webhooks"]
    for post in posts:
        hold(post["event"], post["body"])
    assert event in {post["event"] for post in posts}


@pytest.mark.parametrize("event", ["email_bounced", "sms_undeliverable", "email_deferred", "push_failed"])
def test_a_failure_says_its_reason(http: httpx.Client, event: str) -> None:
    bring_about(http, event)
    assert newest(http)["body"]["data"]["failure_message"] == "mailbox full"


def test_a_click_names_its_link_by_a_number_that_stays(http: httpx.Client) -> None:
    bring_about(http, "sms_clicked")
    first = newest(http)["body"]["data"]
    bring_about(http, "email_clicked")
    second = newest(http)["body"]["data"]
    assert (second["link_id"], second["href"]) == (first["link_id"], "https://example.com")
    assert first["link_id"] > 0


def test_metrics_without_an_event_are_not_reported(http: httpx.Client) -> None:
    http.post("/_emulator/reset")
    bring_about(http, "email_suppressed")
    bring_about(http, "live_notification_opened")
    assert [post["event"] for post in http.get("/_emulator/webhooks").json()["webhooks"]] == ["email_sent"]


def test_what_messages_of_every_kind_reach_is_as_the_contract_describes_it(http: httpx.Client) -> None:
    http.post("/_emulator/reset")

    def ask(path: str, body: dict[str, object]) -> None:
        answer = http.post(path, json=body, auth=httpx.Auth(), headers={"Authorization": "Bearer key"})
        assert answer.status_code == 200, answer.text

    person: dict[str, object] = {"identifiers": {"id": "customer_123"}}
    assert http.put(PERSON, json={"phone": "+15555550123"}).status_code == 200
    for channel, fields in {
        "email": {"to": "ada@example.com", "headers": '[{"name":"X-A","value":"1"}]'},
        "push": {},
        "sms": {"to": "+15555550123"},
        "whatsapp": {"to": "+15555550123"},
        "in_app": {},
        "inbox_message": {},
    }.items():
        ask(f"/v1/send/{channel}", {"transactional_message_id": 1, **person, **fields})
    ask("/v1/campaigns/1/triggers", {"ids": ["customer_123"]})
    assert http.post(f"{PERSON}/events", json={"name": "trial_started"}).status_code == 200
    newsletter: dict[str, object] = {
        "name": "N",
        "type": "email",
        "subject": "S",
        "body": "B",
        "subscription_topic_id": 1,
        "send_now": True,
        "recipients": {"and": [{"or": [{"segment": {"id": 2}}]}]},
    }
    ask("/v1/newsletters", newsletter)
    http.post("/_emulator/clock", json={"advance": 10})
    for delivery in http.get("/_emulator/deliveries?limit=100").json()["deliveries"]:
        for metric in ("opened", "clicked", "bounced", "converted", "undeliverable"):
            http.post(f"/_emulator/deliveries/{delivery['id']}/play", json={"metric": metric})
    posts = http.get("/_emulator/webhooks?limit=1000").json()["webhooks"]
    for post in posts:
        hold(post["event"], post["body"])
    data = [post["body"]["data"] for post in posts]
    for parent in ("transactional_message_id", "broadcast_id", "campaign_id", "newsletter_id"):
        assert any(parent in one for one in data), parent
    assert {post["body"]["object_type"] for post in posts} >= {"email", "push", "sms", "whatsapp", "in_app"}
