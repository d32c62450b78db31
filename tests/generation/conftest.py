"""Generation in a copy of the contract, by the command that maintainers use."""

from __future__ import annotations

import os
import re
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
    """The whole contract."""
    spec = tmp_path / "spec"
    shutil.copytree(ROOT / "spec", spec)
    return Workshop(spec, tmp_path / "out")


@pytest.fixture
def small_workshop(tmp_path: Path) -> Workshop:
    """A contract that is generated quickly."""
    _copy_small_contract(tmp_path / "spec")
    return Workshop(tmp_path / "spec", tmp_path / "out")


@pytest.fixture(scope="session")
def walking_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("walks")


@pytest.fixture
def walk(walking_folder: Path) -> Workshop:
    """The small contract, as new; always in the same folder, so that mypy checks again only what has changed."""
    spec = walking_folder / "spec"
    shutil.rmtree(spec, ignore_errors=True)
    _copy_small_contract(spec)
    return Workshop(spec, walking_folder / "out")


def _copy_small_contract(spec: Path) -> None:
    """Everything but the App API, of which one family stays, with the files that it refers to."""
    shutil.copytree(ROOT / "spec", spec, ignore=shutil.ignore_patterns("app"))
    ahead = {"segments.yaml"}
    while ahead:
        file = ahead.pop()
        text = (ROOT / "spec" / "app" / file).read_text(encoding="utf-8")
        target = spec / "app" / file
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, encoding="utf-8")
        ahead |= {name for name in re.findall(r"'\./([a-z_]+\.yaml)#", text) if not (spec / "app" / name).exists()}
