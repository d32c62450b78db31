"""Live notifications through the App API."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.service import NOW, Service

PATH = "/v1/live_notifications"
STARTED: dict[str, Any] = {
    "identifiers": {"id": "customer_123"},
    "notification_type": "com.example.delivery",
    "attributes": {"order": "1001"},
    "content_state": {"status": "On the way"},
    "push_payload": {"alert": {"title": "Your order", "body": "It is on the way"}},
}


def start(service: Service, **fields: object) -> str:
    answer = service.app.post(f"{PATH}/start", json={**STARTED, **fields})
    assert answer.status_code == 200, answer.text
    instance_id: str = answer.json()["instance_id"]
    return instance_id


def change(service: Service, operation: str, instance_id: str) -> None:
    body = {"instance_id": instance_id, "content_state": {"status": "Here"}}
    answer = service.app.post(f"{PATH}/{operation}", json=body)
    assert (answer.status_code, answer.json()) == (200, {"instance_id": instance_id})


def read(service: Service, instance_id: str) -> dict[str, Any]:
    answer = service.app.get(f"{PATH}/{instance_id}")
    assert answer.status_code == 200
    found: dict[str, Any] = answer.json()
    return found


def outcome(service: Service, instance_id: str) -> tuple[str, str, str]:
    found = read(service, instance_id)
    return found["state"], found["last_delivery"]["operation"], found["last_delivery"]["status"]


def test_one_is_started_changed_and_ended(service: Service) -> None:
    instance_id = start(service, platform="ios")
    service.later(1)
    found = read(service, instance_id)
    delivery_id = found["last_delivery"].pop("id")
    assert found == {
        "instance_id": instance_id,
        "notification_type": "com.example.delivery",
        "platform": "ios",
        "state": "active",
        "failure_reason": None,
        "started_at": NOW,
        "expires_at": NOW + 6 * 3600,
        "ended_at": None,
        "last_delivery": {"operation": "start", "source": "api", "status": "sent", "created_at": NOW},
    }
    delivery = service.open.get(f"/_emulator/deliveries/{delivery_id}").json()
    assert (delivery["recipient"], delivery["subject"]) == ("sample-device-token", "Your order")
    assert delivery["content_state"] == {"status": "On the way"}
    change(service, "update", instance_id)
    service.later(1)
    assert outcome(service, instance_id) == ("active", "update", "sent")
    change(service, "end", instance_id)
    service.later(1)
    assert outcome(service, instance_id) == ("ended", "end", "sent")
    assert read(service, instance_id)["ended_at"] is not None


@pytest.mark.parametrize(
    "identifiers",
    [{"email": "ADA@example.com"}, {"internal": "cio_a3000002"}, {"id": "customer_123", "unknown": "ignored"}],
)
def test_a_person_is_named_in_several_ways(service: Service, identifiers: dict[str, str]) -> None:
    instance_id = start(service, identifiers=identifiers)
    service.later(1)
    assert outcome(service, instance_id) == ("active", "start", "sent")
    assert read(service, instance_id)["platform"] == "ios"


@pytest.mark.parametrize(
    "fields",
    [
        {"identifiers": {"id": "nobody"}},
        {"identifiers": {"id": "customer_100"}},
        {"platform": "android"},
        {"device_id": "another token"},
    ],
)
def test_one_without_a_device_fails_later(service: Service, fields: dict[str, object]) -> None:
    instance_id = start(service, **fields)
    service.later(1)
    assert outcome(service, instance_id) == ("failed", "start", "failed")
    assert read(service, instance_id)["failure_reason"]
    change(service, "update", instance_id)
    service.later(1)
    assert outcome(service, instance_id) == ("failed", "update", "undeliverable")


def shown(service: Service, instance_id: str) -> Any:
    """The content that the newest change brought to the device."""
    delivery_id = read(service, instance_id)["last_delivery"]["id"]
    return service.open.get(f"/_emulator/deliveries/{delivery_id}").json()["content_state"]


def test_the_last_content_stays_at_an_end_without_one(service: Service) -> None:
    instance_id = start(service)
    change(service, "update", instance_id)
    assert service.app.post(f"{PATH}/end", json={"instance_id": instance_id}).status_code == 200
    service.later(1)
    assert outcome(service, instance_id) == ("ended", "end", "sent")
    assert shown(service, instance_id) == {"status": "Here"}


def test_attributes_of_one_on_ios_cannot_change(service: Service) -> None:
    instance_id = start(service)
    service.later(1)
    body = {"instance_id": instance_id, "content_state": {"status": "Here"}, "attributes": {"order": "1002"}}
    assert service.app.post(f"{PATH}/update", json=body).status_code == 200
    assert service.reasons() == ["live notification: attributes on iOS cannot change after the start"]
    delivery_id = read(service, instance_id)["last_delivery"]["id"]
    assert "attributes" not in service.open.get(f"/_emulator/deliveries/{delivery_id}").json()


def test_one_expires_by_time(service: Service) -> None:
    now = int(service.clock.now)
    short, long = start(service, expiration=now + 60), start(service, expiration=0)
    service.later(61)
    assert read(service, short)["state"] == "expired"
    assert read(service, short)["ended_at"] == now + 60
    assert read(service, long)["state"] == "active"
    change(service, "end", short)
    service.later(6 * 3600)
    assert outcome(service, short) == ("expired", "end", "undeliverable")
    assert read(service, long)["state"] == "expired"


def test_one_that_ended_does_not_expire(service: Service) -> None:
    instance_id = start(service)
    change(service, "end", instance_id)
    service.later(7 * 3600)
    assert outcome(service, instance_id) == ("ended", "end", "sent")


def test_one_is_gone_with_its_person(service: Service) -> None:
    instance_id = start(service)
    service.track.delete("/api/v1/customers/customer_123")
    service.later(7 * 3600)
    assert service.app.get(f"{PATH}/{instance_id}").status_code == 404
    assert service.open.get("/_emulator/health").json()["jobs"]["failed"] == 0


@pytest.mark.parametrize(
    "fields",
    [
        {"attributes": {}},
        {"content_state": {}},
        {"expiration": NOW},
        {"expiration": NOW + 6 * 3600 + 60},
        {"platform": "ios", "push_payload": {}},
        {"platform": "android", "push_payload": {"alert": {"title": "Only a title"}}},
        {"platform": "web"},
        {"identifiers": {"id": "u1", "email": "u1@example.com"}},
        {"identifiers": {"phone": "+15555550100"}},
        {"identifiers": {}},
    ],
)
def test_a_start_that_cannot_be_is_refused(service: Service, fields: dict[str, object]) -> None:
    assert service.app.post(f"{PATH}/start", json={**STARTED, **fields}).status_code == 400


@pytest.mark.parametrize("operation", ["update", "end"])
def test_an_unknown_instance_is_taken_and_dropped(service: Service, operation: str) -> None:
    change(service, operation, "01HQS7R8Y3M0ZK4V5T2N6B9XCD")
    assert service.reasons() == ["live notification: no such instance"]
    body = {"instance_id": "no ULID", "content_state": {"status": "Here"}}
    assert service.app.post(f"{PATH}/{operation}", json=body).status_code == 400
    assert service.app.get(f"{PATH}/01HQS7R8Y3M0ZK4V5T2N6B9XCD").status_code == 404
