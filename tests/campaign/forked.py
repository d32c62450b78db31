"""An emulator as a process of its own that costs no start: forked off one that has loaded everything."""

from __future__ import annotations

import multiprocessing
import signal
from multiprocessing.connection import Connection
from pathlib import Path

from customer_io_client.emulator import Emulator

_CONTEXT = multiprocessing.get_context("forkserver")
_CONTEXT.set_forkserver_preload([__name__])
_PATIENCE = 30.0
"""Seconds that a start may take."""


class Forked:
    """Serves a data file until it is killed.

    Args:
        data: the file that keeps its state.
    """

    def __init__(self, data: Path) -> None:
        ours, theirs = _CONTEXT.Pipe(duplex=False)
        self._process = _CONTEXT.Process(target=_serve, args=(data, theirs), daemon=True)
        self._process.start()
        theirs.close()
        with ours:
            assert ours.poll(_PATIENCE), "the emulator did not start"
            self.url: str = ours.recv()

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()
        self._process.join(_PATIENCE)
        self._process.close()


def _serve(data: Path, told: Connection) -> None:
    with Emulator(data=data) as emulator:
        told.send(emulator.url)
        signal.pause()
