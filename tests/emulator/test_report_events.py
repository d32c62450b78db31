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
