"""The vendor's Ruby client, unchanged, does a round over TLS against an emulator process.

The newest version that this Ruby takes is installed from rubygems.org. CUSTOMERIO_RUBY_CHECKOUT names a checkout of it
to use instead; what that needs (`addressable`) is then installed already.
"""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.campaign.process import Process
from tests.extras.elsewhere import FOLDER, install, run

ROUND = Path(__file__).with_name("ruby") / "round.rb"
GEMS = FOLDER / "ruby"
CHECKOUT = os.environ.get("CUSTOMERIO_RUBY_CHECKOUT")
RUBY = shutil.which("ruby")
GEM = shutil.which("gem")


@pytest.fixture(scope="module")
def ruby() -> list[str]:
    """The interpreter, with the client where it finds it."""
    if RUBY is None or GEM is None:
        pytest.skip("ruby and gem are not installed")
    if CHECKOUT is not None:
        return [RUBY, "-I", str(Path(CHECKOUT) / "lib")]
    if not list(GEMS.glob("gems/customerio-*")):
        command = [GEM, "install", "customerio", "--no-document", "--install-dir", str(GEMS)]
        install("the gem customerio", command, otherwise="CUSTOMERIO_RUBY_CHECKOUT may name a checkout of it")
    return [RUBY]


@pytest.fixture
def seen(ruby: list[str], emulator: Process) -> dict[str, Any]:
    """What the client was answered in its round."""
    gems = {"GEM_PATH": os.pathsep.join([str(GEMS), os.environ.get("GEM_PATH", "")])}
    told: dict[str, Any] = json.loads(run(emulator, [*ruby, ROUND, emulator.url], gems if CHECKOUT is None else {}))
    return told


def test_a_round(seen: dict[str, Any], control: httpx.Client) -> None:
    merged = control.get("/_emulator/people/u1@example.com").json()
    assert merged["identifiers"]["id"] == "u/1 ü"
    assert merged["attributes"] == {"plan": "premium", "tags": ["a", {"b": 1}]}
    assert merged["devices"] == [{"token": "token/2", "platform": "android"}]
    activities = {activity.get("name"): activity for activity in merged["activities"]}
    assert activities["bought"]["timestamp"] == 1_740_000_000
    assert activities["https://example.com/pricing"]["type"] == "page"
    assert "looked" in activities
    assert control.get("/_emulator/people/5").json()["attributes"] == {"plan": "basic"}
    assert {control.get(f"/_emulator/people/{gone}").status_code for gone in ("customer_100", "u2", "u3")} == {404}

    for channel, answer in seen["sent"].items():
        assert delivery(control, answer)["type"] == channel
    email = delivery(control, seen["sent"]["email"])
    assert (email["recipient"], email["subject"]) == ("ada@example.com", "Your order 1001")
    assert [(each["name"], each["size"]) for each in email["attachments"]] == [("receipt.txt", 10)]
    assert delivery(control, seen["sent"]["push"])["metrics"]["opened"] == 1_740_000_000
    if seen["trigger"] is not None:
        assert seen["trigger"]["id"] == 1

    refusals = seen["refusals"]
    assert {name: refusal["status"] for name, refusal in refusals.items()} == {"event": 400, "key": 401, "send": 400}
    assert refusals["send"]["message"].startswith("transactional_message_id ")


def delivery(control: httpx.Client, answer: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = control.get(f"/_emulator/deliveries/{answer['delivery_id']}").json()
    return found
