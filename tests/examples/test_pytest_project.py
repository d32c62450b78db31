"""The sample project of tests, run from an installed wheel, plain and in parallel."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.house.files import ROOT
from tests.packaging.conftest import Consumer, consumer, distributions

__all__ = ["consumer", "distributions"]  # Fixtures: the wheel and its environment are those of the packaging tests.


@pytest.mark.parametrize("options", [(), ("-p", "xdist", "-n2")], ids=["plain", "parallel"])
def test_the_sample_project_passes_from_an_installed_wheel(
    consumer: Consumer, tmp_path: Path, options: tuple[str, ...]
) -> None:
    project = tmp_path / "project"
    shutil.copytree(ROOT / "docs" / "examples" / "pytest", project, ignore=shutil.ignore_patterns("__pycache__", ".*"))
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "PYTHONPATH"))}
    environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"  # Other plugins of this environment stay out; ours is named.
    command = [
        str(consumer.python),
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-p",
        "customer_io_client",
        *options,
    ]
    done = subprocess.run(command, cwd=project, env=environ, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "10 passed" in done.stdout
