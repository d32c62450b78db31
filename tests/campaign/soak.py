"""Many requests of many kinds: memory and open files come to rest."""

from __future__ import annotations

import tempfile
from pathlib import Path

import httpx

from tests.campaign.budget import Budget
from tests.campaign.process import Process

REQUESTS = 200
"""A round."""
WARM = 5
"""Rounds before memory is first looked at."""
PEOPLE = 50
MOST_GROWTH = 32 * 1024 * 1024
"""Bytes that the process may grow by once it is warm; its data is in the file."""


def run(budget: Budget) -> str:
    """Send requests over few people to one process, and watch it."""
    with tempfile.TemporaryDirectory() as folder:
        process = Process(Path(folder) / "state.db")
        try:
            with httpx.Client(base_url=process.url, auth=("site", "key"), trust_env=False) as client:
                return _watch(budget, process.pid, client)
        finally:
            process.stop()


def _watch(budget: Budget, pid: int, client: httpx.Client) -> str:
    memory: list[int] = []
    files: list[int] = []
    for _ in budget.rounds():
        for _ in range(REQUESTS):
            _ask(budget, client)
        memory.append(_memory(pid))
        files.append(len(list(Path(f"/proc/{pid}/fd").iterdir())))
    warm = min(WARM, len(memory) - 1)
    growth = memory[-1] - memory[warm]
    assert growth <= MOST_GROWTH, f"memory grew by {growth:,} bytes: {memory}"
    assert files[-1] <= files[warm] + 4, f"open files grew: {files}"
    return f"{len(memory) * REQUESTS:,} requests; {memory[-1] // 2**20} MB, {growth // 1024:,} KB more than when warm"


def _ask(budget: Budget, client: httpx.Client) -> None:
    person = f"/api/v1/customers/person-{budget.random.randrange(PEOPLE)}"
    match budget.random.randrange(5):
        case 0:
            answer = client.put(person, json={"plan": str(budget.random.random())})
        case 1:
            answer = client.post(f"{person}/events", json={"name": "seen", "data": {"at": budget.random.random()}})
        case 2:
            answer = client.put(f"{person}/devices", json={"device": {"id": f"{person}-token", "platform": "ios"}})
        case 3:
            answer = client.delete(person)
        case _:
            answer = client.post("/api/v1/events", json={"name": "seen", "anonymous_id": "visitor"})
    assert answer.status_code == 200, answer.text


def _memory(pid: int) -> int:
    """Bytes that the process has in memory."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    (line,) = (line for line in lines if line.startswith("VmRSS:"))
    return int(line.split()[1]) * 1024
