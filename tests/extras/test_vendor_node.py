"""The vendor's Node client, unchanged, does a round over TLS against an emulator process."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.campaign.process import Process
from tests.extras.elsewhere import FOLDER, install, run

SOURCES = Path(__file__).with_name("node")
CACHE = FOLDER / "node"
NODE = shutil.which("node")
NPM = shutil.which("npm")


@pytest.fixture(scope="module")
def command() -> list[str | Path]:
    """The round, beside the packages it needs, which npm fetches once."""
    if NODE is None or NPM is None:
        pytest.skip("node and npm are not installed")
    CACHE.mkdir(parents=True, exist_ok=True)
    for source in SOURCES.iterdir():
        shutil.copy(source, CACHE)
    if not (CACHE / "node_modules" / "customerio-node").is_dir():
        install("customerio-node", [NPM, "install", "--prefix", CACHE, "--no-audit", "--no-fund", "--silent"])
    return [NODE, CACHE / "round.cjs"]


def test_a_round(command: list[str | Path], emulator: Process, control: httpx.Client) -> None:
    seen: dict[str, Any] = json.loads(run(emulator, [*command, emulator.url]))
    assert [each["id"] for each in seen["found"]["results"]] == ["u/1 ü"]
    assert seen["attributes"]["customer"]["attributes"]["plan"] == "basic"
    names = {each.get("name") for each in seen["activities"]["activities"]}
    assert {"bought", "https://example.com/pricing", "seen"} <= names
    assert [each["id"] for each in seen["segments"]["segments"]] == [1, 2]
    assert seen["relationships"]["cio_relationships"][0]["identifiers"]["object_id"] == "initech"
    assert "u/1 ü" in seen["search"]["ids"]
    assert seen["members"]["identifiers"] == []
    assert seen["refused"] == 400
    delivery = control.get(f"/_emulator/deliveries/{seen['sent']['delivery_id']}").json()
    assert control.get("/_emulator/people/customer_123").status_code == 404
    assert delivery["subject"] == "Your order 1001"
    assert [each["name"] for each in delivery["attachments"]] == ["receipt.txt"]
