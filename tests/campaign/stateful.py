"""The emulator and the model of the people database agree, restarts and kill -9 included."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import httpx
from hypothesis import HealthCheck, seed, settings
from hypothesis.stateful import RuleBasedStateMachine, run_state_machine_as_test

from tests.campaign.budget import Budget
from tests.campaign.process import Process
from tests.emulator.people_machine import People, PeopleOverHttp


class PeopleKilled(PeopleOverHttp):
    """A restart is kill -9, and a new process over the same file."""

    def open(self) -> None:
        self.process = Process(Path(self.folder.name) / "state.db")
        self.client = httpx.Client(base_url=self.process.url, auth=("site", "key"), trust_env=False)

    def close(self) -> None:
        self.client.close()
        self.process.kill()


CHECKS = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
KINDS: dict[type[RuleBasedStateMachine], tuple[int, int]] = {
    People: (5, 40),
    PeopleOverHttp: (1, 15),
    PeopleKilled: (1, 10),
}
"""The sequences of each in a round, and their longest."""


def run(budget: Budget) -> str:
    """Play random sequences of calls against each kind of emulator."""
    done: Counter[str] = Counter()
    for number in budget.rounds():
        for machine, (sequences, steps) in KINDS.items():
            limits = settings(
                max_examples=sequences,
                stateful_step_count=steps,
                database=None,
                deadline=None,
                suppress_health_check=CHECKS,
            )
            run_state_machine_as_test(seed(number)(machine), settings=limits)
            done[machine.__name__] += sequences
    return ", ".join(f"{count} sequences of {name}" for name, count in done.items())
