"""The Singer tap for Customer.io, unchanged, discovers and reads every stream of an emulator process.

It knows one address, `https://api.customer.io/v1`, and no setting for another. So `singer/sitecustomize.py` gives that
name the emulator's address and port: connections are real, with TLS for that name, which the certificate holds.

It is installed from GitHub, with what it needs, into an environment of its own. TAP_CUSTOMERIO_CHECKOUT names a
checkout to install instead.
"""

from __future__ import annotations

import json
import os
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.campaign.process import Process
from tests.extras.elsewhere import FOLDER, install, run

NAMES = Path(__file__).with_name("singer")
SOURCE = "git+https://github.com/singer-io/tap-customerio"
CHECKOUT = os.environ.get("TAP_CUSTOMERIO_CHECKOUT")
EVENTS = 130
"""More than one page of activities."""


@pytest.fixture(scope="module")
def tap() -> Path:
    """The tap's command."""
    folder = FOLDER / ("tap" if CHECKOUT is None else "tap-checkout")
    command = folder / "bin" / "tap-customerio"
    if CHECKOUT is not None or not command.exists():
        install("an environment for the Singer tap", [sys.executable, "-m", "venv", "--clear", folder])
        command_line: list[str | Path] = [folder / "bin" / "pip", "install", "--quiet", CHECKOUT or SOURCE]
        install("the Singer tap", command_line, otherwise="TAP_CUSTOMERIO_CHECKOUT may name a checkout of it")
    return command


@pytest.fixture
def workspace(control: httpx.Client) -> httpx.Client:
    """The sample, and something for each stream that it leaves empty."""
    event = {"type": "person", "action": "event", "identifiers": {"id": "customer_100"}, "name": "seen"}
    control.post("/api/v2/batch", json={"batch": [event] * EVENTS}, auth=("site", "key")).raise_for_status()
    control.headers["Authorization"] = "Bearer app-key"
    for method, path, body in (
        ("PUT", "/v1/snippets", {"name": "greeting", "value": "Hello"}),
        ("POST", "/v1/collections", {"name": "prices", "data": [{"product": "tea", "price": 4}]}),
        ("POST", "/v1/exports/customers", {"filters": {"and": [{"segment": {"id": 1}}]}}),
        (
            "POST",
            "/v1/reporting_webhooks",
            {"name": "hook", "endpoint": "http://127.0.0.1:9/", "events": ["email_sent"]},
        ),
        ("POST", "/v1/esp/suppression/bounces/grace@example.com", None),
    ):
        control.request(method, path, json=body).raise_for_status()
    return control


@pytest.fixture
def messages(tap: Path, emulator: Process, workspace: httpx.Client, tmp_path: Path) -> list[dict[str, Any]]:
    """What a sync of every stream prints, after a discovery."""
    config, catalog = tmp_path / "config.json", tmp_path / "catalog.json"
    config.write_text(json.dumps({"access_token": "app-key", "start_date": "2019-01-01T00:00:00Z"}))
    environ = {"PYTHONPATH": str(NAMES)}
    found = json.loads(run(emulator, [tap, "--config", config, "--discover"], environ))
    for stream in found["streams"]:
        whole = next(entry["metadata"] for entry in stream["metadata"] if entry["breadcrumb"] == [])
        whole["selected"] = True
    catalog.write_text(json.dumps(found))
    printed = run(emulator, [tap, "--config", config, "--catalog", catalog], environ)
    return [json.loads(line) for line in printed.splitlines()]


def test_every_stream_holds_what_the_emulator_holds(messages: list[dict[str, Any]], workspace: httpx.Client) -> None:
    streams = {message["stream"] for message in messages if message["type"] == "SCHEMA"}
    records: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for message in messages:
        if message["type"] == "RECORD":
            records[message["stream"]].append(message["record"])
    assert len(streams) >= 18
    assert set(records) == streams

    held = workspace.get("/_emulator/activities?limit=1000").json()["activities"]
    assert [record["type"] for record in records["activities"]] == [activity["type"] for activity in held]
    assert sum(record["type"] == "event" for record in records["activities"]) > EVENTS
    deliveries = workspace.get("/_emulator/deliveries").json()["deliveries"]
    assert {(record["id"], record["subject"]) for record in records["messages"]} == {
        (delivery["id"], delivery["subject"]) for delivery in deliveries
    }
    people = workspace.get("/_emulator/people").json()["people"]
    assert len(records["customers"]) == len(people)  # the tap does not look into the `customer` that the service wraps

    names = {stream: [record["name"] for record in records[stream]] for stream in NAMED}
    assert names == NAMED
    assert [record["value"] for record in records["snippets"]] == ["Hello"]
    assert [record["status"] for record in records["exports"]] == ["done"]
    assert [record["email"] for record in records["eps_suppression"]] == ["grace@example.com"]
    assert [record["ip_addresses"] for record in records["info"]] == ["127.0.0.1", "::1"]
    assert records["workspaces"][0]["people"] == len(people)

    state = [message["value"] for message in messages if message["type"] == "STATE"][-1]
    assert state["bookmarks"]["segments"]["updated_at"] == max(record["updated_at"] for record in records["segments"])


NAMED = {
    "broadcasts": ["Price change"],
    "campaigns": ["Trial"],
    "collections": ["prices"],
    "newsletters": ["Spring offers"],
    "objects": ["Companies"],
    "reporting_webhooks": ["hook"],
    "segments": ["Newsletter readers", "Has an email address"],
    "sender_identities": ["Sample Shop", "Sample Shop"],
    "snippets": ["greeting"],
    "subscription_center": ["Product news", "Offers"],
    "transactional_messages": ["Receipt"],
    "workspaces": ["Sample workspace"],
}
"""The names of all records, where they have one."""
