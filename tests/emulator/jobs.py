"""Jobs over a state without a server."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Mapping

from customer_io_client.emulator.jobs import KINDS
from customer_io_client.emulator.processing.kinds import Kind
from customer_io_client.emulator.runner import Runner
from customer_io_client.emulator.state import State
from customer_io_client.emulator.worker import Worker


def runner_of(state: State, kinds: Mapping[str, Kind] = KINDS, *, held: float = math.inf) -> Runner:
    """A runner with a worker of its own, which takes a step of every job in each tick, however long that is."""
    return Runner(state, kinds, Worker(), held=held)


def run_all(state: State) -> Runner:
    """Let every job that is due go on to its end."""
    runner = runner_of(state)
    asyncio.run(runner.move(state.clock(), stopped=False))
    return runner
