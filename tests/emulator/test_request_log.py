"""The request log: what it keeps, and how it is read."""

from __future__ import annotations

from functools import partial

import httpx
import pytest

from customer_io_client.emulator import Emulator, app
from customer_io_client.emulator.contract import Match
from customer_io_client.emulator.exchange import Given, Reply
from customer_io_client.emulator.request_details import KEPT_BYTES
from customer_io_client.emulator.request_log import KEPT, Entry, RequestLog
from customer_io_client.emulator.store import Store
from tests.emulator.service import Service


def numbers(service: Service, query: str) -> list[int]:
    """The requests of a list, counted from 0 for the first one after the reset."""
    return [entry["request"] - 1 for entry in service.open.get(f"/_emulator/requests?{query}").json()["requests"]]


def test_requests_are_forgotten_whole() -> None:
    store = Store()
    log = RequestLog(store)
    with store.transaction():
        for _ in range(KEPT + 1000):
            _write(log, b"{}")
    assert log.one(1000) is None
    assert log.one(1001) is not None
    store.close()


def test_the_oldest_bodies_go_where_all_together_are_too_large() -> None:
    store = Store()
    log = RequestLog(store, most_bytes=10 * KEPT_BYTES)
    for _ in range(30):
        _write(log, b"x" * (KEPT_BYTES + 1))
        assert _kept(store) <= 10 * KEPT_BYTES
    newest, oldest = log.one(30), log.one(1)
    assert newest is not None
    assert oldest is not None
    assert newest[1].shown([])["body"] == {
        "kind": "text",
        "text": "x" * KEPT_BYTES,
        "size": KEPT_BYTES + 1,
        "truncated": True,
    }
    assert oldest[1].shown([])["body"] == {"kind": "text", "text": "", "size": KEPT_BYTES + 1, "truncated": True}
    again = RequestLog(store, most_bytes=10 * KEPT_BYTES)
    for _ in range(10):
        _write(again, b"x" * KEPT_BYTES)
        assert _kept(store) <= 10 * KEPT_BYTES
    store.close()


def test_bodies_that_come_with_a_snapshot_or_go_with_a_reset_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    most = 10 * KEPT_BYTES
    monkeypatch.setattr(app, "RequestLog", partial(RequestLog, most_bytes=most))
    with Emulator() as emulator, httpx.Client(base_url=emulator.url, trust_env=False, auth=("a", "b")) as http:

        def write(bodies: int) -> None:
            for _ in range(bodies):
                http.put("/api/v1/customers/u1", content=b"x" * KEPT_BYTES)

        def kept_now() -> int:
            return emulator.run(lambda running: _kept(running.store))

        write(9)
        http.post("/_emulator/snapshot", json={"name": "full"})
        for _ in range(3):
            http.post("/_emulator/reset")
            write(9)
            assert kept_now() == 9 * KEPT_BYTES
        http.post("/_emulator/reset")
        write(1)
        http.post("/_emulator/restore", json={"name": "full"})
        assert kept_now() == 9 * KEPT_BYTES
        for _ in range(9):
            write(1)
            assert kept_now() <= most


def _write(log: RequestLog, content: bytes) -> None:
    given = Given("GET", "http", "/", {}, {}, content, size=len(content))
    log.write(given, Match(None), Entry(Reply(404, [], b""), [], 0.0), at=0.0)


def _kept(store: Store) -> int:
    total: int = store.all("SELECT sum(length(body)) FROM requests")[0][0]
    return total


def test_the_log_is_read_on_from_a_request_and_back_from_one(service: Service) -> None:
    for number in range(6):
        service.identify(f"u{number}")
    assert numbers(service, "limit=2") == [5, 4]
    assert numbers(service, "before=5&limit=2") == [3, 2]
    assert numbers(service, "after=2&limit=2") == [3, 2]
    assert numbers(service, "after=2&before=5") == [3, 2]
    assert numbers(service, "after=6") == []


def test_the_log_is_filtered_by_operation_and_person(service: Service) -> None:
    service.identify("customer_123")
    service.track.post("/api/v1/customers/ada@example.com/events", json={"name": "bought"})
    service.identify("u1")
    service.app.get("/v1/segments")
    assert numbers(service, "operation=track.customers.identify") == [2, 0]
    assert numbers(service, "operation=track.*") == [2, 1, 0]
    for identifier in ("customer_123", "ada@example.com", "cio_a3000002"):
        assert numbers(service, f"person={identifier}") == [1, 0]
    assert numbers(service, "person=nobody") == []
    assert numbers(service, "person=u1&operation=app.*") == []


def test_the_log_is_searched_by_a_part_of_what_its_rows_say(service: Service) -> None:
    service.identify("u1")
    service.track.post("/api/v1/customers/Ada%40Example.com/events", json={"name": "bought"})
    service.track.put("/api/v1/customers/u2", json={"email": 7})
    service.app.get("/v1/segments")
    assert numbers(service, "search=IDENTIFY") == [2, 0]
    assert numbers(service, "search=v1/segm") == [3]
    assert numbers(service, "search=ada@example") == [1]
    assert numbers(service, "search=is not of type") == [2]
    assert numbers(service, "search=%") == [1]
    assert numbers(service, "search=identify&outcome=refused") == [2]


def test_the_log_is_filtered_by_several_outcomes(service: Service) -> None:
    service.identify("u1")
    service.track.put("/api/v1/customers/u2", json={"email": 7})
    service.pipelines.post("/v1/track", json={"event": 7})
    assert numbers(service, "outcome=refused") == [1]
    assert numbers(service, "outcome=dropped,refused") == [2, 1]
    assert numbers(service, "outcome=lost") == []


@pytest.mark.parametrize("query", ["after=x", "before=-1", "before=" + "9" * 30])
def test_a_place_in_the_log_is_a_number(service: Service, query: str) -> None:
    name = query.partition("=")[0]
    answer = service.open.get(f"/_emulator/requests?{query}")
    assert (answer.status_code, answer.json()) == (400, {"error": f"{name} must be the number of a request"})
