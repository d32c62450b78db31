"""What is played with a message is told everywhere in the same way: activities, metrics, links, webhooks."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.service import NOW, Service

BODY = "<p><a href='mailto:a@example.com'>Write</a> <a href='https://example.com/a'>A</a> <a href='/b'>B</a></p>"
PLAYED = (
    "opened",
    "clicked",
    "bounced",
    "spammed",
    "converted",
    "deferred",
    "dropped",
    "failed",
    "attempted",
    "undeliverable",
    "unsubscribed",
)


@pytest.fixture(autouse=True)
def webhook(service: Service) -> None:
    """A webhook that wants every open and click; nobody listens, so that all events stay queued."""
    events = [f"email_{metric}" for metric in PLAYED]
    body = {"name": "Log", "endpoint": "http://127.0.0.1:9/", "events": events, "full_resolution": True}
    assert service.app.post("/v1/reporting_webhooks", json=body).status_code == 200


def send(service: Service, **fields: object) -> str:
    message = {"to": "ada@example.com", "from": "shop@example.com", "subject": "Hello", "body": BODY}
    answer = service.app.post("/v1/send/email", json={**message, "identifiers": {"id": "customer_123"}, **fields})
    assert answer.status_code == 200, answer.text
    delivery_id: str = answer.json()["delivery_id"]
    return delivery_id


def play(service: Service, delivery_id: str, metric: str, **fields: object) -> int:
    return service.open.post(f"/_emulator/deliveries/{delivery_id}/play", json={"metric": metric, **fields}).status_code


def series(service: Service) -> dict[str, list[int]]:
    found: dict[str, list[int]] = service.app.get("/v1/transactional/1/metrics?steps=2").json()["metric"]["series"]
    return found


def links(service: Service, query: str = "") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = service.app.get(f"/v1/transactional/1/metrics/links?steps=2{query}").json()["links"]
    return found


def reported(service: Service) -> list[dict[str, Any]]:
    """The events of the webhook, the oldest first."""
    posts = service.open.get("/_emulator/webhooks").json()["webhooks"]
    return [post["body"] for post in posts][::-1]


@pytest.mark.parametrize("metric", PLAYED)
def test_a_metric_is_told_everywhere(service: Service, metric: str) -> None:
    delivery_id = send(service)
    before = series(service).get(metric, [0, 0])
    assert play(service, delivery_id, metric, reason="because", href="https://example.com/a") == 200
    found = service.app.get(f"/v1/messages/{delivery_id}").json()["message"]
    assert found["metrics"][metric] == NOW
    activities = service.app.get(f"/v1/customers/customer_123/activities?type={metric}_email").json()["activities"]
    assert activities[0]["delivery_id"] == delivery_id
    if metric in series(service):
        assert series(service)[metric] == [0, before[1] + 1]
    (event,) = reported(service)
    assert (event["object_type"], event["metric"], event["timestamp"]) == ("email", metric, NOW)
    assert (event["data"]["delivery_id"], event["data"]["customer_id"]) == (delivery_id, "customer_123")


def test_clicks_count_by_link_and_person(service: Service) -> None:
    first, second = send(service), send(service)
    for delivery_id, href in (first, "https://example.com/a"), (second, "https://example.com/a"), (first, "/b"):
        play(service, delivery_id, "clicked", href=href)
    play(service, first, "clicked", href="https://example.com/a", machine=True)
    found = {link["link"]["href"]: link for link in links(service)}
    assert found["https://example.com/a"]["metric"]["series"] == {
        "clicked": [0, 3],
        "human_clicked": [0, 2],
        "machine_clicked": [0, 1],
    }
    assert found["/b"]["metric"]["series"]["clicked"] == [0, 1]
    unique = {link["link"]["href"]: link["metric"]["series"]["clicked"] for link in links(service, "&unique=true")}
    assert unique == {"https://example.com/a": [0, 1], "/b": [0, 1]}
    numbers = [(event["data"]["href"], event["data"]["link_id"]) for event in reported(service)]
    assert {(href, link["link"]["id"]) for href, link in found.items()} == set(numbers)
    assert series(service)["clicked"][1] == 2
    clicks = service.app.get("/v1/customers/customer_123/activities?type=clicked_email").json()["activities"]
    assert [click["data"]["href"] for click in clicks if click["delivery_id"] == first] == [
        "https://example.com/a",
        "/b",
        "https://example.com/a",
    ]


def test_a_click_that_names_no_link_is_on_the_first_of_the_message(service: Service) -> None:
    play(service, send(service), "clicked")
    assert [link["link"]["href"] for link in links(service)] == ["https://example.com/a"]
    assert [event["data"]["href"] for event in reported(service)] == ["https://example.com/a"]


def test_a_message_without_links_can_be_clicked(service: Service) -> None:
    assert play(service, send(service, body="Hello"), "clicked") == 200
    assert links(service) == []
    assert series(service)["clicked"] == [0, 1]


@pytest.mark.parametrize("metric", ["opened", "clicked"])
def test_nobody_hears_of_opens_and_clicks_of_an_untracked_message(service: Service, metric: str) -> None:
    delivery_id = send(service, tracked=False)
    assert play(service, delivery_id, metric) == 400
    assert play(service, delivery_id, "converted") == 200
    assert [event["metric"] for event in reported(service)] == ["converted"]


def test_the_link_to_choose_topics_leads_to_the_persons_own_page(service: Service) -> None:
    delivery_id = send(service, body="{% manage_subscription_preferences_url %}")
    link = service.open.get(f"/_emulator/deliveries/{delivery_id}").json()["body"]
    page = service.open.get(link, follow_redirects=True)
    assert (page.status_code, "Product news" in page.text) == (200, True)
    stranger = send(service, to="nobody@example.com", identifiers={"id": "nobody"})
    assert service.open.get(f"/_emulator/deliveries/{stranger}/preferences").status_code == 404


def test_an_unsubscribe_unsubscribes_the_person(service: Service) -> None:
    delivery_id = send(service)
    play(service, delivery_id, "unsubscribed")
    assert service.attributes("customer_123")["unsubscribed"] is True
    later = send(service, send_to_unsubscribed=False)
    found = service.app.get(f"/v1/messages/{later}").json()["message"]
    assert (set(found["metrics"]), found["failure_message"]) == (
        {"created", "undeliverable"},
        "The person is unsubscribed",
    )


def test_the_reason_of_a_bounce_is_kept_with_the_message(service: Service) -> None:
    body = {"to": "grace@example.com", "subject": "Hello", "body": "<p>Hello</p>"}
    delivery = service.open.post("/_emulator/deliveries", json=body).json()
    bounce = {"metric": "bounced", "reason": "mailbox full"}
    played = service.open.post(f"/_emulator/deliveries/{delivery['id']}/play", json=bounce).json()
    assert (played["failure_message"], played["state"]) == ("mailbox full", "bounced")
