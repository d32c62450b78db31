"""kill -9 in the middle of writes: whatever was answered is there afterwards."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx

from tests.campaign.budget import Budget
from tests.campaign.forked import Forked

WRITERS = 4


def run(budget: Budget) -> str:
    """Write from several threads, kill, start again, and look for each answered write."""
    kept = rounds = 0
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "state.db"
        for number in budget.rounds():
            process = Forked(data)
            with ThreadPoolExecutor(WRITERS) as pool:
                writers = [pool.submit(_write, process.url, f"{number}-{writer}") for writer in range(WRITERS)]
                time.sleep(budget.random.uniform(0.05, 1.0))
                process.kill()
                answered = [identifier for writer in writers for identifier in writer.result()]
            _whole(data)
            process = Forked(data)
            try:
                _there(process.url, answered)
            finally:
                process.kill()
            kept += len(answered)
            rounds += 1
    return f"{kept} answered writes outlived {rounds} kills"


def _write(url: str, name: str) -> list[str]:
    """Identify one person after the other until nobody answers; those that were answered."""
    answered: list[str] = []
    with httpx.Client(base_url=url, auth=("site", "key"), trust_env=False, timeout=10) as client:
        while True:
            identifier = f"{name}-{len(answered)}"
            try:
                answer = client.put(f"/api/v1/customers/{identifier}", json={"plan": identifier})
            except httpx.TransportError:
                return answered
            assert answer.status_code == 200, answer.text
            answered.append(identifier)


def _there(url: str, identifiers: list[str]) -> None:
    with httpx.Client(base_url=url, trust_env=False, timeout=10) as client:
        for identifier in identifiers:
            answer = client.get(f"/_emulator/people/{identifier}")
            assert answer.status_code == 200, f"{identifier} was answered and is lost"
            assert answer.json()["attributes"] == {"plan": identifier}


def _whole(data: Path) -> None:
    connection = sqlite3.connect(data)
    try:
        (result,) = connection.execute("PRAGMA integrity_check").fetchone()
    finally:
        connection.close()
    assert result == "ok", result
