"""Waiting for a slot: one queue for each lane, shared by threads and event loops.

A lane gives its slots in the order in which they were asked for. Whoever is first in line books its slot itself when
it wakes, so that a caller who is cancelled, times out or whose event loop ends leaves nothing behind but its place.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Literal, Protocol

from customer_io_client.exceptions import ConfigurationError
from customer_io_client.options import Pacing, Rate
from customer_io_client.transport.clock import Clock
from customer_io_client.transport.fork import PerProcess
from customer_io_client.transport.line import Line


class Slot(Protocol):
    """The right to send one request."""

    def sent(self) -> None:
        """The request has left: from here on the slot counts as used. Later calls change nothing."""
        ...

    def close(self) -> None:
        """The attempt has ended; a slot that was never used is given back. Later calls change nothing.

        Neither method may block: the garbage collector may call them, too.
        """
        ...


class Pacer(Protocol):
    """Gives slots. Any object of this shape can pace a client, such as one that shares a rate between machines."""

    def acquire(self, lane: str, deadline: float | None, spread: bool) -> Slot | None:
        """Wait for a slot.

        Args:
            lane: the name of the rate lane.
            deadline: monotonic seconds; None: no end.
            spread: keep an even distance from the slot before.

        Returns:
            A slot; None where there is none before the deadline.
        """
        ...

    async def acquire_async(self, lane: str, deadline: float | None, spread: bool) -> Slot | None:
        """Wait for a slot without blocking the event loop; else as `acquire`."""
        ...

    def hold(self, lane: str, seconds: float) -> None:
        """Let nobody through for so many seconds."""
        ...

    async def hold_async(self, lane: str, seconds: float) -> None:
        """Let nobody through for so many seconds."""
        ...


class LocalPacer:
    """Paces the threads and event loops of this process. A child made by fork starts with idle lanes of its own."""

    def __init__(self, pacing: Pacing | Literal[False], clock: Clock) -> None:
        """Make it.

        Args:
            pacing: the rate of each lane; False: no limits. A refusal of the service holds a lane back in either case.
            clock: the time.

        Raises:
            ConfigurationError: a rate of no calls, or of no time.
        """
        chosen = pacing or Pacing()
        self.rates: Mapping[str, Rate | None] = {
            field.name: getattr(chosen, field.name) if pacing else None for field in fields(Pacing)
        }
        self._lines = PerProcess(lambda: {lane: Line(rate, clock) for lane, rate in self.rates.items()})
        self._lines.get()

    def acquire(self, lane: str, deadline: float | None = None, spread: bool = False) -> Slot | None:
        """Wait for a slot, or answer None at once where none can come before the deadline."""
        return self._line(lane).acquire(deadline, spread)

    async def acquire_async(self, lane: str, deadline: float | None = None, spread: bool = False) -> Slot | None:
        """Wait for a slot without blocking the event loop; else as `acquire`."""
        return await self._line(lane).acquire_async(deadline, spread)

    def hold(self, lane: str, seconds: float) -> None:
        """Let nobody through for so many seconds; whoever cannot wait so long is told at once."""
        self._line(lane).hold(seconds)

    async def hold_async(self, lane: str, seconds: float) -> None:
        """As `hold`, which never waits."""
        self._line(lane).hold(seconds)

    def _line(self, lane: str) -> Line:
        line = self._lines.get().get(lane)
        if line is None:
            raise ConfigurationError(f"there is no rate lane {lane!r}")
        return line
