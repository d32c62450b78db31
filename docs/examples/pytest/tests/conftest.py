"""What the tests share. The fixtures of the emulator need no line here: they come with the package."""

from __future__ import annotations

import pytest
from shop import Shop

from customer_io_client import CustomerIO


@pytest.fixture
def shop(customerio_client: CustomerIO) -> Shop:
    """A shop with one customer."""
    shop = Shop(customerio_client)
    shop.register("u1", "u1@example.com")
    return shop


@pytest.fixture
def anyio_backend() -> str:
    """Asynchronous tests run in asyncio, by the plugin that anyio brings; pytest-asyncio does as well."""
    return "asyncio"
