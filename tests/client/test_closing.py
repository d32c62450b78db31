"""The life of a client: closing, forgetting, and several event loops."""

from __future__ import annotations

import asyncio
import gc
import threading
import warnings
from collections.abc import Iterator

import pytest

from customer_io_client import (
    AsyncCustomerIO,
    ConfigurationError,
    CustomerIO,
    Pacing,
    Rate,
    create_async_customerio_client,
    create_customerio_client,
)
from tests.client.driver import Driver
from tests.client.server import Answer, Received, Server


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        yield server


def _refused(use: object) -> None:
    assert callable(use)
    with pytest.raises(ConfigurationError) as caught:
        use()
    assert "closed" in str(caught.value)
    assert caught.value.outcome == "not_sent"


def test_a_closed_client_refuses_every_call(driver: Driver, server: Server) -> None:
    client = driver.client(server.url)
    client.delete_customer("u1")
    listed, derived, resource = client.list_customers(), client.with_options(timeout=3), client.track.customers
    client.close()
    client.close()
    for use in (
        lambda: client.delete_customer("u1"),
        lambda: client.track_customer_event("u1", "seen"),
        lambda: list(listed),
        lambda: derived.delete_customer("u1"),
        lambda: resource.delete("u1"),
        lambda: client.pipelines.identify(user_id="u1"),
    ):
        _refused(use)
    assert len(server.requests) == 1


def test_a_closed_client_says_so_before_it_waits_for_a_slot(driver: Driver, server: Server) -> None:
    client = driver.client(server.url, pacing=Pacing(track=Rate(1, 60.0)), deadline=5.0)
    client.delete_customer("u1")
    client.close()
    _refused(lambda: client.delete_customer("u1"))


def test_a_client_that_was_never_used_closes_too(driver: Driver, server: Server) -> None:
    client = driver.client(server.url)
    client.close()
    _refused(lambda: client.delete_customer("u1"))
    assert server.connections == 0


def test_closing_a_derived_client_closes_the_connections_of_both(driver: Driver, server: Server) -> None:
    client = driver.client(server.url)
    client.delete_customer("u1")
    client.with_options(retries=0).close()
    _refused(lambda: client.delete_customer("u1"))


def test_a_with_block_gives_the_client_and_closes_it(server: Server) -> None:
    with create_customerio_client("site", "key", base_url=server.url) as client:
        assert isinstance(client, CustomerIO)
        client.delete_customer("u1")
    _refused(lambda: client.delete_customer("u1"))
    with pytest.raises(ZeroDivisionError), create_customerio_client("site", "key", base_url=server.url) as client:
        raise ZeroDivisionError
    _refused(lambda: client.delete_customer("u1"))


def test_an_async_with_block_gives_the_client_and_closes_it(server: Server) -> None:
    async def main() -> None:
        async with create_async_customerio_client("site", "key", base_url=server.url) as client:
            assert isinstance(client, AsyncCustomerIO)
            await client.delete_customer("u1")
        with pytest.raises(ConfigurationError):
            await client.delete_customer("u1")
        with pytest.raises(ZeroDivisionError):
            async with create_async_customerio_client("site", "key", base_url=server.url) as client:
                raise ZeroDivisionError
        with pytest.raises(ConfigurationError):
            await client.delete_customer("u1")

    asyncio.run(main())


def test_a_client_that_is_forgotten_warns(server: Server) -> None:
    clients = [create_customerio_client("site", "key", base_url=server.url)]
    clients[0].delete_customer("u1")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        clients.clear()
    assert [(warning.category, "was not closed" in str(warning.message)) for warning in caught] == [
        (ResourceWarning, True)
    ]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        caught.clear()
        gc.collect()  # Python then says the same of the socket


def test_an_asynchronous_client_that_is_forgotten_warns(server: Server) -> None:
    async def main() -> None:
        clients = [create_async_customerio_client("site", "key", base_url=server.url)]
        await clients[0].delete_customer("u1")
        with pytest.warns(ResourceWarning, match="was not closed"):
            clients.clear()

    asyncio.run(main())


def test_a_client_that_is_forgotten_unused_or_closed_says_nothing(server: Server) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        create_customerio_client("site", "key", base_url=server.url)
        create_async_customerio_client("site", "key", base_url=server.url)
        with create_customerio_client("site", "key", base_url=server.url) as client:
            client.delete_customer("u1")
        del client
        gc.collect()


def test_connections_are_kept_for_the_next_call(driver: Driver, server: Server) -> None:
    client = driver.client(server.url)
    for number in range(5):
        client.delete_customer(number)
    assert (len(server.requests), server.connections) == (5, 1)


def test_one_client_serves_one_event_loop_after_another(server: Server) -> None:
    client = create_async_customerio_client("site", "key", base_url=server.url)

    async def use() -> None:
        await asyncio.gather(*(client.delete_customer(number) for number in range(3)))

    async def end() -> None:
        await client.delete_customer("last")
        await client.aclose()

    for main in (use, use, end):
        asyncio.run(main())
    assert len(server.requests) == 7


def test_many_tasks_share_a_few_connections() -> None:
    async def main() -> None:
        async with create_async_customerio_client("site", "key", base_url=slow.url, pacing=False) as client:
            await asyncio.gather(*(client.delete_customer(number) for number in range(60)))

    with Server(lambda _: Answer(after=0.005)) as slow:
        asyncio.run(main())
        assert len(slow.requests) == 60
        assert 1 < slow.connections <= 10


def test_a_cancelled_task_leaves_the_client_usable(server: Server) -> None:
    async def main() -> None:
        async with create_async_customerio_client("site", "key", base_url=hanging.url) as client:
            task = asyncio.create_task(client.create_customer("u1"))
            await asyncio.to_thread(arrived.wait, 9)
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            assert any("unknown" in note for note in caught.value.__notes__)
            await client.create_customer("u2")

    arrived = threading.Event()

    def answer(received: Received) -> Answer:
        arrived.set()
        return Answer(after=9.0 if received.target.endswith("u1") else 0.0)

    with Server(answer) as hanging:
        asyncio.run(main())
        assert [received.target[-2:] for received in hanging.requests] == ["u1", "u2"]


def test_an_asynchronous_client_outside_of_asyncio_says_so_and_closes(server: Server) -> None:
    client = create_async_customerio_client("site", "key", base_url=server.url)
    with pytest.raises(ConfigurationError, match="event loop of asyncio") as caught:
        client.create_customer("u1", "u1@example.com").send(None)
    assert caught.value.outcome == "not_sent"
    with pytest.raises(StopIteration):
        client.aclose().send(None)
    assert server.requests == []
