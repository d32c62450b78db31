"""Snippets and the data index through the App API."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from customer_io_client.emulator import Emulator
from customer_io_client.emulator.state import State
from customer_io_client.emulator.store import Store
from tests.emulator.service import NOW, Service


def write(service: Service, method: str, name: object, value: object) -> httpx.Response:
    return service.app.request(method, "/v1/snippets", json={"name": name, "value": value})


def stored(service: Service) -> dict[str, str]:
    return {snippet["name"]: snippet["value"] for snippet in service.app.get("/v1/snippets").json()["snippets"]}


def test_snippets_are_made_overwritten_and_deleted(service: Service) -> None:
    made = write(service, "POST", " office ", "  1 Main Street ").json()["snippet"]
    assert made == {"name": "office", "value": "1 Main Street", "updated_at": NOW}
    service.clock.now += 60
    assert write(service, "PUT", "office", "2 Main Street").json()["snippet"]["updated_at"] == NOW + 60
    write(service, "PUT", "an address / with é", "x")
    assert stored(service) == {"an address / with é": "x", "office": "2 Main Street"}
    assert service.app.delete("/v1/snippets/an%20address%20%2F%20with%20%C3%A9").status_code == 204
    assert service.app.delete("/v1/snippets/an%20address%20%2F%20with%20%C3%A9").status_code == 404
    assert stored(service) == {"office": "2 Main Street"}


def test_making_a_snippet_never_overwrites(service: Service) -> None:
    write(service, "POST", "office", "1 Main Street")
    error = write(service, "POST", " office", "2 Main Street").json()["errors"][0]
    assert error == {
        "detail": "a snippet with that name exists",
        "status": "422",
        "source": {"pointer": "/name"},
    }
    assert stored(service) == {"office": "1 Main Street"}


REFUSED = [
    ("", "x", "/name", "name cannot be blank"),
    ("  ", "x", "/name", "name cannot be blank"),
    ("n" * 151, "x", "/name", "name cannot exceed 150 characters"),
    ("n", "\n", "/value", "value cannot be blank"),
    ("n", "é" * 16_001, "/value", "value cannot exceed 16000 characters"),
    ("n", "a {{ snippets.other }}", "/value", "value refers to another snippet, which Liquid in a snippet may not"),
    ("n", "{% if snippets['o'] %}", "/value", "value refers to another snippet, which Liquid in a snippet may not"),
]


@pytest.mark.parametrize(("method", "status"), [("POST", 422), ("PUT", 400)])
@pytest.mark.parametrize(("name", "value", "pointer", "detail"), REFUSED)
def test_snippets_that_are_refused(
    service: Service, method: str, status: int, name: str, value: str, pointer: str, detail: str
) -> None:
    answer = write(service, method, name, value)
    assert answer.status_code == status
    assert answer.json()["errors"][0] == {
        "detail": detail,
        "status": str(status),
        "source": {"pointer": pointer},
    }
    assert stored(service) == {}


@pytest.mark.parametrize("method", ["POST", "PUT"])
@pytest.mark.parametrize("body", [{}, {"name": "n"}, {"name": 5, "value": "x"}, {"name": "n", "value": None}, []])
def test_snippets_out_of_contract_are_bad_requests(service: Service, method: str, body: object) -> None:
    assert service.app.request(method, "/v1/snippets", json=body).status_code == 400


def test_sizes_count_characters_without_the_blanks_around(service: Service) -> None:
    answer = write(service, "POST", " " + "é" * 150 + " ", " " + "é" * 16_000 + " ")
    assert answer.status_code == 200
    assert "{{customer.name}} of snippets" in write(service, "POST", "n", "{{customer.name}} of snippets").text


def test_messages_hold_a_snippet_as_it_is_when_they_are_sent(service: Service) -> None:
    def sent() -> str:
        email = {"from": "shop@example.com", "to": "ada@example.com", "subject": "Hi", "body": "At {{snippets.office}}"}
        answer = service.app.post("/v1/send/email", json={**email, "identifiers": {"id": "customer_123"}})
        body: str = service.open.get(f"/_emulator/deliveries/{answer.json()['delivery_id']}").json()["body"]
        return body

    write(service, "POST", "office", "home of {{customer.name}}")
    assert sent() == "At home of Ada Lovelace"
    write(service, "PUT", "office", "work")
    assert sent() == "At work"


def describe(service: Service, what: str, entries: Any) -> httpx.Response:
    return service.app.post(f"/v1/data_index/{what}", json={what: entries})


def test_descriptions_are_kept_by_name(service: Service) -> None:
    first = [{"name": "plan", "description": "What is paid for", "privacy_level": 1}, {"name": "city"}]
    assert describe(service, "attributes", first).status_code == 204
    assert describe(service, "attributes", [{"name": "plan", "description": "The plan"}]).status_code == 204
    assert describe(service, "events", [{"name": "plan", "description": "A plan was made"}]).status_code == 204
    assert service.open.get("/_emulator/data_index").json() == {
        "attributes": [
            {"name": "city", "description": None, "privacy_level": None},
            {"name": "plan", "description": "The plan", "privacy_level": 1},
        ],
        "events": [{"name": "plan", "description": "A plan was made"}],
    }


@pytest.mark.parametrize("what", ["attributes", "events"])
def test_descriptions_come_one_to_a_hundred_at_a_time(service: Service, what: str) -> None:
    entries = [{"name": str(number)} for number in range(101)]
    for given, detail in ([], f"Empty {what} array"), (entries, f"Too many {what}"):
        answer = describe(service, what, given)
        assert (answer.status_code, answer.json()["errors"][0]["detail"]) == (422, detail)
    assert describe(service, what, entries[:100]).status_code == 204


@pytest.mark.parametrize("entries", [None, "plan", [{}], [{"name": ""}], [{"name": "a", "description": "d" * 256}]])
def test_descriptions_out_of_contract_are_bad_requests(service: Service, entries: object) -> None:
    for what in "attributes", "events":
        answer = describe(service, what, entries)
        assert (answer.status_code, answer.json()["errors"][0]["detail"]) == (400, "Invalid request format")


@pytest.mark.parametrize("content", [b"", b"{", b"[]"])
def test_descriptions_that_are_no_json_object_are_bad_requests(service: Service, content: bytes) -> None:
    answer = service.app.post("/v1/data_index/events", content=content)
    assert answer.json() == {"errors": [{"detail": "Invalid request format", "status": "400"}]}


def test_the_free_plan_has_no_private_attributes() -> None:
    with Emulator(plan="free") as emulator:
        answer = httpx.post(
            f"{emulator.url}/v1/data_index/attributes",
            json={"attributes": [{"name": "city"}, {"name": "plan", "privacy_level": 0}]},
            headers={"Authorization": "Bearer key"},
            trust_env=False,
        )
        kept = httpx.get(f"{emulator.url}/_emulator/data_index", trust_env=False).json()
    assert answer.status_code == 422
    assert answer.json()["errors"][0] == {
        "detail": "Privacy level feature not enabled",
        "status": "422",
        "source": {"pointer": "/attributes/1/privacy_level"},
    }
    assert kept["attributes"] == []


@pytest.fixture
def state() -> Iterator[State]:
    store = Store()
    yield State(store, clock=lambda: NOW)
    store.close()


@pytest.mark.parametrize(
    ("name", "text", "is_used"),
    [
        ("office", "At {{ snippets.office }}", True),
        ("office", "At {{snippets['office']|upcase}}", True),
        ("main office", 'At {% assign a = snippets["main office"] %}', True),
        ("office", "At {{ snippets.office_of_london }}", False),
        ("office", "At {{ snippets.office-2 }}", False),
        ("office", "No snippets of an office", False),
        ("o.fice", "At {{ snippets.office }}", False),
    ],
)
def test_a_snippet_in_a_message_is_in_use(state: State, name: str, text: str, is_used: bool) -> None:
    state.contents.create("newsletter", 1, channel="email", name="News", fields={"headers": [{"value": text}]})
    assert state.snippets.is_used(name) is is_used


def test_a_snippet_in_use_is_not_deleted(service: Service) -> None:
    write(service, "POST", "office", "1 Main Street")
    message = service.app.get("/v1/transactional/1/contents").json()["contents"][0]
    path = f"/v1/transactional/1/content/{message['id']}"
    assert service.app.put(path, json={"body": "At {{ snippets.office }}"}).status_code == 200
    answer = service.app.delete("/v1/snippets/office")
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["detail"] == "unable to delete snippet in use"
    assert service.app.put(path, json={"body": "At home"}).status_code == 200
    assert service.app.delete("/v1/snippets/office").status_code == 204
