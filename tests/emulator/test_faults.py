"""Faults: whom they strike, and what a client sees of them, on real sockets."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from customer_io_client import (
    APIConnectionError,
    NotFoundError,
    ResponseFormatError,
    ServerError,
    WrongRegionError,
)
from customer_io_client.emulator import Emulator
from customer_io_client.testing import emulator_client
from tests.emulator.service import Service

PERSON = "/api/v1/customers/u1"


@pytest.fixture
def http(service: Service) -> Iterator[httpx.Client]:
    """A client whose answers are not held against the contract: faults break it."""
    with httpx.Client(base_url=service.emulator.url, auth=("site", "key"), trust_env=False) as client:
        yield client


def set_rule(service: Service, **rule: object) -> int:
    answer = service.open.post("/_emulator/faults", json=rule)
    assert answer.status_code == 201, answer.text
    number: int = answer.json()["id"]
    return number


def identify(http: httpx.Client, person: str = "u1") -> int:
    return http.put(f"/api/v1/customers/{person}", json={}).status_code


def raw_answer(service: Service, path: str = "/api/v1/customers/u1") -> bytes:
    """Everything that comes until the connection ends."""
    request = f"PUT {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Basic czpr\r\nContent-Length: 2\r\n\r\n{{}}"
    address = service.emulator.url.removeprefix("http://").split(":")
    with socket.create_connection((address[0], int(address[1])), timeout=10) as connection:
        connection.sendall(request.encode())
        received = b""
        while part := connection.recv(65536):
            received += part
    return received


def test_a_status_in_place_of_the_answer(service: Service, http: httpx.Client) -> None:
    number = set_rule(
        service, answer={"status": 503, "body": {"busy": True}, "retry_after": 7, "headers": {"X-A": "b"}}
    )
    answer = http.put(PERSON, json={})
    assert (answer.status_code, answer.json()) == (503, {"busy": True})
    assert (answer.headers["Retry-After"], answer.headers["X-A"]) == ("7", "b")
    assert not service.exists("u1")
    last = service.last_request()
    assert (last["status"], last["outcome"], last["fault"]) == (503, "refused", number)
    assert last["reasons"] == [f"fault: rule {number}"]


def test_after_the_effect_the_state_has_changed(service: Service, http: httpx.Client) -> None:
    number = set_rule(service, answer={"status": 500}, when="after")
    assert identify(http) == 500
    assert service.exists("u1")
    last = service.last_request()
    assert (last["status"], last["outcome"], last["fault"]) == (200, "done", number)


@pytest.mark.parametrize(("when", "exists"), [("before", False), ("after", True)])
def test_a_dropped_connection(service: Service, when: str, exists: bool) -> None:
    set_rule(service, drop=True, when=when)
    assert raw_answer(service) == b""
    assert service.exists("u1") is exists
    assert service.last_request()["status"] == (200 if exists else None)


@pytest.mark.parametrize(("when", "exists"), [("before", False), ("after", True)])
def test_a_reset_connection(service: Service, when: str, exists: bool) -> None:
    set_rule(service, reset=True, when=when)
    with pytest.raises(ConnectionResetError):
        raw_answer(service)
    assert service.exists("u1") is exists


def test_a_truncated_answer_is_shorter_than_it_says(service: Service) -> None:
    set_rule(service, match={"person": "u1"}, truncate=1)
    head, _, content = raw_answer(service).partition(b"\r\n\r\n")
    assert b"content-length: 2" in head
    assert content == b"{"
    assert service.exists("u1")


def test_an_answer_that_is_too_short_to_be_truncated_leaves_its_connection_as_it_was(service: Service) -> None:
    set_rule(service, match={"person": "u1"}, truncate=2)
    host = service.emulator.url.removeprefix("http://")
    head = f"PUT {PERSON} HTTP/1.1\r\nHost: {host}\r\nAuthorization: Basic czpr\r\nContent-Length: 2\r\n\r\n"
    name, _, port = host.rpartition(":")
    with socket.create_connection((name, int(port)), timeout=5) as connection:
        for _ in range(2):
            connection.sendall(head.encode() + b"{}")
            answer = b""
            while not answer.endswith(b"\r\n\r\n{}"):
                part = connection.recv(4096)
                assert part, f"closed after {len(answer)} bytes"
                answer += part


def test_an_html_page_and_another_content_type(service: Service, http: httpx.Client) -> None:
    number = set_rule(service, html=502)
    answer = http.put(PERSON, json={})
    assert (answer.status_code, answer.headers["Content-Type"]) == (502, "text/html")
    assert answer.text.startswith("<!DOCTYPE html>")
    assert http.delete(f"/_emulator/faults/{number}").status_code == 204
    set_rule(service, content_type="text/plain")
    answer = http.put(PERSON, json={})
    assert (answer.status_code, answer.headers["Content-Type"], answer.text) == (200, "text/plain", "{}")


def test_a_redirect(service: Service, http: httpx.Client) -> None:
    set_rule(service, redirect="https://track-eu.customer.io/api/v1/customers/u1")
    answer = http.put(PERSON, json={})
    assert (answer.status_code, answer.headers["Location"][:28]) == (302, "https://track-eu.customer.io")


def test_a_slow_answer_comes_whole(service: Service, http: httpx.Client) -> None:
    set_rule(service, drip=0.001, delay=0.01)
    answer = http.put(PERSON, json={})
    assert (answer.status_code, answer.json()) == (200, {})
    assert answer.elapsed.total_seconds() > 0.01
    assert service.exists("u1")


def test_a_slow_answer_ends_when_its_client_is_gone(caplog: pytest.LogCaptureFixture) -> None:
    rule: Any = {"drip": 60}
    with (
        Emulator(faults=[rule]) as emulator,
        httpx.Client(base_url=emulator.url, auth=("s", "k"), trust_env=False) as http,
        http.stream("PUT", PERSON, json={}) as answer,
    ):
        assert next(answer.iter_raw()) == b"{"
    assert not caplog.records


def test_a_delay_alone_keeps_the_answer(service: Service, http: httpx.Client) -> None:
    set_rule(service, delay=0.01, times=1)
    assert http.put(PERSON, json={}).elapsed.total_seconds() > 0.01
    assert service.exists("u1")


@pytest.mark.parametrize(
    ("rule", "statuses"),
    [
        ({"match": {"nth": 2}}, [200, 503, 200, 200]),
        ({"match": {"every": 2}}, [200, 503, 200, 503]),
        ({"match": {"every": 2}, "times": 1}, [200, 503, 200, 200]),
        ({"times": 3}, [503, 503, 503, 200]),
        ({"match": {"probability": 0}}, [200, 200, 200, 200]),
        ({"match": {"probability": 1.0}}, [503, 503, 503, 503]),
        ({"match": {"operation": "track.customers.*"}}, [503, 503, 503, 503]),
        ({"match": {"operation": "app.*"}}, [200, 200, 200, 200]),
        ({"match": {"method": "PUT"}}, [503, 503, 503, 503]),
        ({"match": {"method": "POST"}}, [200, 200, 200, 200]),
    ],
)
def test_which_calls_are_struck(
    service: Service, http: httpx.Client, rule: dict[str, Any], statuses: list[int]
) -> None:
    set_rule(service, answer={"status": 503}, **rule)
    assert [identify(http) for _ in statuses] == statuses
    (shown,) = service.open.get("/_emulator/faults").json()["faults"]
    assert shown["struck"] == statuses.count(503)
    assert shown["rule"]["answer"] == {"status": 503}


def test_chance_is_the_same_each_time(service: Service, http: httpx.Client) -> None:
    rounds: list[list[int]] = []
    for seed in (1, 1, 2):
        http.delete("/_emulator/faults")
        set_rule(service, match={"probability": 0.5, "seed": seed}, answer={"status": 503})
        rounds.append([identify(http) for _ in range(20)])
    assert rounds[0] == rounds[1] != rounds[2]
    assert set(rounds[0]) == {200, 503}


def test_the_id_of_an_event_is_no_person(service: Service, http: httpx.Client) -> None:
    set_rule(service, match={"person": "01JD8Z6R9F0000000000000001"}, answer={"status": 503})
    event = {"name": "bought", "id": "01JD8Z6R9F0000000000000001"}
    assert http.post("/api/v1/events", json=event).status_code == 200
    assert http.post("/api/v1/customers/u1/events", json=event).status_code == 200
    v2 = {"type": "person", "action": "event", "identifiers": {"email": "e@example.com"}, **event}
    assert http.post("/api/v2/entity", json=v2).status_code == 200
    logged = service.open.get("/_emulator/requests?limit=3").json()["requests"]
    assert [entry["person"] for entry in logged] == ["e@example.com", "u1", None]


def test_a_person_is_matched_by_any_of_their_identifiers(service: Service, http: httpx.Client) -> None:
    set_rule(service, match={"person": "ada@example.com"}, answer={"status": 503})
    assert identify(http, "u1") == 200
    for person in ("customer_123", "ADA@example.com", "cio_a3000002"):
        assert identify(http, person) == 503
    v2 = {"type": "person", "action": "identify", "identifiers": {"id": "customer_123"}}
    assert http.post("/api/v2/entity", json=v2).status_code == 503
    assert http.post("/api/v2/batch", json={"batch": [v2]}).status_code == 503
    assert http.post("/v1/track", json={"userId": "customer_123", "event": "e"}).status_code == 503
    assert http.post("/api/v2/entity", content=b"{").status_code == 400


def test_the_first_rule_that_strikes_decides(service: Service, http: httpx.Client) -> None:
    set_rule(service, match={"nth": 2}, answer={"status": 500})
    set_rule(service, answer={"status": 503}, times=2)
    assert [identify(http) for _ in range(4)] == [503, 500, 503, 200]


def test_a_reset_brings_back_the_rules_it_began_with() -> None:
    rule: Any = {"answer": {"status": 503}, "times": 1}
    with Emulator(faults=[rule]) as emulator, httpx.Client(base_url=emulator.url, auth=("s", "k")) as http:
        for _ in range(2):
            http.post("/_emulator/faults", json={"answer": {"status": 500}})
            assert [identify(http), identify(http)] == [503, 500]
            emulator.reset()
        http.delete("/_emulator/faults")
        assert identify(http) == 200


@pytest.mark.parametrize(
    ("rule", "error"),
    [
        ({}, "needs one of"),
        ([], "object"),
        ({"drop": True, "reset": True}, "needs one of"),
        ({"answer": {}}, "answer.status is required"),
        ({"answer": {"status": 100}}, "answer.status"),
        ({"answer": {"status": 200, "headers": {"A": "b\r\nC: d"}}}, "answer.headers.A"),
        ({"answer": {"status": 503, "retry_after": -1}}, "answer.retry_after"),
        ({"truncate": 1, "when": "before"}, "when goes with"),
        ({"match": {"nth": 0}, "drop": True}, "match.nth"),
        ({"match": {"people": "u1"}, "drop": True}, "match"),
        ({"match": {"operation": ""}, "drop": True}, "match.operation"),
        ({"match": {"person": ""}, "drop": True}, "match.person"),
        ({"redirect": "https://example.com/ä"}, "redirect"),
        ({"answer": {"status": 500, "body": json.loads("[" * 300 + "]" * 300)}}, "nests deeper"),
    ],
)
def test_rules_that_cannot_be_are_refused(service: Service, rule: object, error: str) -> None:
    answer = service.open.post("/_emulator/faults", json=rule)
    assert answer.status_code == 400
    assert error in answer.json()["error"]
    assert service.open.get("/_emulator/faults").json() == {"faults": []}


@pytest.mark.parametrize("number", ["1", "x", "9" * 30])
def test_a_rule_that_is_not_there_cannot_go(service: Service, number: str) -> None:
    assert service.open.delete(f"/_emulator/faults/{number}").status_code == 404


@pytest.mark.parametrize(
    ("rule", "error"),
    [
        ({"answer": {"status": 404}}, NotFoundError),
        ({"answer": {"status": 500}}, ServerError),
        ({"html": 502}, ServerError),
        ({"drop": True}, APIConnectionError),
        ({"reset": True, "when": "after"}, APIConnectionError),
        ({"truncate": 3}, APIConnectionError),
        ({"html": 200}, ResponseFormatError),
        ({"redirect": "https://api-eu.customer.io/"}, WrongRegionError),
    ],
)
def test_what_the_client_makes_of_them(service: Service, rule: dict[str, Any], error: type[Exception]) -> None:
    set_rule(service, **rule)
    with emulator_client(service.emulator, retries=0) as client, pytest.raises(error):
        client.app.segments.list()


def test_the_client_gets_through_faults_that_pass(service: Service) -> None:
    set_rule(service, answer={"status": 503, "retry_after": 0}, times=1)
    set_rule(service, drop=True, times=1)
    with emulator_client(service.emulator) as client:
        client.create_customer(id="u1")
    assert service.exists("u1")
    assert json.loads(service.open.get("/_emulator/faults").content)["faults"][1]["struck"] == 1


def test_a_rule_is_switched_off_and_on_and_goes_on_counting(service: Service) -> None:
    rule = {"match": {"every": 2}, "answer": {"status": 503, "body": {"meta": {"errors": ["a"]}}}}
    number = service.open.post("/_emulator/faults", json=rule).json()["id"]

    def statuses(count: int) -> list[int]:
        return [service.track.put("/api/v1/customers/u1", json={}).status_code for _ in range(count)]

    def switch(is_enabled: bool) -> dict[str, Any]:
        answer = service.open.post(f"/_emulator/faults/{number}", json={"enabled": is_enabled})
        assert answer.status_code == 200
        shown: dict[str, Any] = answer.json()
        return shown

    assert statuses(3) == [200, 503, 200]
    off = switch(False)
    assert (off["enabled"], off["matched"], off["struck"]) == (False, 3, 1)
    assert statuses(3) == [200] * 3
    assert switch(True)["matched"] == 3
    assert statuses(2) == [503, 200]
    assert service.open.get("/_emulator/faults").json()["faults"][0]["enabled"] is True


@pytest.mark.parametrize(
    ("number", "body", "status", "error"),
    [
        ("99", {"enabled": True}, 404, "no such rule"),
        ("x", {"enabled": True}, 404, "no such rule"),
        ("9" * 5000, {"enabled": True}, 404, "no such rule"),
        ("1", {"enabled": 1}, 400, "enabled must be true or false"),
        ("1", {}, 400, "enabled must be true or false"),
        ("1", [], 400, "enabled must be true or false"),
    ],
)
def test_what_cannot_be_switched(service: Service, number: str, body: object, status: int, error: str) -> None:
    answer = service.open.post(f"/_emulator/faults/{number}", json=body)
    assert (answer.status_code, answer.json()) == (status, {"error": error})
