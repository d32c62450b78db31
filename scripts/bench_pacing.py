"""Send 300 calls at 60 a second and look at what the server sees: the most in any sliding second, and the rate used.

The calls take the client's whole way (flow, pacing, HTTP). The server is a process of its own that stamps each request
as it arrives; both processes read the same monotonic clock. It answers after a while, as a distant service does. The
last column says how late a stamp was at worst: on a machine so busy that the server itself stands still for longer than
the margin of the window, requests that left in time arrive in heaps. Beside it runs a peer, where it is installed:
pyrate-limiter, with the burst of its GCRA.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import subprocess
import sys
import time
from bisect import bisect_left
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from importlib.util import find_spec
from threading import Thread
from typing import Any, Final

from customer_io_api._shared import Operation
from customer_io_client.core.flow import Answer, call_flow
from customer_io_client.core.message import Call, Command, Failure, Heard, Progress, Reply, Send
from customer_io_client.core.retry import Policy
from customer_io_client.options import Hooks, Pacing
from customer_io_client.transport.clock import SystemClock
from customer_io_client.transport.drive import AsyncPorts, Ports, arun, run
from customer_io_client.transport.http import AsyncHttpSender, HttpSender
from customer_io_client.transport.pacing import LocalPacer

CALLS: Final = 300
RATE: Final = 60
THREADS: Final = 8
TASKS: Final = 50

OPERATION: Final = Operation("track.customers.identify", "track", "PUT", "/", "track", "track", "safe")
CLOCK: Final = SystemClock()
PEER: Final = "pyrate_limiter"


@dataclass
class Service:
    """The server process: its address, when each request had left, and after the run when each arrived."""

    url: str
    left: list[float] = field(default_factory=list[float])
    arrivals: list[float] = field(default_factory=list[float])

    def watch(self, progress: Progress) -> None:
        """Stamp this request as it has left."""
        told = progress.on_written

        def written() -> None:
            self.left.append(time.monotonic())
            if told is not None:
                told()

        progress.on_written = written

    def call(self) -> Call:
        return Call(OPERATION, self.url, body=b'{"plan":"premium"}')


@contextmanager
def service(latency: float) -> Generator[Service]:
    """Run the server; its arrivals are there when the block is left."""
    command = [sys.executable, __file__, "--serve", "--latency", str(latency)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        running = Service(f"http://127.0.0.1:{process.stdout.readline().strip()}/")
        yield running
        arrivals, _ = process.communicate("stop\n")
        running.arrivals += sorted(json.loads(arrivals))


async def serve(latency: float) -> None:
    """Stamp requests until standard input ends."""
    arrivals: list[float] = []

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while head := await reader.readuntil(b"\r\n\r\n"):
            arrivals.append(time.monotonic())
            await reader.readexactly(int(head.lower().partition(b"content-length: ")[2].split(b"\r\n")[0]))
            await asyncio.sleep(latency)
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")

    async def quietly(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await talk(reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(quietly, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    print(json.dumps(arrivals), flush=True)


@dataclass
class Watched:
    """A sender whose requests are stamped."""

    sender: HttpSender
    service: Service

    def check_open(self) -> None:
        self.sender.check_open()

    def send(self, attempt: Send) -> Reply | Failure:
        self.service.watch(attempt.progress)
        return self.sender.send(attempt)

    def close(self) -> None:
        self.sender.close()


@dataclass
class AsyncWatched:
    """An asynchronous sender whose requests are stamped."""

    sender: AsyncHttpSender
    service: Service

    def check_open(self) -> None:
        self.sender.check_open()

    async def send(self, attempt: Send) -> Reply | Failure:
        self.service.watch(attempt.progress)
        return await self.sender.send(attempt)

    async def aclose(self) -> None:
        await self.sender.aclose()


def flow(call: Call) -> Generator[Command, Heard, Answer]:
    """One call, without a deadline."""
    return call_flow(call, repeatable=True, policy=Policy(), start=CLOCK.monotonic(), hooks=Hooks(), random=lambda: 0.5)


def in_threads(send: Callable[[], object]) -> None:
    """Send all calls from some threads."""
    todo = list(range(CALLS))

    def work() -> None:
        while todo:
            todo.pop()
            send()

    threads = [Thread(target=work) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def by_threads(service: Service) -> None:
    sender = Watched(HttpSender(), service)
    ports = Ports(LocalPacer(Pacing(), CLOCK), sender, CLOCK)
    in_threads(lambda: run(flow(service.call()), ports))
    sender.close()


def by_tasks(service: Service) -> None:
    async def work(ports: AsyncPorts, todo: list[int]) -> None:
        while todo:
            todo.pop()
            await arun(flow(service.call()), ports)

    async def main() -> None:
        sender = AsyncWatched(AsyncHttpSender(), service)
        ports = AsyncPorts(LocalPacer(Pacing(), CLOCK), sender, CLOCK)
        todo = list(range(CALLS))
        await asyncio.gather(*(work(ports, todo) for _ in range(TASKS)))
        await sender.aclose()

    asyncio.run(main())


def by_peer(service: Service) -> None:
    peer: Any = import_module(PEER)
    limiter = peer.Limiter(peer.StateBucket([peer.Rate(RATE, peer.Duration.SECOND)], peer.GCRA()), buffer_ms=0)
    sender = Watched(HttpSender(), service)

    def send() -> None:
        limiter.try_acquire("track")
        sender.send(Send(service.call(), 10.0, Progress()))

    in_threads(send)
    sender.close()


def most_in_any_second(times: list[float]) -> int:
    """The most of these sorted times in any sliding second."""
    return max(index + 1 - bisect_left(times, time - 1.0) for index, time in enumerate(times))


def report(name: str, service: Service) -> int:
    """Print one line; returns the most in any sliding second at the server."""
    arrivals = service.arrivals
    most = most_in_any_second(arrivals)
    paced = arrivals[-1] - arrivals[RATE - 1]  # the first allowance of an idle lane goes out at once
    used = (len(arrivals) - RATE) / (paced * RATE)
    late = max(arrival - left for arrival, left in zip(arrivals, sorted(service.left), strict=True))
    seconds = arrivals[-1] - arrivals[0]
    print(f"{name:25} {len(arrivals):6} {seconds:8.2f} s {most:12} {used:14.1%} {late * 1000:10.0f} ms", flush=True)
    return most


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--latency", type=float, default=0.03, help="seconds that the server takes to answer")
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.serve:
        asyncio.run(serve(arguments.latency))
        return 0
    print(f"{'':25}  calls       time  most in 1 s  of 60 a second   latest stamp")
    ours = {f"this client, {THREADS} threads": by_threads, f"this client, {TASKS} tasks": by_tasks}
    worst = 0
    for name, way in ours.items():
        with service(arguments.latency) as running:
            way(running)
        worst = max(worst, report(name, running))
    if find_spec(PEER) is None:
        print("pyrate-limiter is not installed: no peer beside it (pip install pyrate-limiter==4.5.1)")
    else:
        with service(arguments.latency) as running:
            by_peer(running)
        report(f"pyrate-limiter, {THREADS} threads", running)
    if worst > RATE:
        print(f"the server saw {worst} requests in one second")
    return int(worst > RATE)


if __name__ == "__main__":
    sys.exit(main())
