"""Track v2: operations on people, objects and deliveries, alone and in batches."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.service import NOW, Service

ULID = "01HQS7R8Y3M0ZK4V5T2N6B9XCD"


def entity(service: Service, type_: str, action: str, **fields: object) -> None:
    answer = service.track.post("/api/v2/entity", json={"type": type_, "action": action, **fields})
    assert (answer.status_code, answer.json()) == (200, {})


def person(service: Service, action: str, id_: str = "u1", **fields: object) -> None:
    entity(service, "person", action, identifiers={"id": id_}, **fields)


def acme(service: Service, action: str, **fields: object) -> None:
    entity(service, "object", action, identifiers={"object_type_id": "1", "object_id": "acme"}, **fields)


def related(service: Service, id_: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = service.app.get(f"/v1/customers/{id_}/relationships").json()["cio_relationships"]
    return found


def test_a_person_is_identified(service: Service) -> None:
    person(service, "identify", attributes={"email": "u1@example.com", "plan": "basic", "_update": False})
    assert service.person("u1")["identifiers"]["email"] == "u1@example.com"
    assert service.attributes("u1") == {"plan": "basic"}


@pytest.mark.parametrize("identifiers", [{"email": "ada@example.com"}, {"cio_id": "a3000002"}, {"id": "customer_123"}])
def test_people_are_named_by_one_identifier(service: Service, identifiers: dict[str, str]) -> None:
    entity(service, "person", "identify", identifiers=identifiers, attributes={"plan": "basic"})
    assert service.attributes("customer_123")["plan"] == "basic"


def test_an_id_among_the_attributes_may_be_a_number(service: Service) -> None:
    entity(service, "person", "identify", identifiers={"email": "a@example.com"}, attributes={"id": 5})
    assert service.person("5")["identifiers"]["email"] == "a@example.com"


def test_the_time_of_a_change_is_kept(service: Service) -> None:
    person(service, "identify", attributes={"plan": "new"}, timestamp=NOW - 10)
    person(service, "identify", attributes={"plan": "old"}, timestamp=NOW - 20)
    assert service.attributes("u1") == {"plan": "new"}


def test_update_only_stands_among_the_attributes(service: Service) -> None:
    person(service, "identify", attributes={"_update": True, "plan": "basic"})
    assert not service.exists("u1")


@pytest.mark.parametrize("action", ["event", "page", "screen"])
def test_events_of_each_type(service: Service, action: str) -> None:
    for _ in range(2):
        person(service, action, name=" seen ", id=ULID, timestamp=NOW + 1, attributes={"a": 1})
    found = service.app.get("/v1/customers/u1/activities?limit=1").json()["activities"][0]
    assert (found["type"], found["name"], found["data"]) == (action, "seen", {"a": 1})
    assert service.events("u1") == ["seen"]


def test_devices(service: Service) -> None:
    person(service, "add_device", device={"token": "t", "platform": "android"})
    assert service.person("u1")["devices"] == [{"token": "t", "platform": "android"}]
    person(service, "delete_device", device={"token": "t"})
    assert service.person("u1")["devices"] == []


def test_delete_suppress_and_unsuppress(service: Service) -> None:
    person(service, "delete", "customer_123")
    assert not service.exists("customer_123")
    person(service, "suppress", "customer_100")
    person(service, "identify", "customer_100")
    assert not service.exists("customer_100")
    person(service, "unsuppress", "customer_100")
    person(service, "identify", "customer_100")
    assert service.exists("customer_100")


def test_merge(service: Service) -> None:
    body = {"primary": {"id": "customer_123"}, "secondary": {"email": "grace@example.com"}}
    entity(service, "person", "merge", **body)
    assert not service.exists("customer_100")


def test_relationships_of_a_person(service: Service) -> None:
    acme_role = {"identifiers": {"object_type_id": "1", "object_id": "acme"}, "relationship_attributes": {"role": "a"}}
    person(service, "identify", cio_relationships=[acme_role])
    assert related(service, "u1") == [
        {
            "object_type_id": 1,
            "identifiers": {"object_id": "acme", "cio_object_id": "ob000001"},
            "attributes": {"role": "a"},
            "timestamps": {"role": NOW},
        }
    ]
    service.clock.pass_days(1)
    changed = {**acme_role, "relationship_attributes": {"role": None, "team": "x"}}
    person(service, "add_relationships", cio_relationships=[changed])
    assert related(service, "u1")[0]["attributes"] == {"team": "x"}
    assert related(service, "u1")[0]["timestamps"] == {"team": NOW + 86_400}
    person(service, "add_relationships", cio_relationships=[changed])
    person(service, "delete_relationships", cio_relationships=[acme_role])
    assert related(service, "u1") == []
    kinds = [kind for kind in service.activity_types("u1") if "relationship" in kind]
    assert kinds == ["add_relationship", "relationship_attribute_change", "delete_relationship"]


def test_relationships_in_the_older_identify(service: Service) -> None:
    change = {"relationships": [{"identifiers": {"object_type_id": "1", "object_id": "new"}}]}
    service.identify("u1", cio_relationships={"action": "add_relationships", **change})
    assert [entry["identifiers"]["object_id"] for entry in related(service, "u1")] == ["new"]
    service.identify("u1", cio_relationships={"action": "delete_relationships", **change})
    assert related(service, "u1") == []


def test_relationships_of_nobody_are_dropped(service: Service) -> None:
    entry = {"identifiers": {"cio_object_id": "ob000001"}}
    person(service, "delete_relationships", "nobody", cio_relationships=[entry])
    assert service.reasons() == ["delete_relationships: no such person"]
    person(service, "delete_relationships", "customer_100", cio_relationships=[entry])
    assert service.reasons() == ["delete_relationships: there is no such relationship"]
    unknown = {"identifiers": {"cio_object_id": "ob0000ff"}}
    person(service, "add_relationships", "customer_100", cio_relationships=[unknown])
    assert service.reasons() == ["no object has this cio_object_id"]
    person(service, "delete_relationships", "customer_100", cio_relationships=[unknown])
    assert service.reasons() == ["delete_relationships: there is no such relationship"]


def test_objects_are_identified_and_related(service: Service) -> None:
    acme(service, "identify", attributes={"size": 5, "city": None}, cio_relationships=[{"identifiers": {"id": "u1"}}])
    assert [entry["identifiers"]["object_id"] for entry in related(service, "u1")] == ["acme"]
    acme(service, "identify", attributes={"size": 5})
    changes = service.open.get("/_emulator/activities?type=_o:1:attribute_change").json()["activities"]
    assert len(changes) == 1
    acme(service, "delete_relationships", cio_relationships=[{"identifiers": {"id": "u1"}}])
    assert related(service, "u1") == []
    acme(service, "add_relationships", cio_relationships=[{"identifiers": {"email": "grace@example.com"}}])
    assert len(related(service, "customer_100")) == 1
    acme(service, "delete_relationships", cio_relationships=[{"identifiers": {"id": "nobody"}}])
    assert service.reasons() == ["delete_relationships: no such person"]


def test_an_object_is_deleted(service: Service) -> None:
    acme(service, "delete")
    assert related(service, "customer_123") == []
    acme(service, "delete")
    assert service.reasons() == ["object delete: no such object"]


def test_an_object_named_by_an_unknown_cio_id_is_dropped(service: Service) -> None:
    entity(service, "object", "identify", identifiers={"cio_object_id": "ob0000ff"}, attributes={"a": 1})
    assert service.reasons() == ["no object has this cio_object_id"]


def test_objects_of_anonymous_people(service: Service) -> None:
    entry = {"identifiers": {"anonymous_id": "anon-1"}, "relationship_attributes": {"role": "guest"}}
    acme(service, "identify_anonymous", attributes={}, cio_relationships=[entry])
    assert service.reasons() == ["relationship: nobody has claimed this anonymous_id"]
    service.identify("u1", anonymous_id="anon-1")
    acme(service, "identify_anonymous", attributes={}, cio_relationships=[entry])
    assert related(service, "u1")[0]["attributes"] == {"role": "guest"}


def test_a_delivery_reaches_a_metric(service: Service) -> None:
    identifiers = {"id": "ZGVsaXZlcnk6MQ=="}
    entity(service, "delivery", "event", identifiers=identifiers, name="converted", attributes={"device_token": "t"})
    assert service.activity_types("customer_123")[-1] == "converted_email"


def refusal(service: Service, item: object) -> dict[str, str]:
    answer = service.track.post("/api/v2/entity", json=item)
    assert answer.status_code == 400
    (error,) = answer.json()["errors"]
    found: dict[str, str] = error
    return found


@pytest.mark.parametrize(
    ("item", "field", "reason"),
    [
        ({"type": "person", "action": "event", "identifiers": {"id": "u1"}}, "name", "required"),
        ({"type": "person", "action": "fly", "identifiers": {"id": "u1"}}, "action", "invalid"),
        ({"type": "robot", "action": "identify", "identifiers": {"id": "u1"}}, "type", "invalid"),
        ({"type": "person", "action": "identify"}, "identifiers", "required"),
        ({"type": "person", "action": "identify", "identifiers": {}}, "identifiers", "required"),
        ({"type": "person", "action": "identify", "identifiers": {"id": "a", "email": "b"}}, "identifiers", "invalid"),
        ({"type": "person", "action": "identify", "identifiers": {"id": 5}}, "identifiers.id", "invalid"),
        (
            {"type": "person", "action": "identify", "identifiers": {"phone": "+15005550006"}},
            "identifiers.phone",
            "invalid",
        ),
        (
            {"type": "object", "action": "identify", "identifiers": {"object_type_id": "x", "object_id": "a"}},
            "identifiers.object_type_id",
            "invalid",
        ),
        (
            {"type": "person", "action": "identify", "identifiers": {"id": "u1", "nickname": "u"}},
            "identifiers",
            "required",
        ),
        (
            {"type": "person", "action": "identify", "identifiers": {"id": "u1"}, "attributes": {"id": []}},
            "id",
            "invalid",
        ),
        ([], "", "invalid"),
    ],
)
def test_refusals_name_the_field_and_the_reason(service: Service, item: object, field: str, reason: str) -> None:
    error = refusal(service, item)
    assert (error["field"], error["reason"]) == (field, reason)
    assert error["message"]


LONG = "x" * 151
RELATED = {"type": "person", "action": "add_relationships", "identifiers": {"id": "u1"}}


@pytest.mark.parametrize(
    ("identifiers", "attributes", "field"),
    [
        ({"object_type_id": "1", "object_id": LONG}, {}, "identifiers.object_id"),
        ({"object_type_id": "1", "object_id": " "}, {}, "identifiers.object_id"),
        ({"object_type_id": "1", "object_id": "new"}, {LONG: 1}, "attributes"),
        ({"object_type_id": "1", "object_id": "new"}, {" ": 1}, "attributes"),
        ({"object_type_id": "1", "object_id": "new"}, {"name": "x" * 1001}, "attributes.name"),
        ({"object_type_id": "1", "object_id": "acme"}, {"name": "x" * 1001}, "attributes.name"),
    ],
)
def test_objects_hold_what_people_hold(
    service: Service, identifiers: dict[str, str], attributes: dict[str, object], field: str
) -> None:
    item = {"type": "object", "action": "identify", "identifiers": identifiers, "attributes": attributes}
    assert refusal(service, item)["field"] == field
    if identifiers["object_id"] in (LONG, " "):
        person_side = {**RELATED, "cio_relationships": [{"identifiers": identifiers}]}
        assert refusal(service, person_side)["field"] == field
        assert not service.exists("u1")


def test_attributes_of_a_relationship_are_of_the_same_sizes(service: Service) -> None:
    entry = {"identifiers": {"object_type_id": "1", "object_id": "acme"}, "relationship_attributes": {"r": "x" * 1001}}
    assert refusal(service, {**RELATED, "cio_relationships": [entry]})["field"] == "relationship_attributes.r"
    assert not service.exists("u1")


def test_an_operation_over_32_kilobytes_is_refused(service: Service) -> None:
    attributes = {f"a{number}": "x" * 1000 for number in range(33)}
    item = {"type": "person", "action": "identify", "identifiers": {"id": "u1"}, "attributes": attributes}
    answer = service.track.post("/api/v2/entity", json=item)
    assert answer.status_code == 413
    assert answer.json()["errors"][0]["reason"] == "too_large"
    batch = service.track.post("/api/v2/batch", json={"batch": [item]})
    assert batch.status_code == 207
    assert batch.json()["errors"][0]["reason"] == "too_large"


def test_a_batch_of_good_items_is_answered_200(service: Service) -> None:
    items = [
        {"type": "person", "action": "identify", "identifiers": {"id": f"u{number}"}, "attributes": {"n": number}}
        for number in range(5)
    ]
    answer = service.track.post("/api/v2/batch", json={"batch": items})
    assert (answer.status_code, answer.json()) == (200, {})
    assert service.attributes("u4") == {"n": 4}


def test_the_bad_items_of_a_batch_are_named_and_the_others_stand(service: Service) -> None:
    good = {"type": "person", "action": "event", "identifiers": {"id": "u1"}, "name": "bought"}
    many = {f"a{number}": number for number in range(301)}
    full = {"type": "person", "action": "identify", "identifiers": {"id": "u2"}, "attributes": many}
    nameless = {"type": "person", "action": "event", "identifiers": {"id": "u3"}}
    answer = service.track.post("/api/v2/batch", json={"batch": [full, good, nameless, "text"]})
    assert answer.status_code == 207
    errors = answer.json()["errors"]
    assert [error["batch_index"] for error in errors] == [0, 2, 3]
    assert errors[1] == {"batch_index": 2, "reason": "required", "field": "name", "message": "name is required"}
    assert service.events("u1") == ["bought"]
    assert not service.exists("u2")
    logged = service.open.get("/_emulator/requests?outcome=refused").json()["requests"][0]
    assert logged["status"] == 207
    assert "batch.2: name is required" in logged["reasons"]


def test_what_a_batch_drops_in_silence_is_told_by_its_item(service: Service) -> None:
    identify = {"type": "person", "action": "identify", "identifiers": {"id": "u1"}}
    bad = {"type": "person", "action": "event", "identifiers": {"id": "u2"}}
    items = [{**identify, "action": "suppress"}, identify, bad, {**identify, "identifiers": {"cio_id": "a3ffffff"}}]
    assert service.track.post("/api/v2/batch", json={"batch": items}).status_code == 207
    assert service.reasons() == [
        "batch.1: the identifier is suppressed",
        "batch.2: name is required",
        "batch.3: identify: no person has this cio_id",
    ]


@pytest.mark.parametrize("body", [{}, {"batch": []}, {"batch": "x"}, []])
def test_a_batch_needs_items(service: Service, body: object) -> None:
    answer = service.track.post("/api/v2/batch", json=body)
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["field"] == "batch"


def test_a_batch_over_500_kilobytes_is_refused(service: Service) -> None:
    item = {
        "type": "person",
        "action": "event",
        "identifiers": {"id": "u1"},
        "name": "a",
        "attributes": {"b": "x" * 900},
    }
    answer = service.track.post("/api/v2/batch", json={"batch": [item] * 600})
    assert answer.status_code == 413
    assert not service.exists("u1")
