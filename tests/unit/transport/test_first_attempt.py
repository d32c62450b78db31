"""The first request of a process: what has to be loaded for it is loaded before its time runs."""

from __future__ import annotations

import pytest

from tests.fresh_process import modules_loaded_by

PROGRAM = """
from asyncio import run
from customer_io_client import create_async_customerio_client, create_customerio_client
from customer_io_client.transport import http
from tests.client.server import Server

def watched(exchange):
    def watch(*arguments):
        global before
        before = set(sys.modules)
        return exchange(*arguments)
    return watch

http.exchange, http.exchange_async = watched(http.exchange), watched(http.exchange_async)

def call(url):
    with create_customerio_client("site", "key", base_url=url) as client:
        client.update_customer("u1")

async def call_async(url):
    async with create_async_customerio_client("site", "key", base_url=url) as client:
        await client.update_customer("u1")

with Server() as server:
    {call}
"""
ADDRESSES = {"encodings.idna", "stringprep"}
"""What looks up a host name."""


@pytest.mark.parametrize("call", ["call(server.url)", "run(call_async(server.url))"])
def test_nothing_of_the_http_library_is_loaded_while_the_first_attempt_runs(call: str) -> None:
    assert modules_loaded_by(PROGRAM.replace("{call}", call)) <= ADDRESSES
