"""One emulator a module, or the one of the plugin for a session; either is reset before each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from customer_io_client import CustomerIO
from customer_io_client.emulator import Emulator
from customer_io_client.emulator.contract import Contract
from customer_io_client.testing import emulator_client
from tests.emulator.service import NOW, Clock, Service


@pytest.fixture
def emulator(customerio_emulator: Emulator) -> Emulator:
    return customerio_emulator


@pytest.fixture
def client(emulator: Emulator) -> Iterator[CustomerIO]:
    with emulator_client(emulator, retries=0) as client:
        yield client


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
