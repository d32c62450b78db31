"""The time of the workspace: the machine's, moved or stopped by the control API."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager

from customer_io_client.emulator.store import Store


class Clock:
    """Unix seconds as the workspace has them; kept with the state.

    Args:
        store: the database.
        machine: the time that it follows.
    """

    def __init__(self, store: Store, machine: Callable[[], float]) -> None:
        self._store = store
        self._machine = machine
        self._moment: float | None = None
        self.load()

    def __call__(self) -> float:
        """The time now."""
        if self._moment is not None:
            return self._moment
        return self._machine() + self._ahead if self._stopped_at is None else self._stopped_at

    @property
    def is_stopped(self) -> bool:
        """Whether time stands still."""
        return self._stopped_at is not None

    def load(self) -> None:
        """Take what the database holds: at the start, and where its rows were exchanged."""
        row = self._store.one("SELECT ahead, stopped_at FROM clock")
        self._ahead: float = 0.0 if row is None else row[0]
        self._stopped_at: float | None = None if row is None else row[1]

    def set(self, moment: float, *, stopped: bool) -> None:
        """Go on from this moment, or stand still there."""
        self._store.run(
            "INSERT INTO clock (row, ahead, stopped_at) VALUES (1, ?, ?)"
            " ON CONFLICT DO UPDATE SET ahead = excluded.ahead, stopped_at = excluded.stopped_at",
            moment - self._machine(),
            moment if stopped else None,
        )
        self.load()

    @contextmanager
    def at(self, moment: float) -> Generator[None]:
        """Inside, it is this moment."""
        self._moment = moment
        try:
            yield
        finally:
            self._moment = None
