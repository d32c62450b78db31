"""The sample project of tests passes from an installed wheel; the fixtures are found without being named."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.packaging.conftest import ROOT, Consumer

SAMPLE = ROOT / "docs" / "examples" / "pytest"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The sample as somebody copies it."""
    return shutil.copytree(SAMPLE, tmp_path / "project", ignore=shutil.ignore_patterns("__pycache__", ".*"))


def run_pytest(consumer: Consumer, folder: Path, *options: str, plugins: bool = True) -> str:
    """What pytest prints there, with the plugins that are installed, or none of them."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "PYTHONPATH"))}
    if not plugins:
        environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    command = [str(consumer.python), "-m", "pytest", "-q", "-p", "no:cacheprovider", *options]
    done = subprocess.run(command, cwd=folder, env=environ, capture_output=True, encoding="utf-8", check=False)
    return done.stdout + done.stderr


@pytest.mark.parametrize("options", [(), ("-n2",)], ids=["plain", "parallel"])
def test_the_sample_project_passes(consumer: Consumer, project: Path, options: tuple[str, ...]) -> None:
    printed = run_pytest(consumer, project, *options)
    assert "10 passed" in printed, printed


def test_the_plugin_is_the_one_of_the_wheel_and_can_be_switched_off(consumer: Consumer, tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(
        "def test_a(request):\n"
        "    plugin = request.config.pluginmanager.get_plugin('customer_io_client')\n"
        "    print('plugin', plugin and plugin.__file__)\n"
        "def test_b(customerio_environment): pass\n"
    )
    on = run_pytest(consumer, tmp_path, "-s")
    assert f"plugin {consumer.folder / '.venv'}" in on
    assert "2 passed" in on
    off = run_pytest(consumer, tmp_path, "-s", "-p", "no:customer_io_client")
    assert "plugin None" in off
    assert "fixture 'customerio_environment' not found" in off
    assert "1 passed, 1 error" in off


def test_who_asks_for_no_fixture_pays_for_the_plugin_alone(consumer: Consumer, tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text("import sys\ndef test_a(): print('loaded', *sorted(sys.modules))\n")
    loaded, without = (
        set(
            run_pytest(consumer, tmp_path, "-s", *options, plugins=False)
            .partition("loaded ")[2]
            .partition("\n")[0]
            .split()
        )
        for options in (("-p", "customer_io_client"), ())
    )
    assert "customer_io_client.pytest_plugin" in loaded
    more = {name for name in loaded - without if not name.startswith("_")}
    assert more == {"customer_io_client", "customer_io_client.pytest_plugin"}
