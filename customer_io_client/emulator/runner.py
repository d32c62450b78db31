"""Runs the jobs that are due: a step at each tick of the server, or all of them where the clock is moved."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from customer_io_client.emulator.jobs import Step
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.jobs import Job
from customer_io_client.emulator.wire import RefusedError

_LOG = logging.getLogger("customer_io_client.emulator")
MOST_STEPS = 100_000
"""Steps that one move of the clock takes; more come from jobs that never end."""


class Runner:
    """Takes the steps of jobs, each in a transaction of its own.

    Args:
        state: the workspace.
        steps: what each kind of job does.
    """

    def __init__(self, state: State, steps: Mapping[str, Step]) -> None:
        self._state = state
        self._steps = steps
        self.failed = 0
        """Jobs that were given up because their step failed; the log says why."""

    def tick(self) -> None:
        """Take one step of each job that is due."""
        for job in self._state.jobs.due(until=self._state.clock()):
            self._step(job)

    def move(self, moment: float, *, stopped: bool) -> None:
        """Set the clock; on the way, each job takes its steps at the moment it is due.

        Raises:
            RefusedError: 409, the jobs on the way do not come to an end.
        """
        state = self._state
        for _ in range(MOST_STEPS):
            job = state.jobs.first(until=moment)
            if job is None:
                break
            with state.clock.at(max(job.due, min(state.clock(), moment))):
                self._step(job)
        else:
            raise RefusedError(409, f"over {MOST_STEPS} steps of jobs are due on the way")
        with state.store.transaction():
            state.clock.set(moment, stopped=stopped)

    def _step(self, job: Job) -> None:
        state = self._state
        try:
            with state.store.transaction():
                if not state.jobs.is_waiting(job):
                    return
                pause = self._steps[job.kind](state, job.subject)
                if pause is None:
                    state.jobs.finish(job)
                else:
                    state.jobs.postpone(job, pause)
        except Exception:  # noqa: BLE001 # one job that fails must not keep the others from going on
            _LOG.exception("a job of the kind %s failed and is given up", job.kind)
            self.failed += 1
            state.jobs.finish(job)
        finally:
            state.journal.take()
