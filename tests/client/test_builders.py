"""What builders make, sent in every way to the emulator: each item has its effect there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import httpx
import pytest

from customer_io_client import CustomerIO, TooLargeError
from customer_io_client.builders import (
    Entity,
    PipelinesCall,
    calls,
    delivery,
    objects,
    person,
    relationships,
    request,
    semantic,
)
from customer_io_client.emulator import Emulator
from tests.client.driver import Driver, JumpingClock
from tests.client.server import DROP, Answer, Server
from tests.unit.client.builders.samples import ACME, DELIVERY, TOKEN

ADA = "customer_123"
"""Of the sample workspace: related to `acme`, and the one whom the sample delivery went to."""

Told: TypeAlias = "Callable[[Entity], None]"
Called: TypeAlias = "Callable[[PipelinesCall], None]"


@pytest.fixture
def client(driver: Driver, emulator: Emulator) -> CustomerIO:
    return driver.emulator_client(emulator)


@pytest.fixture(params=["entity", "batch", "request"])
def tell(request: pytest.FixtureRequest, client: CustomerIO) -> Told:
    """One way to send an item of Track v2."""
    return {"entity": client.track.v2.entity, "batch": _in_batch(client), "request": _alone(client)}[request.param]


@pytest.fixture(params=["batch", "request"])
def call(request: pytest.FixtureRequest, client: CustomerIO) -> Called:
    """One way to send a call of the Pipelines."""
    ways: dict[str, Called] = {
        "batch": lambda item: client.pipelines.batch(batch=[item]),
        "request": _alone(client),
    }
    return ways[request.param]


def _in_batch(client: CustomerIO) -> Told:
    def tell(item: Entity) -> None:
        assert not client.track.v2.batch(batch=[item]).errors

    return tell


def _alone(client: CustomerIO) -> Callable[[Entity | PipelinesCall], None]:
    return lambda item: client.call(request(item))


def held(emulator: Emulator, identifier: str) -> dict[str, Any] | None:
    """What the emulator holds of this person."""
    answer = httpx.get(f"{emulator.url}/_emulator/people/{identifier}", trust_env=False)
    found: dict[str, Any] = answer.json()
    return found if answer.status_code == 200 else None


def newest(emulator: Emulator) -> dict[str, Any]:
    """The newest activity."""
    answer = httpx.get(f"{emulator.url}/_emulator/activities?limit=1", trust_env=False)
    found: dict[str, Any] = answer.json()["activities"][0]
    return found


def attributes(emulator: Emulator, identifier: str) -> Any:
    return (held(emulator, identifier) or {})["attributes"]


def events(emulator: Emulator, identifier: str) -> list[tuple[str, str]]:
    found = (held(emulator, identifier) or {})["activities"]
    return [(each["type"], each["name"]) for each in found if each["type"] in ("event", "page", "screen")]


def tokens(emulator: Emulator, identifier: str) -> list[str]:
    return [device["token"] for device in (held(emulator, identifier) or {})["devices"]]


def related(client: CustomerIO, identifier: str) -> dict[str, Any]:
    """The objects that a person is related to, with the attributes of each relationship."""
    found = client.app.customers.list_relationships(identifier)
    return {each["identifiers"]["object_id"]: dict(each["attributes"]) for each in found}


def test_a_person_is_identified_updated_and_deleted(tell: Told, emulator: Emulator) -> None:
    tell(person.identify("u1", attributes={"plan": "pro"}))
    assert attributes(emulator, "u1") == {"plan": "pro"}
    tell(person.identify({"id": "u1"}, attributes={"plan": "basic"}, update_only=True))
    assert attributes(emulator, "u1") == {"plan": "basic"}
    tell(person.identify("u2", update_only=True))
    assert held(emulator, "u2") is None
    tell(person.delete("u1"))
    assert held(emulator, "u1") is None


def test_an_email_and_a_cio_id_name_a_person_too(tell: Told, emulator: Emulator) -> None:
    tell(person.identify({"email": "ada@example.com"}, attributes={"plan": "pro"}))
    assert attributes(emulator, ADA)["plan"] == "pro"
    cio_id = (held(emulator, ADA) or {})["identifiers"]["cio_id"]
    tell(person.identify(f"cio_{cio_id}", attributes={"plan": "basic"}))
    assert attributes(emulator, ADA)["plan"] == "basic"
    tell(person.delete({"cio_id": cio_id}))
    assert held(emulator, ADA) is None


@pytest.mark.parametrize("build", [person.event, person.page, person.screen])
def test_an_activity_is_counted_once_however_often_it_is_sent(
    tell: Told, emulator: Emulator, build: Callable[..., Entity]
) -> None:
    item = build("u1", "seen", data={"amount": 5})
    tell(item)
    tell(item)
    assert events(emulator, "u1") == [(item["action"], "seen")]


def test_a_device_comes_and_goes(tell: Told, emulator: Emulator) -> None:
    tell(person.add_device("u1", token=TOKEN, platform="ios", last_used=5, attributes={"app_version": "2"}))
    assert tokens(emulator, "u1") == [TOKEN]
    tell(person.delete_device("u1", token=TOKEN))
    assert tokens(emulator, "u1") == []


def test_relationships_of_a_person_come_and_go(tell: Told, client: CustomerIO) -> None:
    tell(person.add_relationships("u1", [relationships.to_object(ACME, {"role": "admin"})]))
    assert related(client, "u1") == {"acme": {"role": "admin"}}
    tell(person.delete_relationships("u1", [ACME]))
    assert related(client, "u1") == {}
    tell(person.identify("u1", relationships=[ACME]))
    assert related(client, "u1") == {"acme": {}}


def test_two_people_become_one(tell: Told, emulator: Emulator) -> None:
    tell(person.merge(ADA, {"email": "grace@example.com"}))
    assert held(emulator, "customer_100") is None
    assert held(emulator, ADA) is not None


def test_a_suppressed_person_comes_back_only_when_unsuppressed(tell: Told, emulator: Emulator) -> None:
    tell(person.suppress(ADA))
    tell(person.identify(ADA))
    assert held(emulator, ADA) is None
    tell(person.unsuppress(ADA))
    tell(person.identify(ADA))
    assert held(emulator, ADA) is not None


def test_an_object_comes_with_its_people_and_goes(tell: Told, client: CustomerIO) -> None:
    globex: Any = {"object_type_id": 1, "object_id": "globex"}
    tell(objects.identify(globex, attributes={"name": "Globex"}, relationships=["u1"]))
    assert related(client, "u1") == {"globex": {}}
    tell(objects.add_relationships(globex, [relationships.to_person({"email": "grace@example.com"}, {"role": "x"})]))
    assert related(client, "customer_100") == {"globex": {"role": "x"}}
    tell(objects.delete_relationships(globex, ["u1"]))
    assert related(client, "u1") == {}
    tell(objects.delete(globex))
    assert related(client, "customer_100") == {}


def test_an_object_of_somebody_who_was_anonymous(tell: Told, client: CustomerIO) -> None:
    client.create_customer("u1", attributes={"anonymous_id": "anon-1"})
    tell(objects.identify_anonymous(ACME, relationships=[relationships.to_anonymous("anon-1", {"role": "guest"})]))
    assert related(client, "u1") == {"acme": {"role": "guest"}}
    tell(objects.identify_anonymous(ACME, attributes={"size": 5}, relationships=["anon-1"]))
    assert related(client, "u1") == {"acme": {"role": "guest"}}


def test_what_became_of_a_push_is_reported(tell: Told, emulator: Emulator) -> None:
    tell(delivery.event(DELIVERY, "converted", device_token=TOKEN))
    assert newest(emulator)["type"] == "converted_email"


def test_a_person_is_deleted_by_a_reserved_event(call: Called, emulator: Emulator) -> None:
    call(semantic.user_deleted(ADA))
    assert held(emulator, ADA) is None


def test_a_person_is_suppressed_and_unsuppressed_by_reserved_events(
    call: Called, client: CustomerIO, emulator: Emulator
) -> None:
    call(semantic.user_suppressed(ADA))
    client.create_customer(ADA)
    assert held(emulator, ADA) is None
    call(semantic.user_unsuppressed(ADA))
    client.create_customer(ADA)
    assert held(emulator, ADA) is not None


def test_a_device_comes_and_goes_by_reserved_events(call: Called, emulator: Emulator) -> None:
    call(semantic.device_created_or_updated("u1", token=TOKEN, platform="android", attributes={"app_version": "2"}))
    assert tokens(emulator, "u1") == [TOKEN]
    call(semantic.device_deleted("u1", token=TOKEN))
    assert tokens(emulator, "u1") == []


def test_a_relationship_and_an_object_go_by_reserved_events(call: Called, client: CustomerIO) -> None:
    for identifier in ("u1", "u2"):
        call(calls.group(identifier, group_id="globex", object_type_id=2, relationship_attributes={"role": "admin"}))
    call(semantic.relationship_deleted("u1", object_id="globex", object_type_id=2))
    assert (related(client, "u1"), related(client, "u2")) == ({}, {"globex": {"role": "admin"}})
    call(semantic.object_deleted("globex", object_type_id=2))
    assert related(client, "u2") == {}


def test_deliveries_and_contents_are_reported_by_reserved_events(call: Called, emulator: Emulator) -> None:
    call(semantic.report_delivery_event(DELIVERY, "converted", recipient="ada@example.com"))
    assert newest(emulator)["type"] == "converted_email"
    call(semantic.report_content_event("viewed_content", content_id=1, template_id=2))
    assert newest(emulator)["type"] == "viewed_content"


def test_the_plain_calls(call: Called, emulator: Emulator) -> None:
    call(calls.track(anonymous_id="anon-1", event="visited"))
    call(calls.page(anonymous_id="anon-1", name="Pricing", properties={"url": "https://example.com/pricing"}))
    call(calls.identify("u1", anonymous_id="anon-1", traits={"plan": "pro"}))
    call(calls.screen("u1", name="Settings"))
    assert attributes(emulator, "u1") == {"plan": "pro"}
    assert sorted(events(emulator, "u1")) == [("event", "visited"), ("page", "Pricing"), ("screen", "Settings")]
    call(calls.alias("u2", previous_id="u1"))
    assert attributes(emulator, "u2") == {"plan": "pro"}


def test_one_batch_of_many_kinds(client: CustomerIO, emulator: Emulator) -> None:
    answer = client.track.v2.batch(
        batch=[
            person.identify("u1", attributes={"plan": "pro"}),
            person.event({"email": "ada@example.com"}, "bought", data={"amount": 5}),
            objects.identify(ACME, relationships=["u1"]),
            delivery.event(DELIVERY, "opened", device_token=TOKEN),
        ]
    )
    assert not answer.errors
    assert events(emulator, ADA)[0] == ("event", "bought")
    assert related(client, "u1") == {"acme": {}}


def test_the_refused_items_of_a_batch_are_named_and_the_others_stand(client: CustomerIO, emulator: Emulator) -> None:
    answer = client.track.v2.batch(batch=[person.identify({"phone": "+818012345678"}), person.identify("u1")])
    assert isinstance(answer.errors, list)
    assert [(error.batch_index, error.field) for error in answer.errors] == [(0, "identifiers.phone")]
    assert held(emulator, "u1") is not None


def test_a_batch_is_sent_again_with_the_same_ids(driver: Driver) -> None:
    items: list[Entity] = [person.event("u1", "bought"), person.page("u1", "Home"), person.delete("u2")]
    with Server([DROP, Answer(200, {})]) as server:
        driver.hurried(server.url, JumpingClock()).track.v2.batch(batch=items)
        first, second = (received.json() for received in server.requests)
    assert first == second == {"batch": [item.to_dict() for item in items]}


def test_a_batch_over_its_limit_is_refused_before_it_is_sent(client: CustomerIO, emulator: Emulator) -> None:
    items = [person.event(f"u{number}", "bought", data={"text": "x" * 30_000}) for number in range(20)]
    with pytest.raises(TooLargeError) as caught:
        client.track.v2.batch(batch=items)
    assert caught.value.limit_bytes == 512_000
    assert held(emulator, "u1") is None
