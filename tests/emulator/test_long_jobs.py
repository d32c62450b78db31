"""Exports and imports beside everything else: one moment in a file, kill -9, resets and snapshots in their midst."""

from __future__ import annotations

import csv
import io
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from customer_io_client.emulator import Emulator, csv_files
from customer_io_client.emulator.processing import exports, imports
from tests.client.server import Answer, Server, Silence

APP = {"Authorization": "Bearer key"}
EVERYBODY = {"filters": {"attribute": {"field": "plan", "operator": "exists"}}, "attributes": ["plan"]}
KINDS_OF_STATE = pytest.mark.parametrize("kept", ["memory", "file"])


def data_of(kept: str, folder: Path) -> Path | None:
    return folder / "state.db" if kept == "file" else None


@contextmanager
def talking_to(url: str) -> Generator[httpx.Client]:
    with httpx.Client(base_url=url, trust_env=False, timeout=30) as http:
        yield http


def identify(http: httpx.Client, number: int, plan: str) -> None:
    assert http.put(f"/api/v1/customers/u{number}", json={"plan": plan}, auth=("s", "k")).status_code == 200


def started(http: httpx.Client) -> int:
    answer = http.post("/v1/exports/customers", json=EVERYBODY, headers=APP)
    number: int = answer.json()["export"]["id"]
    return number


def status(http: httpx.Client, number: int) -> str:
    answer = http.get(f"/v1/exports/{number}", headers=APP)
    return str(answer.json()["export"]["status"]) if answer.status_code == 200 else "unknown"


def rows(http: httpx.Client, number: int) -> list[dict[str, str]]:
    url = http.get(f"/v1/exports/{number}/download", headers=APP).json()["url"]
    return [*csv.DictReader(io.StringIO(http.get(url).text))]


def until(condition: Callable[[], bool]) -> None:
    """Ask until this holds; the test's own time limit ends what never does."""
    for _ in range(20_000):
        if condition():
            return
    raise AssertionError("it never came to hold")


class Gate:
    """Holds the worker at the second part of a file until it is opened."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.reached, self._opened = threading.Event(), threading.Event()
        self._write, self._parts = csv_files.write, 0
        patch.setattr(exports, "ROWS_A_PART", 2)
        patch.setattr(csv_files, "write", self._held)

    def _held(self, part: Any) -> str:
        self._parts += 1
        if self._parts == 3:
            self.reached.set()
            assert self._opened.wait(30)
        return self._write(part)

    def open(self) -> None:
        self._opened.set()


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    gate = Gate(monkeypatch)
    yield gate
    gate.open()


@KINDS_OF_STATE
def test_a_file_shows_one_moment_though_requests_go_on(kept: str, tmp_path: Path, gate: Gate) -> None:
    with Emulator(data=data_of(kept, tmp_path)) as emulator, talking_to(emulator.url) as http:
        for number in range(6):
            identify(http, number, "before")
        export = started(http)
        assert gate.reached.wait(30)
        for number in range(8):
            identify(http, number, "after")
        http.delete("/api/v1/customers/u5", auth=("s", "k"))
        assert status(http, export) == "pending"
        gate.open()
        until(lambda: status(http, export) == "done")
        assert {row["id"]: row["plan"] for row in rows(http, export) if row["id"].startswith("u")} == {
            f"u{number}": "before" for number in range(6)
        }


@KINDS_OF_STATE
@pytest.mark.parametrize("way", ["reset", "restore"])
def test_what_is_reset_or_restored_gets_nothing_of_an_export_that_was_under_way(
    kept: str, way: str, tmp_path: Path, gate: Gate
) -> None:
    with Emulator(data=data_of(kept, tmp_path)) as emulator, talking_to(emulator.url) as http:
        assert http.post("/_emulator/snapshot", json={"name": "empty"}).status_code == 201
        for number in range(6):
            identify(http, number, "before")
        export = started(http)
        assert gate.reached.wait(30)
        path, body = ("reset", None) if way == "reset" else ("restore", {"name": "empty"})
        assert http.post(f"/_emulator/{path}", json=body).status_code == 204
        assert status(http, export) == "unknown"
        identify(http, 9, "of another state")
        assert started(http) == export
        gate.open()
        until(lambda: status(http, export) == "done")
        assert [row["id"] for row in rows(http, export) if row["id"].startswith("u")] == ["u9"]


@KINDS_OF_STATE
def test_a_snapshot_of_an_export_under_way_begins_it_anew(kept: str, tmp_path: Path, gate: Gate) -> None:
    with Emulator(data=data_of(kept, tmp_path)) as emulator, talking_to(emulator.url) as http:
        for number in range(6):
            identify(http, number, "before")
        export = started(http)
        assert gate.reached.wait(30)
        assert http.post("/_emulator/snapshot", json={"name": "midst"}).status_code == 201
        gate.open()
        until(lambda: status(http, export) == "done")
        assert http.post("/_emulator/restore", json={"name": "midst"}).status_code == 204
        assert status(http, export) == "pending"
        until(lambda: status(http, export) == "done")
        assert [row["id"] for row in rows(http, export)][-6:] == [f"u{number}" for number in range(6)]


def test_stopping_does_not_wait_for_the_rest_of_an_export(tmp_path: Path, gate: Gate) -> None:
    emulator = Emulator(data=tmp_path / "state.db").start()
    with talking_to(emulator.url) as http:
        for number in range(6):
            identify(http, number, "before")
        export = started(http)
        assert gate.reached.wait(30)
    threading.Timer(0.0, gate.open).start()
    emulator.stop()
    with Emulator(data=tmp_path / "state.db") as again, talking_to(again.url) as http:
        until(lambda: status(http, export) == "done")
        assert len(rows(http, export)) == 8


@contextmanager
def process(data: Path) -> Generator[tuple[subprocess.Popen[str], str]]:
    """The emulator as a process that takes small steps, and its address."""
    code = (
        "import sys, time\n"
        "from pathlib import Path\n"
        "from customer_io_client.emulator import Emulator\n"
        "from customer_io_client.emulator.processing import exports, imports\n"
        "imports.ROWS_A_PART, exports.ROWS_A_PART = 2, 1\n"
        "with Emulator(data=Path(sys.argv[1])) as emulator:\n"
        "    print(emulator.url, flush=True)\n"
        "    time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", code, str(data)], stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        try:
            yield running, running.stdout.readline().strip()
        finally:
            running.kill()


def test_after_kill_9_an_import_goes_on_where_it_was_and_an_export_begins_anew(tmp_path: Path) -> None:
    data = tmp_path / "state.db"
    text = b"id,name\n" + b"".join(b"u1,event %d\n" % number for number in range(200))
    with Server([Answer(200, text)]) as files:
        with process(data) as (running, url), talking_to(url) as http:
            body = {"name": "Rows", "type": "event", "identifier": "id", "data_file_url": files.url}
            import_: int = http.post("/v1/imports", json={"import": body}, headers=APP).json()["import"]["id"]

            def imported() -> int:
                found = http.get(f"/v1/imports/{import_}", headers=APP).json()["import"]
                return int(found["rows_imported"])

            until(lambda: imported() > 0)
            export = started(http)
            os.kill(running.pid, signal.SIGKILL)
        with Emulator(data=data) as emulator, talking_to(emulator.url) as http:
            path = f"/v1/imports/{import_}"
            until(lambda: http.get(path, headers=APP).json()["import"]["state"] in ("imported", "failed"))
            found = http.get(path, headers=APP).json()["import"]
            assert (found["state"], found["rows_to_import"], found["rows_imported"]) == ("imported", 200, 200)
            events = http.get("/_emulator/activities?type=event&limit=1000").json()["activities"]
            names = [entry["name"] for entry in reversed(events) if entry["name"].startswith("event ")]
            assert names == [f"event {number}" for number in range(200)]
            until(lambda: status(http, export) == "done")
            assert [row["id"] for row in rows(http, export)] == ["customer_100", "customer_123"]


def test_after_a_reset_a_file_is_fetched_anew() -> None:
    with (
        Server([Silence(), Answer(200, b"id\nnew\n")]) as files,
        Emulator() as emulator,
        talking_to(emulator.url) as http,
    ):
        body = {"name": "Rows", "type": "people", "identifier": "id", "data_file_url": files.url}
        http.post("/v1/imports", json={"import": body}, headers=APP)
        assert files.heard(1)
        emulator.reset()
        http.post("/v1/imports", json={"import": body}, headers=APP)
        until(lambda: http.get("/_emulator/health").json()["jobs"]["waiting"] == 0)
        assert http.get("/_emulator/people/new").status_code == 200


def test_a_file_whose_last_line_is_wrong_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imports, "ROWS_A_PART", 2)
    text = b"id\n" + b"".join(b"u%d\n" % number for number in range(900)) + b'"u'
    with (
        Server([Answer(200, text)]) as files,
        Emulator(data=tmp_path / "state.db") as emulator,
        talking_to(emulator.url) as http,
    ):
        body = {"name": "Rows", "type": "people", "identifier": "id", "data_file_url": files.url}
        http.post("/v1/imports", json={"import": body}, headers=APP)
        until(lambda: http.get("/_emulator/health").json()["jobs"]["waiting"] == 0)
        found = http.get("/v1/imports/1", headers=APP).json()["import"]
        assert (found["state"], found["rows_to_import"]) == ("failed", 0)
        assert "quoted field" in found["error"]
        left: list[object] = []
        emulator.run(lambda app: left.append(app.store.one("SELECT count(*) FROM import_parts")))
        assert left == [(0,)]
