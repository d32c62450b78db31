"""Both colours of the client, and an emulator for each module, reset before each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from customer_io_client.emulator import Emulator
from tests.client.driver import Colour, Driver
from tests.client.jobs import Workspace, workspace_of


@pytest.fixture(params=["sync", "async"])
def driver(request: pytest.FixtureRequest) -> Iterator[Driver]:
    colour: Colour = request.param
    driver = Driver(colour)
    yield driver
    driver.close()


@pytest.fixture
def driver_async() -> Iterator[Driver]:
    driver = Driver("async")
    yield driver
    driver.close()


@pytest.fixture
def workspace(driver: Driver) -> Iterator[Workspace]:
    with workspace_of(driver) as workspace:
        yield workspace


@pytest.fixture(scope="module")
def running_emulator() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def emulator(running_emulator: Emulator) -> Emulator:
    running_emulator.reset()
    return running_emulator


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the machine's own settings reaches a client."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    for name in ("BASE_URL", "SITE_ID", "API_KEY", "APP_API_KEY", "PIPELINES_API_KEY", "REGION"):
        monkeypatch.delenv(f"CUSTOMERIO_{name}", raising=False)
