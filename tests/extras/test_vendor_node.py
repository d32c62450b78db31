"""The vendor's Node client, unchanged, does a round against an emulator process."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.campaign.process import Process

SOURCES = Path(__file__).with_name("node")
CACHE = Path(__file__).parents[2] / "build" / "extras" / "node"
NODE = shutil.which("node")
NPM = shutil.which("npm")


@pytest.fixture(scope="module")
def script() -> Path:
    """The round, beside the packages it needs, which npm fetches once."""
    if NODE is None or NPM is None:
        pytest.skip("node and npm are not installed")
    CACHE.mkdir(parents=True, exist_ok=True)
    for source in SOURCES.iterdir():
        shutil.copy(source, CACHE)
    if not (CACHE / "node_modules" / "customerio-node").is_dir():
        subprocess.run([NPM, "install", "--no-audit", "--no-fund", "--silent"], cwd=CACHE, check=True, timeout=300)
    return CACHE / "round.cjs"


@pytest.fixture
def url(tmp_path: Path) -> Iterator[str]:
    process = Process(tmp_path / "state.db")
    yield process.url
    process.stop()


def test_a_round(script: Path, url: str) -> None:
    told = subprocess.run(
        [str(NODE), script, url],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        env={**os.environ, "NO_PROXY": "*"},
    )
    assert told.returncode == 0, told.stderr
    seen: dict[str, Any] = json.loads(told.stdout)
    assert [each["id"] for each in seen["found"]["results"]] == ["u/1 ü"]
    assert seen["attributes"]["customer"]["attributes"]["plan"] == "basic"
    names = {each.get("name") for each in seen["activities"]["activities"]}
    assert {"bought", "https://example.com/pricing", "seen"} <= names
    assert [each["id"] for each in seen["segments"]["segments"]] == [1, 2]
    assert seen["relationships"]["cio_relationships"][0]["identifiers"]["object_id"] == "initech"
    assert "u/1 ü" in seen["search"]["ids"]
    assert seen["members"]["identifiers"] == []
    assert seen["refused"] == 400
    with httpx.Client(base_url=url, trust_env=False) as client:
        delivery = client.get(f"/_emulator/deliveries/{seen['sent']['delivery_id']}").json()
        assert client.get("/_emulator/people/customer_123").status_code == 404
    assert delivery["subject"] == "Your order 1001"
    assert [each["name"] for each in delivery["attachments"]] == ["receipt.txt"]
