"""The pages of the documentation as the tests read them: their blocks of code, and the commands with their answers."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast

from tests.cli.test_emulator_ready import free_port

DOCS: Final = Path(__file__).resolve().parents[2] / "docs"
ELSEWHERE: Final = ("pip install", "docker run", "npm test")
"""Commands that need a network, a daemon or somebody else's project."""
PORT: Final = "127.0.0.1:8025"
_MARK: Final = "=== that was it ==="
_LEFT_OUT: Final = "…"
_ADDRESS: Final = re.compile(r"127\.0\.0\.1:\d+")
_LOG: Final = "emulator.log"


def text_of(page: str) -> str:
    return (DOCS / page).read_text("utf-8")


def blocks(page: str, language: str) -> list[str]:
    found = re.findall(rf"^```{language}\n(.*?)^```", text_of(page), flags=re.DOTALL | re.MULTILINE)
    return cast("list[str]", found)


def rows(page: str, heading: str) -> list[list[str]]:
    """The cells of the first table below this heading, without its head."""
    lines = text_of(page).partition(f"\n## {heading}\n")[2].partition("\n## ")[0].splitlines()
    cells = [[cell.strip() for cell in line[1:-1].split("|")] for line in lines if line.startswith("|")]
    return cells[2:]


@dataclass(frozen=True)
class Step:
    """A command of a console block, and what the page says it prints; empty: nothing is said."""

    command: str
    answer: str

    @property
    def serves(self) -> bool:
        """Whether it serves until Ctrl-C."""
        line = self.command
        return line.startswith("customer-io emulator") and not line.endswith("&") and " wait " not in line


def consoles(page: str) -> Iterator[tuple[Step, ...]]:
    """The commands of each console block that can run here."""
    for block in blocks(page, "console"):
        pieces = re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]
        steps = [Step(line, answer.strip()) for line, _, answer in (piece.partition("\n") for piece in pieces)]
        kept = tuple(step for step in steps if not step.command.startswith(ELSEWHERE))
        if kept:
            yield kept


def run(script: str, folder: Path, **environ: str) -> str:
    """Run this in a shell that ends what it has started; what it printed."""
    ended = subprocess.run(
        ["/bin/bash", "-c", f"set -em; trap 'kill $(jobs -p) && wait' EXIT\n{script}"],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=folder,
        env={**os.environ, "NO_PROXY": "*", **environ},
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def run_steps(steps: Sequence[Step], folder: Path, address: str) -> list[str]:
    """What each command prints, where an emulator answers at this address, or is to by one of them."""
    script = "\n".join(f"{_script(step, address)}\nprintf '\\n%s\\n' '{_MARK}'" for step in steps)
    script = re.sub(r"\b8443\b", str(free_port()), script)
    printed = run(script, folder).split(f"\n{_MARK}\n")[:-1]
    assert len(printed) == len(steps)
    return [(folder / _LOG).read_text() if step.serves else text for step, text in zip(steps, printed, strict=True)]


def _script(step: Step, address: str) -> str:
    """The command on other ports; one that serves goes into the background, and a refusal without an answer fails."""
    line = step.command.replace(PORT, address)
    if not step.serves:
        return line if step.answer else line.replace("curl -s ", "curl -sf ")
    port = address.rpartition(":")[2]
    return f"{line} --port {port} > {_LOG} 2>&1 &\ncustomer-io emulator wait --url http://{address} > wait.log"


def is_as_told(answer: str, printed: str) -> bool:
    """Whether this is what the page says, where `…` leaves anything out and the emulator may be at another port."""
    pieces = [re.escape(piece) for piece in _ADDRESS.sub(PORT, answer).split(_LEFT_OUT)]
    text = _ADDRESS.sub(PORT, printed).strip().removesuffix("Stopped.").strip()
    return re.fullmatch(".*?".join(pieces), text, flags=re.DOTALL) is not None
