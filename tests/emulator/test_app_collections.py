"""Collections through the App API, their files fetched from servers on this machine."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from customer_io_client.emulator import Emulator
from tests.client.server import Answer, Server
from tests.emulator.service import NOW, Service

FAIRS = [{"city": "Springfield", "title": "Spring fair"}, {"city": "Shelbyville", "day": 5}]


def make(service: Service, **body: object) -> httpx.Response:
    return service.app.post("/v1/collections", json={"name": "fairs", **body})


def content(service: Service) -> Any:
    return service.app.get("/v1/collections/1/content").json()


def test_collections_are_made_read_renamed_replaced_and_deleted(service: Service) -> None:
    made = make(service, data=FAIRS).json()["collection"]
    assert made == {
        "id": 1,
        "name": "fairs",
        "rows": 2,
        "bytes": 77,
        "schema": ["city", "title", "day"],
        "created_at": NOW,
        "updated_at": NOW,
    }
    assert service.app.get("/v1/collections/1").json() == {"collection": made}
    assert content(service) == FAIRS
    service.clock.now += 60
    renamed = service.app.put("/v1/collections/1", json={"name": " fairs of May "}).json()["collection"]
    assert renamed == {**made, "name": "fairs of May", "updated_at": NOW + 60}
    replaced = service.app.put("/v1/collections/1", json={"data": []}).json()["collection"]
    assert (replaced["rows"], replaced["bytes"], replaced["schema"]) == (0, 2, [])
    assert [entry["id"] for entry in service.app.get("/v1/collections").json()["collections"]] == [1]
    assert service.app.delete("/v1/collections/1").status_code == 204
    assert service.app.delete("/v1/collections/1").status_code == 404
    assert make(service, data=FAIRS).json()["collection"]["id"] == 2


def test_content_is_replaced_by_rows_or_by_one_object(service: Service) -> None:
    make(service, data=FAIRS)
    for rows, count in ([{"a": 1}], 1), ({"city": "Springfield"}, 1), ([], 0):
        answer = service.app.put("/v1/collections/1/content", json=rows)
        assert answer.json()["collection"]["rows"] == count
        assert content(service) == rows


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
@pytest.mark.parametrize("path", ["2", "0", "one", "2/content"])
def test_unknown_collections_are_not_found(service: Service, method: str, path: str) -> None:
    if (method, path) != ("DELETE", "2/content"):
        assert service.app.request(method, f"/v1/collections/{path}", json={}).status_code == 404


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"name": ""},
        {"name": " ", "data": []},
        {"data": None},
        {"data": [1]},
        {"data": {}},
        {"data": [], "url": "http://127.0.0.1/"},
        {"url": 5},
    ],
)
def test_bodies_that_are_refused(service: Service, body: dict[str, object]) -> None:
    assert make(service, **body).status_code == 400
    assert service.app.get("/v1/collections").json() == {"collections": []}


def test_two_collections_have_two_names(service: Service) -> None:
    make(service, data=[])
    assert make(service, data=[]).status_code == 400
    make(service, name="others", data=[])
    assert service.app.put("/v1/collections/2", json={"name": "fairs"}).status_code == 400
    assert service.app.put("/v1/collections/2", json={"name": "others"}).status_code == 200


def test_rows_of_ten_kilobytes_and_ten_megabytes_at_most(service: Service) -> None:
    row = {"a": "x" * (10 * 1024 - len('{"a":""}'))}
    assert make(service, data=[row]).status_code == 200
    assert service.app.put("/v1/collections/1", json={"data": [{"a": row["a"] + "x"}]}).status_code == 400
    assert service.app.put("/v1/collections/1/content", json=[row] * 1024).status_code == 400
    assert content(service) == [row]


CSV = b"city,title\nSpringfield,Spring fair\n"
JSON = b'[{"city": "Springfield", "title": "Spring fair"}]'


@pytest.mark.parametrize(
    ("path", "media_type", "body"),
    [
        ("/fairs", "text/csv; charset=utf-8", CSV),
        ("/fairs.CSV?signature=1", "application/octet-stream", CSV),
        ("/fairs.csv", "application/json", JSON),
        ("/fairs.json", "text/csv", b"\xef\xbb\xbf" + CSV),
        ("/fairs.txt", "text/plain", JSON),
    ],
)
def test_a_file_is_what_its_type_says_or_its_name_or_json(
    service: Service, path: str, media_type: str, body: bytes
) -> None:
    with Server([Answer(200, body, (("content-type", media_type),))]) as files:
        made = make(service, url=f"{files.url}{path}")
    assert made.status_code == 200, made.text
    assert made.json()["collection"]["schema"] == ["city", "title"]
    assert content(service) == [{"city": "Springfield", "title": "Spring fair"}]
    assert len(files.requests) == 1


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (Answer(404), "url leads to no rows: the server of the file answered 404"),
        (Answer(200, b"[1]"), "url leads to no rows: the file holds something else than objects"),
        (Answer(200, b"<html>"), "url leads to no rows: the file is not JSON"),
        (Answer(200, b"", (("content-type", "text/csv"),)), "url leads to no rows: the file is empty"),
    ],
)
def test_files_without_rows_are_refused(service: Service, answer: Answer, reason: str) -> None:
    with Server([answer]) as files:
        refused = make(service, url=f"{files.url}/fairs")
    assert refused.status_code == 400
    assert refused.json()["errors"][0] == {"detail": reason, "status": "400", "source": {"pointer": "/url"}}
    assert service.reasons() == [reason]
    assert service.app.get("/v1/collections").json() == {"collections": []}


@pytest.mark.parametrize(
    "url",
    ["file:///etc/hosts", "http://192.0.2.1/a.csv", "http://", "ftp://127.0.0.1/", "http://[", "http://127.0.0.1:1/"],
)
def test_addresses_that_are_not_fetched(service: Service, url: str) -> None:
    answer = make(service, url=url)
    assert answer.status_code == 400
    assert service.app.get("/v1/collections").json() == {"collections": []}


def test_a_collection_may_come_from_the_emulator_itself(service: Service) -> None:
    url = f"{service.emulator.url}/_emulator/health"
    assert make(service, url=url).json()["collection"]["rows"] == 1
    assert content(service)["status"] == "ok"


def test_anywhere_lets_other_hosts_be_asked() -> None:
    with Emulator(call_anywhere=True) as emulator:
        answer = httpx.post(
            f"{emulator.url}/v1/collections",
            json={"name": "fairs", "url": "http://0.0.0.0:1/fairs.json"},
            headers={"Authorization": "Bearer key"},
            trust_env=False,
        )
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["detail"] == "url leads to no rows: the file could not be fetched"
