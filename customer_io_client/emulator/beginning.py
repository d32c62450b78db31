"""What a workspace began with, kept ready so that a reset costs next to nothing."""

from __future__ import annotations

from customer_io_client.emulator.store import Store

FRESH_SECONDS = 60.0
"""How long a copy serves: the past of the sample is told from the time of the reset."""


class Beginning:
    """A copy of the first filling, for the resets of the next minute."""

    def __init__(self) -> None:
        self._copy: Store | None = None
        self._made = 0.0

    def keep(self, store: Store, *, at: float) -> None:
        """Keep this workspace, which was filled just now.

        Args:
            store: the workspace.
            at: the machine's time in Unix seconds.
        """
        self.close()
        self._copy, self._made = store.compact(), at

    def restore(self, store: Store, *, at: float) -> bool:
        """Give this store what was kept, outside a transaction; False where nothing was, or too long ago."""
        if self._copy is None or not 0 <= at - self._made < FRESH_SECONDS:
            return False
        store.become(self._copy)
        return True

    def close(self) -> None:
        """Let go of the copy."""
        if self._copy is not None:
            self._copy.close()
            self._copy = None
