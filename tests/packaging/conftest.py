"""The project as a user gets it: built once for the session, and installed into a project of its own."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import tarfile
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
def distributions(tmp_path_factory: pytest.TempPathFactory) -> Distributions:
    dist = tmp_path_factory.mktemp("dist")
    _build(ROOT, dist / "first", "--sdist", "--wheel")
    (sdist,) = (dist / "first").glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        archive.extractall(dist / "source", filter="data")
    (source,) = (dist / "source").iterdir()
    _build(source, dist / "second", "--wheel")
    (wheel,), (wheel_from_sdist,) = ((dist / part).glob("*.whl") for part in ("first", "second"))
    return Distributions(wheel, sdist, wheel_from_sdist)


@pytest.fixture(scope="session")
def consumer(distributions: Distributions, tmp_path_factory: pytest.TempPathFactory) -> Consumer:
    folder = tmp_path_factory.mktemp("consumer")
    for file in CONSUMER.iterdir():
        if file.is_file():
            (folder / file.name).write_bytes(file.read_bytes())
    _run(sys.executable, "-m", "venv", "--without-pip", folder / ".venv")
    python = folder / ".venv" / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python)]
    _run(*pip, "install", "--quiet", "--no-index", "--no-deps", distributions.wheel)
    # What the wheel depends on is taken from the environment of the tests, so that nothing is fetched. Only this
    # folder is added: the editable install of the project in there stays out, as its own .pth file is not read.
    (site_packages,) = folder.glob(".venv/lib/python*/site-packages")
    (site_packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return Consumer(folder, python)


def _build(source: Path, target: Path, *formats: str) -> None:
    _run(sys.executable, "-m", "build", "--no-isolation", *formats, "--outdir", target, source)


def _run(*command: str | Path) -> None:
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
