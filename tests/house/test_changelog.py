"""The version, the changelog and the notes for the next one agree."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import version

import customer_io_client
from tests.house.files import ROOT

KINDS = ("added", "changed", "deprecated", "fixed", "removed", "security")
HEADINGS = re.compile(r"^## \[(?P<version>[^\]]+)\] - (?P<date>unreleased|\d{4}-\d\d-\d\d)$", re.MULTILINE)


def _project_version() -> str:
    found: str = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    return found


def test_the_newest_entry_is_the_projects_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    entries = list(HEADINGS.finditer(changelog))
    assert len(entries) == changelog.count("\n## ")
    assert entries[0]["version"] == _project_version()
    assert all(entry["date"] != "unreleased" for entry in entries[1:])


def test_the_installed_and_the_written_version_are_the_projects() -> None:
    assert version("customer-io-client") == customer_io_client.__version__ == _project_version()


def test_every_note_for_the_next_version_is_one_line_of_a_known_kind() -> None:
    notes = [path for path in (ROOT / "changes").iterdir() if path.name != "README.md"]
    for note in notes:
        assert re.fullmatch(rf"[a-z0-9-]+\.({'|'.join(KINDS)})\.md", note.name), note.name
        assert re.fullmatch(r"[A-Z`].{10,250}\.\n", note.read_text(encoding="utf-8")), note.name
