"""The types of the page's modules, which stand in their comments, hold: TypeScript checks them; nothing is built."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.extras.elsewhere import FOLDER, install

SOURCES = Path(__file__).with_name("page_types")
CACHE = FOLDER / "page_types"
NPM = shutil.which("npm")
PINNED = json.loads((SOURCES / "package.json").read_text(encoding="utf-8"))["dependencies"]["typescript"]


@pytest.fixture(scope="module")
def compiler() -> Path:
    """The type checker of the pinned version, which npm fetches once."""
    if NPM is None:
        pytest.skip("npm is not installed, so TypeScript cannot be fetched")
    package = CACHE / "node_modules" / "typescript" / "package.json"
    if not package.is_file() or json.loads(package.read_text(encoding="utf-8"))["version"] != PINNED:
        CACHE.mkdir(parents=True, exist_ok=True)
        shutil.copy(SOURCES / "package.json", CACHE)
        install("typescript", [NPM, "install", "--prefix", CACHE, "--no-audit", "--no-fund", "--silent"])
    return CACHE / "node_modules" / ".bin" / "tsc"


def test_the_types_of_the_page_hold(compiler: Path) -> None:
    ended = subprocess.run(
        [compiler, "--project", SOURCES / "jsconfig.json"], capture_output=True, encoding="utf-8", check=False
    )
    assert (ended.stdout.splitlines(), ended.returncode) == ([], 0), ended.stderr


def test_a_wrong_type_is_found(compiler: Path, tmp_path: Path) -> None:
    """With the same settings: a check that checked no file would pass above as well."""
    (tmp_path / "wrong.js").write_text("/** @param {number} count */\nexport const twice = (count) => count.size;\n")
    settings = json.loads((SOURCES / "jsconfig.json").read_text(encoding="utf-8"))
    (tmp_path / "jsconfig.json").write_text(json.dumps({**settings, "include": ["*.js"]}))
    ended = subprocess.run(
        [compiler, "--project", tmp_path / "jsconfig.json"], capture_output=True, encoding="utf-8", check=False
    )
    assert "wrong.js(2,39): error TS2339" in ended.stdout
    assert ended.returncode != 0
