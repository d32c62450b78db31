"""Long reads in a thread of their own, over a connection of their own: short requests do not wait for them."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

from customer_io_client.emulator.contract import Contract, Match
from customer_io_client.emulator.exchange import Given
from customer_io_client.emulator.handling import Handled, Handler
from customer_io_client.emulator.settings import Settings
from customer_io_client.emulator.state import State
from customer_io_client.emulator.store import Store


class Worker:
    """Answers what only reads, as the state was when the request began.

    It needs a data file: in memory, a second connection would make writers wait all the same.

    Args:
        settings: those of the emulator, with its data file.
        contract: the operations.
    """

    def __init__(self, settings: Settings, contract: Contract) -> None:
        self._store = Store(settings.data)
        self._store.run("PRAGMA query_only = ON")
        self._state = State(self._store, clock=settings.clock, strict=settings.strict)
        self._handler = Handler(settings, contract, self._state)
        self._thread = ThreadPoolExecutor(1, "customer-io emulator worker")

    async def handle(self, given: Given, match: Match) -> Handled:
        """The answer, once the thread has it."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._handle, given, match)

    def close(self) -> None:
        """Finish what is under way and close the connection."""
        self._thread.shutdown()
        self._store.close()

    def _handle(self, given: Given, match: Match) -> Handled:
        with self._store.reading():
            self._state.clock.load()
            return self._handler.handle(given, match)
