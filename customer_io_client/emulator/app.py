"""The ASGI application: one request from its route to its answer."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from customer_io_client.emulator import behaviour, documents, hosting, page_files, subscription_page
from customer_io_client.emulator.beginning import Beginning
from customer_io_client.emulator.contract import Contract, Match
from customer_io_client.emulator.control import table as control
from customer_io_client.emulator.era import Era, ReplacedError
from customer_io_client.emulator.exchange import Exchange, Given, GoneError, Message, Receive, Reply, Send, reply_of
from customer_io_client.emulator.faults import acting, subject
from customer_io_client.emulator.faults.rule import INSTEAD, Rule
from customer_io_client.emulator.faults.rules import Rules
from customer_io_client.emulator.fetching import FileNeededError
from customer_io_client.emulator.handling import Handled, Handler, turned_away
from customer_io_client.emulator.jobs import KINDS
from customer_io_client.emulator.limits import LimitedError, Limits
from customer_io_client.emulator.live import Live
from customer_io_client.emulator.meter import Meter
from customer_io_client.emulator.request_log import Entry, RequestLog
from customer_io_client.emulator.runner import Runner
from customer_io_client.emulator.safety import guarded
from customer_io_client.emulator.sample import fill
from customer_io_client.emulator.seed.sowing import sow
from customer_io_client.emulator.settings import DocumentError, Settings
from customer_io_client.emulator.state import FREE_PLAN_PEOPLE, State
from customer_io_client.emulator.store import Store
from customer_io_client.emulator.visitors import Visitors
from customer_io_client.emulator.webhooks_out import WebhookSender
from customer_io_client.emulator.wire import Answer, RefusedError, as_object
from customer_io_client.emulator.worker import Searches, Worker

_TOLD = 10
"""Requests of a second that the log tells of those that are turned away: a page that keeps posting does not fill it."""

_TURNS = 10
"""Turns of the event loop within which a call that has arrived is read and done."""


class App:
    """Everything that answers requests, over one store.

    Args:
        settings: keys, plan, strictness, data file.
        contract: the operations; None: the shipped ones.
    """

    def __init__(self, settings: Settings, contract: Contract | None = None) -> None:
        self._settings = settings
        self._seed = None if settings.seed is None else documents.read(settings.seed)
        self.contract = contract or Contract.shipped()
        self.store = Store(settings.data)
        self.state = State(
            self.store,
            clock=settings.clock,
            people_limit=FREE_PLAN_PEOPLE if settings.plan == "free" else None,
            strict=settings.strict,
            call_anywhere=settings.call_anywhere,
            webhook=settings.webhook,
        )
        self.era = Era()
        self._worker = Worker()
        self.runner = Runner(self.state, KINDS, self._worker)
        self.webhooks = WebhookSender(
            self.state, key=settings.webhook_key, clock=settings.clock, anywhere=settings.call_anywhere
        )
        self.snapshots: dict[str, bytes] = {}
        """SQLite files by name."""
        self.log = RequestLog(self.store)
        self.faults = Rules(settings.faults)
        self.limits = Limits(settings.limits, self.state.clock)
        self.live = Live(self._version, self.log.newest)
        self._visitors = Visitors(settings.names)
        self._strangers = Meter()
        self._handler = Handler(settings, self.contract, self.state)
        self._beginning = Beginning()
        if self.store.is_new:
            self._begin()
        self._searches = None if settings.data is None else Searches(self._worker, settings, self.contract)

    def _begin(self) -> None:
        try:
            self.reset()
        except RefusedError as error:
            self.store.close()
            raise DocumentError(f"{self._settings.seed}: {error.sentence}") from None

    def reset(self) -> None:
        """Back to the sample workspace or the seed, and to the faults and limits it was started with.

        What is under way is let go. It begins its transactions itself.
        """
        self.let_go()
        self.faults.reset()
        self.limits.reset()
        self._strangers.clear()
        self.state.webhook_queue.is_keeping = False
        now = self._settings.clock()
        if not self._beginning.restore(self.store, at=now):
            self._fill()
            self._beginning.keep(self.store, at=now)
        self.state.clock.load()
        self.log.recount()

    async def reset_in_turn(self) -> None:
        """The same, once what was sent before is read and done, unless that waits for something."""
        for _ in range(_TURNS):
            await asyncio.sleep(0)
        self.reset()

    def _fill(self) -> None:
        with self.store.transaction():
            self.store.clear()
            self.state.clock.load()
            if self._seed is None or as_object(self._seed).get("sample") is True:
                fill(self.state)
            if self._seed is not None:
                sow(self.state, self._seed, self.contract.check)

    def tick(self) -> bool:
        """What is done beside the requests: a step of each job that is due, and the posts that are.

        Returns: whether more is to be done at once.
        """
        self.webhooks.tick()
        is_busy = self.runner.tick()
        self.live.look()
        return is_busy

    def _version(self) -> int:
        """Grows with whatever changes."""
        return self.store.changes + self.faults.changes + self.limits.changes

    async def move(self, moment: float, *, stopped: bool) -> None:
        """Set the clock, and do what comes due on the way.

        Raises:
            RefusedError: 409, the jobs on the way do not come to an end, or the state was replaced meanwhile.
        """
        await self.era.within(self.runner.move(moment, stopped=stopped))

    async def finish_jobs(self) -> None:
        """Take the jobs that are due now to their end.

        Raises:
            RefusedError: 409, they do not come to one, or the state was replaced meanwhile.
        """
        await self.era.within(self.runner.finish())

    async def finish(self) -> None:
        """Do all that is due now: the jobs to their end, and each post once; else as `finish_jobs`."""
        await self.finish_jobs()
        await self.era.within(self.webhooks.finish())

    def restore(self, snapshot: bytes) -> None:
        """Back to the workspace of this snapshot, its clock and jobs among it.

        Raises:
            StoreError: it is none.
        """
        self.store.restore(snapshot)
        self.let_go()
        self.state.clock.load()
        self.log.recount()

    def let_go(self) -> None:
        """Let go of what is under way: calls that wait for something are refused, jobs and posts are given up."""
        self.era.end()
        self.runner.forget()
        self.webhooks.forget()

    def close(self) -> None:
        """Let go of what is under way, and close the store."""
        self.runner.forget()
        self._worker.close()
        if self._searches is not None:
            self._searches.close()
        self._beginning.close()
        self.store.close()

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        exchange, began = Exchange(scope, receive, send), self.era.number
        try:
            given = await exchange.read()
        except GoneError:
            return
        refusal = self._visitors.refusal(given, is_private=_is_private(given.raw_path))
        own = await self._own(given) if refusal is None else self._turned_away(given, refusal)
        if own is None:
            await self._serve_in_time(exchange, given, began)
        elif own.stream is None:
            await exchange.send(reply_of(guarded(own)))
        else:
            await exchange.stream(reply_of(guarded(own)), own.stream[1])

    def _turned_away(self, given: Given, refusal: RefusedError) -> Answer:
        """The answer to a visitor who may not ask; what was meant for the service stands in the log."""
        if _is_own(given.raw_path):
            return Answer(refusal.status, {"error": refusal.sentence})
        match = self.contract.match(given.method, given.raw_path)
        handled = turned_away(given, match, refusal)
        self._strangers.count("", now := time.monotonic())
        if self._strangers.last("", now)[-1] <= _TOLD:
            self._log(given, match, Entry(reply_of(handled.answer), handled.reasons, 0.0, None, handled.violations))
        return handled.answer

    async def _own(self, given: Given) -> Answer | None:
        """The answer to what is the emulator's own; None: it is the service's."""
        path = given.raw_path
        if page_files.is_asked(given.method, path):
            return page_files.answer(path)
        if path.startswith(hosting.PREFIX):
            return hosting.answer(self.state, given.method, path)
        if path.startswith(subscription_page.PREFIX):
            return subscription_page.answer(self.state, given)
        if path.startswith(control.PREFIX):
            return await control.answer(self, given)
        return None

    async def _serve_in_time(self, exchange: Exchange, given: Given, began: int) -> None:
        """Serve what was asked of the state that is there still, and refuse the rest, of which nothing is kept."""
        match = self.contract.match(given.method, given.raw_path)
        try:
            self.era.check(began)
            await self._serve(exchange, given, match)
        except ReplacedError as error:
            await exchange.end(reply_of(turned_away(given, match, error).answer))

    async def _serve(self, exchange: Exchange, given: Given, match: Match) -> None:
        rule = self.faults.strike(
            match.name, given.method, lambda person: subject.is_about(self.state, given, match, person)
        )
        if rule is None:
            await exchange.send(await self._answer(given, match))
            return
        fault = rule.fault
        await self.era.within(asyncio.sleep(fault.delay))
        answer = acting.instead(fault)
        reply = None if answer is None else reply_of(answer)
        if fault.after:
            real = await self._answer(given, match, rule)
            if fault.kind not in INSTEAD:
                await self.era.within(acting.send(exchange, fault, real))
                return
        else:
            self._log(given, match, Entry(reply, [f"fault: rule {rule.number}"], fault.delay, rule.number))
        if reply is None:
            await acting.cut(exchange, fault)
        else:
            await exchange.send(reply)

    async def _answer(self, given: Given, match: Match, rule: Rule | None = None) -> Reply:
        started = time.perf_counter()

        def logged(handled: Handled, headers: dict[str, str]) -> Reply:
            handled.answer.headers.update(headers)
            reply = reply_of(handled.answer)
            number = None if rule is None else rule.number
            seconds = time.perf_counter() - started
            self._log(given, match, Entry(reply, handled.reasons, seconds, number, handled.violations))
            return reply

        try:
            headers = self.limits.take(match)
        except LimitedError as error:
            return logged(turned_away(given, match, error), error.headers)
        known = behaviour.of(match.name)
        if self._searches is not None and known is not None and known.place == "worker":
            return logged(await self.era.within(self._searches.handle(given, match)), headers)

        def run() -> Reply:
            with self.store.transaction():
                return logged(self._handler.handle(given, match), headers)

        return await self._finished(run)

    async def _finished(self, run: Callable[[], Reply]) -> Reply:
        """The answer; a call that needs a file is run again once it is there."""
        while True:
            try:
                return run()
            except FileNeededError as need:
                self.state.journal.take()
                await self.era.within(asyncio.wait([asyncio.wrap_future(need.future)]))

    def _log(self, given: Given, match: Match, entry: Entry) -> None:
        masks = self.contract.masks if match.operation is None else match.operation.masks
        self.log.write(given, match, entry, at=self.state.clock(), person=subject.first(given, match), masks=masks)


def _is_own(path: str) -> bool:
    """Whether this is a path of the emulator's own and not the service's."""
    return path in page_files.ALONE or path.startswith((control.PREFIX, subscription_page.PREFIX))


def _is_private(path: str) -> bool:
    """Whether no page but the emulator's own may read what is there; hosted files are for everybody."""
    return _is_own(path) and not path.startswith(hosting.PREFIX)
