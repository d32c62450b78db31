"""Manual segments, forms, metrics and unsubscribing, through the Track API."""

from __future__ import annotations

import pytest

from tests.emulator.service import NOW, Service


def members(service: Service, segment: int) -> list[str]:
    found: list[str] = service.app.get(f"/v1/segments/{segment}/membership").json()["ids"]
    return found


def change(service: Service, action: str, ids: list[str], query: str = "", segment: int = 1) -> int:
    answer = service.track.post(f"/api/v1/segments/{segment}/{action}_customers{query}", json={"ids": ids})
    return answer.status_code


def test_people_are_added_and_removed(service: Service) -> None:
    assert change(service, "add", ["customer_123", "customer_100"]) == 200
    assert members(service, 1) == ["customer_100", "customer_123"]
    assert change(service, "remove", ["customer_100"]) == 200
    assert members(service, 1) == ["customer_123"]


@pytest.mark.parametrize(
    ("kind", "value"),
    [("id", "customer_123"), ("email", "ADA@example.com"), ("cio_id", "a3000002"), ("cio_id", "cio_a3000002")],
)
def test_ids_are_of_the_kind_stated(service: Service, kind: str, value: str) -> None:
    assert change(service, "add", [value], f"?id_type={kind}") == 200
    assert "customer_123" in members(service, 1)


def test_ids_of_another_kind_or_of_nobody_are_ignored(service: Service) -> None:
    assert change(service, "add", ["customer_123", "ada@example.com"], "?id_type=email") == 200
    assert service.reasons() == ["segment: 1 of the ids are no email addresses"]
    assert members(service, 1) == ["customer_100", "customer_123"]
    assert change(service, "add", ["nobody", "customer_123"]) == 200
    assert service.reasons() == ["segment: 1 of the ids belong to nobody"]
    assert not service.exists("nobody")


@pytest.mark.parametrize(
    ("segment", "reason"),
    [
        (99, "segment_id no such segment"),
        (2, "segment_id the segment is data-driven; only a manual one takes people"),
    ],
)
def test_a_segment_must_exist_and_be_manual(service: Service, segment: int, reason: str) -> None:
    answer = service.track.post(f"/api/v1/segments/{segment}/add_customers", json={"ids": ["customer_123"]})
    assert (answer.status_code, answer.json()) == (400, {"meta": {"errors": [reason]}})


@pytest.mark.parametrize("ids", [[], [str(number) for number in range(1001)], [1], [""]])
def test_ids_that_cannot_be_are_refused(service: Service, ids: list[object]) -> None:
    assert service.track.post("/api/v1/segments/1/add_customers", json={"ids": ids}).status_code == 400


def test_a_segment_number_is_a_number(service: Service) -> None:
    assert service.track.post("/api/v1/segments/one/add_customers", json={"ids": ["a"]}).status_code == 400
    assert change(service, "add", ["customer_123"], "?id_type=phone") == 400


def submit(service: Service, data: object, form: str = "7") -> tuple[int, object]:
    answer = service.track.post(f"/api/v1/forms/{form}/submit", json={"data": data})
    return answer.status_code, answer.json() if answer.content else None


def test_a_form_identifies_who_filled_it_in(service: Service) -> None:
    data = {"email": "lead@example.com", "message": "hello", "form_name": "ignored"}
    assert submit(service, data) == (204, None)
    assert service.attributes("lead@example.com") == {"message": "hello"}
    event = service.person("lead@example.com")["activities"][0]
    assert (event["type"], event["name"]) == ("event", "form_submit")
    assert event["data"] == {"form_id": "7", "message": "hello"}


def test_a_form_with_id_and_email_knows_both(service: Service) -> None:
    assert submit(service, {"id": "u1", "email": "u1@example.com"}) == (204, None)
    assert service.person("u1")["identifiers"]["email"] == "u1@example.com"


def test_a_form_of_a_suppressed_person_is_dropped(service: Service) -> None:
    service.track.post("/api/v1/customers/u1/suppress")
    assert submit(service, {"id": "u1"}) == (204, None)
    assert service.reasons() == ["the identifier is suppressed"]
    assert not service.exists("u1")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ({"email_address": "a@example.com"}, "data needs id or email"),
        ({"email": "", "id": ""}, "data needs id or email"),
        ({"id": "u1", "rating": 5}, "data.rating must be a string"),
        ({"id": 1}, "data.id must be a string"),
        (None, "data is required"),
        ({"id": "u1", "x" * 151: ""}, "data attribute name is over 150 bytes"),
        ({"id": "u1", "message": "x" * 1001}, "data.message attribute value is over 1000 bytes"),
    ],
)
def test_a_refused_submission_still_makes_the_form(service: Service, data: object, reason: str) -> None:
    assert submit(service, data, "new%20form") == (400, {"meta": {"errors": [reason]}})
    assert service.last_request()["outcome"] == "refused"
    assert service.reasons() == [reason]
    assert service.open.get("/_emulator/forms").json() == {"forms": ["new form"]}
    assert not service.exists("u1")


DELIVERY = "ZGVsaXZlcnk6MQ=="


def messages(service: Service, identifier: str = "customer_123") -> list[dict[str, dict[str, int]]]:
    found: list[dict[str, dict[str, int]]] = service.app.get(f"/v1/customers/{identifier}/messages").json()["messages"]
    return found


def test_a_metric_is_kept_the_first_time_and_an_activity_each_time(service: Service) -> None:
    for later in (1, 2):
        report = {"delivery_id": DELIVERY, "metric": "converted", "timestamp": NOW + later}
        assert service.track.post("/api/v1/metrics", json=report).status_code == 200
    assert messages(service)[0]["metrics"]["converted"] == NOW + 1
    found = service.app.get("/v1/customers/customer_123/activities?type=converted_email").json()["activities"]
    assert [activity["timestamp"] for activity in found] == [NOW + 2, NOW + 1]
    assert found[0]["delivery_id"] == DELIVERY
    assert found[0]["data"] == {"delivery_id": DELIVERY, "delivered": NOW, "opened": True}


def test_the_details_of_a_metric_are_kept(service: Service) -> None:
    report = {"delivery_id": DELIVERY, "metric": "bounced", "recipient": "ada@example.com", "reason": "full"}
    service.track.post("/api/v1/metrics", json=report)
    found = service.app.get("/v1/customers/customer_123/activities?type=bounced_email").json()["activities"]
    assert (found[0]["data"]["recipient"], found[0]["data"]["reason"]) == ("ada@example.com", "full")


@pytest.mark.parametrize("path", ["/api/v1/push/events", "/push/events"])
def test_the_older_push_form_answers_at_two_paths(service: Service, path: str) -> None:
    report = {"delivery_id": DELIVERY, "event": "converted", "device_id": "t", "timestamp": NOW}
    assert service.open.post(path, json=report).status_code == 200
    assert messages(service)[0]["metrics"]["converted"] == NOW


def test_a_metric_of_no_delivery_is_dropped(service: Service) -> None:
    report = {"delivery_id": "unknown", "metric": "opened"}
    assert service.open.post("/api/v1/metrics", json=report).status_code == 200
    assert service.reasons() == ["metric: no such delivery"]


@pytest.mark.parametrize("type_", ["email", "push", "twilio", "in_app", "slack", "whatsapp", "webhook"])
def test_metrics_are_of_any_channel(service: Service, type_: str) -> None:
    captured = service.open.post("/_emulator/deliveries", json={"to": "customer_123", "type": type_}).json()
    report = {"delivery_id": captured["id"], "metric": "converted"}
    assert service.open.post("/api/v1/metrics", json=report).status_code == 200
    assert service.activity_types("customer_123")[-1] == f"converted_{type_}"


def test_a_metric_of_a_deleted_person_is_dropped(service: Service) -> None:
    service.track.delete("/api/v1/customers/customer_123")
    assert service.open.post("/push/events", json={"delivery_id": DELIVERY, "event": "opened"}).status_code == 200
    assert service.reasons() == ["metric: no such delivery"]


def test_a_metric_that_does_not_exist_is_refused(service: Service) -> None:
    report = {"delivery_id": DELIVERY, "metric": "liked"}
    assert service.open.post("/api/v1/metrics", json=report).status_code == 400


def test_unsubscribing_by_delivery_needs_no_keys(service: Service) -> None:
    answer = service.open.post(f"/unsubscribe/{DELIVERY}", json={"unsubscribe": True})
    assert answer.status_code == 200
    assert service.attributes("customer_123")["unsubscribed"] is True
    assert "unsubscribed" in messages(service)[0]["metrics"]
    assert service.activity_types("customer_123")[-2:] == ["unsubscribed_email", "attribute_change"]
    assert service.app.get("/v1/customers/customer_123/attributes").json()["customer"]["unsubscribed"] is True


def test_unsubscribing_can_be_taken_back(service: Service) -> None:
    service.open.post(f"/unsubscribe/{DELIVERY}", json={"unsubscribe": True})
    service.open.post(f"/unsubscribe/{DELIVERY}", json={"unsubscribe": False})
    service.open.post(f"/unsubscribe/{DELIVERY}", json={"unsubscribe": False})
    assert service.attributes("customer_123")["unsubscribed"] is False


def test_unsubscribing_needs_a_known_delivery_and_json(service: Service) -> None:
    assert service.open.post("/unsubscribe/unknown", json={"unsubscribe": True}).status_code == 400
    text = {"Content-Type": "text/plain"}
    answer = service.open.post(f"/unsubscribe/{DELIVERY}", content=b'{"unsubscribe": true}', headers=text)
    assert answer.json() == {"meta": {"errors": ["Content-Type must be application/json"]}}
    spelt = {"Content-Type": "Application/JSON; charset=utf-8"}
    answer = service.open.post(f"/unsubscribe/{DELIVERY}", content=b'{"unsubscribe": true}', headers=spelt)
    assert answer.status_code == 200
