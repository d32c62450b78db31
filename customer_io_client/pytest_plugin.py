"""Fixtures for pytest: an emulator, and clients of it. Nothing but pytest is loaded before a test asks for one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from customer_io_client import AsyncCustomerIO, CustomerIO
    from customer_io_client.emulator import Emulator
    from customer_io_client.testing import EmulatorSettings


@pytest.fixture(scope="session")
def customerio_emulator_settings() -> EmulatorSettings:
    """The keyword arguments of `Emulator`; define it in `conftest.py` to give others."""
    return {}


@pytest.fixture(scope="session")
def _customerio_server(customerio_emulator_settings: EmulatorSettings) -> Iterator[Emulator]:
    """One server a session; under xdist one a worker, each on a free port."""
    try:
        from customer_io_client.emulator import Emulator
    except ModuleNotFoundError:
        raise
    except ImportError as error:  # The extra is not installed, and the message says how to.
        pytest.fail(str(error), pytrace=False)
    with Emulator(**customerio_emulator_settings) as emulator:
        yield emulator


@pytest.fixture
def customerio_emulator(_customerio_server: Emulator) -> Emulator:
    """A local Customer.io in the state that it began with: workspace, clock, faults, limits, webhooks and requests."""
    _customerio_server.reset()
    return _customerio_server


@pytest.fixture
def customerio_client(customerio_emulator: Emulator) -> Iterator[CustomerIO]:
    """A client of the emulator, closed after the test."""
    from customer_io_client.testing import emulator_client

    with emulator_client(customerio_emulator) as client:
        yield client


@pytest.fixture
def async_customerio_client(customerio_emulator: Emulator) -> Iterator[AsyncCustomerIO]:
    """An asynchronous client of the emulator, for any asyncio event loop that the test runs in; closed after it."""
    import asyncio

    from customer_io_client.testing import async_emulator_client

    client = async_emulator_client(customerio_emulator)
    yield client
    loop = asyncio.new_event_loop()  # The test's own may be closed, or be none that a fixture can use.
    try:
        loop.run_until_complete(client.aclose())
    finally:
        loop.close()


@pytest.fixture
def customerio_environment(customerio_emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The environment variables that point every new client at the emulator, set during the test."""
    environ = customerio_emulator.environ
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("CUSTOMERIO_REGION", raising=False)
    return environ
