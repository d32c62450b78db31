"""Reporting webhooks that go out: a real receiver verifies them as a user's would."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from customer_io_client import verify_webhook
from customer_io_client.emulator import Emulator, webhooks_out
from customer_io_client.emulator.state.webhook_queue import LONGEST_PAUSE, TRIED_SECONDS, pause
from tests.emulator.receiver import Receiver, eventually
from tests.emulator.service import NOW, Clock, Service

KEY = "emulator-webhook-key"


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as receiver:
        yield receiver


def register(service: Service, receiver: Receiver, *events: str, **settings: object) -> str:
    body = {"name": "Log", "endpoint": receiver.url, "events": events, **settings}
    answer = service.app.post("/v1/reporting_webhooks", json=body)
    assert answer.status_code == 200
    return f"/v1/reporting_webhooks/{answer.json()['id']}"


def captured(service: Service, **fields: object) -> str:
    body = {"to": "customer_100", "subject": "Hello", "body": "<p>Hi</p>", **fields}
    delivery_id: str = service.open.post("/_emulator/deliveries", json=body).json()["id"]
    return delivery_id


def play(service: Service, delivery_id: str, metric: str, **fields: object) -> None:
    answer = service.open.post(f"/_emulator/deliveries/{delivery_id}/play", json={"metric": metric, **fields})
    assert answer.status_code == 200, answer.text


def posts(service: Service) -> list[dict[str, Any]]:
    """The posts of the workspace, the oldest first."""
    found: list[dict[str, Any]] = service.open.get("/_emulator/webhooks?limit=1000").json()["webhooks"]
    return found[::-1]


def states(service: Service) -> list[str]:
    return [post["state"] for post in posts(service)]


def test_an_event_is_posted_signed(service: Service, receiver: Receiver) -> None:
    register(service, receiver, "email_sent")
    delivery_id = captured(service)
    eventually(lambda: states(service) == ["delivered"])
    (request,) = receiver.received
    event = verify_webhook(request.body, request.headers, KEY, now=service.clock)
    assert (event.object_type, event.metric) == ("email", "sent")
    assert (request.path, request.headers["Content-Type"]) == ("/hook", "application/json")
    body = json.loads(request.body)
    assert body["timestamp"] == NOW
    assert body["data"] == {
        "delivery_id": delivery_id,
        "identifiers": {"id": "customer_100", "email": "grace@example.com", "cio_id": "a3000001"},
        "customer_id": "customer_100",
        "recipient": "grace@example.com",
        "subject": "Hello",
    }
    (post,) = posts(service)
    assert (post["webhook"], post["event"], post["attempts"], post["result"]) == (1, "email_sent", 1, "answered 200")
    assert post["body"] == body


def test_each_webhook_gets_the_events_it_asks_for(service: Service, receiver: Receiver) -> None:
    register(service, receiver, "email_opened")
    register(service, receiver, "email_opened", "email_converted", with_content=True)
    register(service, receiver, "email_opened", disabled=True)
    play(service, captured(service), "opened")
    assert [(post["webhook"], post["event"]) for post in posts(service)] == [(1, "email_opened"), (2, "email_opened")]
    assert len({post["event_id"] for post in posts(service)}) == 1


def test_the_content_goes_where_it_is_asked_for(service: Service, receiver: Receiver) -> None:
    register(service, receiver, "email_sent", with_content=True)
    play(service, captured(service), "opened")
    assert [post["body"]["data"]["content"] for post in posts(service)] == ["<p>Hi</p>"]


def test_only_the_first_open_and_click_are_posted_unless_all_are_wanted(service: Service, receiver: Receiver) -> None:
    register(service, receiver, "email_opened", "email_clicked")
    register(service, receiver, "email_opened", "email_clicked", full_resolution=True)
    delivery_id = captured(service)
    for _ in range(2):
        play(service, delivery_id, "opened")
        play(service, delivery_id, "clicked", href="https://example.com")
    play(service, delivery_id, "opened", machine=True)
    by_webhook = [[post["event"] for post in posts(service) if post["webhook"] == number] for number in (1, 2)]
    assert by_webhook[0] == ["email_opened", "email_clicked", "email_opened"]
    assert len(by_webhook[1]) == 5
    assert [post["body"]["data"]["prefetched"] for post in posts(service) if post["event"] == "email_opened"][-1]
    clicked = next(post for post in posts(service) if post["event"] == "email_clicked")
    assert clicked["body"]["data"]["href"] == "https://example.com"


def test_a_failed_post_is_repeated_with_growing_pauses(service: Service, receiver: Receiver) -> None:
    receiver.statuses = [500, None, 302]
    register(service, receiver, "email_sent")
    captured(service)
    for seconds in (10, 20, 40):
        due = int(service.clock.now) + seconds
        eventually(lambda due=due: posts(service)[0]["next_attempt"] == due)  # type: ignore[misc] # mypy cannot infer it
        service.clock.now += seconds
    assert posts(service)[0]["attempts"] >= 3
    eventually(lambda: states(service) == ["delivered"])
    assert len({request.body for request in receiver.received}) == 1
    for request in receiver.received:
        verify_webhook(request.body, request.headers, KEY, now=service.clock)


def test_what_follows_a_failure_is_held_back_until_it_is_taken(service: Service, receiver: Receiver) -> None:
    with Receiver() as other:
        receiver.statuses = [500, 500]
        register(service, receiver, "email_sent", "email_opened")
        register(service, other, "email_opened")
        delivery_id = captured(service)
        eventually(lambda: posts(service)[0]["attempts"] == 1)
        play(service, delivery_id, "opened")
        eventually(lambda: states(service) == ["waiting", "waiting", "delivered"])
        assert (posts(service)[1]["attempts"], posts(service)[1]["next_attempt"]) == (0, None)
        service.clock.now += 10
        eventually(lambda: posts(service)[0]["attempts"] == 2)
        assert posts(service)[1]["attempts"] == 0
        service.clock.now += 20
        eventually(lambda: states(service) == ["delivered"] * 3)
        metrics = [json.loads(request.body)["metric"] for request in receiver.received]
        assert metrics == ["sent", "sent", "sent", "opened"]


def test_what_is_held_back_goes_out_when_the_failure_is_given_up(service: Service, receiver: Receiver) -> None:
    receiver.statuses = [500, 500]
    register(service, receiver, "email_sent", "email_opened")
    delivery_id = captured(service)
    eventually(lambda: posts(service)[0]["attempts"] == 1)
    play(service, delivery_id, "opened")
    service.clock.pass_days(8)
    eventually(lambda: states(service) == ["given_up", "delivered"])


def test_a_receiver_that_is_not_there_is_given_up_after_seven_days(service: Service) -> None:
    with Receiver() as gone:
        url = gone.url
    service.app.post("/v1/reporting_webhooks", json={"name": "Log", "endpoint": url, "events": ["email_sent"]})
    captured(service)
    eventually(lambda: posts(service)[0]["result"] == "ConnectionRefusedError")
    service.clock.pass_days(8)
    eventually(lambda: states(service) == ["given_up"])


def test_pauses_grow_up_to_a_longest() -> None:
    pauses = [pause(attempts) for attempts in range(1, 60)]
    assert pauses[:3] == [10, 20, 40]
    assert pauses == sorted(pauses)
    assert pauses[-1] == LONGEST_PAUSE
    assert sum(pauses) > TRIED_SECONDS


def test_a_receiver_that_does_not_answer_in_time_is_tried_again(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webhooks_out, "PATIENCE", 0.1)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        endpoint = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        body = {"name": "Log", "endpoint": endpoint, "events": ["email_sent"]}
        service.app.post("/v1/reporting_webhooks", json=body)
        captured(service)
        eventually(lambda: posts(service)[0]["result"] == "no answer within 0.1 seconds")
        assert states(service) == ["waiting"]


def test_a_moved_clock_does_not_make_a_signature_old_or_new(service: Service, receiver: Receiver) -> None:
    register(service, receiver, "email_sent")
    service.later(30 * 86_400)
    captured(service)
    eventually(lambda: states(service) == ["delivered"])
    (request,) = receiver.received
    verify_webhook(request.body, request.headers, KEY, now=service.clock)
    assert json.loads(request.body)["timestamp"] == NOW + 30 * 86_400


@pytest.mark.parametrize("kind", ["disable", "delete"])
def test_what_waits_is_held_while_a_webhook_is_off_and_goes_with_it(
    service: Service, receiver: Receiver, kind: str
) -> None:
    receiver.statuses = [500]
    path = register(service, receiver, "email_sent")
    captured(service)
    eventually(lambda: posts(service)[0]["attempts"] == 1)
    settings = service.app.get(path).json()
    if kind == "delete":
        service.app.delete(path)
        assert posts(service) == []
        return
    service.app.put(path, json={**settings, "disabled": True})
    service.clock.pass_days(1)
    captured(service)
    assert states(service) == ["waiting"]
    service.app.put(path, json=settings)
    eventually(lambda: states(service) == ["delivered"])


def test_an_address_out_in_the_world_is_not_called(service: Service) -> None:
    for host in ("192.0.2.1.example.invalid", "8.8.8.8", "169.254.169.254"):
        endpoint = f"http://{host}/"
        service.app.post("/v1/reporting_webhooks", json={"name": "L", "endpoint": endpoint, "events": ["email_sent"]})
    captured(service)
    eventually(lambda: states(service)[1:] == ["withheld", "withheld"])
    assert "--call-anywhere" in posts(service)[1]["result"]


def test_a_reset_forgets_what_waits(service: Service, receiver: Receiver) -> None:
    receiver.statuses = [500]
    register(service, receiver, "email_sent")
    captured(service)
    eventually(lambda: len(receiver.received) == 1)
    service.emulator.reset()
    assert posts(service) == []


def test_subscriptions_are_reported(service: Service, receiver: Receiver) -> None:
    changed = "customer_subscription_preferences_changed"
    register(service, receiver, "customer_subscribed", "customer_unsubscribed", changed)
    service.identify("customer_100", unsubscribed=True)
    service.identify("customer_100", unsubscribed=True, plan="free")
    service.identify("customer_100", unsubscribed=False)
    service.identify("u1", unsubscribed=False)
    service.identify("customer_100", **{"cio_subscription_preferences.topics.topic_1": False})
    assert [post["event"] for post in posts(service)] == ["customer_unsubscribed", "customer_subscribed", changed]
    data = posts(service)[-1]["body"]["data"]
    assert (data["email_address"], data["content"]) == ("grace@example.com", '{"topics":{"topic_1":false}}')


def test_an_unsubscribe_by_a_message_is_two_events(service: Service, receiver: Receiver) -> None:
    register(service, receiver, "email_unsubscribed", "customer_unsubscribed")
    play(service, captured(service), "unsubscribed")
    assert [post["event"] for post in posts(service)] == ["email_unsubscribed", "customer_unsubscribed"]


def test_every_event_goes_to_the_address_of_the_start_with_its_key() -> None:
    with Receiver([500]) as receiver, Emulator(webhook=receiver.url, webhook_key="own key") as emulator:
        delivery = {"to": "customer_100", "type": "twilio", "body": "Hi"}
        httpx.post(f"{emulator.url}/_emulator/deliveries", json=delivery, trust_env=False)
        eventually(lambda: any(b'"sms"' in request.body for request in receiver.received))
        for request in receiver.received:
            verify_webhook(request.body, request.headers, "own key")


def test_a_restart_goes_on_with_what_waits(tmp_path: Path) -> None:
    clock = Clock()
    with Receiver([500]) as receiver:
        with Emulator(clock=clock, data=tmp_path / "state", webhook=receiver.url) as emulator:
            httpx.post(f"{emulator.url}/_emulator/deliveries", json={"to": "customer_100"}, trust_env=False)
            eventually(lambda: _waits_for_another_attempt(emulator))
        clock.now += 3600
        with Emulator(clock=clock, data=tmp_path / "state", webhook=receiver.url):
            eventually(lambda: len(receiver.received) == 2)
        first, second = receiver.received
        assert first.body == second.body


def _waits_for_another_attempt(emulator: Emulator) -> bool:
    (post,) = httpx.get(f"{emulator.url}/_emulator/webhooks", trust_env=False).json()["webhooks"]
    return (post["state"], post["attempts"]) == ("waiting", 1)
