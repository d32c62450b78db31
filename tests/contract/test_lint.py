"""Each rule of the lint fires on a small contract with one fault, and the small contract has none."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.contract.contract import Contract
from scripts.contract.lint import RULES, Rule, lint, main, standard
from scripts.contract.rules_operations import request_bodies
from tests.contract import faults, faults_events, faults_files
from tests.contract.faults import Fault, ref
from tests.contract.minimal import Files

CASES = [*faults.CASES, *faults_events.CASES, *faults_files.CASES]


def test_the_small_contract_has_no_fault(tmp_path: Path) -> None:
    assert lint(Files().write(tmp_path)) == []


def test_the_small_contract_with_files_has_no_fault(tmp_path: Path) -> None:
    files = Files()
    faults_files.add_files(files)
    assert lint(files.write(tmp_path)) == []


def test_a_body_may_be_left_out_where_none_of_its_fields_is_obligatory(tmp_path: Path) -> None:
    files = Files()
    files.writing["requestBody"]["required"] = False
    files.writing["requestBody"]["content"]["application/json"]["schema"] = ref("Thing")
    assert [*request_bodies(Contract.read(files.write(tmp_path)))] != []
    files.schemas["Thing"]["required"] = []
    assert [*request_bodies(Contract.read(files.write(tmp_path)))] == []


@pytest.mark.parametrize(
    ("rule", "fault", "where"), CASES, ids=[f"{rule.__name__}-{index}" for index, (rule, *_) in enumerate(CASES)]
)
def test_a_rule_fires_at_the_fault(rule: Rule, fault: Fault, where: str, tmp_path: Path) -> None:
    files = Files()
    fault(files)
    findings = [*rule(Contract.read(files.write(tmp_path)))]
    assert where in {finding.pointer for finding in findings}, findings
    assert all(finding.file.is_file() and finding.message for finding in findings)


def test_every_rule_has_a_fault() -> None:
    assert {rule.__name__ for rule in RULES} == {rule.__name__ for rule, _, _ in CASES}
    assert len({*RULES}) == len(RULES)


def test_other_rules_wait_until_the_standard_holds(tmp_path: Path) -> None:
    files = Files()
    files.listing["responses"] = {"200": {}}
    files.schemas["Thing"]["title"] = "Thing"
    folder = files.write(tmp_path)
    found = lint(folder)
    assert found == [*standard(Contract.read(folder))]
    assert found[0].file == folder / "track"
    assert "description" in found[0].message


def test_main_prints_the_findings_and_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = Files()
    files.schemas["Thing"]["title"] = "Thing"
    folder = files.write(tmp_path)
    assert main([str(folder)]) == 1
    line, total = capsys.readouterr().out.splitlines()
    assert line.startswith(f"{folder}/track/things.yaml#/components/schemas/Thing: `title` renames")
    assert total == f"1 findings in {folder}"


def test_main_prints_what_cannot_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = Files().write(tmp_path)
    folder.joinpath("track", "things.yaml").write_text("a: 1\na: 2\n")
    assert main([str(folder)]) == 1
    assert f"{folder}/track/things.yaml:2: duplicate key 'a'" in capsys.readouterr().out


def test_main_passes_a_contract_without_fault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = Files().write(tmp_path)
    assert main([str(folder)]) == 0
    assert capsys.readouterr().out == f"0 findings in {folder}\n"
