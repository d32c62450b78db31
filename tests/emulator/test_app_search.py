"""People searched by filter, page by page, through the App API."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from customer_io_client.emulator import Emulator
from tests.emulator.service import Service

EVERYBODY = {"attribute": {"field": "cio_id", "operator": "exists"}}


def search(service: Service, filter_: object, query: str = "") -> httpx.Response:
    return service.app.post(f"/v1/customers{query}", json={"filter": filter_})


def found(service: Service, filter_: object) -> list[str]:
    answer = search(service, filter_)
    assert answer.status_code == 200, answer.text
    ids: list[str] = answer.json()["ids"]
    return ids


def equals(field: str, value: str) -> dict[str, Any]:
    return {"attribute": {"field": field, "operator": "eq", "value": value}}


def exists(field: str) -> dict[str, Any]:
    return {"attribute": {"field": field, "operator": "exists"}}


def test_people_are_found_by_email_whatever_its_case(service: Service) -> None:
    answer = service.app.get("/v1/customers", params={"email": "ADA@example.com"})
    assert answer.json() == {"results": [{"id": "customer_123", "email": "ada@example.com", "cio_id": "a3000002"}]}
    assert service.app.get("/v1/customers", params={"email": "nobody@example.com"}).json() == {"results": []}
    assert service.app.get("/v1/customers").status_code == 400


def test_a_search_answers_identifiers(service: Service) -> None:
    service.identify("only@example.com")
    answer = search(service, EVERYBODY).json()
    assert answer["identifiers"][0] == {"id": "customer_100", "email": "grace@example.com", "cio_id": "a3000001"}
    assert answer["ids"] == ["customer_100", "customer_123", ""]
    assert answer["next"] == ""


@pytest.mark.parametrize(
    ("filter_", "ids"),
    [
        (equals("plan", "premium"), ["customer_123"]),
        (equals("plan", "Premium"), []),
        (equals("score", "5"), ["u1"]),
        (equals("active", "true"), ["u1"]),
        (equals("ratio", "0.5"), ["u1"]),
        (equals("whole", "3"), ["u1"]),
        (equals("tags", '["a"]'), ["u1"]),
        (equals("email", "ADA@EXAMPLE.com"), ["customer_123"]),
        (equals("id", "u1"), ["u1"]),
        (equals("cio_id", "a3000001"), ["customer_100"]),
        (equals("cio_id", "nonsense"), []),
        (exists("country"), ["customer_123"]),
        (exists("email"), ["customer_100", "customer_123"]),
        (exists("id"), ["customer_100", "customer_123", "u1"]),
        ({"not": exists("email")}, ["u1"]),
        ({"not": equals("email", "ada@example.com")}, ["customer_100", "u1"]),
        ({"not": equals("plan", "premium")}, ["customer_100", "u1"]),
        ({"and": [exists("email"), equals("plan", "enterprise")]}, ["customer_100"]),
        ({"or": [equals("plan", "enterprise"), equals("score", "5")]}, ["customer_100", "u1"]),
        ({"and": []}, ["customer_100", "customer_123", "u1"]),
        ({"or": []}, []),
        ({"segment": {"id": 1}}, ["customer_100"]),
        ({"segment": {"id": 2}}, ["customer_100", "customer_123"]),
        ({"segment": {"id": 99}}, []),
        ({"segment": {"id": 2**63}}, []),
        ({"not": {"or": [{"segment": {"id": 1}}, {"not": {"segment": {"id": 2}}}]}}, ["customer_123"]),
    ],
)
def test_filters(service: Service, filter_: object, ids: list[str]) -> None:
    service.identify("u1", score=5, active=True, ratio=0.5, whole=3.0, tags=["a"])
    assert found(service, filter_) == ids


@pytest.mark.parametrize(
    "filter_",
    [
        {},
        {"and": [], "or": []},
        {"not": []},
        {"attribute": {"field": "a", "operator": "eq"}},
        {"attribute": {"field": "a", "operator": "gt", "value": "1"}},
        {"attribute": {"field": "a", "operator": "eq", "value": 1}},
        {"segment": {"id": "1"}},
        {"everybody": True},
        {"segment": {"id": 1}, "name": "readers"},
        {"and": [{"segment": {"id": 1}, "attribute": {"field": "a", "operator": "exists"}}]},
        None,
    ],
)
def test_filters_that_are_none_are_refused(service: Service, filter_: object) -> None:
    answer = search(service, filter_)
    assert answer.status_code == 400
    error = answer.json()["errors"][0]
    assert error["status"] == "400"
    assert error["source"]["pointer"].startswith("/filter")


def test_a_filter_nests_deeply_but_not_without_end(service: Service) -> None:
    filter_: dict[str, Any] = exists("email")
    for _ in range(40):
        filter_ = {"not": filter_}
    assert found(service, filter_) == ["customer_100", "customer_123"]
    for _ in range(20):
        filter_ = {"not": filter_}
    assert search(service, filter_).status_code == 400


def test_pages_go_on_at_their_cursor(service: Service) -> None:
    for number in range(5):
        service.identify(f"u{number}")
    seen: list[str] = []
    query, pages = "?limit=3", 0
    while query:
        answer = search(service, EVERYBODY, query).json()
        seen += answer["ids"]
        pages += 1
        query = f"?limit=3&start={answer['next']}" if answer["next"] else ""
    assert pages == 3
    assert seen == ["customer_100", "customer_123", "u0", "u1", "u2", "u3", "u4"]


def test_a_customer_id_as_start_goes_on_after_that_person_with_a_note(service: Service) -> None:
    answer = search(service, EVERYBODY, "?start=customer_100")
    assert answer.json()["ids"] == ["customer_123"]
    assert "not accept" in answer.headers["X-Emulator-Note"]


def test_an_unknown_id_as_start_begins_at_the_beginning(service: Service) -> None:
    service.track.delete("/api/v1/customers/customer_100")
    service.identify("customer_123", email="user@example.com")
    answer = search(service, equals("email", "user@example.com"), "?start=customer_100&limit=50")
    assert answer.json()["ids"] == ["customer_123"]
    assert "X-Emulator-Note" in answer.headers


def test_a_cursor_is_not_marked(service: Service) -> None:
    cursor = search(service, EVERYBODY, "?limit=1").json()["next"]
    assert "X-Emulator-Note" not in search(service, EVERYBODY, f"?start={cursor}").headers


def test_a_strict_emulator_refuses_a_customer_id_as_start() -> None:
    with Emulator(strict=True) as emulator:
        answer = httpx.post(
            f"{emulator.url}/v1/customers?start=customer_100",
            json={"filter": EVERYBODY},
            headers={"Authorization": "Bearer key"},
            trust_env=False,
        )
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["detail"] == "start is not a cursor of this list"


@pytest.mark.parametrize(("limit", "count"), [("1", 1), ("1000", 2), ("5000", 2)])
def test_a_limit_over_its_most_is_cut(service: Service, limit: str, count: int) -> None:
    assert len(search(service, EVERYBODY, f"?limit={limit}").json()["ids"]) == count


@pytest.mark.parametrize("limit", ["0", "-1", "many", "1.5", "9" * 30])
def test_a_limit_that_is_none_is_refused(service: Service, limit: str) -> None:
    assert search(service, EVERYBODY, f"?limit={limit}").status_code == 400
