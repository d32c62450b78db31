"""The wheel and the source archive hold what they should, and nothing else."""

from __future__ import annotations

import email.parser
import re
import subprocess
import sys
import tarfile
import zipfile
from email.message import Message
from importlib.metadata import version
from pathlib import Path

from tests.packaging.conftest import ROOT, Distributions

PACKAGES = {"customer_io_client", "customer_io_api"}
MOST_BYTES = 4_000_000
"""The size of the wheel with every operation in it. It may only go down."""


def _names(wheel: Path) -> set[str]:
    return set(zipfile.ZipFile(wheel).namelist())


def _metadata(wheel: Path) -> Message:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        return email.parser.Parser().parsestr(archive.read(name).decode("utf-8"))


def _sources(folder: Path) -> set[str]:
    """The files of a package's folder as they are named inside a wheel."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc")
    return {path.relative_to(folder.parent).as_posix() for path in files}


def test_the_wheel_holds_the_two_packages_whole(distributions: Distributions) -> None:
    names = {name for name in _names(distributions.wheel) if ".dist-info/" not in name}
    assert names == _sources(ROOT / "customer_io_client") | _sources(ROOT / "generated" / "customer_io_api")


def test_the_wheel_is_small(distributions: Distributions) -> None:
    assert distributions.wheel.stat().st_size <= MOST_BYTES


def test_both_packages_are_typed_and_the_contract_is_there(distributions: Distributions) -> None:
    names = _names(distributions.wheel)
    assert {f"{package}/py.typed" for package in PACKAGES} <= names
    assert {f"customer_io_api/_contract/{api}.json" for api in ("app", "pipelines", "track")} <= names


def test_the_wheel_says_what_it_needs_and_carries_its_licence(distributions: Distributions) -> None:
    metadata = _metadata(distributions.wheel)
    needed = {
        re.split(r"[^\w-]", requirement)[0]
        for requirement in metadata.get_all("Requires-Dist", [])
        if "extra ==" not in requirement
    }
    assert needed == {"attrs", "httpx", "python-dateutil"}
    assert metadata["License-Expression"] == "MIT"
    assert any(name.endswith("/licenses/LICENSE") for name in _names(distributions.wheel))


def test_a_wheel_from_the_source_archive_is_the_same(distributions: Distributions) -> None:
    first, second = (zipfile.ZipFile(path) for path in (distributions.wheel, distributions.wheel_from_sdist))
    assert first.namelist() == second.namelist()
    assert [name for name in first.namelist() if first.read(name) != second.read(name)] == []


def test_the_source_archive_holds_no_tests_and_no_tools(distributions: Distributions) -> None:
    with tarfile.open(distributions.sdist) as archive:
        tops = {name.split("/")[1] for name in archive.getnames() if "/" in name}
    assert tops == {
        ".gitignore", "CHANGELOG.md", "LICENSE", "PKG-INFO", "README.md", "customer_io_client", "generated",
        "pyproject.toml", "spec",
    }  # fmt: skip


def test_the_requirements_file_installs_the_project() -> None:
    pip = [sys.executable, "-m", "pip", "install", "--dry-run", "--no-index", "--no-deps", "--no-build-isolation"]
    told = subprocess.run([*pip, "-r", "requirements.txt"], cwd=ROOT, check=True, capture_output=True, encoding="utf-8")
    assert f"Would install customer-io-client-{version('customer-io-client')}" in told.stdout
