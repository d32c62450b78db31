"""Slots on a virtual clock, for threads and for tasks: the rate, the order, deadlines, cancellations and holds."""

from __future__ import annotations

import asyncio
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from customer_io_client.exceptions import ConfigurationError
from customer_io_client.options import Pacing, Rate
from customer_io_client.transport.line import Line, LineSlot, ThreadWaiter
from customer_io_client.transport.pacing import LocalPacer
from tests.unit.transport.virtual import LoopClock, VirtualClock, most_in_any, run_virtually, use_a_slot

CALLS = 300
ALLOWANCE = 60


def _check_pace(times: list[float]) -> None:
    assert len(times) == CALLS
    assert most_in_any(1.0, times) <= ALLOWANCE
    used = (CALLS - ALLOWANCE) / (max(times) * ALLOWANCE)
    assert used >= 0.97, f"only {used:.1%} of the allowance"


def test_300_calls_of_8_threads_keep_the_rate_and_use_it() -> None:
    clock = VirtualClock()
    pacer = LocalPacer(Pacing(), clock)
    todo = list(range(CALLS))
    times: list[float] = []

    def job() -> None:
        while todo:
            todo.pop()
            slot = pacer.acquire("track")
            assert slot is not None
            slot.sent()
            times.append(clock.monotonic())
            slot.close()

    clock.run(*[job] * 8)
    _check_pace(times)


def test_300_calls_of_50_tasks_keep_the_rate_and_use_it() -> None:
    times: list[float] = []
    clock = LoopClock()

    async def job(pacer: LocalPacer, todo: list[int]) -> None:
        while todo:
            todo.pop()
            slot = await pacer.acquire_async("track")
            assert slot is not None
            slot.sent()
            times.append(clock.monotonic())
            slot.close()

    async def main() -> None:
        pacer, todo = LocalPacer(Pacing(), clock), list(range(CALLS))
        await asyncio.gather(*(job(pacer, todo) for _ in range(50)))

    run_virtually(main)
    _check_pace(times)


def _next_five_after(cancelled: int) -> list[float]:
    times: list[float] = []

    async def main() -> None:
        pacer = LocalPacer(Pacing(), LoopClock())
        await asyncio.gather(*(use_a_slot(pacer, []) for _ in range(10)))
        doomed = [asyncio.create_task(use_a_slot(pacer, [])) for _ in range(cancelled)]
        await asyncio.sleep(0.05)
        five = [asyncio.create_task(use_a_slot(pacer, times)) for _ in range(5)]
        await asyncio.sleep(0.05)
        for task in doomed:
            task.cancel()
        await asyncio.gather(*doomed, return_exceptions=True)
        await asyncio.gather(*five)

    run_virtually(main)
    return times


def test_40_cancelled_waiters_cost_the_next_five_calls_nothing() -> None:
    assert _next_five_after(cancelled=40) == pytest.approx(_next_five_after(cancelled=0))


def test_40_threads_whose_deadline_a_hold_puts_out_of_reach_are_told_at_once_and_cost_the_next_five_nothing() -> None:
    clock = VirtualClock()
    pacer = LocalPacer(Pacing(), clock)
    times: list[float] = []
    gone: list[tuple[bool, float]] = []

    def use(record: list[float]) -> None:
        slot = pacer.acquire("app")
        assert slot is not None
        slot.sent()
        record.append(clock.monotonic())
        slot.close()

    def first_ten() -> None:
        for _ in range(10):
            use([])

    def doomed() -> None:
        clock.sleep(0.01)
        none = pacer.acquire("app", deadline=6.0) is None  # reachable at first: five windows are enough
        gone.append((none, clock.monotonic()))

    def hold() -> None:
        clock.sleep(0.1)
        pacer.hold("app", 7.0)

    def later() -> None:
        clock.sleep(0.05)
        use(times)

    clock.run(first_ten, hold, *[doomed] * 40, *[later] * 5)
    assert gone == [(True, 0.1)] * 40
    assert times == pytest.approx([7.1] * 5)


def test_a_deadline_that_cannot_be_met_fails_at_once() -> None:
    clock = VirtualClock()
    pacer = LocalPacer(Pacing(app=Rate(1)), clock)
    results: list[tuple[bool, float]] = []

    def job() -> None:
        slot = pacer.acquire("app", deadline=0.5)
        assert slot is not None
        slot.sent()
        results.append((pacer.acquire("app", deadline=1.0) is None, clock.monotonic()))
        results.append((pacer.acquire("app", deadline=1.03) is None, clock.monotonic()))

    clock.run(job)
    assert results == [(True, 0.0), (False, pytest.approx(1.02))]


def test_the_end_of_a_queue_knows_at_once_that_its_turn_comes_too_late() -> None:
    async def main() -> tuple[bool, bool, float]:
        pacer = LocalPacer(Pacing(app=Rate(1)), LoopClock())
        for _ in range(3):
            _keep.append(asyncio.create_task(use_a_slot(pacer, [])))
        await asyncio.sleep(0)
        too_late = await pacer.acquire_async("app", deadline=3.0) is None
        at = asyncio.get_running_loop().time()
        in_time = await pacer.acquire_async("app", deadline=3.1) is not None
        return too_late, in_time, at

    _keep: list[asyncio.Task[None]] = []
    assert run_virtually(main) == (True, True, 0.0)


def test_a_deadline_passes_while_the_slot_before_has_not_left() -> None:
    async def main() -> tuple[bool, float]:
        pacer = LocalPacer(Pacing(app=Rate(1)), LoopClock())
        slot = await pacer.acquire_async("app")
        assert slot is not None
        waiting = asyncio.create_task(pacer.acquire_async("app", deadline=1.5))
        await asyncio.sleep(1.0)
        slot.sent()
        none = await waiting is None
        return none, asyncio.get_running_loop().time()

    none, at = run_virtually(main)
    assert none
    assert 1.0 <= at <= 1.5


def test_the_second_in_line_gives_up_at_its_deadline_though_the_first_has_yet_to_look() -> None:
    clock = VirtualClock()
    line = Line(Rate(2), clock)
    slots = [line.acquire(None, spread=False) for _ in range(2)]
    first, second = (ThreadWaiter(deadline, spread=False, signal=clock.signal()) for deadline in (None, 0.0))
    assert line.look(first) == pytest.approx(1.02)
    for slot in slots:
        assert slot is not None
        slot.close()
    assert line.look(second) is None
    assert isinstance(line.look(first), LineSlot)


def test_whoever_takes_a_slot_calls_the_next_though_its_own_request_has_yet_to_leave() -> None:
    async def main() -> float:
        pacer, loop = LocalPacer(Pacing(app=Rate(2)), LoopClock()), asyncio.get_running_loop()
        await asyncio.gather(use_a_slot(pacer, []), use_a_slot(pacer, []))
        cancelled, *waiting = [asyncio.create_task(pacer.acquire_async("app")) for _ in range(3)]
        await asyncio.sleep(0.5)
        cancelled.cancel()
        slots = await asyncio.gather(*waiting)
        assert None not in slots
        return loop.time()

    assert run_virtually(main) == pytest.approx(1.02)


@given(
    st.lists(st.tuples(st.floats(0, 0.3), st.one_of(st.none(), st.floats(0, 0.6)), st.booleans()), max_size=25),
    st.integers(1, 4),
)
@settings(max_examples=40)
def test_slots_go_to_those_who_stay_in_the_order_in_which_they_came(
    plan: list[tuple[float, float | None, bool]], calls: int
) -> None:
    served: list[int] = []
    times: list[float] = []

    async def one(pacer: LocalPacer, number: int, *, spread: bool) -> None:
        await use_a_slot(pacer, times, spread=spread)
        served.append(number)

    async def main() -> None:
        pacer, loop = LocalPacer(Pacing(app=Rate(calls, 0.2)), LoopClock()), asyncio.get_running_loop()
        tasks: list[asyncio.Task[None]] = []
        for number, (gap, patience, spread) in enumerate(plan):
            await asyncio.sleep(gap)
            tasks.append(asyncio.create_task(one(pacer, number, spread=spread)))
            if patience is not None:
                loop.call_later(patience, tasks[-1].cancel)
        await asyncio.gather(*tasks, return_exceptions=True)
        stayed = [number for number, task in enumerate(tasks) if not task.cancelled()]
        assert served == stayed

    run_virtually(main)
    assert most_in_any(0.2, times) <= calls


def test_bulk_work_is_spread_evenly() -> None:
    times: list[float] = []

    async def main() -> None:
        pacer = LocalPacer(Pacing(), LoopClock())
        await asyncio.gather(*(use_a_slot(pacer, times, lane="track", spread=True) for _ in range(121)))

    run_virtually(main)
    gaps = [later - earlier for earlier, later in pairwise(times)]
    assert gaps == pytest.approx([1.02 / 60] * 120)


def test_pacing_turned_off_limits_nothing_but_still_heeds_a_refusal() -> None:
    clock = VirtualClock()
    pacer = LocalPacer(False, clock)
    for _ in range(100):
        slot = pacer.acquire("broadcast", deadline=0.0)
        assert slot is not None
        slot.sent()
        slot.close()
    pacer.hold("broadcast", 5.0)
    assert pacer.acquire("broadcast", deadline=4.0) is None
    assert pacer.acquire("track", deadline=0.0) is not None


def test_ten_calls_of_a_lane_are_under_way_at_most_and_the_next_goes_when_one_ends() -> None:
    async def main() -> float:
        pacer, loop = LocalPacer(False, LoopClock()), asyncio.get_running_loop()
        slots = [await pacer.acquire_async("track", deadline=0.0) for _ in range(10)]
        assert None not in slots
        assert await pacer.acquire_async("track", deadline=0.5) is None
        last = slots[-1]
        assert last is not None
        last.sent()
        loop.call_later(0.2, last.close)
        assert await pacer.acquire_async("track") is not None
        assert await pacer.acquire_async("app", deadline=loop.time()) is not None
        return loop.time()

    assert run_virtually(main) == pytest.approx(0.7)


def test_an_asynchronous_hold_is_the_same_hold() -> None:
    async def main() -> bool:
        pacer = LocalPacer(Pacing(), LoopClock())
        await pacer.hold_async("track", 5.0)
        return await pacer.acquire_async("track", deadline=4.9) is None

    assert run_virtually(main)


def test_each_lane_has_the_rate_it_was_given() -> None:
    pacer = LocalPacer(Pacing(broadcast=Rate(1, 10.0), transactional=Rate(2)), VirtualClock())
    slots = [pacer.acquire(lane, 0.0) for lane in ("broadcast", "broadcast", *["transactional"] * 3)]
    assert [slot is not None for slot in slots] == [True, False, True, True, False]


def test_an_unknown_lane_is_a_configuration_error() -> None:
    with pytest.raises(ConfigurationError, match="'nowhere'"):
        LocalPacer(Pacing(), VirtualClock()).acquire("nowhere")
