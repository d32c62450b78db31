"""Segments through the App API."""

from __future__ import annotations

import pytest

from tests.emulator.newsletters import make
from tests.emulator.service import Service


def test_segments_are_made_read_and_deleted(service: Service) -> None:
    made = service.app.post("/v1/segments", json={"segment": {"name": " Trial users ", "description": "Try it"}})
    segment = made.json()["segment"]
    assert (segment["id"], segment["name"], segment["type"], segment["state"]) == (
        3,
        "Trial users",
        "manual",
        "finished",
    )
    assert service.app.get("/v1/segments/3").json()["segment"] == segment
    assert [entry["id"] for entry in service.app.get("/v1/segments").json()["segments"]] == [1, 2, 3]
    deleted = service.app.delete("/v1/segments/3")
    assert (deleted.status_code, deleted.content) == (204, b"")
    assert service.app.delete("/v1/segments/3").status_code == 404
    again = service.app.post("/v1/segments", json={"segment": {"name": "Next"}})
    assert again.json()["segment"]["id"] == 4


def test_a_data_driven_segment_is_not_deleted_here(service: Service) -> None:
    assert service.app.delete("/v1/segments/2").status_code == 400
    assert service.app.get("/v1/segments/2/customer_count").json() == {"segment_id": 2, "count": 2}


@pytest.mark.parametrize("body", [{}, {"segment": {}}, {"segment": {"name": " "}}, {"segment": {"name": 5}}])
def test_a_segment_needs_a_name(service: Service, body: object) -> None:
    assert service.app.post("/v1/segments", json=body).status_code == 400


@pytest.mark.parametrize("what", ["", "/customer_count", "/membership", "/used_by"])
@pytest.mark.parametrize("number", ["99", "one"])
def test_an_unknown_segment_is_answered_404(service: Service, what: str, number: str) -> None:
    answer = service.app.get(f"/v1/segments/{number}{what}")
    assert answer.status_code == 404
    assert answer.json()["errors"][0]["status"] == "404"


def test_members_come_page_by_page(service: Service) -> None:
    first = service.app.get("/v1/segments/2/membership?limit=1").json()
    assert first["ids"] == ["customer_100"]
    last = service.app.get(f"/v1/segments/2/membership?limit=1&start={first['next']}").json()
    assert (last["segment_id"], last["ids"], last["next"]) == (2, ["customer_123"], "")
    assert service.app.get("/v1/segments/2/membership?start=x").status_code == 400


def test_a_page_has_a_thousand_members_or_thirty_thousand_at_most(service: Service) -> None:
    people = [{"email": f"p{number}@example.com"} for number in range(1001)]
    assert service.open.post("/_emulator/seed", json={"people": people}).status_code == 204
    found = {
        query: len(service.app.get(f"/v1/segments/2/membership{query}").json()["ids"])
        for query in ("", "?limit=1002", "?limit=99999")
    }
    assert found == {"": 1000, "?limit=1002": 1002, "?limit=99999": 1003}


def test_nothing_uses_a_new_segment(service: Service) -> None:
    service.app.post("/v1/segments", json={"segment": {"name": "Next"}})
    used_by = service.app.get("/v1/segments/3/used_by").json()["used_by"]
    assert used_by == {"campaigns": [], "sent_newsletters": [], "draft_newsletters": []}


def test_a_segment_that_a_draft_goes_to_is_not_deleted(service: Service) -> None:
    service.app.post("/v1/segments", json={"segment": {"name": "Guests"}})
    number = make(service, recipients={"and": [{"or": [{"segment": {"id": 3}}]}]})
    assert service.app.get("/v1/segments/3/used_by").json()["used_by"]["draft_newsletters"] == [number]
    assert service.app.delete("/v1/segments/3").status_code == 400
    assert service.app.delete(f"/v1/newsletters/{number}").status_code == 204
    assert service.app.delete("/v1/segments/3").status_code == 204
