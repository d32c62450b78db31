"""Jobs: their order, their clock, their failures, and the ticks that run them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_client.emulator.app import App
from customer_io_client.emulator.contract import Contract
from customer_io_client.emulator.jobs import KINDS
from customer_io_client.emulator.processing.kinds import Kind, Step
from customer_io_client.emulator.runner import Runner
from customer_io_client.emulator.settings import Settings
from customer_io_client.emulator.state import State
from customer_io_client.emulator.store import Store
from customer_io_client.emulator.wire import RefusedError
from tests.emulator.jobs import runner_of
from tests.emulator.service import NOW, Service


class Steps:
    """Steps that say when they were taken; a subject of n takes n steps, a second apart."""

    def __init__(self) -> None:
        self.taken: list[tuple[int, int]] = []
        self.left: dict[int, int] = {}

    def count(self, state: State, number: int) -> float | None:
        self.taken.append((number, state.journal.now() - NOW))
        self.left[number] = self.left.get(number, number) - 1
        return 1.0 if self.left[number] > 0 else None

    def fail(self, state: State, number: int) -> float | None:
        state.segments.create(f"of job {number}", "")
        raise ZeroDivisionError

    def give_up(self, state: State, number: int) -> None:
        state.segments.create(f"job {number} failed", "")

    def at_once(self, state: State, number: int) -> float | None:
        self.count(state, number)
        return 0.0

    def forever(self, _state: State, _number: int) -> float | None:
        return 0.0


def kind(step: Step) -> Kind:
    """A kind of job that leaves nothing to end where a step fails."""
    return Kind(step, lambda _state, _number: None)


def state_of(store: Store) -> State:
    return State(store, clock=lambda: NOW)


@pytest.fixture
def state() -> Iterator[State]:
    store = Store()
    yield state_of(store)
    store.close()


@pytest.fixture
def steps() -> Steps:
    return Steps()


@pytest.fixture
def runner(state: State, steps: Steps) -> Runner:
    kinds = {"count": kind(steps.count), "fail": Kind(steps.fail, steps.give_up), "forever": kind(steps.forever)}
    return runner_of(state, kinds)


def test_a_tick_takes_one_step_of_each_due_job(state: State, steps: Steps, runner: Runner) -> None:
    state.jobs.add("count", 2)
    state.jobs.add("count", 1)
    state.jobs.add("count", 7, after=0.5)
    runner.tick()
    assert steps.taken == [(2, 0), (1, 0)]
    runner.tick()
    assert steps.taken == [(2, 0), (1, 0)]
    assert state.jobs.count() == 2


def test_many_jobs_take_their_steps_in_turn_though_time_stands_still(state: State, steps: Steps) -> None:
    runner = runner_of(state, {"count": kind(steps.count), "at once": kind(steps.at_once)}, held=0.0)
    state.jobs.add("at once", 1)
    state.jobs.add("at once", 2)
    assert [runner.tick() for _ in range(4)] == [True] * 4
    assert steps.taken == [(1, 0), (2, 0), (1, 0), (2, 0)]
    state.jobs.cancel("at once", 1)
    state.jobs.cancel("at once", 2)
    assert runner.tick() is False


def test_moving_the_clock_takes_each_step_at_its_own_time(state: State, steps: Steps, runner: Runner) -> None:
    state.jobs.add("count", 3, after=10)
    state.jobs.add("count", 2, after=11)
    asyncio.run(runner.move(NOW + 12.0, stopped=False))
    assert steps.taken == [(3, 10), (3, 11), (2, 11), (3, 12), (2, 12)]
    assert state.jobs.count() == 0
    assert state.journal.now() == NOW + 12


@given(
    st.lists(st.tuples(st.integers(1, 4), st.integers(0, 20)), max_size=8),
    st.lists(st.integers(0, 10), min_size=1, max_size=5),
)
def test_steps_are_taken_in_the_order_of_their_time(jobs: list[tuple[int, int]], moves: list[int]) -> None:
    store, steps = Store(), Steps()
    state = state_of(store)
    runner = runner_of(state, {"count": kind(lambda state, number: steps.count(state, number))})
    for index, (count, after) in enumerate(jobs):
        steps.left[index] = count
        state.jobs.add("count", index, after=after)
    moment = float(NOW)
    for seconds in moves:
        moment += seconds
        asyncio.run(runner.move(moment, stopped=True))
    times = [at for _, at in steps.taken]
    assert times == sorted(times)
    expected = sum(after + step <= moment - NOW for count, after in jobs for step in range(count))
    assert len(steps.taken) == expected
    store.close()


def test_a_step_that_fails_undoes_itself_and_keeps_nobody_waiting(
    state: State, steps: Steps, runner: Runner, caplog: pytest.LogCaptureFixture
) -> None:
    state.jobs.add("fail", 1)
    state.jobs.add("unheard of", 1)
    state.jobs.add("count", 1)
    runner.tick()
    assert steps.taken == [(1, 0)]
    assert [segment.name for segment in state.segments.all()] == ["job 1 failed"]
    assert (runner.failed, state.jobs.count()) == (2, 0)
    assert "a job of the kind fail failed" in caplog.text


def test_a_cancelled_job_takes_no_step(state: State, steps: Steps, runner: Runner) -> None:
    state.jobs.add("count", 1)
    state.jobs.add("count", 2)
    state.jobs.cancel("count", 1)
    runner.tick()
    assert steps.taken == [(2, 0)]


def test_a_step_may_cancel_a_job_that_is_due_with_it(state: State, steps: Steps) -> None:
    def cancel(state: State, number: int) -> float | None:
        state.jobs.cancel("count", number)
        return None

    runner = runner_of(state, {"cancel": kind(cancel), "count": kind(steps.count)})
    state.jobs.add("cancel", 1)
    state.jobs.add("count", 1)
    runner.tick()
    assert steps.taken == []


def test_jobs_that_never_end_are_told(state: State, runner: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("customer_io_client.emulator.runner.MOST_STEPS", 100)
    state.jobs.add("forever", 1)
    with pytest.raises(RefusedError, match="over 100 steps"):
        asyncio.run(runner.move(NOW + 1.0, stopped=False))


def test_jobs_and_the_clock_survive_a_restart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps, contract = Steps(), Contract.shipped()
    monkeypatch.setitem(KINDS, "count", kind(steps.count))
    settings = Settings(data=tmp_path / "state.db", clock=lambda: NOW)
    first = App(settings, contract)
    first.state.jobs.add("count", 1, after=60)
    asyncio.run(first.runner.move(NOW + 59.0, stopped=False))
    first.close()
    second = App(settings, contract)
    assert second.state.journal.now() == NOW + 59
    second.runner.tick()
    assert steps.taken == []
    asyncio.run(second.runner.move(NOW + 60.0, stopped=False))
    assert steps.taken == [(1, 60)]
    second.close()


def test_the_server_ticks(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = Steps()
    monkeypatch.setitem(KINDS, "count", kind(steps.count))
    service.emulator.run(lambda app: app.state.jobs.add("count", 1))
    until = time.monotonic() + 10
    while not steps.taken and time.monotonic() < until:
        time.sleep(0.01)
    assert steps.taken == [(1, 0)]


def test_the_control_api_moves_the_clock(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = Steps()
    monkeypatch.setitem(KINDS, "count", kind(steps.count))
    service.emulator.run(lambda app: app.state.jobs.add("count", 2, after=3600))
    assert service.open.get("/_emulator/clock").json() == {"now": NOW, "frozen": False, "jobs": 1}
    service.later(3600)
    assert steps.taken == [(2, 3600)]
    moved = service.open.post("/_emulator/clock", json={"set": NOW + 86_400}).json()
    assert moved == {"now": NOW + 86_400, "frozen": False, "jobs": 0}
    assert steps.taken == [(2, 3600), (2, 3601)]
    service.identify("late")
    assert service.person("late")["activities"][0]["timestamp"] == NOW + 86_400


def test_a_stopped_clock_stands_still_until_it_is_let_go(service: Service) -> None:
    service.open.post("/_emulator/clock", json={"freeze": True, "advance": 10})
    service.clock.now += 500
    assert service.open.get("/_emulator/clock").json() == {"now": NOW + 10, "frozen": True, "jobs": 0}
    service.later(5)
    assert service.open.get("/_emulator/clock").json() == {"now": NOW + 15, "frozen": True, "jobs": 0}
    service.open.post("/_emulator/clock", json={"freeze": False})
    service.clock.now += 1
    assert service.open.get("/_emulator/clock").json()["now"] == NOW + 16


def test_a_reset_takes_the_jobs_and_the_clock_back(service: Service) -> None:
    service.emulator.run(lambda app: app.state.jobs.add("count", 1, after=9e9))
    service.later(1000)
    service.emulator.reset()
    assert service.open.get("/_emulator/clock").json() == {"now": NOW, "frozen": False, "jobs": 0}


@pytest.mark.parametrize(
    "body",
    [
        {},
        [],
        {"back": 1},
        {"advance": 1, "set": 2},
        {"advance": -1},
        {"advance": "1"},
        {"advance": True},
        {"freeze": 1},
        {"set": 1e12},
        {"advance": 253_402_300_799},
    ],
)
def test_a_clock_that_cannot_be_is_refused(service: Service, body: object) -> None:
    answer = service.open.post("/_emulator/clock", json=body)
    assert (answer.status_code, sorted(answer.json())) == (400, ["error"])
    assert service.open.get("/_emulator/clock").json()["now"] == NOW
