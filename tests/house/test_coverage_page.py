"""The page of all operations is written from what is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from customer_io_api._operations import OPERATIONS
from customer_io_client.emulator import behaviour
from scripts import coverage_page
from scripts.fidelity import Fidelity

FIDELITY = Fidelity()
PAGE = coverage_page.FILE.read_text(encoding="utf-8")


def test_the_page_is_current(capsys: pytest.CaptureFixture[str]) -> None:
    assert coverage_page.main(["--check"]) == 0, capsys.readouterr().err


def test_a_page_that_is_not_current_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(coverage_page, "FILE", tmp_path / "coverage.md")
    assert coverage_page.main(["--check"]) == 1
    assert coverage_page.main([]) == 0
    assert coverage_page.main(["--check"]) == 0
    assert "scripts/docs" in capsys.readouterr().err


def test_every_operation_has_a_line() -> None:
    lines = PAGE.splitlines()
    for operation in OPERATIONS.values():
        method = operation.name.rpartition(".")[2]
        found = [line for line in lines if line.startswith(f"| `{method}` | `{operation.method} {operation.path}` |")]
        assert len(found) == 1, operation.name
        told = FIDELITY.of(operation.name) if behaviour.of(operation.name) else ""
        assert found[0].endswith(f"| {told} |")


def test_the_summary_counts_them() -> None:
    emulated = sum(behaviour.of(name) is not None for name in OPERATIONS)
    simpler = sum(FIDELITY.of(name).startswith("approximate") for name in OPERATIONS)
    assert f"| all | {len(OPERATIONS)} | {emulated} | {simpler} |" in PAGE


def test_every_link_inside_the_page_leads_somewhere() -> None:
    targets = {part.partition('"')[0] for part in PAGE.split('<a id="')[1:]}
    headings = {line.removeprefix("## ").lower().replace(" ", "-") for line in PAGE.splitlines() if line[:3] == "## "}
    links = {part.partition(")")[0] for part in PAGE.split("](#")[1:]}
    assert links
    assert links <= targets | headings
