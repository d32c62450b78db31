"""Requests over all operations, in sequences: never a failure, never an answer outside the contract."""

from __future__ import annotations

from collections import Counter

from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from customer_io_client.emulator import Emulator
from tests.campaign.budget import Budget
from tests.emulator.asks import CONTRACT
from tests.emulator.sequences import OPERATIONS, play
from tests.emulator.service import Clock, Service

CHECKS = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
SEQUENCES = 3
"""A round."""


def run(budget: Budget) -> str:
    """Play sequences of up to 40 requests each."""
    clock = Clock()
    count: Counter[str] = Counter()
    with Emulator(clock=clock) as emulator:
        service = Service(emulator, clock, CONTRACT)

        @settings(max_examples=SEQUENCES, database=None, deadline=None, suppress_health_check=CHECKS)
        @given(data=st.data())
        def sequences(data: st.DataObject) -> None:
            count["sequences"] += 1
            play(service, data, 40)

        for number in budget.rounds():
            seed(number)(sequences)()
        service.close()
    return f"{count['sequences']} sequences over {len(OPERATIONS)} operations"
