"""Every script says what it does, and the contributor's page lists it."""

from __future__ import annotations

import ast
import os
import subprocess
from pathlib import Path

import pytest

from tests.house.files import ROOT, hand_written

VERBS = sorted(
    path for path in (ROOT / "scripts").iterdir() if path.is_file() and not path.suffix and path.name[0] != "_"
)


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.name)
def test_a_verb_can_be_run_and_begins_with_a_line_of_help(verb: Path) -> None:
    first, help_line, *_ = verb.read_text(encoding="utf-8").splitlines()
    assert first == "#!/usr/bin/env bash"
    assert help_line.startswith("# ")
    assert 20 < len(help_line) < 130
    assert os.access(verb, os.X_OK)


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.name)
def test_help_is_told_from_any_folder_without_set_up(verb: Path, tmp_path: Path) -> None:
    told = subprocess.run([verb, "--help"], cwd=tmp_path, check=True, capture_output=True, encoding="utf-8")
    assert told.stdout.splitlines()[0] == verb.read_text(encoding="utf-8").splitlines()[1].removeprefix("# ")
    assert told.stderr == ""


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.name)
def test_a_verb_is_in_the_contributors_table(verb: Path) -> None:
    assert f"| `scripts/{verb.name}" in (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_every_python_script_begins_with_its_purpose() -> None:
    scripts = {name: text for name, text in hand_written(".py").items() if name.startswith("scripts/")}
    silent = [name for name, text in scripts.items() if text.strip() and not ast.get_docstring(ast.parse(text))]
    assert silent == []
