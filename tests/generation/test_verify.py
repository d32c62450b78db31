"""The counts that find what the generator would lose in silence."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from scripts.contract.merge import merged
from scripts.generator.facts import Facts, operations
from scripts.generator.verify import findings
from tests.generation.conftest import ROOT

SPEC = ROOT / "spec"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    copy = tmp_path / "customer_io_api"
    shutil.copytree(ROOT / "generated" / "customer_io_api", copy, ignore=shutil.ignore_patterns("__pycache__"))
    return copy


@pytest.fixture(scope="module")
def facts() -> list[Facts]:
    return [fact for api in ("track", "app", "pipelines") for fact in operations(api, merged(SPEC, api))]


def test_the_generated_package_adds_up(target: Path, facts: list[Facts]) -> None:
    assert findings(SPEC, target, facts) == []


def test_a_lost_module_method_and_class_are_each_found(target: Path, facts: list[Facts]) -> None:
    target.joinpath("app", "api", "segments", "segments_get.py").unlink()
    target.joinpath("app", "models", "segment_usage.py").unlink()
    resource = target / "track" / "resources" / "forms.py"
    resource.write_text(resource.read_text().replace("def submit(", "def _submit("))
    found = findings(SPEC, target, facts)
    assert "app: operation without a module: segments_get" in found
    assert "app: component without a class: SegmentUsage" in found
    assert "track: 18 operations, but 17 plain methods" in found
    assert "track: 18 operations, but 17 Async methods" in found


def test_a_lost_event_is_found(target: Path, facts: list[Facts]) -> None:
    target.joinpath("webhooks", "models", "email_clicked.py").unlink()
    table = target / "webhooks" / "events.py"
    listed = table.read_text()
    assert listed.count('    ("slack", "sent"): "SlackSent",\n') == 1
    table.write_text(listed.replace('    ("slack", "sent"): "SlackSent",\n', '    ("fax", "sent"): "FaxSent",\n'))
    found = findings(SPEC, target, facts)
    assert "webhooks: component without a class: EmailClicked" in found
    assert "webhooks: event that is not in the table: SlackSent" in found
    assert "webhooks: event that is not in the contract: FaxSent" in found
    table.write_text("")
    assert "webhooks: event that is not in the table: EmailClicked" in findings(SPEC, target, facts)


def test_a_module_that_does_not_import_is_found(target: Path, facts: list[Facts]) -> None:
    target.joinpath("pipelines", "models", "call_context.py").write_text("import nowhere\n")
    assert (
        findings(SPEC, target, facts)[-1] == "a module does not import: ModuleNotFoundError: No module named 'nowhere'"
    )
