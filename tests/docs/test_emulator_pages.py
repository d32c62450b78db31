"""The pages on the emulator say the truth: their commands and programs run as they stand, on other ports."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, cast

import httpx
import pytest
import yaml

from customer_io_client.emulator import Emulator
from scripts.fidelity import anchor
from tests.cli.test_emulator_ready import free_port

DOCS: Final = Path(__file__).resolve().parents[2] / "docs"
PAGES: Final = ("emulator.md", "emulator-playing.md", "other-languages.md")
ELSEWHERE: Final = ("pip install", "docker run", "npm test")
"""Commands that need a network, a daemon or somebody else's project."""


def blocks(page: str, language: str) -> list[str]:
    found = re.findall(rf"^```{language}\n(.*?)^```", (DOCS / page).read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
    return cast("list[str]", found)


def commands(page: str) -> Iterator[tuple[str, ...]]:
    """The commands of each console block that can run here."""
    for block in blocks(page, "console"):
        lines = [line.removeprefix("$ ") for line in block.splitlines() if line.startswith("$ ")]
        kept = tuple(line for line in lines if not line.startswith(ELSEWHERE))
        if kept:
            yield kept


CONSOLE = [pytest.param(page, lines, id=f"{page}: {lines[0][:60]}") for page in PAGES for lines in commands(page)]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the files that the commands name, and the command itself on the path."""
    (tmp_path / "shop.yaml").write_text(blocks("emulator-playing.md", "yaml")[1])
    command = tmp_path / "bin" / "customer-io"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -W error -m customer_io_client.cli.main "$@"\n')
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{command.parent}:{os.environ['PATH']}")
    return tmp_path


def run(script: str, folder: Path, **environ: str) -> str:
    """Run this in a shell that ends what it has started; what it printed."""
    ended = subprocess.run(
        ["/bin/bash", "-c", f"set -em; trap 'kill $(jobs -p) && wait' EXIT\n{script}"],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=folder,
        env={**os.environ, "NO_PROXY": "*", **environ},
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def served(line: str, port: int) -> str:
    """A command that serves until Ctrl-C, beside the next one."""
    if not line.startswith("customer-io emulator") or line.endswith("&") or " wait " in line:
        return line
    return f"{line} --port {port} > emulator.log 2>&1 &\ncustomer-io emulator wait --url http://127.0.0.1:{port}"


@pytest.mark.parametrize(("page", "lines"), CONSOLE)
def test_commands_run(page: str, lines: tuple[str, ...], folder: Path) -> None:
    assert page in PAGES
    text = "\n".join(lines)
    with Emulator() as emulator:
        port = free_port() if "customer-io emulator" in text else int(emulator.url.rpartition(":")[2])
        script = "\n".join(served(line, port) for line in lines)
        latest = httpx.get(f"{emulator.url}/_emulator/deliveries?limit=1", trust_env=False).json()["deliveries"][0]
        there = {"127.0.0.1:8025": f"127.0.0.1:{port}", "8443": str(free_port())}
        for written, real in {**there, "/ID/": f"/{latest['id']}/", "curl -s": "curl -sf"}.items():
            script = script.replace(written, real)
        run(script, folder)


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


def steps(block: str) -> list[str]:
    """The commands of a job of GitHub or GitLab."""
    document: Any = yaml.safe_load(block)
    if "jobs" in document:
        return [step["run"] for step in document["jobs"]["test"]["steps"] if "run" in step]
    return list(document["test"]["script"])


@pytest.mark.parametrize("block", blocks("other-languages.md", "yaml"), ids=["github", "gitlab"])
def test_the_jobs_have_an_emulator_to_test_against(block: str, folder: Path) -> None:
    lines = steps(block)
    assert lines[0].startswith("pip install")
    assert lines[-1] == "npm test"
    kept = [line.replace("customer-io emulator --", "customer-io emulator --port 0 --") for line in lines[1:-1]]
    script = "\n".join([*kept, "cat emulator.json"])
    assert '"CUSTOMERIO_BASE_URL"' in run(script, folder)


@pytest.mark.parametrize(
    ("language", "command", "printed"), [("js", "node", "u1@example.com premium\n"), ("ruby", "ruby", "bought\n")]
)
def test_programs_in_other_languages_run(language: str, command: str, printed: str, folder: Path) -> None:
    if shutil.which(command) is None:
        pytest.skip(f"{command} is not installed")
    (program,) = blocks("other-languages.md", language)
    file = folder / {"js": "program.mjs", "ruby": "program.rb"}[language]
    file.write_text(program)
    with Emulator() as emulator:
        assert run(f"{command} {file.name}", folder, CUSTOMERIO_BASE_URL=emulator.url) == printed


def test_the_container_runs_a_command_that_is_there(folder: Path) -> None:
    (line,) = [line for line in (DOCS / "other-languages.md").read_text("utf-8").splitlines() if "docker run" in line]
    found = re.search(r'sh -c "pip install .* && exec (customer-io emulator --host 0\.0\.0\.0)"', line)
    assert found is not None
    port = free_port()
    assert run(served(found[1], port), folder) == f"http://127.0.0.1:{port}\n"


def test_every_option_of_the_command_stands_on_the_page() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "customer_io_client.emulator", "--help"], capture_output=True, text=True, check=True
    )
    options = {*re.findall(r"^  (--[a-z-]+)", told.stdout, flags=re.MULTILINE)} - {"--help"}
    page = (DOCS / "emulator.md").read_text("utf-8")
    shortened = {"--app-api-key", "--pipelines-api-key"}
    assert {option for option in options - shortened if f"{option}`" not in page and f"{option} " not in page} == set()


def test_every_control_path_stands_on_the_page() -> None:
    from customer_io_client.emulator.control import table

    page = (DOCS / "emulator-playing.md").read_text("utf-8")
    firsts = {path.partition("/")[0] for _, path in (*table.TABLE, *table.WIDE, *table.LONG, *table.ENDLESS)}
    assert {first for first in firsts if f"/_emulator/{first}" not in page} == set()


@pytest.mark.parametrize("page", ["emulator.md", "emulator-playing.md", "other-languages.md", "coverage.md"])
def test_links_to_headings_lead_to_one(page: str) -> None:
    links = re.findall(r"\]\(([\w-]*(?:\.md)?)#([\w-]+)\)", (DOCS / page).read_text("utf-8"))
    dead = {(file, place) for file, place in links if place not in headings(file or page)}
    assert links
    assert dead == set()


def headings(page: str) -> set[str]:
    text = (DOCS / page).read_text("utf-8")
    return {anchor(line.lstrip("# ")) for line in text.splitlines() if line.startswith("#")} | {
        *re.findall(r'<a id="([^"]+)">', text)
    }
