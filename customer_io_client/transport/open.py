"""The real world, put together: connections, pacing and the machine's clock. Nothing connects before the first call."""

from __future__ import annotations

from typing import Literal

from customer_io_client.options import Pacing
from customer_io_client.transport.clock import SystemClock
from customer_io_client.transport.drive import AsyncPorts, Ports
from customer_io_client.transport.http import AsyncHttpSender, HttpSender
from customer_io_client.transport.http_client import HttpSettings
from customer_io_client.transport.pacing import LocalPacer


def open_ports(*, pacing: Pacing | Literal[False], proxy: str | None, ca_file: str | None) -> Ports:
    """What a synchronous client needs of the world.

    Raises:
        ConfigurationError: a rate of no calls, or of no time.
    """
    clock = SystemClock()
    return Ports(LocalPacer(pacing, clock), HttpSender(HttpSettings(trust=ca_file, proxy=proxy)), clock)


def open_async_ports(*, pacing: Pacing | Literal[False], proxy: str | None, ca_file: str | None) -> AsyncPorts:
    """What an asynchronous client needs of the world; else as `open_ports`."""
    clock = SystemClock()
    return AsyncPorts(LocalPacer(pacing, clock), AsyncHttpSender(HttpSettings(trust=ca_file, proxy=proxy)), clock)
