"""From first use to close: threads, event loops, cancellation, and clients that are forgotten."""

from __future__ import annotations

import asyncio
import gc
import time
import warnings
from collections.abc import Callable
from threading import Barrier, Thread

import httpx
import pytest

from customer_io_client.core.message import Failure, Progress, Reply, Send
from customer_io_client.exceptions import ConfigurationError
from customer_io_client.transport import http
from customer_io_client.transport.attempt import Attempt as UnderWay
from customer_io_client.transport.http import AsyncHttpSender, HttpSender, HttpSettings
from customer_io_client.transport.http_client import new_async_client, new_client
from customer_io_client.transport.http_exchange import exchange, exchange_async
from tests.unit.transport.conftest import call_to
from tests.unit.transport.servers import Server, answer, say_nothing, serve


def _send(url: str, seconds: float = 5.0, progress: Progress | None = None) -> Send:
    return Send(call_to(url), seconds, progress or Progress())


def test_a_closed_sender_says_so_and_closes_again_without_complaint() -> None:
    with serve(answer()) as server:
        sender = HttpSender()
        sender.send(_send(server.url))
        sender.close()
        sender.close()
        with pytest.raises(ConfigurationError, match="closed"):
            sender.send(_send(server.url))
    assert len(server.requests) == 1


def test_a_closed_asynchronous_sender_says_so_and_closes_again_without_complaint() -> None:
    async def main(url: str) -> None:
        sender = AsyncHttpSender()
        await sender.send(_send(url))
        await sender.aclose()
        await sender.aclose()
        with pytest.raises(ConfigurationError, match="closed"):
            await sender.send(_send(url))

    with serve(answer()) as server:
        asyncio.run(main(server.url))
    assert len(server.requests) == 1


def test_senders_that_were_never_used_close_too() -> None:
    HttpSender().close()
    asyncio.run(AsyncHttpSender().aclose())


def test_a_client_that_is_closed_meanwhile_is_a_clear_error() -> None:
    call = call_to("http://127.0.0.1:1")
    client = new_client(HttpSettings())
    client.close()
    with pytest.raises(ConfigurationError, match="closed") as caught:
        exchange(client, call, UnderWay(1.0, Progress()))
    assert caught.value.__context__ is None

    async def main() -> None:
        client = new_async_client(HttpSettings())
        await client.aclose()
        with pytest.raises(ConfigurationError, match="closed"):
            await exchange_async(client, call, UnderWay(1.0, Progress()))

    asyncio.run(main())


def test_a_mistake_in_the_library_is_not_taken_for_a_failure() -> None:
    def broken(_request: httpx.Request) -> httpx.Response:
        raise RuntimeError("a mistake")

    async def broken_async(_request: httpx.Request) -> httpx.Response:
        raise RuntimeError("a mistake")

    call = call_to("http://127.0.0.1:1")
    with httpx.Client(transport=httpx.MockTransport(broken)) as client, pytest.raises(RuntimeError, match="mistake"):
        exchange(client, call, UnderWay(1.0, Progress()))

    async def main() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(broken_async)) as client:
            with pytest.raises(RuntimeError, match="mistake"):
                await exchange_async(client, call, UnderWay(1.0, Progress()))

    asyncio.run(main())


def test_a_forgotten_sender_warns_and_leaves_its_connections_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[httpx.Client] = []

    def kept(settings: HttpSettings) -> httpx.Client:
        made.append(new_client(settings))
        return made[-1]

    monkeypatch.setattr(http, "new_client", kept)
    with serve(answer()) as server:
        senders = [HttpSender()]
        senders[0].send(_send(server.url))
        with pytest.warns(ResourceWarning, match="not closed"):
            senders.clear()
        assert not made[0].is_closed
        made[0].close()


@pytest.mark.parametrize("kind", [HttpSender, AsyncHttpSender])
def test_a_sender_that_was_never_used_is_forgotten_quietly(kind: Callable[[], object]) -> None:
    kind()
    gc.collect()


def test_a_forgotten_asynchronous_sender_warns_and_its_loop_closes_the_connections() -> None:
    async def main(url: str) -> None:
        senders = [AsyncHttpSender()]
        await senders[0].send(_send(url))
        with pytest.warns(ResourceWarning, match="not closed"):
            senders.clear()

    with serve(answer()) as server:
        asyncio.run(main(server.url))


def test_threads_that_race_for_the_first_use_make_one_client(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[httpx.Client] = []

    def slowly(settings: HttpSettings) -> httpx.Client:
        time.sleep(0.02)
        made.append(new_client(settings))
        return made[-1]

    monkeypatch.setattr(http, "new_client", slowly)
    with serve(answer()) as server:
        sender, start = HttpSender(), Barrier(16)

        def use() -> None:
            start.wait()
            sender.send(_send(server.url))

        threads = [Thread(target=use) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(5)
        sender.close()
    assert len(made) == 1
    assert len(server.requests) == 16


def _wait_for_ten(server: Server) -> None:
    while len(server.requests) < 10:
        time.sleep(0.001)


def test_a_task_that_waits_for_one_of_ten_connections_sent_nothing() -> None:
    async def main(server: Server) -> Reply | Failure:
        sender = AsyncHttpSender()
        ten = [asyncio.create_task(sender.send(_send(server.url))) for _ in range(10)]
        await asyncio.to_thread(_wait_for_ten, server)
        result = await sender.send(_send(server.url, 0.1))
        for task in ten:
            task.cancel()
        await asyncio.gather(*ten, return_exceptions=True)
        await sender.aclose()
        return result

    with serve(say_nothing) as server:
        result = asyncio.run(main(server))
    assert result == Failure("timeout", False, "no connection in time")
    assert len(server.connections) == 10


def test_a_thread_that_waits_for_one_of_ten_connections_sent_nothing() -> None:
    results: list[Reply | Failure] = []
    with serve(say_nothing) as server:
        sender = HttpSender()
        threads = [Thread(target=lambda: results.append(sender.send(_send(server.url)))) for _ in range(10)]
        for thread in threads:
            thread.start()
        _wait_for_ten(server)
        result = sender.send(_send(server.url, 0.1))
    for thread in threads:
        thread.join(5)
    sender.close()
    assert result == Failure("timeout", False, "no connection in time")
    assert [result.sent for result in results if isinstance(result, Failure)] == [True] * 10


def test_one_sender_serves_one_event_loop_after_the_other() -> None:
    sender = AsyncHttpSender()

    async def use(url: str) -> Reply | Failure:
        return await sender.send(_send(url))

    with serve(answer()) as server:
        replies = [asyncio.run(use(server.url)) for _ in range(3)]
        assert all(isinstance(reply, Reply) for reply in replies)
        assert len(server.connections) == 3
    gc.collect()


def test_one_sender_serves_several_event_loops_at_once_and_closes_in_all() -> None:
    sender, used, closed = AsyncHttpSender(), Barrier(3), Barrier(3)

    async def use(url: str) -> None:
        await sender.send(_send(url))
        await asyncio.to_thread(used.wait, 5)
        await asyncio.to_thread(closed.wait, 5)
        with pytest.raises(ConfigurationError, match="closed"):
            await sender.send(_send(url))

    async def close() -> None:
        await asyncio.to_thread(used.wait, 5)
        await sender.aclose()
        await asyncio.to_thread(closed.wait, 5)

    with serve(answer()) as server:
        threads = [Thread(target=lambda: asyncio.run(use(server.url))) for _ in range(2)]
        for thread in threads:
            thread.start()
        asyncio.run(close())
        for thread in threads:
            thread.join(5)
    assert len(server.connections) == 2


def test_a_pool_whose_loop_was_closed_the_hard_way_is_dropped() -> None:
    sender = AsyncHttpSender()
    hard = asyncio.new_event_loop()

    async def use(url: str) -> Reply | Failure:
        return await sender.send(_send(url))

    async def use_and_close(url: str) -> Reply | Failure:
        reply = await use(url)
        await sender.aclose()
        return reply

    with serve(answer(200, b"{}", ("Connection", "close"))) as server:
        hard.run_until_complete(use(server.url))
        hard.close()
        assert isinstance(asyncio.run(use_and_close(server.url)), Reply)


def test_a_pool_of_a_loop_that_stands_still_is_closed_when_the_loop_goes_on() -> None:
    sender = AsyncHttpSender()
    still = asyncio.new_event_loop()

    async def use(url: str) -> Reply | Failure:
        return await sender.send(_send(url))

    with serve(answer()) as server:
        still.run_until_complete(use(server.url))
        asyncio.run(sender.aclose())
        assert not server.ended.is_set()
        still.run_until_complete(asyncio.sleep(0.01))
        still.close()
        assert server.ended.wait(5)


def test_a_pool_that_was_closed_with_its_generators_is_made_anew() -> None:
    async def main(url: str) -> Reply | Failure:
        sender = AsyncHttpSender()
        await sender.send(_send(url))
        await asyncio.get_running_loop().shutdown_asyncgens()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ResourceWarning)  # of asyncio, for a generator after this point
            reply = await sender.send(_send(url))
        await sender.aclose()
        return reply

    with serve(answer()) as server:
        assert isinstance(asyncio.run(main(server.url)), Reply)
    assert len(server.connections) == 2
