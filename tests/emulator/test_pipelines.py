"""Pipelines: every call, the reserved events, batches, and what is dropped in silence."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.emulator.service import NOW, Service

STRICT = {"X-Strict-Mode": "1"}
DELIVERY = "ZGVsaXZlcnk6MQ=="


def call(service: Service, name: str, /, **fields: object) -> None:
    answer = service.pipelines.post(f"/v1/{name}", json=fields, headers=STRICT)
    assert (answer.status_code, answer.json()) == (200, {}), answer.text


def reserved(service: Service, event: str, user: str = "customer_123", **fields: object) -> None:
    call(service, "track", event=event, userId=user, **fields)


def test_identify_sets_traits(service: Service) -> None:
    traits = {"email": "u1@example.com", "createdAt": "2024-01-15T00:00:00Z", "plan": "premium"}
    call(service, "identify", userId="u1", traits=traits)
    assert service.person("u1")["identifiers"]["email"] == "u1@example.com"
    assert service.attributes("u1") == {"created_at": 1705276800, "plan": "premium"}


def test_a_user_id_may_be_an_email(service: Service) -> None:
    call(service, "identify", userId="ada@example.com", traits={"plan": "basic"})
    assert service.attributes("customer_123")["plan"] == "basic"


def test_identify_claims_anonymous_activity(service: Service) -> None:
    call(service, "page", anonymousId="anon-1", name="Home")
    call(service, "identify", userId="u1", anonymousId="anon-1")
    assert service.events("u1") == ["Home"]


def test_an_anonymous_person_with_an_email_is_known_by_it(service: Service) -> None:
    call(service, "identify", anonymousId="anon-1", traits={"email": "a@example.com", "plan": "basic"})
    assert service.attributes("a@example.com") == {"plan": "basic"}


def test_anonymous_traits_alone_are_dropped(service: Service) -> None:
    call(service, "identify", anonymousId="anon-1", traits={"plan": "basic"})
    assert service.last_request()["outcome"] == "dropped"
    assert service.reasons() == ["identify: an anonymous person is only kept once they have a userId or an email"]


def test_events_pages_and_screens(service: Service) -> None:
    call(service, "track", userId="u1", event="bought", properties={"amount": 5}, timestamp="2024-02-29T00:00:00Z")
    call(service, "page", userId="u1", properties={"url": "https://example.com"})
    call(service, "page", userId="u1", properties={"title": "Home"})
    call(service, "page", userId="u1")
    call(service, "screen", userId="u1")
    call(service, "screen", userId="u1", name="Settings", timestamp="2024-02-29T00:00:00")
    events = {activity["name"]: activity for activity in service.person("u1")["activities"]}
    assert set(events) >= {"bought", "https://example.com", "Home", "page", "screen", "Settings"}
    assert events["bought"]["timestamp"] == 1709164800
    assert events["bought"]["data"] == {"amount": 5}
    assert events["Settings"]["timestamp"] == 1709164800


def test_a_page_without_a_name_may_have_a_long_address(service: Service) -> None:
    address = "https://example.com/?" + "é" * 100
    call(service, "page", userId="u1", properties={"url": address})
    page = service.person("u1")["activities"][0]
    assert (page["type"], page["data"]) == ("page", {"url": address})
    assert address.startswith(page["name"])
    assert 98 < len(page["name"].encode()) <= 100


def test_an_event_of_a_group_is_nobodys(service: Service) -> None:
    call(service, "track", groupId="acme", event="renewed")
    newest = service.open.get("/_emulator/activities?type=event&limit=1").json()["activities"][0]
    assert (newest["name"], newest["cio_id"], newest["subject"]) == ("renewed", None, {"group_id": "acme"})


def test_a_group_is_an_object_with_a_relationship(service: Service) -> None:
    traits = {"object_type_id": "2", "name": "Globex", "relationshipAttributes": {"role": "admin"}}
    call(service, "group", userId="u1", groupId="globex", traits=traits)
    entry = service.app.get("/v1/customers/u1/relationships").json()["cio_relationships"][0]
    assert entry["object_type_id"] == 2
    assert entry["identifiers"]["object_id"] == "globex"
    assert entry["attributes"] == {"role": "admin"}


def test_a_group_without_a_type_is_of_the_first(service: Service) -> None:
    call(service, "group", userId="u1", groupId="acme")
    entry = service.app.get("/v1/customers/u1/relationships").json()["cio_relationships"][0]
    assert (entry["object_type_id"], entry["identifiers"]["cio_object_id"]) == (1, "ob000001")


def test_a_group_of_somebody_anonymous(service: Service) -> None:
    call(service, "group", anonymousId="anon-1", groupId="acme")
    assert service.reasons() == ["group: nobody has claimed this anonymousId; the object alone is kept"]
    service.identify("u1", anonymous_id="anon-1")
    call(service, "group", anonymousId="anon-1", groupId="acme")
    assert len(service.app.get("/v1/customers/u1/relationships").json()["cio_relationships"]) == 1


def test_an_alias_joins_two_people(service: Service) -> None:
    call(service, "alias", previousId="customer_100", userId="customer_123")
    assert not service.exists("customer_100")
    assert service.activity_types("customer_123")[-1] == "profile_merge"


def test_an_alias_gives_a_new_id(service: Service) -> None:
    service.identify("old@example.com", plan="basic")
    call(service, "alias", previousId="old@example.com", userId="u1")
    assert service.attributes("u1") == {"plan": "basic"}


def test_an_alias_of_an_anonymous_id_claims_it(service: Service) -> None:
    call(service, "track", anonymousId="anon-1", event="visited")
    call(service, "alias", previousId="anon-1", userId="u1")
    assert service.events("u1") == ["visited"]


def test_devices_come_and_go(service: Service) -> None:
    context = {"device": {"token": "t", "type": "android"}}
    reserved(service, "Device Created or Updated", "u1", context=context, properties={"app_version": "2", "n": 1})
    customer = service.app.get("/v1/customers/u1/attributes").json()["customer"]
    assert customer["devices"][0]["attributes"] == {"app_version": "2"}
    reserved(service, "Device Deleted", "u1", context=context)
    assert service.person("u1")["devices"] == []


def test_a_device_without_a_type_keeps_the_one_known(service: Service) -> None:
    device = {"device": {"token": "sample-device-token"}}
    reserved(service, "Device Created or Updated", context=device)
    assert service.person("customer_123")["devices"] == [{"token": "sample-device-token", "platform": "ios"}]


def test_people_are_deleted_suppressed_and_released(service: Service) -> None:
    reserved(service, "User Deleted", "customer_100")
    assert not service.exists("customer_100")
    reserved(service, "User Deleted", "customer_100")
    assert service.reasons() == ["User Deleted: no such person"]
    reserved(service, "User Suppressed")
    service.identify("customer_123")
    assert not service.exists("customer_123")
    reserved(service, "User Unsuppressed")
    service.identify("customer_123")
    assert service.exists("customer_123")


def test_relationships_and_objects_are_deleted(service: Service) -> None:
    reserved(service, "Relationship Deleted", "nobody", properties={"objectId": "acme"})
    assert service.reasons() == ["Relationship Deleted: no such person"]
    reserved(service, "Relationship Deleted", properties={"objectId": "acme", "objectTypeId": 1})
    assert service.app.get("/v1/customers/customer_123/relationships").json()["cio_relationships"] == []
    call(service, "track", event="Object Deleted", anonymousId="anon-1", properties={"objectId": "acme"})
    deleted = service.open.get("/_emulator/activities?type=_o:1:delete").json()["activities"]
    assert len(deleted) == 1


def test_deliveries_and_content_are_reported(service: Service) -> None:
    properties = {"deliveryId": DELIVERY, "metric": "converted", "href": "https://example.com"}
    call(service, "track", event="Report Delivery Event", properties=properties, timestamp="2025-06-15T00:00:00Z")
    message = service.app.get("/v1/customers/customer_123/messages").json()["messages"][0]
    assert message["metrics"]["converted"] == 1749945600
    reserved(service, "Report Content Event", properties={"actionType": "viewed_content", "contentId": 3})
    assert "viewed_content" in service.activity_types("customer_123")
    call(service, "track", event="Report Content Event", properties={"actionType": "clicked_content"})
    assert service.open.get("/_emulator/activities?type=clicked_content").json()["activities"][0]["cio_id"] is None


BAD: list[tuple[str, dict[str, Any], str]] = [
    ("identify", {}, "anonymousId is required"),
    ("identify", {"userId": "u1", "traits": {"createdAt": "yesterday"}}, "traits.createdAt must be a time in ISO 8601"),
    ("identify", {"userId": "x" * 151}, "userId is over 150 bytes"),
    ("track", {"userId": "u1"}, "event is required"),
    ("track", {"userId": "u1", "event": "a", "timestamp": "now"}, "timestamp must be a time in ISO 8601"),
    ("track", {"userId": "u1", "event": "x" * 101}, "event is over 100 bytes"),
    ("group", {"userId": "u1"}, "groupId is required"),
    ("alias", {"userId": "u1"}, "previousId is required"),
    ("track", {"event": "Device Deleted", "userId": "u1"}, "context.device.token is required"),
    (
        "track",
        {"event": "Device Created or Updated", "userId": "u1", "context": {"device": {"token": "t"}}},
        "context.device.type is required",
    ),
    ("track", {"event": "User Deleted", "anonymousId": "a"}, "userId is required"),
    ("track", {"event": "Object Deleted", "anonymousId": "a"}, "properties.objectId is required"),
    (
        "track",
        {"event": "Report Delivery Event", "properties": {"deliveryId": DELIVERY, "metric": "liked"}},
        "properties needs deliveryId and a metric: delivered, clicked, converted, opened",
    ),
    (
        "track",
        {"event": "Report Content Event"},
        "properties needs an actionType: viewed_content, clicked_content",
    ),
    ("page", {"userId": "u1", "name": "a", "context": {"channel": "fax"}}, "context.channel"),
    ("track", {"userId": "u1", "event": "a", "properties": {"b": "x" * 33_000}}, "the body is over 32768 bytes"),
    ("batch", {"batch": []}, "batch is required"),
]


@pytest.mark.parametrize(("name", "fields", "reason"), BAD)
def test_a_bad_call_is_dropped_in_silence(service: Service, name: str, fields: dict[str, Any], reason: str) -> None:
    answer = service.pipelines.post(f"/v1/{name}", json=fields)
    assert (answer.status_code, answer.json()) == (200, {})
    assert service.last_request()["outcome"] == "dropped"
    assert service.reasons()[0].startswith(reason)
    assert not service.exists("u1")


@pytest.mark.parametrize(("name", "fields", "reason"), BAD)
def test_strict_mode_refuses_it(service: Service, name: str, fields: dict[str, Any], reason: str) -> None:
    answer = service.pipelines.post(f"/v1/{name}", json=fields, headers=STRICT)
    assert answer.status_code in (400, 413)
    assert answer.json()["meta"]["errors"][0].startswith(reason)
    assert service.last_request()["outcome"] == "refused"


def test_text_that_is_not_json_is_dropped(service: Service) -> None:
    answer = service.pipelines.post("/v1/track", content=b"{")
    assert answer.status_code == 200
    assert service.reasons() == ["the body is not valid JSON"]


@pytest.mark.parametrize("auth", [None, httpx.BasicAuth("", ""), httpx.BasicAuth("site", "key")])
def test_bad_keys_are_dropped_too(service: Service, auth: httpx.BasicAuth | None) -> None:
    body = {"userId": "u1", "event": "bought"}
    answer = httpx.post(f"{service.emulator.url}/v1/track", json=body, auth=auth, trust_env=False)
    assert answer.status_code == 200
    assert service.reasons() == ["unauthorized"]
    strict = httpx.post(f"{service.emulator.url}/v1/track", json=body, auth=auth, headers=STRICT, trust_env=False)
    assert strict.status_code == 401
    assert not service.exists("u1")


def test_a_batch_does_every_kind_of_call(service: Service) -> None:
    batch = [
        {"type": "identify", "userId": "u1", "traits": {"plan": "basic"}},
        {"type": "track", "userId": "u1", "event": "bought"},
        {"type": "page", "userId": "u1", "name": "Home"},
        {"type": "screen", "userId": "u1", "name": "Settings"},
        {"type": "group", "userId": "u1", "groupId": "acme"},
        {"type": "alias", "previousId": "anon-1", "userId": "u1"},
        {"type": "track", "userId": "u1", "event": "Device Created or Updated"},
    ]
    context = {"device": {"token": "t", "type": "ios"}}
    call(service, "batch", batch=batch, context=context)
    assert service.events("u1") == ["bought", "Home", "Settings"]
    assert service.person("u1")["devices"] == [{"token": "t", "platform": "ios"}]


MIXED = [
    {"type": "track", "userId": "u1", "event": "bought"},
    {"type": "track", "userId": "u2"},
    {"type": "fly", "userId": "u3"},
    {"type": "track", "userId": "u4", "event": "large", "properties": {"b": "x" * 33_000}},
    "text",
]


def test_the_bad_calls_of_a_batch_are_dropped(service: Service) -> None:
    answer = service.pipelines.post("/v1/batch", json={"batch": MIXED})
    assert (answer.status_code, answer.json()) == (200, {})
    assert service.reasons() == [
        "batch.1.event is required",
        "batch.2.type must be one of identify, track, page, screen, group, alias",
        "batch.3 is over 32768 bytes",
        "batch.4.type must be one of identify, track, page, screen, group, alias",
    ]
    assert service.events("u1") == ["bought"]


def test_what_a_batch_drops_in_silence_is_told_by_its_item(service: Service) -> None:
    service.track.post("/api/v1/customers/u1/suppress")
    call(service, "batch", batch=[MIXED[0], {"type": "identify", "anonymousId": "anon-1"}])
    assert service.reasons() == [
        "batch.0: the identifier is suppressed",
        "batch.1: identify: an anonymous person is only kept once they have a userId or an email",
    ]
    assert service.last_request()["outcome"] == "dropped"


BOUGHT = {"type": "track", "userId": "u1", "event": "bought"}


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ({"batch": [BOUGHT], "context": "phone"}, 'context is not of type "object"'),
        ({"batch": [BOUGHT], "context": {"device": {"token": "t", "type": "palm"}}}, "context.device.type"),
        ({"batch": [BOUGHT], "integrations": []}, 'integrations is not of type "object"'),
        ({"batch": [{**BOUGHT, "context": "phone"}], "context": {}}, 'batch.0.context is not of type "object"'),
    ],
)
def test_what_the_calls_of_a_batch_share_is_checked(service: Service, body: dict[str, Any], reason: str) -> None:
    assert service.pipelines.post("/v1/batch", json=body).status_code == 200
    assert service.reasons()[0].startswith(reason)
    strict = service.pipelines.post("/v1/batch", json=body, headers=STRICT)
    assert strict.status_code == 400
    assert strict.json()["meta"]["errors"][0].startswith(reason)
    assert not service.exists("u1")


def test_strict_mode_refuses_the_whole_batch(service: Service) -> None:
    answer = service.pipelines.post("/v1/batch", json={"batch": MIXED}, headers=STRICT)
    assert (answer.status_code, answer.json()) == (400, {"meta": {"errors": ["batch.1.event is required"]}})
    assert not service.exists("u1")


def test_a_moment_stands_still_without_a_timestamp(service: Service) -> None:
    call(service, "track", userId="u1", event="bought")
    assert service.person("u1")["activities"][0]["timestamp"] == NOW
