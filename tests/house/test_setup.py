"""The scripts' shared set-up: which Python it takes, when it installs nothing, and what it says where it cannot."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.files import ROOT


class Copy:
    """A project folder with nothing but the set-up and the project's description."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "scripts").mkdir()
        for name in ("scripts/_venv.sh", "pyproject.toml"):
            shutil.copy(ROOT / name, root / name)

    def run(self, code: str, python: str, **environment: str) -> subprocess.CompletedProcess[str]:
        program = f'. "{self.root}/scripts/_venv.sh"\n{code}'
        path = {"PATH": os.defpath, "PYTHON": python}
        return subprocess.run(
            ["bash", "-c", program], cwd="/", env=path | environment, capture_output=True, encoding="utf-8", check=False
        )


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    return Copy(tmp_path)


def _python_that_fails_on(word: str, folder: Path) -> str:
    path = folder / "python"
    path.write_text(f'#!/bin/sh\ncase "$*" in *{word}*) exit 1 ;; esac\nexec {sys.executable} "$@"\n', encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def test_an_installed_environment_is_taken_as_it_is(copy: Copy) -> None:
    (copy.root / ".venv" / "bin").mkdir(parents=True)
    (copy.root / ".venv" / "bin" / "python").symlink_to(sys.executable)
    stamp = copy.run('wanted "$PYTHON" dev >.venv/installed', sys.executable)
    assert stamp.returncode == 0, stamp.stderr

    taken = copy.run('use_venv dev; command -v python; echo "$VIRTUAL_ENV"', "no-such-python")
    assert (taken.returncode, taken.stderr) == (0, "")
    assert taken.stdout.split() == [f"{copy.root}/.venv/bin/python", f"{copy.root}/.venv"]

    description = copy.root / "pyproject.toml"
    description.write_text(description.read_text(encoding="utf-8").replace('"build==', '"build!='), encoding="utf-8")
    changed = copy.run("use_venv dev", "no-such-python")
    assert changed.returncode == 1


def test_a_machine_without_python_is_told_what_is_needed(copy: Copy) -> None:
    told = copy.run("use_venv dev", "no-such-python")
    assert told.returncode == 1
    assert "Python 3.11 or newer is needed" in told.stderr


def test_an_old_python_is_not_taken(copy: Copy, tmp_path: Path) -> None:
    told = copy.run("use_venv dev", _python_that_fails_on("version_info", tmp_path))
    assert told.returncode == 1
    assert "Python 3.11 or newer is needed" in told.stderr


def test_a_python_without_venv_names_the_package_that_brings_it(copy: Copy, tmp_path: Path) -> None:
    told = copy.run("use_venv dev", _python_that_fails_on("ensurepip", tmp_path))
    assert told.returncode == 1
    assert "apt-get install python3-venv" in told.stderr


def test_a_failed_install_shows_no_address_and_leaves_no_stamp(copy: Copy) -> None:
    nowhere = {"PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_RETRIES": "0", "PIP_CONFIG_FILE": os.devnull}
    failed = copy.run("use_venv generate", sys.executable, **nowhere)
    assert failed.returncode == 1
    assert "pip failed" in failed.stderr
    assert "127.0.0.1" not in failed.stderr
    assert not (copy.root / ".venv-generate" / "installed").exists()


@pytest.mark.parametrize("home", [None, "", "/no/such/folder"])
def test_a_home_that_cannot_be_used_is_replaced(copy: Copy, home: str | None) -> None:
    environment = {} if home is None else {"HOME": home}
    told = copy.run('echo "$HOME" "$XDG_CACHE_HOME"', sys.executable, **environment)
    assert told.stdout.split() == [f"{copy.root}/.cache/home", f"{copy.root}/.cache/home/.cache"]


def test_a_home_that_can_be_used_stays(copy: Copy, tmp_path: Path) -> None:
    told = copy.run('echo "$HOME" "$XDG_CACHE_HOME"', sys.executable, HOME=str(tmp_path), XDG_CACHE_HOME="")
    assert told.stdout.split() == [str(tmp_path), f"{tmp_path}/.cache"]
