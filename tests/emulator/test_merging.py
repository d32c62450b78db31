"""Merging two people: what the primary keeps, what it inherits, and what is lost."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.service import NOW, Service

DELIVERY = "ZGVsaXZlcnk6MQ=="


def merge(service: Service, primary: dict[str, str], secondary: dict[str, str]) -> int:
    body = {"primary": primary, "secondary": secondary}
    return service.track.post("/api/v1/merge_customers", json=body).status_code


def test_the_primary_wins_and_is_filled_from_the_secondary(service: Service) -> None:
    service.identify("u1", plan="premium", city="")
    service.identify("u2", plan="basic", city="Paris", email="u2@example.com")
    assert merge(service, {"id": "u1"}, {"email": "u2@example.com"}) == 200
    assert service.person("u1")["identifiers"]["email"] == "u2@example.com"
    assert service.attributes("u1") == {"plan": "premium", "city": "Paris"}
    assert not service.exists("u2")
    assert service.activity_types("u1")[-2:] == ["profile_merge", "attribute_change"]


def test_thirty_days_of_events_devices_and_segments_move(service: Service) -> None:
    service.identify("u1", email="u1@example.com")
    service.track.post("/api/v1/segments/1/add_customers", json={"ids": ["customer_123"]})
    old = {"name": "old", "timestamp": NOW - 31 * 86_400}
    service.track.post("/api/v1/customers/customer_123/events", json=old)
    cio_id = service.person("u1")["identifiers"]["cio_id"]
    assert merge(service, {"cio_id": cio_id}, {"id": "customer_123"}) == 200
    person = service.person("u1")
    assert service.events("u1") == ["signed_up"]
    assert [device["token"] for device in person["devices"]] == ["sample-device-token"]
    assert [segment["id"] for segment in person["segments"]] == [1, 2]
    related = service.app.get("/v1/customers/u1/relationships").json()["cio_relationships"]
    assert [entry["identifiers"]["object_id"] for entry in related] == ["acme"]


def test_anonymous_ids_move_with_a_merge(service: Service) -> None:
    service.identify("u1", plan="basic", email="u1@example.com")
    service.identify("u2", anonymous_id="anon-1")
    merge(service, {"id": "u1"}, {"id": "u2"})
    service.track.post("/api/v1/events", json={"name": "visited", "anonymous_id": "anon-1"})
    assert service.events("u1") == ["visited"]
    assert service.activity_types("u1")[-2:] == ["profile_merge", "event"]


@pytest.mark.parametrize(
    ("primary", "secondary", "reason"),
    [
        ("nobody", "customer_123", "merge, primary: no such person"),
        ("customer_123", "nobody", "merge, secondary: no such person"),
        ("customer_123", "customer_123", "merge: primary and secondary are the same person"),
    ],
)
def test_a_merge_that_cannot_be_does_nothing(service: Service, primary: str, secondary: str, reason: str) -> None:
    assert merge(service, {"id": primary}, {"id": secondary}) == 200
    assert service.reasons() == [reason]
    assert service.exists("customer_123")


@pytest.mark.parametrize("identifiers", [{}, {"id": "a", "email": "b"}, {"phone": "1"}, {"id": " "}])
def test_a_merge_needs_exactly_one_identifier_each(service: Service, identifiers: dict[str, str]) -> None:
    answer = service.track.post("/api/v1/merge_customers", json={"primary": identifiers, "secondary": {"id": "u"}})
    assert answer.status_code == 400
    assert isinstance(answer.json()["meta"]["error"], str)


def messages(service: Service, identifier: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = service.app.get(f"/v1/customers/{identifier}/messages").json()["messages"]
    return found


def test_deliveries_move_with_their_metrics_and_activities(service: Service) -> None:
    service.identify("u1", email="u1@example.com")
    assert merge(service, {"id": "u1"}, {"id": "customer_123"}) == 200
    assert [(message["id"], message["recipient"]) for message in messages(service, "u1")] == [
        (DELIVERY, "ada@example.com")
    ]
    assert service.activity_types("u1").count("clicked_email") == 2
    service.track.post("/api/v1/metrics", json={"delivery_id": DELIVERY, "metric": "converted"})
    assert messages(service, "u1")[0]["metrics"]["converted"] == NOW
    service.open.post(f"/unsubscribe/{DELIVERY}", json={"unsubscribe": True})
    assert service.attributes("u1")["unsubscribed"] is True


def start_trial(service: Service, identifier: str) -> None:
    service.track.post(f"/api/v1/customers/{identifier}/events", json={"name": "trial_started"})


def sent_by_campaign(service: Service) -> list[str]:
    found = service.app.get("/v1/campaigns/1/messages?type=email").json()["messages"]
    return [message["recipient"] for message in found]


def test_the_primary_goes_on_with_a_journey_that_it_has_not_made(service: Service) -> None:
    start_trial(service, "customer_123")
    assert merge(service, {"id": "customer_100"}, {"id": "customer_123"}) == 200
    service.later(0)
    assert sent_by_campaign(service) == ["grace@example.com"]


def test_a_journey_that_the_primary_has_made_is_lost(service: Service) -> None:
    start_trial(service, "customer_100")
    service.later(0)
    start_trial(service, "customer_123")
    merge(service, {"id": "customer_100"}, {"id": "customer_123"})
    service.later(0)
    assert sent_by_campaign(service) == ["grace@example.com"]


def test_events_that_move_begin_no_campaign(service: Service) -> None:
    service.identify("u1")
    start_trial(service, "u1")
    service.later(0)
    merge(service, {"id": "customer_123"}, {"id": "u1"})
    service.later(0)
    assert service.events("customer_123") == ["signed_up", "trial_started"]
    assert sent_by_campaign(service) == []


def test_relationships_are_filled_as_attributes_are(service: Service) -> None:
    for identifier, attributes in (("u1", {"role": "owner"}), ("u2", {"role": "guest", "since": 2020})):
        entry = {
            "identifiers": {"object_type_id": "1", "object_id": "acme"},
            "relationship_attributes": attributes,
        }
        item = {"type": "person", "action": "add_relationships", "identifiers": {"id": identifier}}
        service.track.post("/api/v2/entity", json={**item, "cio_relationships": [entry]})
        service.later(60)
    merge(service, {"id": "u1"}, {"id": "u2"})
    (entry,) = service.app.get("/v1/customers/u1/relationships").json()["cio_relationships"]
    assert entry["attributes"] == {"role": "owner", "since": 2020}
    assert entry["timestamps"] == {"role": NOW, "since": NOW + 60}


def test_topics_that_the_primary_did_not_choose_are_filled(service: Service) -> None:
    service.identify("u1", cio_subscription_preferences={"topics": {"topic_1": False}})
    service.identify("u2", cio_subscription_preferences={"topics": {"topic_1": True, "topic_2": True}})
    merge(service, {"id": "u1"}, {"id": "u2"})
    assert service.attributes("u1")["cio_subscription_preferences"] == {"topics": {"topic_1": False, "topic_2": True}}


def test_a_suppressed_person_cannot_be_merged(service: Service) -> None:
    service.track.post("/api/v1/customers/customer_100/suppress")
    assert merge(service, {"id": "customer_123"}, {"id": "customer_100"}) == 200
    assert service.reasons() == ["merge, secondary: no such person"]
    assert merge(service, {"email": "grace@example.com"}, {"id": "customer_123"}) == 200
    assert service.reasons() == ["merge, primary: no such person"]
    assert service.exists("customer_123")


def test_the_identifiers_of_the_secondary_are_free_unless_the_primary_has_them(service: Service) -> None:
    service.identify("u1", email="u1@example.com")
    merge(service, {"id": "u1"}, {"id": "customer_100"})
    assert service.person("u1")["identifiers"]["email"] == "u1@example.com"
    service.identify("customer_100", email="grace@example.com")
    assert service.attributes("customer_100") == {}
    assert service.person("customer_100")["segments"] == [{"id": 2, "name": "Has an email address"}]


def test_a_merge_that_makes_too_many_attributes_is_refused_whole(service: Service) -> None:
    service.identify("u1", **{f"a{number}": number for number in range(200)})
    service.identify("u2", **{f"b{number}": number for number in range(101)})
    assert merge(service, {"id": "u1"}, {"id": "u2"}) == 400
    assert service.exists("u2")
    assert len(service.attributes("u1")) == 200
