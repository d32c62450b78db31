"""What is said of how true the emulator is names operations that are there, and leads to where it is said."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from customer_io_api._operations import OPERATIONS
from scripts.fidelity import DECIDED, FAITHFUL, SIMPLER, Entry, Fidelity, anchor, entries

ROWS = {page: [*entries(page)] for page in (SIMPLER, *DECIDED)}


@pytest.mark.parametrize("page", ROWS, ids=lambda page: page.stem)
def test_each_call_of_a_row_is_an_operation(page: Path) -> None:
    calls = {call for row in ROWS[page] for call in row.calls}
    assert calls
    assert {call for call in calls if not any(fnmatchcase(name, call) for name in OPERATIONS)} == set()


@pytest.mark.parametrize("page", ROWS, ids=lambda page: page.stem)
def test_every_row_of_the_tables_is_read(page: Path) -> None:
    """But for the list of the other pages, and what is said of no call."""
    sections = page.read_text("utf-8").split("\n## ")[1:]
    lines = [line for text in sections if not text.startswith("Reporting webhooks") for line in text.splitlines()]
    rows = [line for line in lines if line.startswith("| ")]
    heads = [line for line in rows if line.startswith(("| calls |", "| what is ", "| --- |"))]
    assert len(ROWS[page]) == len(rows) - len(heads)


def test_the_pages_of_decisions_are_listed_with_all_that_they_are_about() -> None:
    (first,) = [page for page in DECIDED if page.stem == "emulator-decisions"]
    contents = first.read_text("utf-8").partition("\n## ")[0]
    for page in DECIDED:
        for section in re.findall(r"^## (.+)$", page.read_text("utf-8"), flags=re.MULTILINE):
            assert f"[{section}]({page.name if page != first else ''}#{anchor(section)})" in contents


@pytest.mark.parametrize("page", ROWS, ids=lambda page: page.stem)
def test_headings_are_told_apart_by_their_links(page: Path) -> None:
    headings = [anchor(line.lstrip("# ")) for line in page.read_text("utf-8").splitlines() if line.startswith("#")]
    assert len(set(headings)) == len(headings)


def test_a_call_is_faithful_unless_a_row_names_it() -> None:
    told = {name: Fidelity().of(name) for name in OPERATIONS}
    named = {name for name in OPERATIONS if any(row.names(name) for rows in ROWS.values() for row in rows)}
    assert {name for name, cell in told.items() if cell != FAITHFUL} == named


def test_a_cell_says_what_is_simpler_and_links_what_was_decided(tmp_path: Path) -> None:
    simpler, decided = tmp_path / "simpler.md", tmp_path / "decided.md"
    simpler.write_text(
        "# A\n\n### Runs, and more\n\n| calls | b | c |\n| --- | --- | --- |\n| `app.x.*` | one app | d |\n"
    )
    decided.write_text(
        "## One\n| calls | b | c |\n| --- | --- | --- |\n| `app.x.get`, others | e | f |\n"
        "\n| other | g | h |\n| --- | --- | --- |\n| `app.*` | i | j |\n"
        "## All\nCalls: `app.z.*`.\n\n| k | l |\n| --- | --- |\n| m | n |\n"
    )
    assert [*entries(decided)] == [
        Entry("decided.md", "One", "e", ("app.x.get",)),
        Entry("decided.md", "All", "m", ("app.z.*",)),
    ]
    fidelity = Fidelity(simpler, [decided])
    assert fidelity.of("app.x.list") == "approximate: [one app](simpler.md#runs-and-more)"
    assert fidelity.of("app.x.get").endswith("; unsaid: [One](decided.md#one)")
    assert fidelity.of("app.z.get") == "unsaid: [All](decided.md#all)"
    assert fidelity.of("app.y.get") == "faithful"
