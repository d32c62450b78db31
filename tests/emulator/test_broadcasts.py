"""Broadcasts: how they, their steps and their deliveries are read."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.service import NOW, Service

_DAY = 86_400


def send(service: Service, **body: object) -> int:
    """Trigger broadcast 1 and let it be processed; the number of the trigger."""
    answer = service.app.post("/v1/campaigns/1/triggers", json=body)
    assert answer.status_code == 200, answer.text
    service.later(10)
    number: int = answer.json()["id"]
    return number


def messages(service: Service, query: str = "") -> list[dict[str, Any]]:
    """The deliveries of broadcast 1."""
    found: list[dict[str, Any]] = service.app.get(f"/v1/broadcasts/1/messages{query}").json()["messages"]
    return found


def test_broadcasts_are_listed_and_read(service: Service) -> None:
    (broadcast,) = service.app.get("/v1/broadcasts").json()["broadcasts"]
    assert (broadcast["id"], broadcast["type"], broadcast["state"], broadcast["active"]) == (
        1,
        "triggered_broadcast",
        "running",
        True,
    )
    assert [step["type"] for step in broadcast["actions"]] == ["email"]
    assert service.app.get("/v1/broadcasts/1").json() == {"broadcast": broadcast}


READS = [
    "",
    "/actions",
    "/actions/3",
    "/actions/3/language/fr",
    "/actions/3/metrics",
    "/actions/3/metrics/links",
    "/messages",
    "/metrics",
    "/metrics/links",
    "/triggers",
]


@pytest.mark.parametrize("what", READS)
def test_an_unknown_broadcast_is_404_and_a_malformed_number_400(service: Service, what: str) -> None:
    assert service.app.get(f"/v1/broadcasts/9{what}").status_code == 404
    assert service.app.get(f"/v1/broadcasts/one{what}").status_code == 400


def test_the_step_of_a_broadcast_is_read_and_changed(service: Service) -> None:
    (listed,) = service.app.get("/v1/broadcasts/1/actions").json()["actions"]
    path = f"/v1/broadcasts/1/actions/{listed['id']}"
    assert service.app.get(path).json() == {"action": listed}
    assert (listed["broadcast_id"], "campaign_id" in listed, "parent_action_id" in listed) == (1, False, False)
    changed = service.app.put(path, json={"subject": "For {{customer.name}}"}).json()["action"]
    assert changed == {**listed, "subject": "For {{customer.name}}"}
    send(service, ids=["customer_123"])
    assert [message["subject"] for message in messages(service)] == ["For Ada Lovelace"]


@pytest.mark.parametrize(("sending_state", "metric"), [("draft", "drafted"), ("automatic", "sent")])
def test_a_step_sends_or_makes_drafts(service: Service, sending_state: str, metric: str) -> None:
    service.app.put("/v1/broadcasts/1/actions/3", json={"sending_state": sending_state})
    send(service, ids=["customer_123"])
    (message,) = messages(service, f"?state={metric}")
    assert metric in message["metrics"]


def test_a_step_that_is_off_sends_nothing(service: Service) -> None:
    service.app.put("/v1/broadcasts/1/actions/3", json={"sending_state": "off"})
    number = send(service)
    assert service.app.get(f"/v1/campaigns/1/triggers/{number}").json()["processed_at"] is not None
    assert messages(service) == []


def test_metrics_and_links_are_counted_from_the_deliveries(service: Service) -> None:
    send(service)
    sent = messages(service)
    for href in ("https://example.com/a", "https://example.com/a", "https://example.com/b"):
        play = {"metric": "clicked", "href": href}
        service.open.post(f"/_emulator/deliveries/{sent[0]['id']}/play", json=play)
    for path in ("/v1/broadcasts/1", "/v1/broadcasts/1/actions/3"):
        series = service.app.get(f"{path}/metrics?period=days&steps=2").json()["metric"]["series"]
        assert (series["created"], series["sent"], series["clicked"]) == ([0, 2], [0, 2], [0, 1])
        of_push = service.app.get(f"{path}/metrics?steps=2&type=push").json()["metric"]["series"]
        assert (of_push["created"], of_push["sent"]) == ([0, 0], [0, 0])
        links = service.app.get(f"{path}/metrics/links?steps=2").json()["links"]
        assert [(entry["link"]["href"], entry["metric"]["series"]["clicked"]) for entry in links] == [
            ("https://example.com/a", [0, 2]),
            ("https://example.com/b", [0, 1]),
        ]
    unique = service.app.get("/v1/broadcasts/1/metrics/links?steps=2&unique=true").json()["links"]
    assert [entry["metric"]["series"]["clicked"] for entry in unique] == [[0, 1], [0, 1]]
    assert service.app.get("/v1/broadcasts/1/actions/3/metrics/links?type=push").json() == {"links": []}
    assert service.app.get("/v1/campaigns/1/metrics?steps=2").json()["metric"]["series"]["sent"] == [0, 0]


def test_without_a_window_the_month_after_the_first_trigger_is_listed(service: Service) -> None:
    assert messages(service) == []
    send(service, ids=["customer_123"])
    service.clock.pass_days(40)
    send(service, ids=["customer_100"])
    assert [message["customer_id"] for message in messages(service)] == ["customer_123"]
    late = messages(service, f"?start_ts={NOW + 35 * _DAY}")
    assert [message["customer_id"] for message in late] == ["customer_100"]
    assert len(messages(service, f"?start_ts={NOW}&end_ts={NOW + 50 * _DAY}")) == 2


def test_the_deliveries_are_filtered_and_come_page_by_page(service: Service) -> None:
    service.identify("u1", email="u1@example.com", unsubscribed=True)
    send(service)
    assert len(messages(service)) == 3
    (unsent,) = messages(service, "?state=failed")
    assert (unsent["customer_id"], "sent" in unsent["metrics"]) == ("u1", False)
    assert unsent["failure_message"]
    assert messages(service, "?metric=undeliverable") == [unsent]
    assert len(messages(service, "?metric=sent&state=sent&type=email")) == 2
    assert messages(service, "?type=push") == []
    first = service.app.get("/v1/broadcasts/1/messages?limit=2").json()
    rest = service.app.get(f"/v1/broadcasts/1/messages?limit=2&start={first['next']}").json()
    assert (len(first["messages"]), len(rest["messages"]), rest["next"]) == (2, 1, "")
