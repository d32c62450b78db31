"""Long reads in a thread of their own, over a connection of their own: short requests do not wait for them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from customer_io_client.emulator.contract import Contract, Match
from customer_io_client.emulator.exchange import Given
from customer_io_client.emulator.handling import Handled, Handler
from customer_io_client.emulator.settings import Settings
from customer_io_client.emulator.state import State
from customer_io_client.emulator.store import Store

T = TypeVar("T")


class Worker:
    """One thread, which does one piece of work after the other."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, "customer-io emulator worker")

    def submit(self, work: Callable[[], T]) -> Future[T]:
        """Do this after what was given before."""
        return self._thread.submit(work)

    def close(self) -> None:
        """Finish what was given."""
        self._thread.shutdown()


class Searches:
    """Answers the requests that only read and may take long, as the state was when each began.

    It needs a data file, which a second connection reads beside the first.

    Args:
        worker: whose thread it reads in.
        settings: those of the emulator, with its data file.
        contract: the operations.
    """

    def __init__(self, worker: Worker, settings: Settings, contract: Contract) -> None:
        self._worker = worker
        self._settings = settings
        self._contract = contract
        self._opened: tuple[State, Handler] | None = None

    async def handle(self, given: Given, match: Match) -> Handled:
        """The answer, once the worker has it."""
        return await asyncio.wrap_future(self._worker.submit(lambda: self._handle(given, match)))

    def close(self) -> None:
        """Close the connection; the worker is closed before."""
        if self._opened is not None:
            self._opened[0].store.close()

    def _handle(self, given: Given, match: Match) -> Handled:
        if self._opened is None:
            self._opened = self._open()
        state, handler = self._opened
        with state.store.reading():
            state.clock.load()
            return handler.handle(given, match)

    def _open(self) -> tuple[State, Handler]:
        """The connection, opened by the first search: a start does not wait for it."""
        settings = self._settings
        state = State(Store(settings.data, for_reading=True), clock=settings.clock, strict=settings.strict)
        return state, Handler(settings, self._contract, state)
