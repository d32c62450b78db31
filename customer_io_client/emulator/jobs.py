"""What each kind of job does next: the tables of all families, joined."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from customer_io_client.emulator.processing import (
    design,
    exports,
    imports,
    journeys,
    live_notifications,
    newsletters,
    transactional,
    triggers,
)
from customer_io_client.emulator.state import State

Step: TypeAlias = "Callable[[State, int], float | None]"
"""Given the state and the number of the job's subject. Seconds until the next step; None: the job is finished."""

STEPS: dict[str, Step] = {
    **newsletters.STEPS,
    **exports.STEPS,
    **transactional.STEPS,
    **live_notifications.STEPS,
    **design.STEPS,
    **imports.STEPS,
    "journey": journeys.step,
    "trigger": triggers.step,
}
"""By kind. A step is short and one transaction: what it leaves can be seen before the next."""
