"""An emulator process that serves TLS, as clients in other languages and environments meet it."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.campaign.process import Process


@pytest.fixture
def emulator(tmp_path: Path) -> Iterator[Process]:
    process = Process(tmp_path / "state.db", "--tls", "--tls-dir", str(tmp_path), "--tls-names", "api.customer.io")
    yield process
    process.stop()


@pytest.fixture
def control(emulator: Process) -> Iterator[httpx.Client]:
    """What tells what the emulator holds."""
    context = ssl.create_default_context(cafile=emulator.environ["SSL_CERT_FILE"])
    with httpx.Client(base_url=emulator.url, verify=context, trust_env=False) as client:
        yield client
