"""Activities as the control API lists them: everybody's or one person's, a page at a time."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.service import Service

COUNT = 350


def pages(service: Service, limit: int, **query: str) -> list[dict[str, Any]]:
    """All activities of a list, read page by page."""
    found: list[dict[str, Any]] = []
    following: str | None = ""
    while following is not None:
        answer = service.open.get("/_emulator/activities", params={**query, "limit": limit, "after": following})
        assert answer.status_code == 200, answer.text
        page = answer.json()
        assert len(page["activities"]) <= limit
        found += page["activities"]
        following = page["next"]
    return found


def test_a_persons_activities_are_read_to_the_first(service: Service) -> None:
    service.identify("u1")
    for number in range(COUNT):
        service.track.post("/api/v1/customers/u1/events", json={"name": f"event {number}", "timestamp": 1_700_000_000})
        if number % 50 == 0:
            service.identify("u1", number=number)
    events = pages(service, 100, person="u1", kind="events")
    assert [event["name"] for event in events] == [f"event {number}" for number in reversed(range(COUNT))]
    everything = pages(service, 100, person="u1")
    assert len({activity["id"] for activity in everything}) == len(everything)
    assert [one for one in everything if one["kind"] == "events"] == events
    assert {one["kind"] for one in everything} == {"events", "attributes"}
    assert len(service.person("u1")["activities"]) == 100


def test_what_an_activity_is_about(service: Service) -> None:
    service.track.put("/api/v1/customers/customer_100/devices", json={"device": {"id": "t", "platform": "ios"}})
    service.track.post("/api/v1/segments/1/add_customers", json={"ids": ["customer_100"]})
    relation = {"identifiers": {"object_type_id": "1", "object_id": "acme"}}
    service.identify("customer_100", cio_relationships={"action": "add_relationships", "relationships": [relation]})
    service.open.post("/_emulator/deliveries", json={"to": "customer_100", "subject": "Hello"})
    service.open.post("/_emulator/deliveries", json={"to": "customer_100", "type": "twilio", "body": "Short"})
    found = pages(service, 50, person="customer_100")
    kinds = {activity["kind"] for activity in found}
    assert {"attributes", "devices", "messages", "objects"} <= kinds
    called = [activity["message"] for activity in found if activity["kind"] == "messages"]
    assert called[:2] == ["Short", "Hello"]
    assert {activity["message"] for activity in found if activity["kind"] != "messages"} == {None}
    for kind in kinds:
        assert pages(service, 2, person="customer_100", kind=kind) == [one for one in found if one["kind"] == kind]


def test_everybodys_activities_go_on_too(service: Service) -> None:
    everything = pages(service, 1000)
    assert pages(service, 1) == everything
    assert pages(service, 1, type="event") == [one for one in everything if one["type"] == "event"]


@pytest.mark.parametrize(
    ("query", "status", "error"),
    [
        ("kind=x", 400, "kind must be one of attributes, devices, events, messages, objects, segments"),
        ("after=x", 400, "after must be the next of the page before"),
        ("person=nobody", 404, "no such person"),
    ],
)
def test_a_list_of_what_is_not_there(service: Service, query: str, status: int, error: str) -> None:
    answer = service.open.get(f"/_emulator/activities?{query}")
    assert (answer.status_code, answer.json()) == (status, {"error": error})
