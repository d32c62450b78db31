"""People through the Track API: who an identifier means, and what becomes of them."""

from __future__ import annotations

from urllib.parse import quote

import pytest

from tests.emulator.service import Service


def test_an_unknown_id_makes_a_person(service: Service) -> None:
    service.identify("u1", email="U1@Example.com", plan="premium", score=5, tags=["a", "b"], active=True)
    person = service.person("u1")
    assert person["identifiers"]["id"] == "u1"
    assert person["identifiers"]["email"] == "U1@Example.com"
    assert person["attributes"] == {"plan": "premium", "score": 5, "tags": ["a", "b"], "active": True}
    assert service.activity_types("u1") == ["profile_create", "attribute_change"]


def test_an_unknown_email_makes_a_person_without_an_id(service: Service) -> None:
    service.identify("new@example.com", plan="basic")
    assert service.person("NEW@example.com")["identifiers"] == {
        "id": None,
        "email": "new@example.com",
        "cio_id": "a3000003",
    }


def test_a_numeric_id_in_the_body_is_its_digits(service: Service) -> None:
    service.identify("5", id=5, plan="basic")
    service.identify("new@example.com", id=6)
    assert service.attributes("5") == {"plan": "basic"}
    assert service.person("6")["identifiers"]["email"] == "new@example.com"


def test_a_known_identifier_updates(service: Service) -> None:
    service.identify("u1", plan="basic", city="Paris")
    service.identify("u1", plan="premium")
    assert service.attributes("u1") == {"plan": "premium", "city": "Paris"}


def test_null_clears_an_attribute(service: Service) -> None:
    service.identify("u1", plan="basic", city="Paris")
    service.identify("u1", plan=None, unknown=None)
    assert service.attributes("u1") == {"city": "Paris"}
    change = service.person("u1")["activities"][0]
    assert change["data"] == {"plan": {"from": "basic", "to": ""}}


def test_the_same_values_again_are_no_change(service: Service) -> None:
    service.identify("u1", plan="basic")
    before = service.activity_types("u1")
    service.identify("u1", plan="basic")
    assert service.activity_types("u1") == before


def test_a_person_is_found_by_cio_id(service: Service) -> None:
    service.identify("u1")
    cio_id = service.person("u1")["identifiers"]["cio_id"]
    service.identify(f"cio_{cio_id}", plan="premium")
    assert service.attributes("u1") == {"plan": "premium"}


@pytest.mark.parametrize("cio_id", ["a3ffffff", "a3", "zz000001", "a3-00001", "A3000001"])
def test_a_cio_id_that_nobody_has_is_dropped(service: Service, cio_id: str) -> None:
    service.identify(f"cio_{cio_id}", plan="premium")
    assert service.reasons() == ["identify: no person has this cio_id"]
    assert service.last_request()["outcome"] == "dropped"


def test_update_only_changes_a_known_person(service: Service) -> None:
    service.identify("u1", plan="basic")
    service.identify("u1", plan="premium", _update=True)
    assert service.attributes("u1") == {"plan": "premium"}


def test_update_only_never_creates(service: Service) -> None:
    service.identify("nobody", plan="premium", _update=True)
    assert not service.exists("nobody")
    assert service.reasons() == ["identify: _update: no such person"]
    failed = service.open.get("/_emulator/activities?type=failed_attribute_change").json()["activities"]
    assert [activity["subject"] for activity in failed] == [{"id": "nobody"}]


def test_update_only_takes_a_person_known_by_the_body(service: Service) -> None:
    service.identify("a@example.com", plan="basic")
    service.identify("u1", email="a@example.com", _update=True)
    assert service.person("u1")["identifiers"]["email"] == "a@example.com"


def test_a_new_id_with_a_known_email_joins_that_person(service: Service) -> None:
    service.identify("a@example.com", plan="basic")
    service.identify("u1", email="A@example.com", city="Paris")
    person = service.person("u1")
    assert person["identifiers"]["email"] == "A@example.com"
    assert person["attributes"] == {"plan": "basic", "city": "Paris"}


def test_a_new_email_with_a_known_id_joins_that_person(service: Service) -> None:
    service.identify("u1", plan="basic")
    service.identify("a@example.com", id="u1", city="Paris")
    assert service.person("u1")["identifiers"]["email"] == "a@example.com"
    assert service.attributes("u1") == {"plan": "basic", "city": "Paris"}
    service.identify("b@example.com", id="u1", city="Rome")
    assert service.reasons() == ["identify: the person of the body already has another email"]
    assert not service.exists("b@example.com")
    assert service.attributes("u1")["city"] == "Paris"


def test_a_known_email_with_the_id_of_another_person_keeps_the_attributes(service: Service) -> None:
    service.identify("u1", email="a@example.com")
    service.identify("b@example.com")
    service.identify("b@example.com", id="u1", plan="premium")
    assert service.reasons() == ["identify: this id belongs to another person"]
    assert service.last_request()["outcome"] == "dropped"
    assert service.person("b@example.com")["identifiers"]["id"] is None
    assert service.attributes("b@example.com") == {"plan": "premium"}
    assert service.attributes("u1") == {}


def test_a_cio_id_gives_no_identifier_that_another_person_has(service: Service) -> None:
    service.identify("cio_a3000002", id="customer_100", email="GRACE@example.com")
    assert service.reasons() == [
        "identify: this id belongs to another person",
        "identify: this email belongs to another person",
    ]
    assert service.person("customer_123")["identifiers"]["email"] == "ada@example.com"


def test_a_new_id_with_the_email_of_somebody_with_an_id_is_refused(service: Service) -> None:
    service.identify("u1", email="a@example.com")
    service.identify("u2", email="a@example.com", plan="premium")
    assert not service.exists("u2")
    assert service.attributes("u1") == {}
    assert service.reasons() == ["identify: the person of the body already has another id"]
    assert service.activity_types("u1")[-1] == "failed_attribute_change"


def test_a_body_that_names_two_people_is_refused(service: Service) -> None:
    service.identify("u1")
    service.identify("b@example.com")
    service.identify("c@example.com", id="u1", email="b@example.com")
    assert not service.exists("c@example.com")
    assert service.reasons() == ["identify: the identifiers of the body belong to two people"]


def test_an_email_of_another_person_is_refused_and_the_rest_is_kept(service: Service) -> None:
    service.identify("u1", email="a@example.com")
    service.identify("u2", email="b@example.com")
    service.identify("u2", email="a@example.com", plan="premium")
    assert service.person("u2")["identifiers"]["email"] == "b@example.com"
    assert service.attributes("u2") == {"plan": "premium"}
    assert service.reasons() == ["identify: this email belongs to another person"]
    assert "failed_attribute_change" in service.activity_types("u2")


def test_an_email_changes_by_id(service: Service) -> None:
    service.identify("customer_123", email="new-email@example.com")
    assert service.person("customer_123")["identifiers"]["email"] == "new-email@example.com"
    assert not service.exists("ada@example.com")


def test_an_email_does_not_change_by_email(service: Service) -> None:
    service.identify("ada@example.com", email="other@example.com")
    assert service.person("customer_123")["identifiers"]["email"] == "ada@example.com"
    assert service.reasons() == ["identify: the email is set; change it by cio_id"]


def test_an_email_may_be_spelled_anew_by_email(service: Service) -> None:
    service.identify("ada@example.com", email="Ada@Example.com")
    assert service.person("customer_123")["identifiers"]["email"] == "Ada@Example.com"
    assert service.reasons() == []


def test_an_id_changes_by_cio_id_alone(service: Service) -> None:
    service.identify("u1", email="a@example.com")
    service.identify("u1", id="u2")
    assert service.reasons() == ["identify: the id is set; change it by cio_id"]
    service.identify("a@example.com", id="u2")
    assert service.reasons() == ["identify: the id is set; change it by cio_id"]
    cio_id = service.person("u1")["identifiers"]["cio_id"]
    service.identify(f"cio_{cio_id}", id="u2", email="b@example.com")
    assert service.person("u2")["identifiers"] == {"id": "u2", "email": "b@example.com", "cio_id": cio_id}
    assert not service.exists("u1")


def test_a_cio_id_never_changes(service: Service) -> None:
    service.identify("customer_123", cio_id="a3000001", plan="gold")
    item = {"type": "person", "action": "identify", "identifiers": {"id": "customer_123"}}
    service.track.post("/api/v2/entity", json={**item, "attributes": {"cio_id": "a3000001"}})
    assert service.person("customer_123")["identifiers"]["cio_id"] == "a3000002"
    assert "cio_id" not in service.attributes("customer_123")


def test_an_id_is_given_to_a_person_without_one(service: Service) -> None:
    service.identify("a@example.com")
    service.identify("a@example.com", id="u1")
    assert service.person("u1")["identifiers"]["email"] == "a@example.com"


def test_an_email_is_taken_away_by_an_empty_one(service: Service) -> None:
    service.identify("customer_123", email="")
    assert service.person("customer_123")["identifiers"]["email"] is None
    assert not service.exists("ada@example.com")


def test_an_id_that_looks_like_an_email_is_found_by_it(service: Service) -> None:
    service.track.post(
        "/api/v2/entity", json={"type": "person", "action": "identify", "identifiers": {"id": "a@b.example"}}
    )
    service.identify("a@b.example", plan="premium")
    person = service.person("a@b.example")
    assert person["identifiers"]["id"] == "a@b.example"
    assert person["identifiers"]["email"] is None
    service.identify("a@b.example", email="other@example.com")
    assert service.person("a@b.example")["identifiers"]["email"] == "other@example.com"


def test_values_older_than_those_known_are_skipped(service: Service) -> None:
    service.identify("u1", plan="new", _timestamp=1_700_000_000)
    service.identify("u1", plan="old", city="Paris", _timestamp=1_600_000_000)
    assert service.attributes("u1") == {"plan": "new", "city": "Paris"}
    assert service.reasons() == ["identify: the attributes are older than those known"]
    assert "skipped_update" in service.activity_types("u1")


def test_subscription_preferences_change_by_topic(service: Service) -> None:
    service.identify("u1", cio_subscription_preferences={"topics": {"topic_1": True, "topic_2": True}})
    service.identify("u1", **{"cio_subscription_preferences.topics.topic_2": False})
    assert service.attributes("u1")["cio_subscription_preferences"] == {"topics": {"topic_1": True, "topic_2": False}}


def test_topics_that_are_left_out_keep_their_choice(service: Service) -> None:
    service.identify("u1", cio_subscription_preferences={"topics": {"topic_1": False}, "channels": {"email": True}})
    service.identify("u1", cio_subscription_preferences={"topics": {"topic_2": True}})
    assert service.attributes("u1")["cio_subscription_preferences"] == {
        "topics": {"topic_1": False, "topic_2": True},
        "channels": {"email": True},
    }
    traits = {"cio_subscription_preferences": {"topics": {"topic_1": True}}}
    service.pipelines.post("/v1/identify", json={"userId": "u1", "traits": traits})
    assert service.attributes("u1")["cio_subscription_preferences"]["topics"] == {"topic_1": True, "topic_2": True}


def test_preferences_of_a_new_person_may_be_dotted(service: Service) -> None:
    service.identify("u1", **{"cio_subscription_preferences.topics.topic_2": False})
    assert service.attributes("u1")["cio_subscription_preferences"] == {"topics": {"topic_2": False}}


def test_deleting_a_person_deletes_all_that_is_theirs(service: Service) -> None:
    service.track.post("/api/v1/segments/1/add_customers", json={"ids": ["customer_123"]})
    assert service.track.delete("/api/v1/customers/customer_123").status_code == 200
    assert not service.exists("customer_123")
    assert service.app.get("/v1/segments/1/customer_count").json()["count"] == 1
    deliveries = service.open.get("/_emulator/deliveries").json()["deliveries"]
    assert "ada@example.com" not in {delivery["recipient"] for delivery in deliveries}
    service.identify("customer_123")
    assert service.attributes("customer_123") == {}
    assert service.activity_types("customer_123") == ["profile_create", "attribute_change"]


def test_a_deleted_cio_id_is_never_used_again(service: Service) -> None:
    service.identify("u1")
    cio_id = service.person("u1")["identifiers"]["cio_id"]
    service.track.delete("/api/v1/customers/u1")
    service.identify("u1")
    assert service.person("u1")["identifiers"]["cio_id"] != cio_id
    service.identify(f"cio_{cio_id}", plan="premium")
    assert service.reasons() == ["identify: no person has this cio_id"]


def test_deleting_nobody_is_answered_200(service: Service) -> None:
    assert service.track.delete("/api/v1/customers/nobody").status_code == 200
    assert service.reasons() == ["delete: no such person"]


def test_a_suppressed_person_is_gone_and_stays_so(service: Service) -> None:
    assert service.track.post("/api/v1/customers/customer_123/suppress").status_code == 200
    for identifier in ("customer_123", "ada@example.com", "ADA@example.com"):
        service.identify(identifier, plan="premium")
        assert not service.exists(identifier)
        assert service.reasons() == ["the identifier is suppressed"]
        assert service.last_request()["outcome"] == "dropped"


def test_a_suppressed_email_in_the_body_drops_the_call(service: Service) -> None:
    service.track.post("/api/v1/customers/ada@example.com/suppress")
    service.identify("u1", email="ada@example.com")
    assert not service.exists("u1")


def test_events_devices_and_segments_of_suppressed_people_are_dropped(service: Service) -> None:
    service.track.post("/api/v1/customers/customer_123/suppress")
    service.track.post("/api/v1/customers/customer_123/events", json={"name": "bought"})
    assert service.reasons() == ["the identifier is suppressed"]
    service.track.put("/api/v1/customers/customer_123/devices", json={"device": {"id": "t", "platform": "ios"}})
    assert service.reasons() == ["the identifier is suppressed"]
    assert not service.exists("customer_123")


@pytest.mark.parametrize("released_by", ["customer_123", "ada@example.com", "cio_a3000002"])
def test_unsuppressing_one_identifier_releases_those_of_that_person(service: Service, released_by: str) -> None:
    service.track.post("/api/v1/customers/customer_123/suppress")
    assert service.track.post(f"/api/v1/customers/{released_by}/unsuppress").status_code == 200
    assert service.reasons() == []
    service.identify("customer_123", email="ada@example.com")
    assert service.attributes("customer_123") == {}


def test_an_identifier_of_nobody_can_be_suppressed_and_released(service: Service) -> None:
    service.track.post("/api/v1/customers/nobody/suppress")
    service.identify("nobody")
    assert not service.exists("nobody")
    service.track.post("/api/v1/customers/nobody/unsuppress")
    service.identify("nobody")
    assert service.exists("nobody")


def test_suppressing_an_unknown_cio_id_does_nothing(service: Service) -> None:
    service.track.post("/api/v1/customers/cio_a3ffffff/suppress")
    assert service.reasons() == ["suppress: no such person"]


@pytest.mark.parametrize("identifier", ["customer_123", "cio_a3000002", "a@b.example"])
def test_unsuppressing_what_is_not_suppressed_does_nothing(service: Service, identifier: str) -> None:
    assert service.track.post(f"/api/v1/customers/{identifier}/unsuppress").status_code == 200
    assert service.reasons() == ["unsuppress: the identifier is not suppressed"]


def test_an_id_that_looks_like_an_email_is_released_by_it(service: Service) -> None:
    item = {"type": "person", "action": "suppress", "identifiers": {"id": "a@b.example"}}
    service.track.post("/api/v2/entity", json=item)
    service.identify("a@b.example")
    assert not service.exists("a@b.example")
    service.track.post("/api/v1/customers/a@b.example/unsuppress")
    service.identify("a@b.example")
    assert service.exists("a@b.example")


def test_the_region_names_itself(service: Service) -> None:
    answer = service.track.get("/api/v1/accounts/region")
    assert answer.status_code == 200
    assert answer.json()["region"] == "us"


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"a" * 151: 1}, "attribute name is over 150 bytes"),
        ({"plan": "é" * 501}, "plan attribute value is over 1000 bytes"),
        ({" ": 1}, "attribute name is blank"),
        ({f"a{number}": number for number in range(301)}, "attributes a person holds 300 attributes at most"),
        ({"id": "x" * 151}, "id is over 150 bytes"),
        ({"email": "x" * 151}, "email is over 150 bytes"),
        ({"id": " "}, "id is blank"),
        ({"_timestamp": 1_700_000_000_000_000}, "_timestamp must be a time in Unix seconds, not a finer unit"),
        ({"created_at": "2024-01-15"}, 'created_at is not of type "integer"'),
    ],
)
def test_what_the_service_cannot_hold_is_refused(service: Service, fields: dict[str, object], reason: str) -> None:
    answer = service.track.put("/api/v1/customers/u1", json=fields)
    assert answer.status_code == 400
    assert answer.json() == {"meta": {"errors": [reason]}}
    assert not service.exists("u1")
    assert service.last_request()["outcome"] == "refused"


def test_attributes_of_a_full_person_may_still_change(service: Service) -> None:
    service.identify("u1", **{f"a{number}": number for number in range(300)})
    service.identify("u1", a0=None, b0=1)
    assert len(service.attributes("u1")) == 300
    assert service.track.put("/api/v1/customers/u1", json={"c0": 1}).status_code == 400


@pytest.mark.parametrize("identifier", ["x" * 151, "é" * 76, "%20"])
def test_identifiers_that_cannot_be_are_refused(service: Service, identifier: str) -> None:
    answer = service.track.put(f"/api/v1/customers/{identifier}", json={})
    assert answer.status_code == 400


@pytest.mark.parametrize("identifier", ["a/b", "a?b", "a%b", "a#b", "a+b", "é", "a b", "%2F", "🦊"])
def test_identifiers_are_decoded_once_as_one_segment(service: Service, identifier: str) -> None:
    encoded = quote(identifier, safe="")
    service.identify(encoded, plan="premium")
    assert service.person(encoded)["identifiers"]["id"] == identifier
    assert service.track.delete(f"/api/v1/customers/{encoded}").status_code == 200
    assert not service.exists(encoded)
