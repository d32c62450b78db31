"""One way to drive both clients: the asynchronous one behind the interface of the synchronous one."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncGenerator, Callable, Coroutine, Iterator
from dataclasses import replace
from functools import wraps
from time import time
from typing import Any, Final, Literal, TypeAlias, TypedDict, Unpack, cast

from customer_io_client import (
    AsyncCustomerIO,
    CustomerIO,
    Page,
    Pager,
    create_async_customerio_client,
    create_customerio_client,
)
from customer_io_client.client._async.pager import AsyncItemPager
from customer_io_client.client.settings import ClientOptions
from customer_io_client.emulator import Emulator
from customer_io_client.testing import async_emulator_client, emulator_client
from customer_io_client.transport.clock import Signal
from customer_io_client.transport.pacing import Slot

Colour: TypeAlias = Literal["sync", "async"]
Run: TypeAlias = Callable[[Coroutine[Any, Any, Any]], Any]

SITE_ID: Final = "canary-site-id-4b1f"
API_KEY: Final = "canary-api-key-9c2e"
APP_API_KEY: Final = "canary-app-key-7d3a"
PIPELINES_API_KEY: Final = "canary-pipelines-key-5e8b"


class Keys(TypedDict, total=False):
    """The keys that a test may want to be others."""

    app_api_key: str | None
    pipelines_api_key: str | None


class ForServer(Keys, ClientOptions, total=False):
    """What a client of a scripted server may be told."""


class JumpingClock:
    """A clock that stands still, but for pauses: each is over at once and moves it on."""

    def __init__(self) -> None:
        self.skipped = 0.0
        self.pauses: list[float] = []

    def monotonic(self) -> float:
        return 1_000.0 + self.skipped

    def epoch(self) -> float:
        return time() + self.skipped

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.skipped += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)

    def signal(self) -> Signal:
        raise NotImplementedError("its pacer never waits")


class JumpingPacer:
    """Lets everyone through at once; a lane that is held moves the clock on."""

    def __init__(self, clock: JumpingClock) -> None:
        self._clock = clock
        self.holds: list[float] = []

    def acquire(self, lane: str, deadline: float | None, spread: bool) -> Slot | None:
        return None if deadline is not None and deadline <= self._clock.monotonic() else JumpingSlot()

    async def acquire_async(self, lane: str, deadline: float | None, spread: bool) -> Slot | None:
        return self.acquire(lane, deadline, spread)

    def hold(self, lane: str, seconds: float) -> None:
        self.holds.append(seconds)
        self._clock.skipped += seconds

    async def hold_async(self, lane: str, seconds: float) -> None:
        self.hold(lane, seconds)


class JumpingSlot:
    def sent(self) -> None: ...

    def close(self) -> None: ...


class Driver:
    """Makes clients of one colour, all of which look synchronous."""

    def __init__(self, colour: Colour) -> None:
        self.colour: Final = colour
        self._runner = asyncio.Runner()
        self._clients: list[CustomerIO] = []

    def close(self) -> None:
        for client in self._clients:
            client.close()
        self._runner.close()

    def client(self, url: str, **options: Unpack[ForServer]) -> CustomerIO:
        """A client of whatever listens at this URL; not paced, with all keys."""
        keys: Keys = {"app_api_key": APP_API_KEY, "pipelines_api_key": PIPELINES_API_KEY}
        whole: ForServer = {"pacing": False, **keys, **options}
        if self.colour == "sync":
            return self.adopted(create_customerio_client(SITE_ID, API_KEY, base_url=url, **whole))
        return self.adopted(create_async_customerio_client(SITE_ID, API_KEY, base_url=url, **whole))

    def hurried(self, url: str, clock: JumpingClock | None = None, **options: Unpack[ForServer]) -> CustomerIO:
        """A client whose pauses between attempts take no time."""
        clock = clock or JumpingClock()
        client = self.client(url, **options)
        whole: Any = getattr(client, "target", client)
        pacer = JumpingPacer(clock)
        return self._twin(type(whole)(whole._settings, replace(whole._ports, clock=clock, pacer=pacer)))

    def emulator_client(self, emulator: Emulator, **options: Unpack[ClientOptions]) -> CustomerIO:
        """A client of this emulator."""
        if self.colour == "sync":
            return self.adopted(emulator_client(emulator, **options))
        return self.adopted(async_emulator_client(emulator, **options))

    def run(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        """Run this to its end in the loop of the asynchronous clients."""
        return self._runner.run(coroutine)

    def adopted(self, client: CustomerIO | AsyncCustomerIO) -> CustomerIO:
        """This client behind the synchronous interface, and closed at the end."""
        twin = self._twin(client)
        self._clients.append(twin)
        return twin

    def _twin(self, client: CustomerIO | AsyncCustomerIO) -> CustomerIO:
        return client if isinstance(client, CustomerIO) else cast("CustomerIO", Twin(client, self.run))


class Twin:
    """An asynchronous client or resource, called as its synchronous twin."""

    def __init__(self, target: object, run: Run) -> None:
        self.target = target
        self._run = run

    def __getattr__(self, name: str) -> Any:
        names = {"close": "aclose"}
        return adapted(getattr(self.target, names.get(name, name)), self._run)

    def __repr__(self) -> str:
        return repr(self.target)


def adapted(value: Any, run: Run) -> Any:
    """This value as a synchronous caller would have it."""
    if inspect.iscoroutine(value):
        return adapted(run(value), run)
    if inspect.ismethod(value):

        @wraps(value)
        def call(*arguments: Any, **named: Any) -> Any:
            return adapted(value(*arguments, **named), run)

        return call
    kind = value.__class__.__name__
    if kind == AsyncItemPager.__name__:
        return TwinPager(value, run)
    return Twin(value, run) if kind.startswith("Async") else value


class TwinPager:
    """An asynchronous list, iterated as a synchronous one."""

    def __init__(self, target: AsyncItemPager[Any], run: Run) -> None:
        self.target = target
        self._run = run

    def __iter__(self) -> Iterator[Any]:
        return self._each(cast("AsyncGenerator[Any]", aiter(self.target)))

    def pages(self) -> Iterator[Page[Any]]:
        return self._each(cast("AsyncGenerator[Any]", self.target.pages()))

    def first_page(self) -> Page[Any]:
        return cast("Page[Any]", self._run(self.target.first_page()))

    def take(self, count: int) -> list[Any]:
        return cast("list[Any]", self._run(self.target.take(count)))

    def __repr__(self) -> str:
        return repr(self.target)

    def _each(self, items: AsyncGenerator[Any]) -> Iterator[Any]:
        end = object()

        async def following() -> object:
            return await anext(items, end)

        try:
            while (item := self._run(following())) is not end:
                yield item
        finally:
            self._run(items.aclose())


def awaited(pager: Pager[Any], driver: Driver) -> Page[Any]:
    """What awaiting an asynchronous list gives; of a synchronous one its first page."""
    if not isinstance(pager, TwinPager):
        return pager.first_page()

    async def first() -> Page[Any]:
        page: Page[Any] = await pager.target
        return page

    return cast("Page[Any]", driver.run(first()))
