"""Imports: jobs that fetch CSV files and do with each row what a call would do."""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from customer_io_client import JobFailedError
from customer_io_client.emulator import Emulator, csv_files
from customer_io_client.emulator.processing import imports
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.activities import Wanted
from customer_io_client.emulator.store import Store
from customer_io_client.testing import emulator_client
from tests.client.server import Answer, Server
from tests.emulator.jobs import run_all, runner_of
from tests.emulator.service import NOW, Service


def started(service: Service, url: str, **fields: object) -> int:
    body = {"name": "Rows", "data_file_url": url, **fields}
    answer = service.app.post("/v1/imports", json={"import": body})
    assert answer.status_code == 200, answer.text
    assert answer.json()["import"]["state"] == "preprocessing"
    number: int = answer.json()["import"]["id"]
    return number


def finished(service: Service, text: str, **fields: object) -> dict[str, Any]:
    """The import of this file at its end."""
    with Server([Answer(200, text.encode())]) as files:
        number = started(service, f"{files.url}/rows.csv", **fields)
        assert service.open.post("/_emulator/clock", json={"advance": 0}).json()["jobs"] == 0
    import_: dict[str, Any] = service.app.get(f"/v1/imports/{number}").json()["import"]
    return import_


def report(service: Service, import_: dict[str, Any], kind: str = "error") -> list[list[str]]:
    """The rows of a report, after that of its columns."""
    number = import_[f"{kind}_export_id"]
    assert import_[f"{kind}_download_url"] == f"{service.emulator.url}/v1/exports/{number}/download"
    assert service.app.get(f"/v1/exports/{number}").json()["export"]["status"] == "done"
    url = service.app.get(f"/v1/exports/{number}/download").json()["url"]
    return [*csv.reader(io.StringIO(httpx.get(url, trust_env=False).text))][1:]


def counts(import_: dict[str, Any]) -> tuple[str, int, int]:
    return import_["state"], import_["rows_to_import"], import_["rows_imported"]


def test_rows_of_people_act_like_identify_calls(service: Service) -> None:
    text = "\ufeffid, email,plan,city\nu1,u1@example.com,basic,\ncustomer_123,,gold,Paris\n\nu2,,,\n"
    import_ = finished(service, text, type="people", identifier="id", description="From the fair")
    assert import_ == {
        "id": 1,
        "type": "people",
        "name": "Rows",
        "description": "From the fair",
        "identifier": "id",
        "data_to_process": "all",
        "people_to_process": "all",
        "state": "imported",
        "rows_to_import": 3,
        "rows_imported": 3,
        "error": "",
        "created_at": NOW,
        "updated_at": NOW,
    }
    assert service.person("u1")["identifiers"]["email"] == "u1@example.com"
    assert service.attributes("u1") == {"plan": "basic"}
    assert service.attributes("customer_123")["plan"] == "gold"
    assert service.activity_types("u1") == ["profile_create", "attribute_change"]
    assert service.attributes("u2") == {}


def test_rows_of_events_act_like_track_calls(service: Service) -> None:
    text = f"email,name,timestamp,price\nada@example.com, bought ,{NOW - 60},5\nnew@example.com,seen,,\n"
    import_ = finished(service, text, type="event", identifier="email")
    assert counts(import_) == ("imported", 2, 2)
    (bought,) = [entry for entry in service.person("customer_123")["activities"] if entry["name"] == "bought"]
    assert (bought["timestamp"], bought["data"]) == (NOW - 60, {"price": "5"})
    assert service.events("new@example.com") == ["seen"]


def test_rows_of_objects_and_relationships(service: Service) -> None:
    objects = finished(service, "object_id,name\nglobex,Globex\nacme,Acme Ltd\n", type="object", object_type_id="1")
    assert (counts(objects), objects["object_type_id"]) == (("imported", 2, 2), "1")
    assert "identifier" not in objects
    stored = service.app.get("/v1/objects/1/acme/attributes").json()["object"]
    assert stored["attributes"] == {"name": "Acme Ltd"}
    text = "cio_id,object_type_id,object_id,role\na3000001,1,globex,owner\n"
    related = finished(service, text, type="relationship", identifier="cio_id")
    assert counts(related) == ("imported", 1, 1)
    entries = service.app.get("/v1/objects/1/globex/relationships").json()["cio_relationships"]
    assert [(entry["identifiers"]["id"], entry["attributes"]) for entry in entries] == [
        ("customer_100", {"role": "owner"})
    ]


@pytest.mark.parametrize(("choice", "rows"), [("all", 2), ("only_new", 1), ("only_existing", 1)])
@pytest.mark.parametrize("field", ["data_to_process", "people_to_process"])
def test_new_or_existing_people_can_be_left_out(service: Service, field: str, choice: str, rows: int) -> None:
    text = "id,plan\ncustomer_123,gold\nu1,gold\n"
    import_ = finished(service, text, type="people", identifier="id", **{field: choice})
    assert counts(import_) == ("imported", rows, rows)
    assert import_["data_to_process"] == choice
    assert service.exists("u1") is (choice != "only_existing")
    assert service.attributes("customer_123")["plan"] == ("premium" if choice == "only_new" else "gold")
    assert "error_export_id" not in import_


def test_rows_with_errors_are_reported_and_the_others_imported(service: Service) -> None:
    long = "x" * 1001
    text = f"id,plan\nu1,basic\n ,basic\nu2,{long}\nu3,basic,more\nu4\n"
    import_ = finished(service, text, type="people", identifier="id")
    assert counts(import_) == ("imported", 2, 2)
    assert report(service, import_) == [
        ["3", "id is blank", " ", "basic"],
        ["4", "plan attribute value is over 1000 bytes", "u2", long],
        ["5", "the row has more fields than there are columns", "u3", "basic", "more"],
    ]
    assert "warning_export_id" not in import_
    assert [service.exists(identifier) for identifier in ("u1", "u2", "u3", "u4")] == [True, False, False, True]


@pytest.mark.parametrize("time_", ["yesterday", "-5", "1750000000000", "1.5", "9" * 30])
def test_events_need_a_name_and_a_time_in_seconds(service: Service, time_: str) -> None:
    text = f"id,name,timestamp\nu1,bought,{time_}\nu1,,\n"
    import_ = finished(service, text, type="event", identifier="id")
    assert counts(import_) == ("imported", 0, 0)
    assert [row[0] for row in report(service, import_)] == ["2", "3"]


def test_what_is_dropped_in_silence_is_a_warning(service: Service) -> None:
    service.track.post("/api/v1/customers/customer_100/suppress")
    import_ = finished(service, "id,plan\ncustomer_100,gold\nu1,gold\n", type="people", identifier="id")
    assert counts(import_) == ("imported", 2, 2)
    assert report(service, import_, "warning") == [["2", "the identifier is suppressed", "customer_100", "gold"]]


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (Answer(404), "the server of the file answered 404"),
        (Answer(200, b""), "the file is empty"),
        (Answer(200, b"id,\n"), "a column has no name"),
        (Answer(200, b"id,id\n"), "two columns have the same name"),
        (Answer(200, b"id\n\xff\n"), "the file is not UTF-8"),
        (Answer(200, b'id\n"a'), "the file is not CSV: a quoted field does not end as it should, or is too long"),
        (Answer(200, b"email\na@b.example\n"), "the file has no column id"),
    ],
)
def test_a_file_that_cannot_be_read_fails_the_import(service: Service, answer: Answer, error: str) -> None:
    with Server([answer]) as files:
        number = started(service, files.url, type="people", identifier="id")
        service.open.post("/_emulator/clock", json={"advance": 0})
    import_ = service.app.get(f"/v1/imports/{number}").json()["import"]
    assert (import_["state"], import_["error"], import_["rows_to_import"]) == ("failed", error, 0)


@pytest.mark.parametrize("url", ["http://192.0.2.1/a.csv", "file:///etc/hosts", "nowhere"])
def test_files_elsewhere_are_not_fetched(service: Service, url: str) -> None:
    number = started(service, url, type="people", identifier="id")
    service.open.post("/_emulator/clock", json={"advance": 0})
    assert service.app.get(f"/v1/imports/{number}").json()["import"]["state"] == "failed"


@pytest.mark.parametrize(
    "fields",
    [
        {"type": "people"},
        {"type": "people", "identifier": "cio_id"},
        {"type": "people", "identifier": "id", "people_to_process": "some"},
        {"type": "event", "identifier": "id", "data_to_process": "only_new"},
        {"type": "event", "identifier": "id", "people_to_process": "only_new"},
        {"type": "object"},
        {"type": "relationship", "identifier": "phone"},
        {"type": "segment", "identifier": "id"},
        {"type": "people", "identifier": "id", "name": ""},
    ],
)
def test_requests_that_are_refused(service: Service, fields: dict[str, object]) -> None:
    body = {"import": {"name": "Rows", "data_file_url": "http://127.0.0.1/", **fields}}
    assert service.app.post("/v1/imports", json=body).status_code == 400
    assert service.app.get("/v1/imports/1").status_code == 404


@pytest.fixture
def state() -> Iterator[State]:
    store = Store()
    yield State(store, clock=lambda: NOW)
    store.close()


def test_each_state_can_be_seen(state: State, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imports, "ROWS_A_PART", 2)
    request: Any = {"type": "people", "identifier": "id", "name": "Rows"}
    runner, seen = runner_of(state), list[tuple[str, int, int]]()
    with Server([Answer(200, b"id\n" + b"".join(b"u%d\n" % number for number in range(3)))]) as files:
        number = state.imports.start({**request, "data_file_url": files.url})
        while state.jobs.count():
            runner.tick()
            import_ = state.imports.get(number)
            assert import_ is not None
            seen.append((import_.state, import_.rows_to_import, import_.rows_imported))
    assert list(dict.fromkeys(seen)) == [
        *([("preprocessing", 0, 0)] if seen[0][0] == "preprocessing" else []),
        ("preprocessed", 0, 0),
        ("validating", 0, 0),
        ("validating", 2, 0),
        ("validating", 3, 0),
        ("validated", 3, 0),
        ("importing", 3, 0),
        ("importing", 3, 2),
        ("importing", 3, 3),
        ("imported", 3, 3),
    ]


def test_a_row_that_is_refused_late_is_an_error_too() -> None:
    text = b"id\n" + b"".join(b"u%d\n" % number for number in range(400))
    with (
        Server([Answer(200, text)]) as files,
        Emulator(plan="free") as emulator,
        emulator_client(emulator) as client,
    ):
        rows: Any = {"type": "people", "identifier": "id", "name": "Many", "data_file_url": files.url}
        started_ = client.app.imports.create(import_=rows).import_
        done = client.app.imports.wait(started_.id, poll_seconds=0.05)
        assert (done.rows_to_import, done.rows_imported) == (400, 398)
        assert client.app.exports.get(done.error_export_id or 0).export.total == 2


def test_the_client_waits_for_an_import_and_saves_its_report(service: Service, tmp_path: Path) -> None:
    target = tmp_path / "errors.csv"
    with (
        Server([Answer(200, b"id,plan\nu1,basic\n,gold\n"), Answer(403)]) as files,
        emulator_client(service.emulator) as client,
    ):
        body: Any = {"type": "people", "identifier": "id", "name": "Rows", "data_file_url": files.url}
        first = client.app.imports.create(import_=body).import_
        done = client.app.imports.wait(first.id, to=target, poll_seconds=0.05)
        assert (done.state, done.rows_imported) == ("imported", 1)
        assert target.read_text() == "row,reason,id,plan\n3,id is blank,,gold\n"
        second = client.app.imports.create(import_=body).import_
        with pytest.raises(JobFailedError) as caught:
            client.app.imports.wait(second.id, poll_seconds=0.05)
    assert caught.value.reason == "the server of the file answered 403"


def test_a_slow_file_holds_nothing_up(service: Service) -> None:
    with Server([Answer(200, b"id\nu1\n", after=0.5)]) as files:
        number = started(service, files.url, type="people", identifier="id")
        begun, asked = time.monotonic(), 0
        while service.app.get(f"/v1/imports/{number}").json()["import"]["state"] != "imported":
            asked += 1
            assert time.monotonic() - begun < 10
    assert asked > 20


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00\ufeff"), min_size=1, max_size=6)


@settings(max_examples=60, deadline=None)
@given(
    columns=st.lists(TEXTS.map(str.strip).filter(bool), min_size=1, max_size=4, unique=True),
    rows=st.lists(st.lists(TEXTS, min_size=1, max_size=5), max_size=4),
)
def test_what_is_written_is_read_again(columns: list[str], rows: list[list[str]]) -> None:
    names, read = csv_files.read(csv_files.write([columns, *rows]).encode())
    assert (names, [*read]) == (columns, rows)


def test_an_import_goes_on_after_a_restart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imports, "ROWS_A_PART", 2)
    request: Any = {"type": "event", "identifier": "id", "name": "Rows"}
    text = b"id,name\n" + b"".join(b"u1,event %d\n" % number for number in range(9))
    with Server([Answer(200, text)]) as files:
        store = Store(tmp_path / "state.db")
        state = State(store, clock=lambda: NOW)
        number = state.imports.start({**request, "data_file_url": files.url})
        runner = runner_of(state)
        while (import_ := state.imports.get(number)) is not None and import_.rows_imported < 4:
            runner.tick()
        store.close()
    store = Store(tmp_path / "state.db")
    state = State(store, clock=lambda: NOW)
    run_all(state)
    import_ = state.imports.get(number)
    assert import_ is not None
    assert (import_.state, import_.rows_imported) == ("imported", 9)
    names = [activity.name for activity in state.activities.of_workspace(Wanted("event"))]
    assert names == [f"event {index}" for index in reversed(range(9))]
    store.close()
