"""Reporting webhooks, set up through the App API."""

from __future__ import annotations

import pytest

from tests.emulator.service import Service

PATH = "/v1/reporting_webhooks"
WRITTEN = {"name": "Log", "endpoint": "http://127.0.0.1:9/hook", "events": ["email_sent", "email_opened"]}


def test_a_webhook_is_made_read_replaced_and_removed(service: Service) -> None:
    made = service.app.post(PATH, json={**WRITTEN, "full_resolution": True, "with_content": True}).json()
    assert made == {
        **WRITTEN,
        "id": 1,
        "type": "webhook",
        "disabled": False,
        "full_resolution": True,
        "with_content": True,
    }
    assert service.app.get(f"{PATH}/1").json() == made
    changed = service.app.put(f"{PATH}/1", json={**WRITTEN, "events": ["sms_sent", "sms_sent"], "disabled": True})
    assert changed.json() == {
        **made,
        "events": ["sms_sent"],
        "disabled": True,
        "full_resolution": False,
        "with_content": False,
    }
    assert service.app.get(PATH).json() == {"reporting_webhooks": [changed.json()]}
    removed = service.app.delete(f"{PATH}/1")
    assert (removed.status_code, removed.content) == (200, b"")
    assert service.app.delete(f"{PATH}/1").status_code == 404
    assert service.app.post(PATH, json=WRITTEN).json()["id"] == 2


@pytest.mark.parametrize(
    "change",
    [
        {"events": []},
        {"events": ["email_read"]},
        {"name": ""},
        {"endpoint": "ftp://example.com"},
        {"endpoint": "example.com/hook"},
        {"endpoint": "http://exa mple.com"},
        {"endpoint": "http://[::1"},
        {"endpoint": "http://example.com:x"},
        {"disabled": 1},
    ],
)
def test_settings_that_cannot_be_are_refused(service: Service, change: dict[str, object]) -> None:
    assert service.app.post(PATH, json={**WRITTEN, **change}).status_code == 400
    service.app.post(PATH, json=WRITTEN)
    assert service.app.put(f"{PATH}/1", json={**WRITTEN, **change}).status_code == 400
    assert service.app.get(f"{PATH}/1").json()["name"] == "Log"


def test_an_unknown_webhook_is_answered_404(service: Service) -> None:
    assert service.app.get(f"{PATH}/9").status_code == 404
    assert service.app.get(f"{PATH}/first").status_code == 404
    assert service.app.put(f"{PATH}/9", json=WRITTEN).status_code == 404


def test_an_event_without_a_name_to_ask_for_it_by_is_refused(service: Service) -> None:
    body = {"name": "Log", "endpoint": "https://example.com/hook", "events": ["email_sent", "slack_undeliverable"]}
    answer = service.app.post("/v1/reporting_webhooks", json=body)
    assert (answer.status_code, answer.json()["errors"][0]["source"]) == (400, {"pointer": "/events/1"})
