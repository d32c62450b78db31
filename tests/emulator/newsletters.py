"""Newsletters as the tests make and send them."""

from __future__ import annotations

from typing import Any

from tests.emulator.service import Service

READERS: dict[str, Any] = {"and": [{"or": [{"segment": {"id": 1}}]}]}
EVERYBODY: dict[str, Any] = {"and": [{"attribute": {"field": "cio_id", "operator": "exists"}}]}
EMAIL: dict[str, Any] = {
    "type": "email",
    "name": "Spring offers",
    "recipients": READERS,
    "subscription_topic_id": 1,
    "subject": "Hello {{customer.name}}",
    "body": "<p>See <a href='https://example.com/spring'>the offers</a></p>",
}
SAID: dict[str, dict[str, Any]] = {
    "email": {"subject": "Hello", "body": "<p>Hello</p>"},
    "twilio": {"body": "Hello"},
    "push": {"subject": "Hello"},
    "in_app": {"body_json": '{"messageId":"tour"}'},
    "inbox": {"body_json": '{"title":"News"}'},
    "webhook": {"body": "{}", "request_method": "POST", "url": "https://hooks.example.com/cards"},
}
"""What a newsletter of each channel has to say."""


def fields(type_: str = "email", **more: Any) -> dict[str, Any]:
    """The body that makes a newsletter of this channel."""
    common = {name: EMAIL[name] for name in ("name", "recipients", "subscription_topic_id")}
    return {"type": type_, **common, **SAID[type_], **more}


def make(service: Service, **more: Any) -> int:
    """Make an email newsletter, with some fields otherwise; its number."""
    answer = service.app.post("/v1/newsletters", json={**EMAIL, **more})
    assert answer.status_code == 200, answer.text
    number: int = answer.json()["newsletter"]["id"]
    return number


def read(service: Service, number: int) -> dict[str, Any]:
    """The newsletter of this number."""
    found: dict[str, Any] = service.app.get(f"/v1/newsletters/{number}").json()["newsletter"]
    return found


def send(service: Service, number: int, **body: Any) -> None:
    """Let a newsletter go out, and all of it that is due now."""
    assert service.app.post(f"/v1/newsletters/{number}/send", json=body).status_code == 200
    service.later(0)


def messages(service: Service, number: int) -> list[dict[str, Any]]:
    """Its deliveries, the oldest first."""
    answer = service.app.get(f"/v1/newsletters/{number}/messages?limit=1000")
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["messages"]
    return found[::-1]


def detail(answer: Any) -> str:
    """Why a call was refused."""
    text: str = answer.json()["errors"][0]["detail"]
    return text
