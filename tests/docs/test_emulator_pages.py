"""The pages on the emulator say the truth: their commands and programs run as they stand, on other ports."""

from __future__ import annotations

import inspect
import os
import re
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import click
import httpx
import pytest
import yaml

from customer_io_client.emulator import Emulator
from customer_io_client.emulator.command import command
from customer_io_client.emulator.control import table
from customer_io_client.emulator.limits import LANES
from customer_io_client.emulator.state.deliveries import METRICS, TYPES
from tests.cli.test_emulator_ready import free_port
from tests.docs.pages import PORT, Step, blocks, consoles, is_as_told, rows, run, run_steps, text_of

PAGES: Final = ("emulator.md", "emulator-playing.md", "emulator-control.md", "other-languages.md")
NOW: Final = 1767225600.0
"""The time of the answers on the pages."""
CONSOLE: Final = [
    pytest.param(steps, id=f"{page}: {steps[0].command[:60]}") for page in PAGES for steps in consoles(page)
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the files that the commands name, and the command itself on the path."""
    faults, seed = blocks("emulator-playing.md", "yaml")
    (tmp_path / "faults.yaml").write_text(faults)
    (tmp_path / "shop.yaml").write_text(seed)
    program = tmp_path / "bin" / "customer-io"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -W error -m customer_io_client.cli.main "$@"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:{os.environ['PATH']}")
    return tmp_path


@pytest.mark.parametrize("steps", CONSOLE)
def test_commands_run_and_print_what_the_page_says(steps: Sequence[Step], folder: Path) -> None:
    if any("customer-io emulator" in step.command for step in steps):
        printed = run_steps(steps, folder, f"127.0.0.1:{free_port()}")
    else:
        with Emulator(clock=lambda: NOW) as emulator:
            printed = run_steps(steps, folder, emulator.url.removeprefix("http://"))
    for step, text in zip(steps, printed, strict=True):
        assert not step.answer or is_as_told(step.answer, text), text


def test_an_answer_is_compared_but_for_what_was_left_out() -> None:
    assert is_as_told("{…2}", '{"a":\n12}\n')
    assert is_as_told(f"at {PORT} …", "at 127.0.0.1:5 or so\n\nStopped.\n")
    assert not is_as_told('{"a":1', '{"a":1}')
    assert not is_as_told("{…3}", '{"a":12}')


def test_the_program_of_the_page_runs() -> None:
    (program,) = blocks("emulator.md", "python")
    exec(compile(program, "emulator.md", "exec"), {})


def test_the_fault_rules_of_the_page_strike() -> None:
    rules = yaml.safe_load(blocks("emulator-playing.md", "yaml")[0])
    with Emulator(faults=rules) as emulator:
        url = f"{emulator.url}/api/v1/customers/u1"
        answers = [httpx.put(url, json={}, auth=("site", "key"), trust_env=False) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 503]
    assert answers[2].headers["Retry-After"] == "2"


def test_the_seed_of_the_page_is_the_workspace(folder: Path) -> None:
    with Emulator(seed=folder / "shop.yaml") as emulator:
        people = httpx.get(f"{emulator.url}/_emulator/people", trust_env=False).json()["people"]
    assert [person["identifiers"]["id"] for person in people] == ["u1"]


def jobs(block: str) -> list[str]:
    """The commands of a job of GitHub or GitLab."""
    document: Any = yaml.safe_load(block)
    if "jobs" in document:
        return [step["run"] for step in document["jobs"]["test"]["steps"] if "run" in step]
    return list(document["test"]["script"])


@pytest.mark.parametrize("block", blocks("other-languages.md", "yaml"), ids=["github", "gitlab"])
def test_the_jobs_have_an_emulator_to_test_against(block: str, folder: Path) -> None:
    lines = jobs(block)
    assert lines[0].startswith("pip install")
    assert lines[-1] == "npm test"
    kept = [line.replace("customer-io emulator --", "customer-io emulator --port 0 --") for line in lines[1:-1]]
    script = "\n".join([*kept, "cat emulator.json"])
    assert '"CUSTOMERIO_BASE_URL"' in run(script, folder)


@pytest.mark.parametrize(
    ("language", "program", "printed"), [("js", "node", "u1@example.com premium\n"), ("ruby", "ruby", "bought\n")]
)
def test_programs_in_other_languages_run(language: str, program: str, printed: str, folder: Path) -> None:
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    (code,) = blocks("other-languages.md", language)
    file = folder / {"js": "program.mjs", "ruby": "program.rb"}[language]
    file.write_text(code)
    with Emulator() as emulator:
        assert run(f"{program} {file.name}", folder, CUSTOMERIO_BASE_URL=emulator.url) == printed


def test_the_container_runs_a_command_that_is_there(folder: Path) -> None:
    (line,) = [line for line in text_of("other-languages.md").splitlines() if "docker run" in line]
    found = re.search(r'sh -c "pip install .* && exec (customer-io emulator --host 0\.0\.0\.0)"', line)
    assert found is not None
    (printed,) = run_steps([Step(found[1], "")], folder, f"127.0.0.1:{free_port()}")
    assert "0.0.0.0 is not loopback" in printed


def options_of(text: str) -> set[str]:
    return {*re.findall(r"--[a-z-]+", text)}


def test_the_settings_are_those_of_the_command_and_of_python() -> None:
    by_parameter = {option.name or "": option.opts[0] for option in command.params if isinstance(option, click.Option)}
    settings = rows("emulator.md", "Settings")
    assert len(settings) > 10
    for in_python, in_command, _ in settings:
        names = re.findall(r"`(\w+)", in_python)
        assert names == [] or options_of(in_command) == {by_parameter[name] for name in names if name in by_parameter}
    named = [option for _, in_command, _ in settings for option in options_of(in_command)]
    assert sorted(named) == sorted(by_parameter.values())
    arguments = [name for cell, _, _ in settings for name in re.findall(r"`(\w+)", cell)]
    assert sorted(arguments) == sorted(inspect.signature(Emulator).parameters)


def test_every_option_that_a_page_names_is_one() -> None:
    known = {option.opts[0] for option in command.params} | {"--help"}
    known |= {name for child in command.commands.values() for option in child.params for name in option.opts}
    named = [
        option
        for page in (*PAGES, "emulator-fidelity.md", "testing.md")
        for line in re.findall(r"customer-io emulator[^`\n]*|`--[a-z-]+", text_of(page))
        for option in options_of(line)
    ]
    assert named
    assert {*named} - known == set()


def test_every_control_path_stands_on_its_page_once() -> None:
    known = [f"{method} /_emulator/{path}" for method, path in (*table.TABLE, *table.WIDE, *table.LONG, *table.ENDLESS)]
    told = re.findall(r"^\| `([A-Z]+ /_emulator/[^`]+)` \|", text_of("emulator-control.md"), flags=re.MULTILINE)
    assert sorted(told) == sorted([*known, "GET /_emulator/hosted/…"])


def test_what_is_played_is_what_the_page_names() -> None:
    played = [re.findall(r"`(\w+)`", first) for first, _ in rows("emulator-playing.md", "Opens, clicks, bounces")]
    assert {metric for names in played for metric in names} == {*METRICS}
    lanes = {lane.strip("`"): (vendor, own) for lane, vendor, own in rows("emulator-playing.md", "Limits")}
    assert {*lanes} == {*LANES["vendor"]} == {*LANES["requirement"]}
    for lane, (vendor, own) in lanes.items():
        assert str(LANES["vendor"][lane][0].calls) == vendor.split()[0]
        assert str(LANES["requirement"][lane][0].calls) == (vendor if own == "the same" else own).split()[0]
    assert all(f"`{kind}`" in text_of("emulator-control.md") for kind in TYPES)
