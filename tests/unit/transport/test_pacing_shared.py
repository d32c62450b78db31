"""Who shares a pacer: threads, event loops that stop or close, the garbage collector, and forked children."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Coroutine
from threading import Thread
from time import monotonic

import pytest

from customer_io_client.options import Pacing, Rate
from customer_io_client.transport.clock import SystemClock
from customer_io_client.transport.line import Line, TaskWaiter
from customer_io_client.transport.pacing import LocalPacer
from tests.unit.transport.virtual import LoopClock, VirtualClock, run_virtually, use_a_slot


def test_a_slot_that_was_never_used_goes_to_the_next_in_line_at_once() -> None:
    async def main() -> float:
        pacer = LocalPacer(Pacing(app=Rate(1)), LoopClock())
        slot = await pacer.acquire_async("app")
        assert slot is not None
        waiting = asyncio.create_task(use_a_slot(pacer, []))
        await asyncio.sleep(0.2)
        slot.close()
        slot.close()
        slot.sent()
        await waiting
        return asyncio.get_running_loop().time()

    assert run_virtually(main) == pytest.approx(0.2)


def test_a_slot_that_is_forgotten_comes_back() -> None:
    clock = VirtualClock()
    pacer = LocalPacer(Pacing(app=Rate(1)), clock)
    pacer.acquire("app")
    assert pacer.acquire("app", deadline=0.0) is not None


def test_what_the_garbage_collector_returns_inside_the_lock_is_cleared_away_after_it() -> None:
    line = Line(Rate(1), VirtualClock())
    slot = line.acquire(None, spread=False)
    assert slot is not None
    with line.locked():
        slot.close()
    assert line.acquire(0.0, spread=False) is not None


def test_a_task_that_is_thrown_away_while_it_waits_leaves_the_queue() -> None:
    async def main() -> float:
        pacer = LocalPacer(Pacing(app=Rate(1)), LoopClock())
        await use_a_slot(pacer, [])
        abandoned: Coroutine[object, object, object] = pacer.acquire_async("app")
        abandoned.send(None)
        abandoned.close()
        await use_a_slot(pacer, [])
        return asyncio.get_running_loop().time()

    assert run_virtually(main) == pytest.approx(1.02)


def test_threads_and_event_loops_share_one_lane() -> None:
    clock = SystemClock()
    pacer = LocalPacer(Pacing(app=Rate(10, 0.05)), clock)
    times: list[float] = []

    def in_thread() -> None:
        for _ in range(10):
            slot = pacer.acquire("app")
            assert slot is not None
            slot.sent()
            times.append(monotonic())
            slot.close()

    async def in_loop() -> None:
        async def one() -> None:
            slot = await pacer.acquire_async("app")
            assert slot is not None
            slot.sent()
            times.append(monotonic())
            slot.close()

        await asyncio.gather(*(one() for _ in range(10)))

    threads = [Thread(target=in_thread) for _ in range(2)]
    threads += [Thread(target=lambda: asyncio.run(in_loop())) for _ in range(2)]
    start = monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(5)
    assert len(times) == 40
    assert 0.15 <= max(times) - start < 2


def test_a_loop_that_stopped_with_a_waiter_keeps_nobody_else_waiting() -> None:
    pacer = LocalPacer(Pacing(app=Rate(1, 0.05)), SystemClock())
    stopped = asyncio.new_event_loop()

    async def leave_one_waiting() -> asyncio.Task[object]:
        slot = await pacer.acquire_async("app")
        assert slot is not None
        slot.sent()
        waiting = asyncio.create_task(pacer.acquire_async("app"))
        await asyncio.sleep(0)
        return waiting

    waiting = stopped.run_until_complete(leave_one_waiting())
    start = monotonic()
    slot = pacer.acquire("app")
    assert slot is not None
    slot.sent()
    assert monotonic() - start < 3
    assert stopped.run_until_complete(waiting) is not None
    stopped.close()


def test_a_waiter_of_a_closed_loop_can_be_called_in_vain() -> None:
    loop = asyncio.new_event_loop()
    loop.close()
    waiter = TaskWaiter(None, spread=False, loop=loop)
    waiter.wake()
    assert not waiter.runs()


def test_a_loop_that_ends_takes_its_waiters_along() -> None:
    pacer = LocalPacer(Pacing(app=Rate(1, 0.05)), SystemClock())

    async def leave_one_waiting() -> None:
        slot = await pacer.acquire_async("app")
        assert slot is not None
        slot.sent()
        _keep.append(asyncio.create_task(pacer.acquire_async("app")))
        await asyncio.sleep(0)

    _keep: list[asyncio.Task[object]] = []
    asyncio.run(leave_one_waiting())
    start = monotonic()
    assert pacer.acquire("app") is not None
    assert monotonic() - start < 3


_FORK = """
import os
from customer_io_client.options import Pacing, Rate
from customer_io_client.transport.clock import SystemClock
from customer_io_client.transport.pacing import LocalPacer

pacer = LocalPacer(Pacing(app=Rate(1, 60.0)), SystemClock())
slot = pacer.acquire("app")
slot.sent()
assert pacer.acquire("app", deadline=0.0) is None
pacer._lines.get()["app"]._lock.acquire()  # as another thread of the parent might in the moment of the fork
child = os.fork()
if child == 0:
    import time
    fresh = pacer.acquire("app", deadline=time.monotonic() + 1)
    os._exit(0 if fresh is not None else 1)
_, status = os.waitpid(child, 0)
raise SystemExit(os.waitstatus_to_exitcode(status))
"""


def test_a_forked_child_has_lanes_of_its_own_whatever_its_parent_was_doing() -> None:
    done = subprocess.run([sys.executable, "-W", "error", "-c", _FORK], capture_output=True, timeout=20, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
