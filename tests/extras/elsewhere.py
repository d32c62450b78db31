"""Programs of others: where they are installed, and how they are run."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from tests.campaign.process import Process

FOLDER = Path(__file__).parents[2] / "build" / "extras"
"""What is installed stays there for the next run."""
_CAUSE = re.compile("resolve|connect|not known|unreachable|timed? ?out|denied|requires|No matching", re.IGNORECASE)
"""In the lines of installers that name what went wrong."""


def install(what: str, command: Sequence[str | Path], *, otherwise: str = "") -> None:
    """Run this installer; where it fails, the test is skipped and says why.

    Args:
        what: what is installed.
        command: the installer.
        otherwise: what helps where its registry cannot be reached.
    """
    ended = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=300, check=False)
    if ended.returncode != 0:
        said = [line.strip() for line in ended.stderr.splitlines() if _CAUSE.search(line)] or ["see its log"]
        reason = re.sub(r"\S+://\S+", "<address>", said[-1])
        pytest.skip(f"{what} cannot be installed: {reason}{otherwise and f' ({otherwise})'}")


def run(emulator: Process, command: Sequence[str | Path], environ: Mapping[str, str] | None = None) -> str:
    """What this program prints; it trusts the emulator by the variables that the emulator told to set."""
    ended = subprocess.run(
        command,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        env={**os.environ, **emulator.environ, "NO_PROXY": "*", **(environ or {})},
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout
