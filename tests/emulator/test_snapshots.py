"""Snapshots: what they bring back, in memory and in a data file, and what is refused."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from customer_io_client.emulator import Emulator
from tests.emulator.service import NOW, Service


@pytest.mark.parametrize("kept", ["memory", "file"])
def test_a_snapshot_brings_everything_back(kept: str, tmp_path: Path) -> None:
    data = None if kept == "memory" else tmp_path / "state.db"
    with (
        Emulator(data=data, clock=lambda: NOW) as emulator,
        httpx.Client(base_url=emulator.url, auth=("s", "k"), trust_env=False) as http,
    ):
        http.put("/api/v1/customers/u1", json={"plan": "basic"})
        http.post("/_emulator/clock", json={"advance": 60})
        assert http.post("/_emulator/snapshot", json={"name": "a"}).status_code == 201
        http.delete("/api/v1/customers/u1")
        http.put("/api/v1/customers/u2", json={})
        http.post("/_emulator/clock", json={"advance": 60})
        for _ in range(2):
            assert http.post("/_emulator/restore", json={"name": "a"}).status_code == 204
            assert http.get("/_emulator/people/u1").json()["attributes"] == {"plan": "basic"}
            assert http.get("/_emulator/people/u2").status_code == 404
            assert http.get("/_emulator/clock").json()["now"] == NOW + 60
            http.put("/api/v1/customers/u2", json={})
    if data is not None:
        with Emulator(data=data) as emulator:
            assert httpx.get(f"{emulator.url}/_emulator/people/u2", trust_env=False).status_code == 200


def test_a_snapshot_travels_as_a_file(service: Service, tmp_path: Path) -> None:
    service.identify("u1")
    service.open.post("/_emulator/snapshot", json={"name": "a"})
    file = service.open.get("/_emulator/snapshots/a").content
    service.emulator.reset()
    assert service.open.put("/_emulator/snapshots/b", content=file).status_code == 204
    assert service.exists("u1")
    listed = service.open.get("/_emulator/snapshots").json()["snapshots"]
    assert listed[-1] == {"name": "b", "bytes": len(file)}
    (tmp_path / "a.db").write_bytes(file)
    with Emulator(data=tmp_path / "a.db") as other:
        assert httpx.get(f"{other.url}/_emulator/people/u1", trust_env=False).status_code == 200
    for name in ("a", "b"):
        assert service.open.delete(f"/_emulator/snapshots/{name}").status_code == 204


@pytest.mark.parametrize("content", [b"", b"x" * 5000])
def test_a_file_that_is_none_changes_nothing(service: Service, content: bytes) -> None:
    service.identify("u1")
    answer = service.open.put("/_emulator/snapshots/bad", content=content)
    assert answer.status_code == 400
    assert service.exists("u1")
    assert service.open.get("/_emulator/snapshots/bad").status_code == 404


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", "restore", {"name": "none"}, 404),
        ("POST", "restore", {}, 400),
        ("POST", "snapshot", {"name": 1}, 400),
        ("GET", "snapshots/none", None, 404),
        ("DELETE", "snapshots/none", None, 404),
    ],
)
def test_snapshots_that_are_not_there(service: Service, method: str, path: str, body: object, status: int) -> None:
    assert service.open.request(method, f"/_emulator/{path}", json=body).status_code == status


def test_a_damaged_file_changes_nothing(service: Service) -> None:
    service.identify("u1")
    service.open.post("/_emulator/snapshot", json={"name": "a"})
    file = service.open.get("/_emulator/snapshots/a").content
    answer = service.open.put("/_emulator/snapshots/b", content=file[:8192] + b"\x07" * 4096 + file[12288:])
    assert (answer.status_code, answer.json()) == (400, {"error": "the snapshot cannot be used: it is damaged"})
    assert service.exists("u1")
