"""The control API."""

from __future__ import annotations

import pytest

from tests.emulator.service import NOW, Service


def test_health_counts_operations(service: Service) -> None:
    answer = service.open.get("/_emulator/health").json()
    assert answer["status"] == "ok"
    assert answer["operations"] >= 41


def test_reset_goes_back_to_the_sample(service: Service) -> None:
    service.identify("u1")
    service.track.delete("/api/v1/customers/customer_123")
    assert service.open.post("/_emulator/reset").status_code == 204
    assert not service.exists("u1")
    assert service.exists("customer_123")
    assert service.person("customer_123")["identifiers"]["cio_id"] == "a3000002"


def test_the_sample_workspace(service: Service) -> None:
    people = service.open.get("/_emulator/people").json()["people"]
    assert [person["identifiers"]["id"] for person in people] == ["customer_123", "customer_100"]
    assert all(person["identifiers"]["email"] != "user@example.com" for person in people)
    ada = service.person("customer_123")
    assert ada["attributes"] == {"name": "Ada Lovelace", "plan": "premium", "country": "Japan"}
    assert ada["segments"] == [{"id": 2, "name": "Has an email address"}]
    assert [activity["type"] for activity in ada["activities"][:5]] == [
        "clicked_email",
        "clicked_email",
        "opened_email",
        "delivered_email",
        "sent_email",
    ]


def test_people_are_listed_up_to_a_limit(service: Service) -> None:
    assert len(service.open.get("/_emulator/people?limit=1").json()["people"]) == 1


@pytest.mark.parametrize("limit", ["-1", "x", "1234567"])
def test_a_limit_is_a_number(service: Service, limit: str) -> None:
    answer = service.open.get(f"/_emulator/people?limit={limit}")
    assert (answer.status_code, answer.json()) == (400, {"error": "limit must be a number"})


def test_a_message_is_captured_and_played(service: Service) -> None:
    body = {"to": "grace@example.com", "subject": "Hello", "body": "<p>Hello</p>"}
    captured = service.open.post("/_emulator/deliveries", json=body)
    assert captured.status_code == 201
    delivery = captured.json()
    assert delivery["recipient"] == "grace@example.com"
    assert delivery["metrics"] == {"sent": NOW}
    path = f"/_emulator/deliveries/{delivery['id']}"
    for metric in ("delivered", "opened", "clicked"):
        played = service.open.post(f"{path}/play", json={"metric": metric, "href": "https://example.com"})
        assert played.json()["metrics"][metric] == NOW
    clicked = service.app.get("/v1/customers/customer_100/activities?type=clicked_email").json()["activities"][0]
    assert clicked["data"]["href"] == "https://example.com"
    assert service.open.get(path).json()["body"] == "<p>Hello</p>"
    assert service.open.get("/_emulator/deliveries").json()["deliveries"][0]["id"] == delivery["id"]


@pytest.mark.parametrize("type_", ["push", "twilio", "in_app"])
def test_messages_of_other_channels(service: Service, type_: str) -> None:
    captured = service.open.post("/_emulator/deliveries", json={"to": "customer_100", "type": type_}).json()
    service.open.post(f"/_emulator/deliveries/{captured['id']}/play", json={"metric": "converted"})
    assert service.activity_types("customer_100")[-1] == f"converted_{type_}"


def test_playing_an_unsubscribe_unsubscribes(service: Service) -> None:
    delivery = service.open.post("/_emulator/deliveries", json={"to": "customer_123"}).json()
    service.open.post(f"/_emulator/deliveries/{delivery['id']}/play", json={"metric": "unsubscribed"})
    assert service.attributes("customer_123")["unsubscribed"] is True


@pytest.mark.parametrize(
    ("path", "body", "status", "error"),
    [
        ("deliveries", {"to": "nobody"}, 404, "no such person"),
        ("deliveries", {}, 400, "to is blank"),
        ("deliveries", {"to": 5}, 400, "to must be a string"),
        ("deliveries", [], 400, "to is blank"),
        ("deliveries/unknown/play", {"metric": "opened"}, 404, "no such delivery"),
    ],
)
def test_control_requests_that_cannot_be(service: Service, path: str, body: object, status: int, error: str) -> None:
    answer = service.open.post(f"/_emulator/{path}", json=body)
    assert (answer.status_code, answer.json()) == (status, {"error": error})


def test_kinds_and_metrics_are_checked(service: Service) -> None:
    bad_kind = service.open.post("/_emulator/deliveries", json={"to": "customer_100", "type": "pigeon"})
    assert bad_kind.status_code == 400
    assert bad_kind.json()["error"].startswith("type must be one of email,")
    bad_metric = service.open.post("/_emulator/deliveries/ZGVsaXZlcnk6MQ==/play", json={"metric": "liked"})
    assert bad_metric.json()["error"].startswith("metric must be one of attempted,")
    no_json = service.open.post("/_emulator/deliveries", content=b"{")
    assert no_json.json() == {"error": "the body is not valid JSON"}


@pytest.mark.parametrize(("method", "path"), [("GET", "nothing"), ("GET", "reset"), ("DELETE", "people")])
def test_unknown_control_paths(service: Service, method: str, path: str) -> None:
    assert service.open.request(method, f"/_emulator/{path}").status_code == 404


def test_the_activities_of_everybody_are_listed(service: Service) -> None:
    service.track.delete("/api/v1/customers/customer_123")
    newest = service.open.get("/_emulator/activities?limit=1").json()["activities"][0]
    assert (newest["type"], newest["cio_id"]) == ("profile_delete", None)
    assert newest["subject"] == {"id": "customer_123", "email": "ada@example.com", "cio_id": "a3000002"}


def test_control_requests_are_not_logged(service: Service) -> None:
    service.identify("u1")
    service.open.get("/_emulator/health")
    assert service.last_request()["operation"] == "track.customers.identify"


def test_no_rule_has_a_number_that_long(service: Service) -> None:
    answer = service.open.delete(f"/_emulator/faults/{'9' * 5000}")
    assert (answer.status_code, answer.json()) == (404, {"error": "no such rule"})
