"""One emulator a module, reset before each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from customer_io_client.emulator import Emulator
from customer_io_client.emulator.contract import Contract
from tests.emulator.service import NOW, Clock, Service


@pytest.fixture(scope="session")
def contract() -> Contract:
    return Contract.shipped()


@pytest.fixture(scope="module")
def running_service(contract: Contract) -> Iterator[Service]:
    clock = Clock()
    with Emulator(clock=clock) as emulator:
        service = Service(emulator, clock, contract)
        yield service
        service.close()


@pytest.fixture
def service(running_service: Service) -> Service:
    running_service.clock.now = float(NOW)
    running_service.emulator.reset()
    return running_service
