"""The ASGI application: one request from its route to its answer."""

from __future__ import annotations

import asyncio
import time

from customer_io_client.emulator import hosting
from customer_io_client.emulator.contract import Contract
from customer_io_client.emulator.control import table as control
from customer_io_client.emulator.exchange import Exchange, Given, GoneError, Message, Receive, Send, reply_of
from customer_io_client.emulator.fetching import FileNeededError
from customer_io_client.emulator.handling import Handler
from customer_io_client.emulator.jobs import STEPS
from customer_io_client.emulator.request_log import RequestLog
from customer_io_client.emulator.runner import Runner
from customer_io_client.emulator.sample import fill
from customer_io_client.emulator.settings import Settings
from customer_io_client.emulator.state import FREE_PLAN_PEOPLE, State
from customer_io_client.emulator.store import Store
from customer_io_client.emulator.webhooks_out import WebhookSender
from customer_io_client.emulator.wire import Answer


class App:
    """Everything that answers requests, over one store.

    Args:
        settings: keys, plan, strictness, data file.
        contract: the operations; None: the shipped ones.
    """

    def __init__(self, settings: Settings, contract: Contract | None = None) -> None:
        self.contract = contract or Contract.shipped()
        self.store = Store(settings.data)
        self.state = State(
            self.store,
            clock=settings.clock,
            people_limit=FREE_PLAN_PEOPLE if settings.plan == "free" else None,
            strict=settings.strict,
            reach=settings.fetch_from,
            webhook=settings.webhook,
        )
        self.runner = Runner(self.state, STEPS)
        self._webhooks = WebhookSender(
            self.state, key=settings.webhook_key, clock=settings.clock, anywhere=settings.webhooks_anywhere
        )
        self.log = RequestLog(self.store)
        self._handler = Handler(settings, self.contract, self.state)
        if self.store.is_new:
            self.reset()

    def reset(self) -> None:
        """Back to the sample workspace."""
        with self.store.transaction():
            self.store.clear()
            self.state.clock.load()
            fill(self.state)

    def tick(self) -> None:
        """What is done beside the requests: a step of each job that is due, and the posts that are."""
        self.runner.tick()
        self._webhooks.tick()

    def close(self) -> None:
        """Close the store."""
        self.store.close()

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        exchange = Exchange(scope, receive, send)
        try:
            given = await exchange.read()
        except GoneError:
            return
        await exchange.send(reply_of(await self._finished(given)))

    async def _finished(self, given: Given) -> Answer:
        """The answer; a call that needs a file is run again once it is there."""
        while True:
            try:
                return self._answer(given)
            except FileNeededError as need:
                self.state.journal.take()
                await asyncio.wait([asyncio.wrap_future(need.future)])

    def _answer(self, given: Given) -> Answer:
        if given.raw_path.startswith(hosting.PREFIX):
            return hosting.answer(self.state, given.method, given.raw_path)
        if given.raw_path.startswith(control.PREFIX):
            return control.answer(self, given)
        started = time.perf_counter()
        match = self.contract.match(given.method, given.raw_path)
        with self.store.transaction():
            handled = self._handler.handle(given, match)
            self.log.write(
                given, match, handled.answer, handled.reasons, self.state.clock(), time.perf_counter() - started
            )
        return handled.answer
