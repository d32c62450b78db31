"""Events of people and anonymous ones, and devices, through the Track API."""

from __future__ import annotations

import pytest

from tests.emulator.service import NOW, Service

ULID = "01HQS7R8Y3M0ZK4V5T2N6B9XCD"


def track(service: Service, identifier: str, **event: object) -> None:
    answer = service.track.post(f"/api/v1/customers/{identifier}/events", json=event)
    assert (answer.status_code, answer.json()) == (200, {})


def track_anonymous(service: Service, **event: object) -> None:
    answer = service.track.post("/api/v1/events", json=event)
    assert (answer.status_code, answer.json()) == (200, {})


def test_an_event_is_an_activity_with_its_data_and_time(service: Service) -> None:
    track(service, "customer_123", name="bought", data={"amount": 99.99, "items": [1, 2]}, timestamp=NOW - 60)
    activity = service.app.get("/v1/customers/customer_123/activities?type=event&name=bought").json()["activities"][0]
    assert activity["name"] == "bought"
    assert activity["timestamp"] == NOW - 60
    assert activity["data"] == {"amount": 99.99, "items": [1, 2]}


def test_names_are_trimmed(service: Service) -> None:
    track(service, "u1", name="  bought \t")
    assert service.events("u1") == ["bought"]


def test_an_event_of_an_unknown_person_makes_them(service: Service) -> None:
    track(service, "u1", name="bought")
    assert service.person("u1")["identifiers"]["id"] == "u1"
    assert service.activity_types("u1") == ["profile_create", "attribute_change", "event"]


def test_an_event_of_an_unknown_cio_id_is_dropped(service: Service) -> None:
    track(service, "cio_a3ffffff", name="bought")
    assert service.reasons() == ["no person has this cio_id"]


def test_the_same_id_counts_once(service: Service) -> None:
    for _ in range(2):
        track(service, "u1", name="bought", id=ULID)
    assert service.events("u1") == ["bought"]
    assert service.reasons() == ["event: this id was received before"]
    track(service, "u2", name="bought", id=ULID)
    assert service.events("u2") == []


def test_the_ids_of_a_deleted_persons_events_are_forgotten_with_them(service: Service) -> None:
    track(service, "u1", name="bought", id=ULID)
    service.track.delete("/api/v1/customers/u1")
    track(service, "u1", name="bought", id=ULID)
    assert service.events("u1") == ["bought"]


def test_the_same_id_counts_once_whichever_api_it_comes_by(service: Service) -> None:
    track(service, "u1", name="bought", id=ULID)
    track_anonymous(service, name="bought", anonymous_id="anon-1", id=ULID)
    assert service.reasons() == ["event: this id was received before"]
    item = {"type": "person", "action": "event", "identifiers": {"id": "u1"}, "name": "bought", "id": ULID.lower()}
    service.track.post("/api/v2/entity", json=item)
    assert service.reasons() == ["event: this id was received before"]
    other = {**item, "id": "01HQS7R8Y3M0ZK4V5T2N6B9XCE"}
    answer = service.track.post("/api/v2/batch", json={"batch": [item, other, other]})
    assert (answer.status_code, answer.json()) == (200, {})
    assert service.events("u1") == ["bought", "bought"]


@pytest.mark.parametrize(
    "event_id", ["", "order-5", "8ZZZZZZZZZZZZZZZZZZZZZZZZZ", "3f1c9a52-8d1e-4d5b-9a57-2f1a1f7a3c11"]
)
def test_an_id_that_is_no_ulid_does_not_deduplicate(service: Service, event_id: str) -> None:
    for _ in range(2):
        track(service, "u1", name="bought", id=event_id)
    assert service.events("u1") == ["bought", "bought"]
    assert service.reasons() == []


def test_events_without_an_id_count_each_time(service: Service) -> None:
    for _ in range(2):
        track(service, "u1", name="bought")
    assert service.events("u1") == ["bought", "bought"]


@pytest.mark.parametrize("kind", ["event", "page", "screen"])
def test_types_are_kept(service: Service, kind: str) -> None:
    track(service, "u1", name="https://example.com/pricing", type=kind)
    activity = service.app.get("/v1/customers/u1/activities?limit=1").json()["activities"][0]
    assert activity["type"] == kind
    assert activity.get("url") == ("https://example.com/pricing" if kind == "page" else None)


@pytest.mark.parametrize(
    ("event", "reason"),
    [
        ({}, "name is required"),
        ({"name": "  "}, "name is required"),
        ({"name": "x" * 101}, "name is over 100 bytes"),
        ({"name": "a", "data": {"b": "x" * 102_400}}, "data is over 102400 bytes"),
        ({"name": "a", "data": []}, 'data is not of type "object"'),
        ({"name": "a", "timestamp": 1_750_000_000_000}, "timestamp must be a time in Unix seconds, not a finer unit"),
        ({"name": "a", "type": "click"}, 'type is not one of "event", "page" or "screen"'),
    ],
)
def test_events_that_cannot_be_are_refused(service: Service, event: dict[str, object], reason: str) -> None:
    for path in ("/api/v1/customers/u1/events", "/api/v1/events"):
        answer = service.track.post(path, json=event)
        assert (answer.status_code, answer.json()) == (400, {"meta": {"errors": [reason]}})
    assert not service.exists("u1")


def test_anonymous_events_are_claimed_by_identify(service: Service) -> None:
    track_anonymous(service, name="visited", anonymous_id="anon-1")
    track_anonymous(service, name="visited elsewhere", anonymous_id="anon-2")
    service.identify("u1", anonymous_id="anon-1")
    assert service.events("u1") == ["visited"]
    assert "anon_merge" in service.activity_types("u1")
    assert "anonymous_id" not in service.attributes("u1")


def test_events_older_than_thirty_days_are_not_claimed(service: Service) -> None:
    track_anonymous(service, name="old", anonymous_id="anon-1", timestamp=NOW - 31 * 86_400)
    track_anonymous(service, name="recent", anonymous_id="anon-1", timestamp=NOW - 29 * 86_400)
    service.identify("u1", anonymous_id="anon-1")
    assert service.events("u1") == ["recent"]


def test_later_events_of_a_claimed_id_are_the_persons(service: Service) -> None:
    service.identify("u1", anonymous_id="anon-1")
    track_anonymous(service, name="visited", anonymous_id="anon-1")
    assert service.events("u1") == ["visited"]


def test_claiming_again_changes_nothing(service: Service) -> None:
    service.identify("u1", anonymous_id="anon-1")
    service.identify("u1", anonymous_id="anon-1")
    assert service.activity_types("u1").count("anon_merge") == 1


def test_the_last_to_claim_has_the_id(service: Service) -> None:
    track_anonymous(service, name="first", anonymous_id="anon-1")
    service.identify("u1", anonymous_id="anon-1")
    service.identify("u2", anonymous_id="anon-1")
    track_anonymous(service, name="second", anonymous_id="anon-1")
    assert (service.events("u1"), service.events("u2")) == (["first"], ["second"])


def test_an_anonymous_event_without_an_id_is_nobodys(service: Service) -> None:
    track_anonymous(service, name="invited", data={"recipient": "friend@example.com"})
    newest = service.open.get("/_emulator/activities?type=event&limit=1").json()["activities"][0]
    assert (newest["name"], newest["cio_id"], newest["anonymous_id"]) == ("invited", None, None)


def test_an_event_of_a_known_person_claims_no_anonymous_id(service: Service) -> None:
    track(service, "u1", name="opened app", type="screen", anonymous_id="anon-1")
    track_anonymous(service, name="visited", anonymous_id="anon-1")
    assert service.events("u1") == ["opened app"]


@pytest.mark.parametrize("blank", ["", " "])
def test_a_blank_anonymous_id_is_none(service: Service, blank: str) -> None:
    track_anonymous(service, name="invited", anonymous_id=blank)
    newest = service.open.get("/_emulator/activities?type=event&limit=1").json()["activities"][0]
    assert newest["anonymous_id"] is None
    service.identify("u1", anonymous_id=blank)
    assert service.activity_types("u1") == ["profile_create", "attribute_change"]


def test_an_anonymous_id_has_the_size_of_an_identifier(service: Service) -> None:
    refused = {"meta": {"errors": ["anonymous_id is over 150 bytes"]}}
    for method, path in (("POST", "/api/v1/events"), ("PUT", "/api/v1/customers/u1")):
        answer = service.track.request(method, path, json={"name": "a", "anonymous_id": "x" * 151})
        assert (answer.status_code, answer.json()) == (400, refused)
    for name, fields in (("track", {"event": "a"}), ("identify", {"userId": "u1"}), ("page", {"name": "a"})):
        service.pipelines.post(f"/v1/{name}", json={**fields, "anonymousId": "x" * 151})
        assert service.reasons() == ["anonymousId is over 150 bytes"]
    assert not service.exists("u1")


def add_device(service: Service, identifier: str, **device: object) -> None:
    answer = service.track.put(f"/api/v1/customers/{identifier}/devices", json={"device": device})
    assert (answer.status_code, answer.json()) == (200, {})


def devices(service: Service, identifier: str) -> list[dict[str, object]]:
    customer = service.app.get(f"/v1/customers/{identifier}/attributes").json()["customer"]
    found: list[dict[str, object]] = customer["devices"]
    return found


def test_a_device_is_added_and_updated(service: Service) -> None:
    add_device(service, "u1", id="token-1", platform="ios", last_used=NOW - 5, attributes={"app_version": "1"})
    add_device(service, "u1", id="token-1", platform="ios", attributes={"device_os": "17"})
    assert devices(service, "u1") == [
        {
            "id": "token-1",
            "platform": "ios",
            "last_used": NOW,
            "attributes": {"app_version": "1", "device_os": "17"},
        }
    ]
    changes = service.app.get("/v1/customers/u1/activities?type=device_change").json()["activities"]
    assert [change["delivery_type"] for change in changes] == ["ios", "ios"]


def test_attributes_of_a_device_stay_where_none_are_sent(service: Service) -> None:
    add_device(service, "u1", id="token-1", platform="ios", attributes={"app_version": "1"})
    add_device(service, "u1", id="token-1", platform="android")
    assert [device["attributes"] for device in devices(service, "u1")] == [{"app_version": "1"}]


def test_a_token_belongs_to_the_last_person_who_has_it(service: Service) -> None:
    add_device(service, "u1", id="token-1", platform="ios")
    add_device(service, "u2", id="token-1", platform="ios")
    assert devices(service, "u1") == []
    assert [device["id"] for device in devices(service, "u2")] == ["token-1"]


def test_a_device_is_removed(service: Service) -> None:
    add_device(service, "u1", id="to/ken", platform="android")
    assert service.track.delete("/api/v1/customers/u1/devices/to%2Fken").status_code == 200
    assert devices(service, "u1") == []


def test_removing_what_is_not_there_is_answered_200(service: Service) -> None:
    add_device(service, "u2", id="token-1", platform="ios")
    assert service.track.delete("/api/v1/customers/nobody/devices/token-1").status_code == 200
    assert service.reasons() == ["delete_device: no such person"]
    assert service.track.delete("/api/v1/customers/customer_100/devices/token-1").status_code == 200
    assert service.reasons() == ["delete_device: the person has no such device"]
    assert len(devices(service, "u2")) == 1


@pytest.mark.parametrize("device", [{}, {"id": "t"}, {"id": "t", "platform": "palm"}, {"id": "", "platform": "ios"}])
def test_devices_that_cannot_be_are_refused(service: Service, device: dict[str, object]) -> None:
    answer = service.track.put("/api/v1/customers/u1/devices", json={"device": device})
    assert answer.status_code == 400
    assert list(answer.json()) == ["meta"]
