"""The free plan: what becomes of person 401, by whichever way they come."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from customer_io_client.emulator import Emulator
from customer_io_client.emulator.contract import Contract
from customer_io_client.emulator.settings import DocumentError
from tests.client.server import Answer, Server
from tests.emulator.service import Clock, Service

REASON = "identifiers plan limit reached: the free plan holds 400 people"
STRICT = {"X-Strict-Mode": "1"}
ACME = {"object_type_id": "1", "object_id": "acme"}


def seed(people: int) -> str:
    return "people: [" + ", ".join(f"{{id: u{number}}}" for number in range(people)) + "]\n"


@pytest.fixture(scope="module")
def running(contract: Contract, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    file = tmp_path_factory.mktemp("seed") / "full.yaml"
    file.write_text(seed(400))
    clock = Clock()
    with Emulator(plan="free", seed=file, clock=clock) as emulator:
        service = Service(emulator, clock, contract)
        yield service
        service.close()


@pytest.fixture
def full(running: Service) -> Service:
    """A workspace with 400 people."""
    running.emulator.reset()
    return running


TRACK: list[tuple[str, str, dict[str, Any]]] = [
    ("PUT", "/api/v1/customers/new", {"plan": "basic"}),
    ("PUT", "/api/v1/customers/new@example.com", {}),
    ("POST", "/api/v1/customers/new/events", {"name": "bought"}),
    ("PUT", "/api/v1/customers/new/devices", {"device": {"id": "t", "platform": "ios"}}),
    ("POST", "/api/v1/forms/1/submit", {"data": {"id": "new"}}),
]


@pytest.mark.parametrize(("method", "path", "body"), TRACK)
def test_track_refuses_the_next_person(full: Service, method: str, path: str, body: dict[str, Any]) -> None:
    answer = full.track.request(method, path, json=body)
    assert (answer.status_code, answer.json()) == (403, {"meta": {"errors": [REASON]}})
    assert full.last_request()["outcome"] == "refused"
    assert full.reasons() == [REASON]
    assert not full.exists("new")
    assert not full.exists("new@example.com")


V2: list[dict[str, Any]] = [
    {"type": "person", "action": "identify", "identifiers": {"id": "new"}},
    {"type": "person", "action": "event", "identifiers": {"id": "new"}, "name": "bought"},
    {
        "type": "person",
        "action": "add_device",
        "identifiers": {"id": "new"},
        "device": {"token": "t", "platform": "ios"},
    },
    {
        "type": "person",
        "action": "add_relationships",
        "identifiers": {"id": "new"},
        "cio_relationships": [{"identifiers": ACME}],
    },
    {
        "type": "object",
        "action": "identify",
        "identifiers": ACME,
        "attributes": {},
        "cio_relationships": [{"identifiers": {"id": "new"}}],
    },
]


@pytest.mark.parametrize("item", V2)
def test_v2_names_the_limit_alone_and_in_a_batch(full: Service, item: dict[str, Any]) -> None:
    error = {"reason": "plan_limit", "field": "identifiers", "message": REASON}
    alone = full.track.post("/api/v2/entity", json=item)
    assert (alone.status_code, alone.json()) == (403, {"errors": [error]})
    known = {"type": "person", "action": "identify", "identifiers": {"id": "u1"}, "attributes": {"plan": "basic"}}
    batch = full.track.post("/api/v2/batch", json={"batch": [known, item]})
    assert (batch.status_code, batch.json()) == (207, {"errors": [{"batch_index": 1, **error}]})
    assert full.attributes("u1") == {"plan": "basic"}
    assert full.open.get("/_emulator/activities?type=_o:1:create").json()["activities"] == []


PIPELINES: list[tuple[str, dict[str, Any]]] = [
    ("identify", {"userId": "new"}),
    ("track", {"userId": "new", "event": "bought"}),
    ("page", {"userId": "new", "name": "Home"}),
    ("screen", {"userId": "new", "name": "Home"}),
    ("group", {"userId": "new", "groupId": "acme"}),
    ("alias", {"userId": "new", "previousId": "nobody"}),
    (
        "track",
        {
            "userId": "new",
            "event": "Device Created or Updated",
            "context": {"device": {"token": "t", "type": "ios"}},
        },
    ),
]


@pytest.mark.parametrize(("name", "fields"), PIPELINES)
def test_pipelines_drops_it_and_says_so_in_strict_mode(full: Service, name: str, fields: dict[str, Any]) -> None:
    assert full.pipelines.post(f"/v1/{name}", json=fields).status_code == 200
    assert (full.last_request()["outcome"], full.reasons()) == ("dropped", [REASON])
    strict = full.pipelines.post(f"/v1/{name}", json=fields, headers=STRICT)
    assert (strict.status_code, strict.json()) == (403, {"meta": {"errors": [REASON]}})
    batch = {"batch": [{"type": "track", "userId": "u1", "event": "seen"}, {"type": name, **fields}]}
    assert full.pipelines.post("/v1/batch", json=batch).status_code == 200
    assert full.reasons() == [f"batch.1.{REASON}"]
    assert full.events("u1") == ["seen"]


@pytest.mark.parametrize(
    ("type_", "text"),
    [
        ("people", "id,plan\nnew,basic\nu1,basic\n"),
        ("event", "id,name\nnew,bought\nu1,bought\n"),
        ("relationship", "id,object_type_id,object_id\nnew,1,acme\nu1,1,acme\n"),
    ],
)
def test_an_import_reports_the_row_and_goes_on(full: Service, type_: str, text: str) -> None:
    with Server([Answer(200, text.encode())]) as files:
        body = {"name": "x", "data_file_url": f"{files.url}/a.csv", "type": type_, "identifier": "id"}
        number = full.app.post("/v1/imports", json={"import": body}).json()["import"]["id"]
        full.later(0)
    import_ = full.app.get(f"/v1/imports/{number}").json()["import"]
    assert (import_["state"], import_["rows_to_import"], import_["rows_imported"]) == ("imported", 2, 1)
    url = full.app.get(f"/v1/exports/{import_['error_export_id']}/download").json()["url"]
    assert full.open.get(url).text.splitlines()[1].startswith(f"2,{REASON},new")
    assert not full.exists("new")


def test_who_goes_makes_room(full: Service) -> None:
    assert full.track.put("/api/v1/customers/u1", json={"plan": "basic"}).status_code == 200
    assert full.track.delete("/api/v1/customers/u1").status_code == 200
    full.identify("new")
    assert full.track.put("/api/v1/customers/newer", json={}).status_code == 403
    full.track.post("/api/v1/customers/u2/suppress")
    full.identify("newer")
    merge = {"primary": {"id": "u3"}, "secondary": {"id": "u4"}}
    assert full.track.post("/api/v1/merge_customers", json=merge).status_code == 200
    full.identify("newest")


def test_a_seed_with_more_people_is_refused_whole(full: Service, tmp_path: Path) -> None:
    answer = full.open.post("/_emulator/seed", content=b"people: [{id: u1, attributes: {plan: basic}}, {id: new}]")
    assert answer.status_code == 400
    assert answer.json()["error"].startswith("people.1")
    assert full.attributes("u1") == {}
    file = tmp_path / "large.yaml"
    file.write_text(seed(401))
    with pytest.raises(DocumentError, match=r"people\.400\.identifiers plan limit reached"):
        Emulator(plan="free", seed=file).start()
