"""What a kind of job is: its steps, and what is left where one of them fails."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

if TYPE_CHECKING:
    from customer_io_client.emulator.state import State

Part = TypeVar("Part")


@dataclass(frozen=True)
class Reading(Generic[Part]):
    """Long work that a step leaves to the worker, part by part; the job goes on when the last part is kept."""

    begin: Callable[[], Generator[Part]]
    """Called between two requests. What it gives makes the parts, in the worker: it must not touch the state."""
    keep: Callable[[Part], None]
    """Called with each part, in a transaction of its own."""
    end: Callable[[], None]
    """Called after the last part, likewise."""


FAILURE = "The emulator failed: see its log"
"""What is said of what a job that was given up was about."""
Step: TypeAlias = "Callable[[State, int], float | Reading[Any] | None]"
"""Given the state and the number of the job's subject. Seconds until the next step; None: the job is finished.

A step is short and one transaction: what it leaves can be seen before the next. It may raise FileNeededError, and is
taken again when the file is there."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of job."""

    step: Step
    give_up: Callable[[State, int], None]
    """Lets the subject end as failed, as the contract has it, where a step raised what it should not."""
