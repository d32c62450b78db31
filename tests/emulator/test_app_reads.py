"""What the App API answers about one person."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from customer_io_client.emulator import Emulator
from tests.emulator.service import NOW, Service


def test_all_attributes_are_text(service: Service) -> None:
    service.identify(
        "u1",
        email="u1@example.com",
        score=5,
        ratio=0.25,
        active=False,
        tags=["a", {"b": 1}],
        cio_subscription_preferences={"topics": {"topic_1": True}},
    )
    item = {"type": "person", "action": "identify", "identifiers": {"id": "u1"}}
    service.track.post("/api/v2/entity", json={**item, "attributes": {"unsubscribed": "TRUE"}})
    service.clock.pass_days(1)
    service.identify("u1", score=6)
    customer = service.app.get("/v1/customers/u1/attributes").json()["customer"]
    preferences = '{"topics":{"topic_1":true}}'
    assert customer["attributes"] == {
        "id": "u1",
        "email": "u1@example.com",
        "cio_id": "a3000003",
        "score": "6",
        "ratio": "0.25",
        "active": "false",
        "tags": '["a",{"b":1}]',
        "unsubscribed": "TRUE",
        "cio_subscription_preferences": preferences,
        "_cio_subscription_preferences_computed": '{"topics":{"topic_1":true,"topic_2":false}}',
    }
    assert customer["unsubscribed"] is True
    assert customer["timestamps"]["score"] == NOW + 86_400
    assert customer["timestamps"]["id"] == customer["timestamps"]["cio_id"] == NOW
    assert customer["timestamps"]["_cio_subscription_preferences_computed"] == 0


@pytest.mark.parametrize(
    ("kind", "value"), [("id", "customer_123"), ("email", "Ada@example.com"), ("cio_id", "cio_a3000002")]
)
def test_people_are_read_by_each_kind_of_identifier(service: Service, kind: str, value: str) -> None:
    answer = service.app.get(f"/v1/customers/{value}/attributes?id_type={kind}")
    assert answer.json()["customer"]["id"] == "customer_123"
    listed = service.app.post(f"/v1/customers/attributes?id_type={kind}", json={"ids": [value, "nobody", value]})
    assert [entry["customer"]["id"] for entry in listed.json()["customers"]] == ["customer_123"]


def test_an_email_is_no_id_where_ids_are_asked_for(service: Service) -> None:
    assert service.app.get("/v1/customers/ada@example.com/attributes").status_code == 404


@pytest.mark.parametrize("kind", ["phone", "nickname"])
def test_kinds_that_the_workspace_does_not_use_are_refused(service: Service, kind: str) -> None:
    assert service.app.get(f"/v1/customers/customer_123/attributes?id_type={kind}").status_code == 400
    answer = service.app.post(f"/v1/customers/attributes?id_type={kind}", json={"ids": ["a"]})
    assert answer.status_code == 400


@pytest.mark.parametrize("ids", [[str(number) for number in range(101)], [5], "a"])
def test_attributes_are_looked_up_one_hundred_at_a_time(service: Service, ids: object) -> None:
    assert service.app.post("/v1/customers/attributes", json={"ids": ids}).status_code == 400


def test_no_ids_find_nobody_with_a_note(service: Service) -> None:
    answer = service.app.post("/v1/customers/attributes", json={"ids": []})
    assert (answer.status_code, answer.json()) == (200, {"customers": []})
    assert "documents 1 to 100" in answer.headers["X-Emulator-Note"]
    assert service.app.post("/v1/customers/attributes", json={}).status_code == 400


def test_a_strict_emulator_refuses_to_look_up_no_ids() -> None:
    with Emulator(strict=True) as emulator:
        url, keys = f"{emulator.url}/v1/customers/attributes", {"Authorization": "Bearer key"}
        assert httpx.post(url, json={"ids": []}, headers=keys, trust_env=False).status_code == 400


READS = ["attributes", "activities", "segments", "messages", "relationships", "subscription_preferences"]


@pytest.mark.parametrize("what", READS)
def test_nobody_is_answered_404(service: Service, what: str) -> None:
    answer = service.app.get(f"/v1/customers/nobody/{what}")
    assert answer.status_code == 404
    assert answer.json() == {"errors": [{"detail": "not found", "status": "404"}]}


def activities(service: Service, query: str = "", identifier: str = "u1") -> dict[str, Any]:
    answer = service.app.get(f"/v1/customers/{identifier}/activities{query}")
    assert answer.status_code == 200, answer.text
    page: dict[str, Any] = answer.json()
    return page


def test_activities_come_newest_first_page_by_page(service: Service) -> None:
    for number in (3, 1, 5, 2, 4):
        event = {"name": f"e{number}", "timestamp": NOW + number}
        service.track.post("/api/v1/customers/u1/events", json=event)
    first = activities(service, "?type=event&limit=2")
    assert [activity["name"] for activity in first["activities"]] == ["e5", "e4"]
    second = activities(service, f"?type=event&limit=2&start={first['next']}")
    assert [activity["name"] for activity in second["activities"]] == ["e3", "e2"]
    last = activities(service, f"?type=event&limit=2&start={second['next']}")
    assert [activity["name"] for activity in last["activities"]] == ["e1"]
    assert last["next"] == ""


def test_ten_activities_are_answered_where_no_limit_is_given(service: Service) -> None:
    for number in range(12):
        service.track.post("/api/v1/customers/u1/events", json={"name": f"e{number}"})
    page = activities(service)
    assert len(page["activities"]) == 10
    assert len({activity["id"] for activity in page["activities"]}) == 10
    assert page["next"]


def test_names_filter_events_and_changed_attributes(service: Service) -> None:
    service.identify("u1", plan="basic", city="Paris")
    service.identify("u1", plan="premium")
    service.track.post("/api/v1/customers/u1/events", json={"name": "plan"})
    named = activities(service, "?name=plan")["activities"]
    assert [activity["type"] for activity in named] == ["event", "attribute_change", "attribute_change"]
    assert named[1]["data"] == {"plan": {"from": "basic", "to": "premium"}}
    only_city = activities(service, "?name=city&type=attribute_change")["activities"]
    assert len(only_city) == 1
    assert only_city[0]["data"]["city"] == {"from": "", "to": "Paris"}


def test_a_name_means_nothing_for_other_types(service: Service) -> None:
    sent = activities(service, "?type=sent_email", "customer_123")
    assert len(sent["activities"]) == 1
    assert activities(service, "?type=sent_email&name=plan", "customer_123") == sent
    assert activities(service, "?type=page&name=plan", "customer_123")["activities"] == []


def test_the_sample_has_an_email_that_was_clicked_twice(service: Service) -> None:
    page = activities(service, "?type=clicked_email&limit=20", "customer_123")
    clicked, again = page["activities"]
    assert clicked["delivery_id"] == again["delivery_id"]
    assert clicked["delivery_type"] == "email"
    assert clicked["customer_identifiers"]["email"] == "ada@example.com"


@pytest.mark.parametrize("query", ["?start=nonsense", "?start=cGVvcGxlOjE=", "?limit=x", "?start=é"])
def test_questions_about_activities_that_cannot_be_are_refused(service: Service, query: str) -> None:
    answer = service.app.get(f"/v1/customers/customer_123/activities{query}")
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["status"] == "400"


def test_a_type_that_nothing_has_lists_nothing(service: Service) -> None:
    assert activities(service, "?type=danced", "customer_123") == {"activities": [], "next": ""}


def test_messages_come_newest_first_page_by_page(service: Service) -> None:
    for number in range(3):
        body = {"to": "customer_123", "subject": f"Message {number}"}
        assert service.open.post("/_emulator/deliveries", json=body).status_code == 201
    path = "/v1/customers/customer_123/messages?limit=3"
    first = service.app.get(path).json()
    assert [message["subject"] for message in first["messages"]] == ["Message 2", "Message 1", "Message 0"]
    last = service.app.get(f"{path}&start={first['next']}").json()
    assert [message["subject"] for message in last["messages"]] == ["Welcome"]
    assert last["messages"][0]["recipient"] == "ada@example.com"
    assert last["messages"][0]["metrics"]["clicked"] == NOW
    assert last["next"] == ""


def test_messages_of_six_months_at_most(service: Service) -> None:
    service.clock.pass_days(200)
    body = {"to": "customer_123", "subject": "Later"}
    service.open.post("/_emulator/deliveries", json=body)

    def subjects(query: str = "") -> list[str]:
        answer = service.app.get(f"/v1/customers/customer_123/messages{query}").json()
        return [message["subject"] for message in answer["messages"]]

    assert subjects() == ["Later"]
    assert subjects(f"?start_ts={NOW - 1}") == ["Later"]
    assert subjects(f"?start_ts={NOW - 1}&end_ts={NOW + 1}") == ["Welcome"]
    assert subjects(f"?end_ts={NOW}") == ["Welcome"]


def test_relationships_come_page_by_page(service: Service) -> None:
    for number in range(3):
        group = {"userId": "u1", "groupId": f"g{number}"}
        service.pipelines.post("/v1/group", json=group)
    first = service.app.get("/v1/customers/u1/relationships?limit=2").json()
    last = service.app.get(f"/v1/customers/u1/relationships?limit=2&start={first['next']}").json()
    groups = [entry["identifiers"]["object_id"] for entry in first["cio_relationships"] + last["cio_relationships"]]
    assert groups == ["g0", "g1", "g2"]
    assert last["next"] == ""


def test_segments_of_a_person(service: Service) -> None:
    segments = service.app.get("/v1/customers/customer_100/segments").json()["segments"]
    assert [(segment["id"], segment["name"]) for segment in segments] == [
        (1, "Newsletter readers"),
        (2, "Has an email address"),
    ]
    service.identify("u1")
    assert service.app.get("/v1/customers/u1/segments").json() == {"segments": []}


def test_subscription_preferences(service: Service) -> None:
    service.identify("u1", cio_subscription_preferences={"topics": {"topic_1": True, "topic_2": False}})
    customer = service.app.get("/v1/customers/u1/subscription_preferences?language=fr").json()["customer"]
    assert [(topic["id"], topic["subscribed"]) for topic in customer["topics"]] == [("1", True), ("2", False)]
    assert customer["unsubscribed"] is False
    service.identify("u1", unsubscribed=True)
    customer = service.app.get("/v1/customers/u1/subscription_preferences").json()["customer"]
    assert customer["unsubscribed"] is True


def workspace(service: Service, query: str = "") -> dict[str, Any]:
    answer = service.app.get(f"/v1/activities{query}")
    assert answer.status_code == 200, answer.text
    page: dict[str, Any] = answer.json()
    return page


def test_activities_of_the_workspace_are_everybody_s(service: Service) -> None:
    for identifier in ("u1", "u2"):
        service.clock.now += 1
        service.track.post(f"/api/v1/customers/{identifier}/events", json={"name": "bought"})
    first = workspace(service, "?type=event&name=bought&limit=1")
    last = workspace(service, f"?type=event&name=bought&limit=1&start={first['next']}")
    found = first["activities"] + last["activities"]
    assert [activity["customer_id"] for activity in found] == ["u2", "u1"]
    assert found[0]["customer_identifiers"] == {"id": "u2", "email": None, "cio_id": "a3000004"}
    assert last["next"] == ""
    assert len(workspace(service)["activities"]) == 10


@pytest.mark.parametrize(
    "who",
    [
        "customer_id=customer_123",
        "customer_id=ada@example.com&id_type=email",
        "customer_id=cio_a3000002&id_type=cio_id",
    ],
)
def test_activities_of_one_person_by_each_kind_of_identifier(service: Service, who: str) -> None:
    found = workspace(service, f"?limit=100&{who}")
    assert found == activities(service, "?limit=100", "customer_123")
    assert service.app.get("/v1/activities?customer_id=nobody").status_code == 404


def test_what_is_of_no_person_has_no_identifiers(service: Service) -> None:
    service.track.post("/api/v1/events", json={"name": "seen", "anonymous_id": "a1"})
    (seen,) = workspace(service, "?type=event&name=seen")["activities"]
    assert "customer_identifiers" not in seen
    (made,) = workspace(service, "?type=_o:1:create")["activities"]
    assert made["data"]["object_id"] == "acme"


def test_deleted_people_are_listed_on_request_only(service: Service) -> None:
    for identifier in ("u1", "u2"):
        service.identify(identifier, email=f"{identifier}@example.com")
        service.track.delete(f"/api/v1/customers/{identifier}")
    assert "profile_delete" not in {entry["type"] for entry in workspace(service, "?limit=100")["activities"]}
    assert [entry["customer_id"] for entry in workspace(service, "?deleted=true")["activities"]] == ["u2", "u1"]
    for who in "U1@example.com&id_type=email", "u1", "cio_a3000003&id_type=cio_id":
        (gone,) = workspace(service, f"?deleted=true&customer_id={who}")["activities"]
        assert gone["customer_identifiers"] == {"id": "u1", "email": "u1@example.com", "cio_id": "a3000003"}
    assert workspace(service, "?deleted=true&type=event") == {"activities": [], "next": ""}


@pytest.mark.parametrize("query", ["?start=x", "?limit=0", "?deleted=perhaps", "?id_type=nickname", "?customer_id="])
def test_questions_about_the_workspace_that_cannot_be_are_refused(service: Service, query: str) -> None:
    assert service.app.get(f"/v1/activities{query}").status_code == 400
