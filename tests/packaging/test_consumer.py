"""A separate project that installs the wheel: right code passes both type checkers, each mistake is found."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from tests.packaging.conftest import Consumer

Messages: TypeAlias = Mapping[str, Mapping[int, str]]
"""What a checker says, by file and line."""


def _run(consumer: Consumer, *command: str) -> str:
    done = subprocess.run(command, cwd=consumer.folder, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout


def _gather(found: list[tuple[str, int, str]]) -> Messages:
    messages: defaultdict[str, defaultdict[int, str]] = defaultdict(lambda: defaultdict(str))
    for file, line, text in found:
        messages[file][line] += text + "\n"
    return messages


def _mypy(consumer: Consumer) -> Messages:
    python = ["--python-executable", str(consumer.python)]
    out = _run(consumer, sys.executable, "-m", "mypy", "--output", "json", *python)
    errors: list[dict[str, Any]] = [json.loads(line) for line in out.splitlines()]
    return _gather([(error["file"], error["line"], error["message"]) for error in errors])


def _basedpyright(consumer: Consumer) -> Messages:
    report = json.loads(_run(consumer, sys.executable, "-m", "basedpyright", "--outputjson"))
    found: list[dict[str, Any]] = report["generalDiagnostics"]
    return _gather([(Path(one["file"]).name, one["range"]["start"]["line"] + 1, one["message"]) for one in found])


def _marked(consumer: Consumer) -> dict[int, str]:
    lines = (consumer.folder / "wrong.py").read_text(encoding="utf-8").splitlines()
    marks = {number: re.search(r"# error: (\S+)$", line) for number, line in enumerate(lines, 1)}
    return {number: mark[1] for number, mark in marks.items() if mark}


@pytest.mark.parametrize("checker", [_mypy, _basedpyright])
def test_right_code_passes_and_each_mistake_is_found_on_its_line(
    consumer: Consumer, checker: Callable[[Consumer], Messages]
) -> None:
    messages, marked = checker(consumer), _marked(consumer)
    assert dict(messages.get("right.py", {})) == {}
    assert messages.keys() == {"wrong.py"}
    assert messages["wrong.py"].keys() == marked.keys()
    assert {line: text for line, text in messages["wrong.py"].items() if marked[line] not in text} == {}


def test_what_is_checked_is_the_installed_wheel(consumer: Consumer) -> None:
    code = "import customer_io_client, customer_io_api; print(customer_io_client.__file__, customer_io_api.__file__)"
    for place in _run(consumer, str(consumer.python), "-I", "-c", code).split():
        assert place.startswith(str(consumer.folder / ".venv"))
