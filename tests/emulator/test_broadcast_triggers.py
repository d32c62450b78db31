"""Triggering broadcasts: who gets them, what is refused, and what is found wrong later."""

from __future__ import annotations

import asyncio
import gzip
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from customer_io_client.emulator.app_api import triggers
from customer_io_client.emulator.contract import Contract
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.actions import Owner
from customer_io_client.emulator.state.delivery_filters import DeliveryFilter, Parents
from customer_io_client.emulator.state.people import Profile
from customer_io_client.emulator.state.references import Reference
from customer_io_client.emulator.store import Store
from customer_io_client.emulator.wire import Call, Json, RefusedError
from tests.client.server import Answer, Server
from tests.emulator.jobs import runner_of
from tests.emulator.service import NOW, Service

TRIGGERS = "/v1/campaigns/1/triggers"


def trigger(service: Service, **body: object) -> httpx.Response:
    return service.app.post(TRIGGERS, json=body)


def subjects(service: Service) -> dict[str, str]:
    """The subject that each person got, by their id."""
    found = service.app.get("/v1/broadcasts/1/messages").json()["messages"]
    return {message["customer_id"]: message["subject"] for message in found}


def processed(service: Service, answer: httpx.Response) -> list[str]:
    """Let a trigger that was accepted be processed; what was wrong."""
    assert answer.status_code == 200, answer.text
    service.later(10)
    path = f"{TRIGGERS}/{answer.json()['id']}"
    assert service.app.get(path).json()["processed_at"] is not None
    errors: list[str] = service.app.get(f"{path}/errors").json()["errors"]
    return errors


def test_a_trigger_waits_is_processed_and_listed(service: Service) -> None:
    assert trigger(service).json() == {"id": 1}
    waiting = {"id": 1, "broadcast_id": 1, "created_at": NOW, "processed_at": None}
    assert service.app.get(f"{TRIGGERS}/1").json() == waiting
    assert subjects(service) == {}
    service.later(10)
    done = {**waiting, "processed_at": NOW + 1}
    assert service.app.get(f"{TRIGGERS}/1").json() == done
    assert service.app.get("/v1/broadcasts/1/triggers").json() == {"triggers": [done]}
    assert service.app.get(f"{TRIGGERS}/1/errors").json() == {"errors": [], "next": None}
    assert sorted(subjects(service)) == ["customer_100", "customer_123"]


def test_a_trigger_is_one_of_its_broadcast(service: Service) -> None:
    assert service.app.post("/v1/campaigns/9/triggers", json={}).status_code == 404
    assert service.app.post("/v1/campaigns/one/triggers", json={}).status_code == 400
    for what in ("/1", "/1/errors"):
        assert service.app.get(TRIGGERS + what).status_code == 404
        assert service.app.get(f"/v1/campaigns/9/triggers{what}").status_code == 404
    assert service.app.get(f"{TRIGGERS}/one").status_code == 400


@pytest.mark.parametrize(
    ("body", "people"),
    [
        ({"recipients": {"attribute": {"field": "plan", "operator": "eq", "value": "premium"}}}, ["customer_123"]),
        ({"recipients": {"and": [{"segment": {"id": 1}}]}}, ["customer_100"]),
        ({"recipients": {"segment": {"id": 99}}}, []),
        ({"ids": ["customer_100", "customer_123"]}, ["customer_100", "customer_123"]),
        ({"ids": []}, []),
        ({"emails": ["ADA@example.com"]}, ["customer_123"]),
        ({"per_user_data": [{"id": "customer_100"}, {"email": "ada@example.com"}]}, ["customer_100", "customer_123"]),
        ({"ids": ["customer_100", "customer_100"]}, ["customer_100"]),
    ],
)
def test_each_audience_is_sent_to(service: Service, body: dict[str, object], people: list[str]) -> None:
    assert processed(service, trigger(service, **body)) == []
    assert sorted(subjects(service)) == people


def test_data_of_a_person_goes_before_that_of_the_trigger(service: Service) -> None:
    own = [{"id": "customer_100", "data": {"product": "Pen"}}, {"id": "customer_123"}]
    assert processed(service, trigger(service, data={"product": "Book"}, per_user_data=own)) == []
    assert subjects(service) == {
        "customer_100": "A new price for Pen",
        "customer_123": "A new price for Book",
    }


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("id", {"ids": ["customer_123", "nobody", "nobody else"]}),
        ("email", {"emails": ["ada@example.com", "n@example.com", "e@example.com"]}),
        ("id", {"per_user_data": [{"email": "ada@example.com"}, {"id": "nobody"}, {"id": "nobody else"}]}),
    ],
)
def test_one_missing_person_fails_the_whole_broadcast_unless_told_otherwise(
    service: Service, kind: str, body: dict[str, object]
) -> None:
    assert processed(service, trigger(service, **body)) == [
        f"line 2: no person has this {kind}",
        f"line 3: no person has this {kind}",
    ]
    assert subjects(service) == {}
    other = {"id": "email", "email": "id"}[kind]
    assert len(processed(service, trigger(service, **body, **{f"{other}_ignore_missing": True}))) == 2
    assert processed(service, trigger(service, **body, **{f"{kind}_ignore_missing": True})) == []
    assert list(subjects(service)) == ["customer_123"]
    assert not service.exists("nobody")


def test_errors_come_page_by_page(service: Service) -> None:
    errors = processed(service, trigger(service, ids=[f"nobody{number}" for number in range(5)]))
    path = f"{TRIGGERS}/1/errors"
    first = service.app.get(f"{path}?limit=2").json()
    assert first == {"errors": errors[:2], "next": 2}
    assert service.app.get(f"{path}?limit=3&start={first['next']}").json() == {"errors": errors[2:], "next": None}
    assert service.app.get(f"{path}?start=x").status_code == 400
    assert service.app.get(f"{path}?limit=0").status_code == 400


@pytest.mark.parametrize(
    ("key", "entries", "line"),
    [
        ("ids", ["customer_123", ""], 2),
        ("emails", [" "], 1),
        ("per_user_data", [{"id": "customer_123"}, {"data": {"a": "b"}}], 2),
        ("per_user_data", [{"id": "customer_123", "email": "ada@example.com"}], 1),
        ("per_user_data", ["customer_123"], 1),
        ("per_user_data", [{"id": "customer_123", "data": "x"}], 1),
        ("per_user_data", [{"id": "customer_123", "data": {"text": "x" * 2 * 1024 * 1024}}], 1),
        ("per_user_data", [{"id": 5}], 1),
    ],
)
def test_wrong_entries_are_refused_with_a_trigger_that_lists_them(
    service: Service, key: str, entries: list[object], line: int
) -> None:
    answer = trigger(service, **{key: entries})
    assert answer.status_code == 422
    (error,) = answer.json()["errors"]
    assert error["source"] == {"pointer": f"/{key}"}
    assert error["detail"].endswith("see the errors of trigger 1")
    assert service.reasons() == [error["detail"]]
    assert service.app.get(f"{TRIGGERS}/1").json()["processed_at"] == NOW
    (text,) = service.app.get(f"{TRIGGERS}/1/errors").json()["errors"]
    assert text.startswith(f"line {line}: ")
    service.later(10)
    assert subjects(service) == {}


@pytest.mark.parametrize(
    ("body", "key"),
    [
        ({"ids": ["a"], "emails": ["a@example.com"]}, "ids"),
        ({"recipients": {"segment": {"id": 1}}, "data_file_url": "http://127.0.0.1/people"}, "data_file_url"),
        ({"ids": ["a"] * 10_001}, "ids"),
        ({"per_user_data": [{"id": "a"}] * 10_001}, "per_user_data"),
        ({"data": {"text": "x" * 50_000}}, "data"),
    ],
)
def test_too_much_at_once_is_refused_without_a_trigger(service: Service, body: dict[str, object], key: str) -> None:
    answer = trigger(service, **body)
    assert (answer.status_code, answer.json()["errors"][0]["source"]) == (422, {"pointer": f"/{key}"})
    assert service.app.get("/v1/broadcasts/1/triggers").json() == {"triggers": []}


@pytest.mark.parametrize(
    "body",
    [
        [],
        {"ids": "customer_123"},
        {"ids": [5]},
        {"data": "x"},
        {"id_ignore_missing": "yes"},
        {"per_user_data": {}},
        {"recipients": {}},
        {"recipients": {"attribute": {"field": "plan", "operator": "like"}}},
        {"recipients": {"and": [], "or": []}},
    ],
)
def test_values_of_wrong_types_are_refused(service: Service, body: object) -> None:
    assert service.app.post(TRIGGERS, json=body).status_code == 400


def test_five_triggers_may_wait(service: Service) -> None:
    for _ in range(5):
        assert trigger(service, ids=[]).status_code == 200
    refused = trigger(service, ids=[])
    assert (refused.status_code, "waiting" in refused.json()["errors"][0]["detail"]) == (422, True)
    service.later(10)
    assert trigger(service, ids=[]).json() == {"id": 6}


def test_a_person_deleted_meanwhile_is_not_sent_to(service: Service) -> None:
    assert trigger(service, data={"product": "Pen"}).status_code == 200
    service.track.delete("/api/v1/customers/customer_123")
    service.later(10)
    assert list(subjects(service)) == ["customer_100"]


def test_a_large_audience_is_sent_to_over_several_steps(service: Service) -> None:
    for number in range(120):
        service.identify(f"u{number}", email=f"u{number}@example.com")
    assert processed(service, trigger(service)) == []
    found: list[Any] = service.app.get("/v1/broadcasts/1/messages?limit=1000").json()["messages"]
    assert len({message["customer_id"] for message in found}) == len(found) == 122


def test_a_draft_is_not_triggered(contract: Contract) -> None:
    store = Store()
    state = State(store, clock=lambda: NOW)
    draft = state.broadcasts.create("Later", state="draft")
    call = Call(path={"broadcast_id": draft.number}, query={}, body={}, headers={}, check=contract.check)
    with pytest.raises(RefusedError) as caught:
        triggers.trigger(call, state)
    assert caught.value.status == 422
    assert (draft.first_started, state.triggers.of(draft.number)) == (None, [])
    store.close()


def from_file(service: Service, answer: Answer, **body: object) -> list[str]:
    """Trigger with a file that a server on this machine answers with; what was wrong."""
    with Server([answer]) as files:
        made = trigger(service, data_file_url=f"{files.url}/people.jsonl", **body)
        path = f"{TRIGGERS}/{made.json()['id']}"
        while service.app.get(path).json()["processed_at"] is None:
            service.later(2)
    errors: list[str] = service.app.get(f"{path}/errors").json()["errors"]
    return errors


PEOPLE = b'{"id":"customer_100","data":{"product":"Pen"}}\n{"email":"ada@example.com"}\n'


@pytest.mark.parametrize("content", [PEOPLE, gzip.compress(PEOPLE, mtime=0), PEOPLE.rstrip().replace(b"\n", b"\r\n")])
def test_people_may_stand_in_a_file(service: Service, content: bytes) -> None:
    assert from_file(service, Answer(200, content), data={"product": "Book"}) == []
    assert subjects(service) == {"customer_100": "A new price for Pen", "customer_123": "A new price for Book"}


@pytest.mark.parametrize(
    ("answer", "errors"),
    [
        (Answer(404), ["line 0: the server of the file answered 404"]),
        (Answer(200, gzip.compress(PEOPLE, mtime=0)[:20]), ["line 0: the file is cut off, or too large when unpacked"]),
        (Answer(200, b"\x1f\x8bxxxxxxxxxxxx"), ["line 0: the file is damaged"]),
        (Answer(200, PEOPLE + b"\n<html>"), ["line 3: is not a JSON object", "line 4: is not a JSON object"]),
        (Answer(200, PEOPLE + b'{"id":"nobody"}'), ["line 3: no person has this id"]),
        (Answer(200, b""), []),
    ],
)
def test_one_wrong_line_of_a_file_fails_the_whole_broadcast(
    service: Service, answer: Answer, errors: list[str]
) -> None:
    assert from_file(service, answer) == errors
    assert subjects(service) == {}


def test_a_file_elsewhere_is_not_fetched(service: Service) -> None:
    assert trigger(service, data_file_url="http://192.0.2.1/people").status_code == 200
    while service.app.get(f"{TRIGGERS}/1").json()["processed_at"] is None:
        service.later(2)
    (error,) = service.app.get(f"{TRIGGERS}/1/errors").json()["errors"]
    assert error.startswith("line 0: the file cannot be fetched: the address is neither of this machine nor of a")


KNOWN = ("a", "b", "c")
NAMES = st.sampled_from([*KNOWN, "nobody", "somebody"])
ENTRIES = st.one_of(
    NAMES.map(lambda name: {"id": name}),
    NAMES.map(lambda name: {"email": f"{name.upper()}@example.com"}),
)


@settings(max_examples=40, deadline=None)  # each example makes a database
@given(st.lists(ENTRIES, max_size=8), st.booleans(), st.booleans())
def test_everybody_is_sent_to_or_nobody(entries: list[dict[str, str]], skip_ids: bool, skip_emails: bool) -> None:
    """Each person gets it once where all entries name somebody or may be missing; else nobody gets it."""
    store = Store()
    state = State(store, clock=lambda: NOW)
    for name in KNOWN:
        state.people.identify(Reference("id", name), Profile(identifiers={"email": f"{name}@example.com"}))
    broadcast = state.broadcasts.create("B")
    state.actions.create(Owner("broadcast", broadcast.number), "email", "E", {"body": "x"})
    listed: list[Json] = [{**entry} for entry in entries]
    state.triggers.create(
        broadcast.number,
        {"per_user_data": listed, "id_ignore_missing": skip_ids, "email_ignore_missing": skip_emails},
    )
    runner = runner_of(state)
    asyncio.run(runner.move(NOW + 10, stopped=True))
    found = state.deliveries.matching(DeliveryFilter(Parents(broadcast=broadcast.number)))
    errors = state.triggers.errors(1, offset=0, limit=100)
    trigger_ = state.triggers.get(broadcast.number, 1)
    store.close()
    names = [(kind, value.partition("@")[0].lower()) for entry in entries for kind, value in entry.items()]
    may_miss = {"id": skip_ids, "email": skip_emails}
    missing = [line for line, (kind, name) in enumerate(names, 1) if name not in KNOWN and not may_miss[kind]]
    assert [int(error.removeprefix("line ").partition(":")[0]) for error in errors] == missing
    reached = set[str]() if missing else {name for _, name in names if name in KNOWN}
    assert sorted(delivery.recipient for delivery in found) == sorted(f"{name}@example.com" for name in reached)
    assert trigger_ is not None
    assert (trigger_.processed, trigger_.request) == (NOW + 1, {})
    assert runner.failed == 0
