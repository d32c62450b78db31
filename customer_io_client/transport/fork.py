"""State that a child process must not share with its parent: locks, queues, sockets."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class PerProcess(Generic[T]):
    """One value for each process, made on first use. A child makes its own and leaves its parent's untouched."""

    def __init__(self, make: Callable[[], T]) -> None:
        """Make it.

        Args:
            make: may run twice when threads race, so it must only build data; one of the two is kept.
        """
        self._make = make
        self._values: dict[int, T] = {}

    def get(self) -> T:
        """The value of this process."""
        pid = os.getpid()
        value = self._values.get(pid)
        # No lock: one that another thread held during the fork would stay locked in the child.
        return self._values.setdefault(pid, self._make()) if value is None else value

    def here(self) -> T | None:
        """The value of this process, if it was made."""
        return self._values.get(os.getpid())

    def inherited(self) -> list[T]:
        """The values of the processes that this one was forked from."""
        return [value for pid, value in list(self._values.items()) if pid != os.getpid()]
