"""Generation in a copy of the contract, by the command that maintainers use."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@dataclass(frozen=True)
class Workshop:
    """A copy of `spec/`, and a folder to generate into."""

    spec: Path
    out: Path

    def generate(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run `scripts/generate` on the copy."""
        command = [str(ROOT / "scripts" / "generate"), "--spec", str(self.spec), "--out", str(self.out), *arguments]
        return subprocess.run(
            command, capture_output=True, encoding="utf-8", check=False, env={**os.environ, **environment}
        )

    def edit(self, file: str, old: str, new: str) -> None:
        """Replace a piece of text that stands exactly once in a file of the copy."""
        path = self.spec / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{file} holds it {text.count(old)} times"
        path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    spec = tmp_path / "spec"
    shutil.copytree(ROOT / "spec", spec)
    return Workshop(spec, tmp_path / "out")
