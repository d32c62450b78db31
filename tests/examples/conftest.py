"""The examples of receivers, each run as its text says: a process of its own, with real sockets."""

from __future__ import annotations

import json
import os
import re
import sqlite3
import subprocess
import sys
import time
from collections.abc import Generator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Final

import httpx
import pytest

from customer_io_client.testing import sign_webhook

EXAMPLES: Final = Path(__file__).parents[2] / "docs" / "examples"
KEY: Final = "signing-key"
PATIENCE_SECONDS: Final = 30.0
SERVERS: Final = {
    "django": [["django_webhook.py", "runserver", "--noreload", "127.0.0.1:0"], ["django_webhook.py", "work"]],
    "fastapi": [["-m", "uvicorn", "--app-dir", str(EXAMPLES), "--port", "0", "fastapi_webhook:app"]],
}
"""For each framework the programs that make a receiver; the first of them answers."""


@dataclass(frozen=True)
class Receiver:
    """A running receiver, and the database that it writes."""

    url: str
    database: Path

    def post(self, event: Mapping[str, Any], *, key: str = KEY, sent: int | None = None) -> int:
        """Deliver an event as the service does; the status of the answer."""
        body = json.dumps(event).encode()
        return self.post_raw(body, sign_webhook(body, key, timestamp=sent))

    def post_raw(self, body: bytes, headers: Mapping[str, str]) -> int:
        return httpx.post(f"{self.url}/webhooks/customerio", content=body, headers=headers, timeout=10).status_code

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(self.database, timeout=20)) as database:
            return database.execute(query).fetchall()

    def handled(self) -> dict[str, int]:
        """The counts, once everything that was delivered is handled."""
        until = time.monotonic() + PATIENCE_SECONDS
        while self.rows("SELECT 1 FROM inbox WHERE body IS NOT NULL"):
            assert time.monotonic() < until, "the inbox is not worked on"
            time.sleep(0.02)
        return dict(self.rows("SELECT what, number FROM counts"))


@contextmanager
def running(framework: str, folder: Path, *, keys: str = KEY, work: bool = True) -> Generator[Receiver, None, None]:
    """Start the programs of a receiver; `work` says whether those that do the work are among them."""
    database = folder / "webhooks.db"
    environment = {**os.environ, "CUSTOMERIO_SIGNING_KEYS": keys, "WEBHOOK_DATABASE": str(database)}
    environment["PYTHONUNBUFFERED"] = "1"
    place = EXAMPLES if framework == "django" else folder
    server, *workers = SERVERS[framework]
    processes: list[subprocess.Popen[str]] = []
    with folder.joinpath(f"{time.monotonic_ns()}.log").open("w+", encoding="utf-8") as log:

        def start(program: list[str]) -> subprocess.Popen[str]:
            command = [sys.executable, *program]
            started = subprocess.Popen(
                command, cwd=place, env=environment, stdout=log, stderr=subprocess.STDOUT, text=True
            )
            processes.append(started)
            return started

        try:
            url = _address(log, start(server))
            for worker in workers if work else []:
                start(worker)
            yield Receiver(url, database)
        finally:
            for process in processes:
                process.terminate()
            for process in processes:
                process.wait(PATIENCE_SECONDS)


def _address(log: IO[str], process: subprocess.Popen[str]) -> str:
    """Where the server listens, from what it says of itself."""
    until = time.monotonic() + PATIENCE_SECONDS
    while True:
        text = Path(log.name).read_text(encoding="utf-8")
        if found := re.search(r"at (http://127\.0\.0\.1:\d+)|running on (http://127\.0\.0\.1:\d+)", text):
            return found[1] or found[2]
        assert process.poll() is None, text
        assert time.monotonic() < until, text
        time.sleep(0.02)


@pytest.fixture(scope="module", params=sorted(SERVERS))
def framework(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture(scope="module")
def receiver(framework: str, tmp_path_factory: pytest.TempPathFactory) -> Generator[Receiver, None, None]:
    with running(framework, tmp_path_factory.mktemp(framework)) as started:
        yield started
