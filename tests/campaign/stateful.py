"""The emulator and the model of the people database agree: restarts, kill -9 and lost answers included."""

from __future__ import annotations

import copy
import json
import socket
import time
from collections import Counter
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from hypothesis import HealthCheck, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from tests.campaign.budget import Budget
from tests.campaign.forked import Forked
from tests.emulator.people_machine import IDENTIFIERS, People, PeopleOverHttp

MOMENTS = st.sampled_from([0.0, 0.0005, 0.001, 0.002, 0.005])
"""Seconds between a request and a kill: around what a write takes."""


class PeopleKilled(PeopleOverHttp):
    """A restart is kill -9, and a new process over the same file."""

    def open(self) -> None:
        self.process = Forked(self.file)
        self.client = self.connected(self.process.url)

    def close(self) -> None:
        self.client.close()
        self.process.kill()

    @rule(identifier=IDENTIFIERS, plan=st.sampled_from(["1", "2"]), moment=MOMENTS)
    def killed_before_it_answers(self, identifier: str, plan: str, moment: float) -> None:
        """The write is there afterwards, or not at all."""
        written = copy.deepcopy(self.model)
        written.identify(identifier, {}, {"plan": plan}, update=False, anonymous_id=None)
        with self._asked(identifier, {"plan": plan}):
            time.sleep(moment)
            self.process.kill()
        self.client.close()
        self.open()
        if self.held() == self.expected(written):
            self.model = written

    def _asked(self, identifier: str, body: dict[str, str]) -> socket.socket:
        """The connection on which this person is identified, and nothing read."""
        address, content = urlsplit(self.process.url), json.dumps(body)
        head = f"PUT /api/v1/customers/{quote(self.real(identifier))} HTTP/1.1\r\nHost: {address.netloc}\r\n"
        connection = socket.create_connection((address.hostname, address.port), timeout=10)
        connection.sendall(
            f"{head}Authorization: Basic czpr\r\nContent-Length: {len(content)}\r\n\r\n{content}".encode()
        )
        return connection


CHECKS = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]


@dataclass(frozen=True)
class Kind:
    """One machine, and how much of it is played in a round."""

    machine: type[RuleBasedStateMachine]
    what: str
    sequences: int
    """As many as take about as long as those of the others."""
    steps: int
    """The most of a sequence."""


KINDS = (
    Kind(People, "in the process over a file", sequences=20, steps=40),
    Kind(PeopleOverHttp, "over a socket with lost answers", sequences=1, steps=20),
    Kind(PeopleKilled, "of processes that are killed", sequences=2, steps=20),
)


def run(budget: Budget) -> str:
    """Play random sequences of calls against each kind of emulator."""
    done: Counter[str] = Counter()
    for number in budget.rounds():
        for kind in KINDS:
            limits = settings(
                max_examples=kind.sequences,
                stateful_step_count=kind.steps,
                database=None,
                deadline=None,
                suppress_health_check=CHECKS,
            )
            run_state_machine_as_test(seed(number)(kind.machine), settings=limits)
            done[kind.what] += kind.sequences
    return f"{done.total():,} sequences: " + ", ".join(f"{count:,} {what}" for what, count in done.items())
