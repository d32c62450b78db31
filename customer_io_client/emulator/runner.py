"""Runs the jobs that are due: a step at each tick of the server, or all of them where the clock is moved."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import deque
from collections.abc import Mapping
from concurrent.futures import Future
from typing import Any

from customer_io_client.emulator.fetching import FileNeededError
from customer_io_client.emulator.processing.kinds import Kind, Reading
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.jobs import Job
from customer_io_client.emulator.wire import RefusedError
from customer_io_client.emulator.worker import Worker

_LOG = logging.getLogger("customer_io_client.emulator")
MOST_STEPS = 100_000
"""Steps that one move of the clock takes; more come from jobs that never end."""
_ROUND = 1000
"""Jobs that are looked up together."""
_NO_MORE = object()


class Runner:
    """Takes the steps of jobs, each in a transaction of its own.

    Args:
        state: the workspace.
        kinds: what each kind of job does.
        worker: who does their long work.
        held: seconds of steps after which requests get their turn.
    """

    def __init__(self, state: State, kinds: Mapping[str, Kind], worker: Worker, *, held: float = 0.01) -> None:
        self._state = state
        self._kinds = kinds
        self._worker = worker
        self._held = held
        self._round = deque[Job]()
        self._files: dict[int, Future[Any]] = {}
        """The files that jobs wait for, by the number of the job."""
        self._readings: dict[int, _UnderWay] = {}
        """What the worker does for jobs, likewise."""
        self.failed = 0
        """Jobs that were given up because their step failed; the log says why."""

    def tick(self) -> bool:
        """Take one step of each job that is due, in several ticks where there are many; whether more are due now."""
        state, began = self._state, time.perf_counter()
        if not self._round:
            self._round.extend(state.jobs.due(until=state.clock(), limit=_ROUND))
        while self._round:
            self._step(self._round.popleft())
            if time.perf_counter() - began >= self._held:
                break
        return bool(self._round) or state.jobs.first(until=state.clock()) is not None

    async def move(self, moment: float, *, stopped: bool) -> None:
        """Set the clock; on the way, each job takes its steps at the moment it is due.

        Raises:
            RefusedError: 409, the jobs on the way do not come to an end.
        """
        await self._run(moment)
        with self._state.store.transaction():
            self._state.clock.set(moment, stopped=stopped)

    async def finish(self) -> None:
        """Let the jobs that are due now come to their end.

        Raises:
            RefusedError: 409, they do not.
        """
        await self._run(self._state.clock())

    async def _run(self, moment: float) -> None:
        """Take every step that is due by this moment."""
        state, began, steps = self._state, time.perf_counter(), 0
        while (job := state.jobs.first(until=moment)) is not None:
            if (waited := self._waited(job)) is not None:
                await asyncio.wait([asyncio.wrap_future(waited)])
            elif time.perf_counter() - began > self._held:
                await asyncio.sleep(0)
                began = time.perf_counter()
            elif (steps := steps + 1) > MOST_STEPS:
                raise RefusedError(409, f"over {MOST_STEPS} steps of jobs are due on the way")
            else:
                with state.clock.at(max(job.due, min(state.clock(), moment))):
                    self._step(job)

    def forget(self) -> None:
        """Let go of what is under way, as the state it began with is replaced."""
        self._round.clear()
        self._files.clear()
        self._state.fetches.forget()
        for reading in self._readings.values():
            reading.drop()
        self._readings.clear()

    def _waited(self, job: Job) -> Future[Any] | None:
        """What this job waits for, if that is not done."""
        reading = self._readings.get(job.number)
        future = self._files.get(job.number) if reading is None else reading.part
        return None if future is None or future.done() else future

    def _step(self, job: Job) -> None:
        if self._waited(job) is not None:
            return
        self._files.pop(job.number, None)
        try:
            reading = self._taken(job)
            if reading is not None:
                self._readings[job.number] = _UnderWay(reading, self._worker)
        except FileNeededError as need:
            self._files[job.number] = need.future
        except Exception:  # noqa: BLE001 # one job that fails must not keep the others from going on
            _LOG.exception("a job of the kind %s failed and is given up", job.kind)
            self.failed += 1
            self._give_up(job)
        finally:
            self._state.journal.take()

    def _taken(self, job: Job) -> Reading[Any] | None:
        """Take one step; what it leaves to the worker."""
        state, under_way = self._state, self._readings.get(job.number)
        with state.store.transaction():
            if not state.jobs.is_waiting(job):
                self._drop(job)
            elif under_way is not None:
                if not under_way.keep():
                    del self._readings[job.number]
            else:
                pause = self._kinds[job.kind].step(state, job.subject)
                if isinstance(pause, Reading):
                    return pause
                if pause is None:
                    state.jobs.finish(job)
                else:
                    state.jobs.postpone(job, pause)
        return None

    def _give_up(self, job: Job) -> None:
        """Let the job end, and what it is about end as failed."""
        self._drop(job)
        state = self._state
        try:
            with state.store.transaction():
                if job.kind in self._kinds:
                    self._kinds[job.kind].give_up(state, job.subject)
        except Exception:  # noqa: BLE001 # as above
            _LOG.exception("what a job of the kind %s was about could not be ended", job.kind)
        state.jobs.finish(job)

    def _drop(self, job: Job) -> None:
        reading = self._readings.pop(job.number, None)
        if reading is not None:
            reading.drop()


class _UnderWay:
    """A reading that the worker has begun."""

    def __init__(self, reading: Reading[Any], worker: Worker) -> None:
        self._reading = reading
        self._worker = worker
        self._parts = reading.begin()
        self.part = self._next()

    def keep(self) -> bool:
        """Keep the part that is there, and have the next one made; whether there was one."""
        part = self.part.result()
        if part is _NO_MORE:
            self._reading.end()
            return False
        self._reading.keep(part)
        self.part = self._next()
        return True

    def drop(self) -> None:
        """Make no more parts; let go of what they are made from, once the worker is done with the present one."""
        self._worker.submit(self._parts.close)

    def _next(self) -> Future[Any]:
        return self._worker.submit(lambda: next(self._parts, _NO_MORE))
