"""An emulator as a process of its own, which can be killed."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from pathlib import Path


class Process:
    """`python -m customer_io_client.emulator` on a free port, over a data file.

    Args:
        data: the file that keeps its state.
        options: further options of the command.
    """

    def __init__(self, data: Path, *options: str) -> None:
        command = [sys.executable, "-u", "-m", "customer_io_client.emulator", "--port", "0", "--data", str(data)]
        self._process = subprocess.Popen([*command, *options], stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        printed = ""
        while "Press Ctrl-C" not in printed:
            line = self._process.stdout.readline()
            assert line, printed
            printed += line
        self.environ = dict(re.findall(r"export (\w+)=(\S+)", printed))
        """The variables that it tells to set."""
        self.url = self.environ["CUSTOMERIO_BASE_URL"]

    @property
    def pid(self) -> int:
        """Its number."""
        return self._process.pid

    def kill(self) -> None:
        """End it at once, as a machine that fails does."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """Ask it to end."""
        self._end(signal.SIGTERM)

    def _end(self, number: signal.Signals) -> None:
        self._process.send_signal(number)
        self._process.wait(30)
        assert self._process.stdout is not None
        self._process.stdout.close()
