"""Small changes to the heart of the project, each of which must make one of its tests fail.

The changes are those of cosmic-ray, which is asked as a program: `scripts/campaign` installs it apart from the other
tools. It lists the mutants of a module and writes one; where it is written and which tests are run is decided here, as
its own runner takes every mutant in turn, in one tree, with one command for all. mutmut was looked at, too: it first
runs all tests, to learn which of them reach a line, and then forks the process that has run them; here that takes ten
minutes, and forks a process that has threads and event loops.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Literal, TypeAlias

from tests.campaign.budget import Budget

Fate: TypeAlias = Literal["killed", "survived"]

ROOT = Path(__file__).parents[2]
PARTS = ("customer_io_client", "tests", "pyproject.toml")
"""What a copy of the tree holds."""
LONGEST = 180.0
"""Seconds that the tests of a module may take; a mutant that runs on is killed."""
_CORE, _EMULATOR = "customer_io_client/core", "customer_io_client/emulator"
_FAULTS = ("tests/emulator/test_faults.py",)
_PEOPLE = ("tests/emulator/test_people.py", "tests/emulator/test_identity_properties.py")
_SEARCH = ("tests/emulator/test_app_search.py",)
TARGETS: dict[str, tuple[str, ...]] = {
    f"{_CORE}/pace.py": ("tests/unit/core/test_pace.py",),
    f"{_CORE}/retry.py": ("tests/unit/core/test_retry.py",),
    f"{_CORE}/retry_after.py": ("tests/unit/core/test_retry_after.py",),
    f"{_CORE}/repeat.py": ("tests/unit/core/test_repeat.py",),
    f"{_CORE}/flow.py": ("tests/unit/core/test_flow.py",),
    f"{_CORE}/errors.py": ("tests/unit/core/test_errors.py",),
    "customer_io_client/transport/pacing.py": ("tests/unit/transport/test_pacing.py",),
    f"{_EMULATOR}/state/people.py": _PEOPLE,
    f"{_EMULATOR}/state/merging.py": _PEOPLE,
    f"{_EMULATOR}/state/suppression.py": _PEOPLE,
    f"{_EMULATOR}/state/filters.py": _SEARCH,
    f"{_EMULATOR}/state/compiling.py": _SEARCH,
    f"{_EMULATOR}/track/v2.py": ("tests/emulator/test_v2.py",),
    f"{_EMULATOR}/limits.py": ("tests/emulator/test_limits.py",),
    f"{_EMULATOR}/meter.py": ("tests/emulator/test_limits.py",),
    f"{_EMULATOR}/visitors.py": ("tests/emulator/test_visitors.py",),
    f"{_EMULATOR}/html_reader.py": ("tests/emulator/test_html_reader.py",),
    f"{_EMULATOR}/inert_html.py": ("tests/emulator/test_inert_html.py",),
    f"{_EMULATOR}/request_details.py": ("tests/emulator/test_request_details.py",),
    f"{_EMULATOR}/views/matching.py": ("tests/emulator/test_asserting.py",),
    f"{_EMULATOR}/faults/acting.py": _FAULTS,
    f"{_EMULATOR}/faults/rule.py": _FAULTS,
    f"{_EMULATOR}/faults/rules.py": _FAULTS,
    f"{_EMULATOR}/faults/subject.py": _FAULTS,
}
"""What is changed, and the tests that mirror it."""
_IN_ANNOTATIONS = "ReplaceBinaryOperator_BitOr_"
"""What it does to `int | None`, which nothing evaluates."""


@dataclass(frozen=True)
class Mutant:
    """One change to one place."""

    path: str
    line: int
    operator: str
    """What cosmic-ray calls the change."""
    occurrence: int
    """Which of the places in the module that it could be made at."""


def run(budget: Budget) -> str:
    """Try mutants, chosen by chance, until the time is over."""
    count: Counter[Fate] = Counter()
    sound: set[str] = set()
    mutants = chosen(_listed(), budget.random)
    for _, mutant in zip(budget.rounds(), mutants, strict=False):
        if mutant.path not in sound:
            assert fate(mutant.path, _source(mutant.path)) == "survived", f"{mutant.path}: its tests fail unchanged"
            sound.add(mutant.path)
        changed = _changed(mutant)
        if not _is_python(changed):
            continue
        end = fate(mutant.path, changed)
        count[end] += 1
        print(f"{end}: {mutant.path}:{mutant.line} {_difference(_source(mutant.path), changed)}", flush=True)
    return f"{count.total()} of {len(mutants)} places changed: {count['killed']} killed, {count['survived']} survived"


def chosen(dump: Iterable[str], random: Random) -> list[Mutant]:
    """One mutant for each place in the code, in an order by chance.

    Args:
        dump: what cosmic-ray lists, a line of JSON for each mutant.
        random: the chance.
    """
    places: dict[tuple[str, int, int], list[Mutant]] = {}
    for text in dump:
        (mutation,) = json.loads(text)[0]["mutations"]
        line, column = mutation["start_pos"]
        mutant = Mutant(mutation["module_path"], line, mutation["operator_name"], mutation["occurrence"])
        if _IN_ANNOTATIONS not in mutant.operator:
            places.setdefault((mutant.path, line, column), []).append(mutant)
    by_name = [
        sorted(places[place], key=lambda mutant: (mutant.operator, mutant.occurrence)) for place in sorted(places)
    ]
    return random.sample([random.choice(mutants) for mutants in by_name], len(by_name))


def fate(path: str, source: str) -> Fate:
    """Run the tests of this module in a copy of the tree where this is its source."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for part in PARTS:
            copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
            copy(ROOT / part, root / part)
        (root / path).write_text(source, encoding="utf-8")
        # The tests' own measure of what is covered counts no lines of a copy.
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("COVERAGE_", "PYTEST_"))}
        ended = subprocess.Popen(
            [sys.executable, "-m", "pytest", "-x", "-n0", "-p", "no:cacheprovider", *TARGETS[path]],
            cwd=root,
            env=kept | {"PYTHONPATH": f"{root}:{ROOT / 'generated'}"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            return "survived" if ended.wait(LONGEST) == 0 else "killed"
        except subprocess.TimeoutExpired:
            ended.kill()
            ended.wait()
            return "killed"


def _is_python(source: str) -> bool:
    """Some changes are none that anybody could make: `*` alone among arguments is no operator."""
    try:
        compile(source, "module.py", "exec")
    except SyntaxError:
        return False
    return True


def _source(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def _difference(old: str, new: str) -> str:
    """The line that differs, before and after."""
    pairs = zip(old.splitlines(), new.splitlines(), strict=False)
    was, is_ = next((pair for pair in pairs if pair[0] != pair[1]), ("", ""))
    return f"`{was.strip()}` → `{is_.strip()}`"


def _listed() -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        config, session = Path(folder) / "config.toml", str(Path(folder) / "session.sqlite")
        settings = {"module-path": [*TARGETS], "timeout": LONGEST, "excluded-modules": [], "test-command": "none"}
        lines = [f"{name} = {json.dumps(value)}" for name, value in settings.items()]
        config.write_text("\n".join(["[cosmic-ray]", *lines, "[cosmic-ray.distributor]", 'name = "local"']))
        _cosmic_ray(ROOT, "init", str(config), session)
        return _cosmic_ray(ROOT, "dump", session).splitlines()


def _changed(mutant: Mutant) -> str:
    """The source of the module with this change, which is made to a copy."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "module.py"
        shutil.copy(ROOT / mutant.path, copy)
        _cosmic_ray(Path(folder), "apply", copy.name, mutant.operator, str(mutant.occurrence))
        return copy.read_text(encoding="utf-8")


def _cosmic_ray(folder: Path, *arguments: str) -> str:
    ended = subprocess.run(["cosmic-ray", *arguments], cwd=folder, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout
