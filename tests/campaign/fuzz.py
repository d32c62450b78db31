"""Sequences of requests to the service and to the control API: never a failure, never an answer of another form."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from customer_io_client.emulator import Emulator
from tests.campaign.budget import Budget
from tests.emulator.asks import CONTRACT
from tests.emulator.control_asks import ROUTES, play_control
from tests.emulator.sequences import OPERATIONS, play
from tests.emulator.service import Clock, Service

CHECKS = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
SEQUENCES = 2
"""Of each kind in a round."""
LONGEST = 40
"""Requests of a sequence."""


def run(budget: Budget) -> str:
    """Play sequences of requests against one emulator."""
    clock = Clock()
    count: Counter[str] = Counter()
    with Emulator(clock=clock) as emulator:
        service = Service(emulator, clock, CONTRACT)
        for number in budget.rounds():
            count[f"requests to {len(OPERATIONS)} operations"] += _round(service, play, number)
            count[f"requests to {len(ROUTES)} control routes"] += _round(service, play_control, number)
            count["sequences"] += 2 * SEQUENCES
        service.close()
    return ", ".join(f"{many:,} {what}" for what, many in count.items())


def _round(service: Service, played: Callable[[Service, st.DataObject, int], int], number: int) -> int:
    """Play sequences of one kind; how many requests there were."""
    requests = 0

    @settings(max_examples=SEQUENCES, database=None, deadline=None, suppress_health_check=CHECKS)
    @given(data=st.data())
    def sequences(data: st.DataObject) -> None:
        nonlocal requests
        requests += played(service, data, LONGEST)

    seed(number)(sequences)()
    return requests
