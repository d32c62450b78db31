"""Searches over a data file: beside other requests, and with what those have written."""

from __future__ import annotations

import threading
from pathlib import Path

import httpx
import pytest

from customer_io_client.emulator import Emulator, behaviour
from customer_io_client.emulator.state import State
from customer_io_client.emulator.wire import Answer, Behaviour, Call

FILTER = {"filter": {"attribute": {"field": "plan", "operator": "eq", "value": "basic"}}}


def test_a_search_sees_what_was_written_before_it(tmp_path: Path) -> None:
    with Emulator(data=tmp_path / "state.db") as emulator, httpx.Client(base_url=emulator.url) as http:
        for number in range(1, 20):
            http.put(f"/api/v1/customers/u{number}", json={"plan": "basic"}, auth=("s", "k"))
            found = http.post("/v1/customers", json=FILTER, headers={"Authorization": "Bearer k"}).json()
            assert len(found["identifiers"]) == number
        log = http.get("/_emulator/requests?limit=1").json()["requests"][0]
        assert (log["operation"], log["status"]) == ("app.customers.search", 200)


def test_a_long_search_keeps_nobody_waiting_and_cannot_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(_call: Call, state: State) -> Answer:
        begun.set()
        assert go_on.wait(20)
        state.segments.create("written by a reader", "")
        return Answer(body={})

    monkeypatch.setitem(behaviour.TABLE, "app.customers.search", Behaviour(slow, place="worker"))
    statuses: list[int] = []
    with Emulator(data=tmp_path / "state.db") as emulator:

        def search() -> None:
            url, auth = f"{emulator.url}/v1/customers", {"Authorization": "Bearer k"}
            statuses.append(httpx.post(url, json=FILTER, headers=auth, trust_env=False, timeout=30).status_code)

        thread = threading.Thread(target=search)
        thread.start()
        assert begun.wait(20)
        url = f"{emulator.url}/api/v1/customers/u1"
        assert httpx.put(url, json={}, auth=("s", "k"), trust_env=False, timeout=20).status_code == 200
        go_on.set()
        thread.join()
    assert statuses == [500]
