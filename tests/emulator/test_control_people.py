"""People and segments as the control API lists and shows them."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_client.emulator import names
from customer_io_client.emulator.control import people, segments
from customer_io_client.emulator.state import people_search
from customer_io_client.emulator.state.people_search import LOOKED_INTO, PeopleSearch
from customer_io_client.emulator.store import Store
from tests.emulator.service import NOW, Service


def listed(service: Service, path: str = "people", **query: object) -> dict[str, Any]:
    answer = service.open.get(f"/_emulator/{path}?{urlencode(query)}")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def ids(service: Service, search: str) -> list[str]:
    """Whom a search finds."""
    return [person["identifiers"]["id"] for person in listed(service, search=search)["people"]]


def test_people_are_listed_in_short_and_newest_first(service: Service) -> None:
    service.identify("u1", first_name="Alan", last_name="Turing", unsubscribed=True)
    found = listed(service)
    assert found["next"] is None
    assert found["people"][0] == {
        "identifiers": {"id": "u1", "email": None, "cio_id": "a3000003"},
        "name": "Alan Turing",
        "created_at": NOW,
        "segments": 0,
        "unsubscribed": True,
        "suppressed": False,
    }
    assert [person["name"] for person in found["people"][1:]] == ["Ada Lovelace", "Grace Hopper"]
    assert [person["segments"] for person in found["people"][1:]] == [1, 2]


@pytest.mark.parametrize("search", ["", "u"])
def test_people_are_listed_page_by_page(service: Service, search: str) -> None:
    for number in range(5):
        service.identify(f"u{number}")
    everybody = [person["identifiers"]["cio_id"] for person in listed(service, search=search)["people"]]
    seen: list[str] = []
    page = listed(service, search=search, limit=2)
    while True:
        seen += [person["identifiers"]["cio_id"] for person in page["people"]]
        assert len(page["people"]) <= 2
        if page["next"] is None:
            break
        page = listed(service, search=search, limit=2, after=page["next"])
    assert seen == everybody
    assert len(seen) >= 5


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("customer_1", ["customer_100", "customer_123"]),
        ("CUSTOMER", []),
        ("ADA@", ["customer_123"]),
        ("example.com", ["customer_123", "customer_100"]),
        ("a3000002", ["customer_123"]),
        ("cio_a300000", ["customer_100", "customer_123"]),
        ("Ada", ["customer_123"]),
        ("grace", ["customer_100"]),
        ("hopper", ["customer_100"]),
        ("ove", ["customer_123"]),
        ("%", []),
        ("nobody", []),
        ("\x00", []),
    ],
)
def test_people_are_found(service: Service, search: str, found: list[str]) -> None:
    assert ids(service, search) == found


def test_a_list_does_not_go_on_after_what_is_no_person(service: Service) -> None:
    answer = service.open.get("/_emulator/people?after=x")
    error = "after must be the cio_id of the last person that was listed"
    assert (answer.status_code, answer.json()) == (400, {"error": error})
    assert listed(service, search="Ada", after="a3000001")["people"] == []


def test_a_person_is_shown_with_all_that_is_theirs(service: Service) -> None:
    service.identify("customer_123", anonymous_id="anon-1")
    ada = service.person("customer_123")
    assert ada["created_at"] == NOW
    assert ada["anonymous_ids"] == ["anon-1"]
    assert ada["suppressed"] is False
    (object_,) = ada["objects"]
    assert (object_["object_type_id"], object_["object_id"]) == ("1", "acme")
    assert object_["attributes"]["name"]
    (message,) = ada["messages"]
    assert (message["type"], message["state"], message["recipient"]) == ("email", "clicked", "ada@example.com")


def test_who_is_written_to_no_more_is_told(service: Service) -> None:
    service.track.post("/api/v1/customers/nobody@example.com/suppress")
    service.identify("u1")
    sql = "UPDATE suppressed SET value = ?, kind = 'id'"
    service.emulator.run(lambda app: app.store.many(sql, [("u1",)]))
    assert service.person("u1")["suppressed"] is True
    assert listed(service)["people"][0]["suppressed"] is True


def test_it_is_told_that_only_the_newest_are_searched_for_a_part(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert listed(service, search="ada")["looked_into"] is None
    monkeypatch.setattr(people_search, "LOOKED_INTO", 1)
    assert listed(service, search="ada")["looked_into"] == 1
    assert listed(service)["looked_into"] is None


def test_objects_of_a_person_that_are_not_shown_are_told_of(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    assert service.person("customer_123")["has_more_objects"] is False
    monkeypatch.setattr(people, "NEWEST", 0)
    assert service.person("customer_123")["has_more_objects"] is True


def test_segments_are_listed_with_how_many_they_hold(service: Service) -> None:
    assert listed(service, "segments")["segments"] == [
        {
            "id": 1,
            "name": "Newsletter readers",
            "type": "manual",
            "description": "People put in by hand",
            "people": 1,
            "has_more_people": False,
        },
        {
            "id": 2,
            "name": "Has an email address",
            "type": "dynamic",
            "description": "Everybody we can write to",
            "people": 2,
            "has_more_people": False,
        },
    ]


def test_the_people_of_a_large_segment_are_counted_in_part(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(segments, "MOST_COUNTED", 1)
    counts = [(one["people"], one["has_more_people"]) for one in listed(service, "segments")["segments"]]
    assert counts == [(1, False), (1, True)]
    assert listed(service, "segments/2", limit=5)["has_more_people"] is True


def test_a_segment_is_shown_with_its_filter_and_its_people(service: Service) -> None:
    first = listed(service, "segments/2", limit=1)
    assert (first["name"], first["count"], first["next"]) == ("Has an email address", 2, "a3000001")
    assert first["filter"] == {"attribute": {"field": "email", "operator": "exists"}}
    assert [person["name"] for person in first["people"]] == ["Grace Hopper"]
    second = listed(service, "segments/2", limit=1, after=first["next"])
    assert [person["name"] for person in second["people"]] == ["Ada Lovelace"]
    assert second["next"] is None
    assert listed(service, "segments/1")["filter"] is None


@pytest.mark.parametrize("number", ["99", "x", "-1", "9" * 30, ""])
def test_a_segment_that_is_not_there(service: Service, number: str) -> None:
    assert service.open.get(f"/_emulator/segments/{number}").json() == {"error": "no such segment"}


@given(st.integers(0, 0xFFFFFF), st.integers(3, 8))
def test_the_beginning_of_a_cio_id_means_its_owner_and_others_alike(number: int, letters: int) -> None:
    beginning = names.cio_id(number)[:letters]
    found = names.people_beginning(beginning)
    assert found is not None
    assert number in found
    assert all(names.cio_id(end).startswith(beginning) for end in (found.start, found.stop - 1))
    assert not any(names.cio_id(end).startswith(beginning) for end in (found.start - 1, found.stop) if end >= 0)


def test_a_search_takes_no_longer_with_many_people(tmp_path: Path) -> None:
    """Each search reads a bounded number of rows: found by SQLite's own count of its steps."""
    assert _steps(tmp_path / "many.db", 4 * LOOKED_INTO) < 1.5 * _steps(tmp_path / "few.db", 2 * LOOKED_INTO)


def _steps(path: Path, people: int) -> int:
    store = Store(path)
    count = 0

    def step() -> int:
        nonlocal count
        count += 1
        return 0

    try:
        with store.transaction():
            numbers = range(1, people + 1)
            sql = "INSERT INTO people (id, email, email_key, created) VALUES (?1, ?2, ?2, 1)"
            store.many(sql, ((f"id-{number}", f"{number}@example.com") for number in numbers))
            sql = "INSERT INTO attributes (person, name, value, text, set_at) VALUES (?, 'name', ?, ?, 1)"
            store.many(sql, ((number, '"N"', f"N {number}") for number in numbers))
        store._db.set_progress_handler(step, 1000)  # pyright: ignore[reportPrivateUsage] # to count steps
        search = PeopleSearch(store)
        for text in ("nothing", "id-1", "7@ex", "a3", "N 1"):
            search.matching(text, limit=100)
        search.latest(limit=100)
        search.latest(before=people // 2, limit=100)
    finally:
        store.close()
    return count
