"""The project as a user gets it: built once for the session, and installed into a project of its own."""

from __future__ import annotations

import fcntl
import os
import subprocess
import sys
import sysconfig
import tarfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CONSUMER = Path(__file__).parent / "consumer"


@dataclass(frozen=True)
class Distributions:
    """What a release would upload, and the wheel that is built from its source archive."""

    wheel: Path
    sdist: Path
    wheel_from_sdist: Path


@dataclass(frozen=True)
class Consumer:
    """A separate project with the built wheel installed in its own environment."""

    folder: Path
    python: Path


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    (wheel,) = _made_once("wheel", lambda dist: _build(ROOT, dist, "--wheel"), tmp_path_factory).glob("*.whl")
    return wheel


@pytest.fixture(scope="session")
def distributions(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Distributions:
    dist = _made_once("dist", _build_from_sdist, tmp_path_factory)
    (sdist,), (wheel_from_sdist,) = dist.glob("*.tar.gz"), dist.glob("*.whl")
    return Distributions(wheel, sdist, wheel_from_sdist)


@pytest.fixture(scope="session")
def consumer(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Consumer:
    folder = _made_once("consumer", lambda folder: _install(wheel, folder), tmp_path_factory)
    return Consumer(folder, folder / ".venv" / "bin" / "python")


def _made_once(name: str, make: Callable[[Path], None], factory: pytest.TempPathFactory) -> Path:
    """A folder that is made by the first process of a parallel run that needs it, and shared by the others."""
    own = factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / name
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            unfinished = folder.with_suffix(".unfinished")
            unfinished.mkdir()
            make(unfinished)
            unfinished.rename(folder)
    return folder


def _build_from_sdist(dist: Path) -> None:
    _build(ROOT, dist, "--sdist")
    (sdist,) = dist.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        archive.extractall(dist / "source", filter="data")
    (source,) = (dist / "source").iterdir()
    _build(source, dist, "--wheel")


def _install(wheel: Path, folder: Path) -> None:
    for file in CONSUMER.iterdir():
        if file.is_file():
            (folder / file.name).write_bytes(file.read_bytes())
    _run(sys.executable, "-m", "venv", "--without-pip", folder / ".venv")
    python = folder / ".venv" / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python)]
    _run(*pip, "install", "--quiet", "--no-index", "--no-deps", "--no-compile", wheel)
    # What the wheel depends on is taken from the environment of the tests, so that nothing is fetched. Only this
    # folder is added: the editable install of the project in there stays out, as its own .pth file is not read.
    (site_packages,) = folder.glob(".venv/lib/python*/site-packages")
    (site_packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")


def _build(source: Path, target: Path, *formats: str) -> None:
    _run(sys.executable, "-m", "build", "--no-isolation", *formats, "--outdir", target, source)


def _run(*command: str | Path) -> None:
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
