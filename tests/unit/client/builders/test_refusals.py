"""What a builder refuses, at once, by the name of the field; and values it must not let into any message."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from customer_io_api._shared import UNSET
from customer_io_api.track.models import (
    AnonymousPerson,
    AnonymousRelationship,
    ObjectById,
    ObjectRelationship,
    PersonById,
    PersonRelationship,
)
from customer_io_client.builders import calls, delivery, objects, person, relationships, semantic
from customer_io_client.exceptions import InvalidInputError, TooLargeError
from tests.unit.client.builders.samples import ACME, DELIVERY, TOKEN

Act = Callable[..., Any]
CANARY = "canary-5e1d"


def act(build: Act, *placed: Any, **named: Any) -> Callable[[], Any]:
    """A call that the type checkers would not let pass."""
    return lambda: build(*placed, **named)


def field_of(call: Callable[[], Any]) -> str | None:
    with pytest.raises(InvalidInputError) as caught:
        call()
    assert CANARY not in str(caught.value)
    assert caught.value.outcome == "not_sent"
    return caught.value.field


@pytest.mark.parametrize("bad", ["", " ", ".", "..", None, True, 1.5, b"u1", "\ud800", "cio_", ["u1"], "x" * 151])
def test_a_person_needs_a_usable_identifier(bad: Any) -> None:
    assert field_of(act(person.delete, bad)) == "person"
    assert field_of(act(person.merge, bad, "u2")) == "primary"
    assert field_of(act(person.merge, "u1", bad)) == "secondary"
    assert field_of(act(objects.add_relationships, ACME, [bad])) == "relationships[0]"
    assert field_of(act(relationships.to_person, bad)) == "person"


@pytest.mark.parametrize("bad", [{}, {"id": "u1", "email": "a@example.com"}, {"mail": "a"}, {CANARY: "a"}, {1: "a"}])
def test_a_person_is_named_in_exactly_one_way(bad: Any) -> None:
    assert field_of(act(person.suppress, bad)) == "person"


@pytest.mark.parametrize(
    ("bad", "field"),
    [
        ({"id": ""}, "person.id"),
        ({"id": None}, "person.id"),
        ({"email": 5}, "person.email"),
        ({"email": " "}, "person.email"),
        ({"phone": ""}, "person.phone"),
        ({"cio_id": "cio_"}, "person.cio_id"),
        ({"email": "x" * 151}, "person.email"),
    ],
)
def test_the_identifier_that_is_wrong_is_named(bad: Any, field: str) -> None:
    assert field_of(act(person.delete, bad)) == field


def test_a_phone_number_names_nobody_in_merges_and_relationships() -> None:
    phone = {"phone": "+818012345678"}
    assert field_of(act(person.merge, phone, "u2")) == "primary"
    assert field_of(act(relationships.to_person, phone)) == "person"


@pytest.mark.parametrize(
    ("bad", "field"),
    [
        ("acme", "of"),
        (None, "of"),
        ({}, "of"),
        ({"object_id": "acme"}, "of"),
        ({**ACME, "cio_object_id": "ob1"}, "of"),
        ({"object_type_id": "company", "object_id": "acme"}, "of.object_type_id"),
        ({"object_type_id": 1, "object_id": " "}, "of.object_id"),
        ({"cio_object_id": 5}, "of.cio_object_id"),
        ({"cio_object_id": ""}, "of.cio_object_id"),
    ],
)
def test_an_object_is_named_in_exactly_one_way(bad: Any, field: str) -> None:
    assert field_of(act(objects.delete, bad)) == field
    assert field_of(act(relationships.to_object, bad)) == field
    inner = field.replace("of", "relationships[1]", 1)
    assert field_of(act(person.add_relationships, "u1", [ACME, bad])) == inner


@pytest.mark.parametrize("bad", [None, 5, "acme", b"acme", {"object_id": "acme"}])
def test_relationships_are_a_list(bad: Any) -> None:
    assert field_of(act(person.add_relationships, "u1", bad)) == "relationships"
    assert field_of(act(objects.delete_relationships, ACME, bad)) == "relationships"
    assert bad is None or field_of(act(objects.identify_anonymous, ACME, relationships=bad)) == "relationships"


@pytest.mark.parametrize(
    ("call", "field"),
    [
        (act(person.event, "u1", " "), "name"),
        (act(person.event, "u1", 5), "name"),
        (act(person.page, "u1", "x" * 101), "name"),
        (act(person.event, "u1", "bought", id=" "), "id"),
        (act(person.event, "u1", "bought", id=5), "id"),
        (act(person.event, "u1", "bought", timestamp=datetime(2024, 1, 1)), "timestamp"),  # noqa: DTZ001 # naive on purpose
        (act(person.event, "u1", "bought", timestamp=1_709_164_800_000), "timestamp"),
        (act(person.event, "u1", "bought", timestamp=True), "timestamp"),
        (act(person.event, "u1", "bought", data=[CANARY]), "data"),
        (act(person.event, "u1", "bought", data={"amount": float("nan")}), "data.amount"),
        (act(person.event, "u1", "bought", data={"at": datetime(2024, 1, 1)}), "data.at"),  # noqa: DTZ001 # naive on purpose
        (act(person.event, "u1", "bought", data={"recipient": 5}), "data.recipient"),
        (act(person.page, "u1", "Home", data={"keywords": ["a", 5]}), "data.keywords[1]"),
        (act(person.page, "u1", "Home", data={"keywords": "a"}), "data.keywords"),
        (act(person.page, "u1", "Home", data={"keywords": None}), "data.keywords"),
        (act(person.page, "u1", "Home", data={"url": None}), "data.url"),
        (
            act(person.identify, "u1", attributes={"cio_subscription_preferences": None}),
            "attributes.cio_subscription_preferences",
        ),
        (act(person.identify, "u1", attributes=CANARY), "attributes"),
        (act(person.identify, "u1", attributes={"x" * 151: 1}), "attributes"),
        (act(person.identify, "u1", attributes={"bio": CANARY * 100}), "attributes.bio"),
        (act(person.identify, "u1", attributes={f"a{n}": n for n in range(301)}), "attributes"),
        (act(person.identify, "u1", attributes={"_update": "yes"}), "attributes._update"),
        (act(person.identify, "u1", attributes={"_update": False}, update_only=True), "_update"),
        (
            act(person.identify, "u1", attributes={"cio_subscription_preferences": {"topics": {"topic_1": 1}}}),
            "attributes.cio_subscription_preferences.topics.topic_1",
        ),
        (act(person.identify, "u1", attributes={"cio_subscription_preferences": CANARY}), "attributes"),
        (act(person.add_device, "u1", token="", platform="ios"), "token"),
        (act(person.add_device, "u1", token=TOKEN, platform="web"), "platform"),
        (act(person.add_device, "u1", token=TOKEN, platform=["ios"]), "platform"),
        (act(person.add_device, "u1", token=TOKEN, platform="ios", last_used="yesterday"), "last_used"),
        (act(person.add_device, "u1", token=TOKEN, platform="ios", attributes={"app": 5}), "attributes.app"),
        (act(person.delete_device, "u1", token=None), "token"),
        (act(objects.identify, ACME, attributes={"at": b"x"}), "attributes.at"),
        (act(objects.identify_anonymous, ACME, relationships=["anon-1", ""]), "relationships[1]"),
        (act(relationships.to_anonymous, 5), "anonymous_id"),
        (act(relationships.to_object, ACME, {"at": b"x"}), "attributes.at"),
        (act(delivery.event, "", "opened", device_token=TOKEN), "delivery_id"),
        (act(delivery.event, DELIVERY, "clicked", device_token=TOKEN), "metric"),
        (act(delivery.event, DELIVERY, "opened", device_token=" "), "device_token"),
        (act(calls.identify), "user_id"),
        (act(calls.identify, ""), "user_id"),
        (act(calls.identify, anonymous_id=5), "anonymous_id"),
        (act(calls.identify, "u1", traits={"createdAt": 5}), "traits.createdAt"),
        (act(calls.identify, "u1", traits={"unsubscribed": []}), "traits.unsubscribed"),
        (act(calls.track, event="bought"), "user_id"),
        (act(calls.track, "u1", event=""), "event"),
        (act(calls.track, "u1", event="bought", group_id=""), "group_id"),
        (act(calls.track, "u1", event="bought", timestamp="soon"), "timestamp"),
        (act(calls.track, "u1", event="bought", sent_at=b"x"), "sent_at"),
        (act(calls.track, "u1", event="bought", integrations={"All": 1}), "integrations.All"),
        (act(calls.track, "u1", event="bought", message_id=""), "message_id"),
        (act(calls.page, "u1", name=" "), "name"),
        (act(calls.page, "u1", context={"app": {"name": 5}}), "context.app.name"),
        (act(calls.page, "u1", context={"channel": "pigeon"}), "context.channel"),
        (act(calls.group, "u1", group_id=""), "group_id"),
        (act(calls.group, "u1", group_id="acme", object_type_id="company"), "object_type_id"),
        (
            act(calls.group, "u1", group_id="acme", object_type_id=1, traits={"object_type_id": "1"}),
            "traits.object_type_id",
        ),
        (act(calls.group, "u1", group_id="acme", object_type_id=1, traits=5), "traits"),
        (act(calls.group, "u1", group_id="acme", relationship_attributes=5), "relationship_attributes"),
        (act(calls.alias, "u1", previous_id=None), "previous_id"),
        (act(semantic.user_deleted, None), "user_id"),
        (act(semantic.device_created_or_updated, "u1", token="", platform="ios"), "token"),
        (act(semantic.device_created_or_updated, "u1", token=TOKEN, platform=None), "platform"),
        (act(semantic.device_deleted, "u1", token=TOKEN, platform="web"), "platform"),
        (act(semantic.device_deleted, "u1", token=TOKEN, context={"device": {}}), "context.device"),
        (act(semantic.relationship_deleted, "u1", object_id=""), "object_id"),
        (act(semantic.relationship_deleted, "u1", object_id="acme", object_type_id="1"), "object_type_id"),
        (act(semantic.object_deleted, "acme", object_type_id=True), "object_type_id"),
        (act(semantic.object_deleted, "acme", anonymous_id=""), "anonymous_id"),
        (act(semantic.report_delivery_event, DELIVERY, "bounced"), "metric"),
        (act(semantic.report_delivery_event, DELIVERY, "opened", action_value=5), "properties.actionValue"),
        (act(semantic.report_content_event, "opened", content_id=1, template_id=2), "action"),
        (act(semantic.report_content_event, "viewed_content", content_id=0, template_id=2), "content_id"),
    ],
)
def test_a_bad_value_is_named_by_its_place(call: Callable[[], Any], field: str) -> None:
    assert field_of(call) == field


@pytest.mark.parametrize(
    "call",
    [
        act(person.event, "u1", "bought", data={"text": CANARY * 3_200}),
        act(objects.identify, ACME, attributes={"text": CANARY * 3_200}),
        act(calls.track, "u1", event="bought", properties={"text": CANARY * 3_200}),
        act(semantic.device_deleted, "u1", token=CANARY * 3_200),
    ],
)
def test_an_item_holds_32_kilobytes(call: Callable[[], Any]) -> None:
    with pytest.raises(TooLargeError, match="at most 32768") as caught:
        call()
    assert (caught.value.limit_bytes, caught.value.size_bytes > 32_768) == (32_768, True)
    assert CANARY not in str(caught.value)


def test_relationships_that_were_made_elsewhere_are_checked_and_copied() -> None:
    empty = ObjectRelationship(identifiers=ObjectById(object_type_id="1", object_id=""))
    assert field_of(act(person.add_relationships, "u1", [empty])) == "relationships[0].object_id"
    nobody = PersonRelationship(identifiers=PersonById(id=" "))
    assert field_of(act(objects.add_relationships, ACME, [nobody])) == "relationships[0].id"
    unknown = AnonymousRelationship(identifiers=AnonymousPerson(anonymous_id=""))
    assert field_of(act(objects.identify_anonymous, ACME, relationships=[unknown])) == "relationships[0]"

    made = relationships.to_person("u1", {"role": "admin"})
    item = objects.add_relationships(ACME, [made])
    made.identifiers = PersonById(id="u2")
    made.relationship_attributes = UNSET
    assert item.to_dict()["cio_relationships"] == [
        {"identifiers": {"id": "u1"}, "relationship_attributes": {"role": "admin"}}
    ]


def test_an_unknown_argument_is_a_mistake_of_the_program() -> None:
    with pytest.raises(TypeError, match="times"):
        act(semantic.user_deleted, "u1", times=5)()


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ("u1", {"id": "u1"}),
        (5, {"id": "5"}),
        ("a@example.com", {"id": "a@example.com"}),
        ("cio_a1", {"cio_id": "a1"}),
        ({"id": 5}, {"id": "5"}),
        ({"id": "cio_a1"}, {"id": "cio_a1"}),
        ({"email": "a@example.com"}, {"email": "a@example.com"}),
        ({"cio_id": "cio_a1"}, {"cio_id": "a1"}),
        ({"phone": "+818012345678"}, {"phone": "+818012345678"}),
        (person.delete({"email": "a@example.com"}).identifiers, {"email": "a@example.com"}),
    ],
)
def test_people_are_named_as_in_the_clients_own_methods(given: Any, sent: dict[str, str]) -> None:
    assert person.delete(given).to_dict()["identifiers"] == sent


def test_values_are_written_as_each_api_wants_them() -> None:
    moment = datetime.fromisoformat("2024-02-29T12:00:00+09:00")
    event = person.event("u1", "seen", data={"at": moment}, timestamp=moment)
    assert (event.timestamp, event["attributes"]["at"]) == (1709175600, 1709175600)
    call = calls.track("u1", event="seen", properties={"at": moment}, timestamp=moment)
    assert (call.timestamp, call["properties"]["at"]) == ("2024-02-29T03:00:00Z", "2024-02-29T03:00:00Z")


def test_an_update_makes_nobody() -> None:
    item = person.identify("u1", attributes={"plan": "pro"}, update_only=True)
    assert item.to_dict()["attributes"] == {"plan": "pro", "_update": True}
    assert person.identify("u1", update_only=True).to_dict()["attributes"] == {"_update": True}


def test_each_event_has_an_id_of_its_own() -> None:
    ids = {person.event("u1", "seen").id for _ in range(20)}
    assert len(ids) == 20
    assert person.event("u1", "seen", id="own").id == "own"


def test_an_event_of_a_group_needs_no_person() -> None:
    assert calls.track(group_id="acme", event="renewed").to_dict() == {
        "type": "track",
        "event": "renewed",
        "groupId": "acme",
    }


def test_a_device_stands_in_the_context_beside_what_is_there() -> None:
    item = semantic.device_created_or_updated("u1", token=TOKEN, platform="ios", context={"ip": "192.0.2.1"})
    assert item.to_dict()["context"] == {"ip": "192.0.2.1", "device": {"token": TOKEN, "type": "ios"}}
