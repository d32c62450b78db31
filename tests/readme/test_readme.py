"""Each section of the README, run on its own against a fresh emulator, in both colours."""

from __future__ import annotations

import contextlib
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from customer_io_client import CustomerIO
from customer_io_client.emulator import Emulator
from scripts.readme import COMPLETE, Section, in_async, sections
from tests.unit.test_pytest_plugin import run_pytest

SECTIONS = {section.title: section for section in sections()}
NUMBER = r"\d+"

PRINTS = {
    "Create a customer": r"Customer ID: customer_123\n",
    "List customers": r"user@example\.com: John Doe\n",
    "Read activities": rf"(clicked_email: {NUMBER}\n){{2}}",
    "Asynchronously": rf"Customer ID: customer_123\n(clicked_email: {NUMBER}\n){{2}}",
    "Everything else": r"customer_123 is in Spring sale\n",
}
"""What a section prints; the others print nothing."""


@pytest.fixture
def emulator(monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    with Emulator() as running:
        for name, value in running.environ.items():
            monkeypatch.setenv(name, value)
        yield running


def _run(program: str) -> str:
    out = io.StringIO()
    names: dict[str, Any] = {"__name__": "__main__"}
    try:
        with contextlib.redirect_stdout(out):
            exec(compile(program, "README.md", "exec"), names)
    finally:
        if isinstance(client := names.get("client"), CustomerIO):
            client.close()
    return out.getvalue()


def _control(emulator: Emulator, path: str) -> Any:
    return httpx.get(f"{emulator.url}/_emulator/{path}").json()


def _person(emulator: Emulator) -> Any:
    return _control(emulator, "people/customer_123")


def _names(emulator: Emulator) -> list[str]:
    return [one["name"] for one in _control(emulator, "activities")["activities"]]


def _operations(emulator: Emulator) -> list[str]:
    return [one["operation"] for one in reversed(_control(emulator, "requests")["requests"])]


def _programs(section: Section) -> dict[str, str]:
    both = {"sync": section.program, "async": in_async(section.program)}
    return {"as written": section.program} if section.title in COMPLETE else both


CASES = [
    pytest.param(section, program, id=f"{section.title}-{colour}")
    for section in SECTIONS.values()
    for colour, program in _programs(section).items()
    if (section.title, colour) != ("Everything else", "async")  # its twin is written out below
]


@pytest.mark.parametrize(("section", "program"), CASES)
def test_section_prints_what_it_promises(emulator: Emulator, section: Section, program: str) -> None:
    printed = _run(program)
    assert re.fullmatch(PRINTS.get(section.title, ""), printed), printed
    assert [one["outcome"] for one in _control(emulator, "requests")["requests"]].count("refused") == 0


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_created_and_updated_customers_are_held_as_sent(emulator: Emulator, colour: str) -> None:
    _run(_programs(SECTIONS["Create a customer"])[colour])
    person = _person(emulator)
    assert person["identifiers"]["email"] == "user@example.com"
    assert person["attributes"] | {"country": "Japan"} == {
        "country": "Japan",
        "created_at": 1705276800,
        "name": "John Doe",
        "plan": "premium",
        "signup_date": "2024-01-15",
    }
    _run(_programs(SECTIONS["Update a customer"])[colour])
    person = _person(emulator)
    assert person["identifiers"]["email"] == "new-email@example.com"
    assert person["attributes"]["plan"] == "enterprise"
    assert person["attributes"]["last_login"] == "2024-02-28"


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_events_are_recorded(emulator: Emulator, colour: str) -> None:
    _run(_programs(SECTIONS["Track an event"])[colour])
    _run(_programs(SECTIONS["Track an anonymous event"])[colour])
    assert {"purchase_completed", "page_viewed"} <= set(_names(emulator))
    assert any(one["name"] == "purchase_completed" for one in _person(emulator)["activities"])


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_segment_changes_arrive_in_order_and_leave_the_person_outside(emulator: Emulator, colour: str) -> None:
    _run(_programs(SECTIONS["Change a segment"])[colour])
    assert _operations(emulator) == ["track.segments.add_customers", "track.segments.remove_customers"]
    assert 1 not in [segment["id"] for segment in _person(emulator)["segments"]]


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_a_form_sets_its_fields_on_the_person(emulator: Emulator, colour: str) -> None:
    _run(_programs(SECTIONS["Submit a form"])[colour])
    attributes = _person(emulator)["attributes"]
    assert (attributes["message"], attributes["rating"]) == ("I love your product!", "5")


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_a_deleted_customer_is_gone(emulator: Emulator, colour: str) -> None:
    _run(_programs(SECTIONS["Delete a customer"])[colour])
    assert httpx.get(f"{emulator.url}/_emulator/people/customer_123").status_code == 404


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_a_refusal_is_printed_as_an_api_error(monkeypatch: pytest.MonkeyPatch, colour: str) -> None:
    with Emulator(api_key="the-right-one") as emulator:
        for name, value in emulator.environ.items():
            monkeypatch.setenv(name, value)
        printed = _run(_programs(SECTIONS["Handle errors"])[colour])
    assert printed.startswith("API error: 401 ")


def test_everything_else_works_asynchronously_too(emulator: Emulator) -> None:
    section = SECTIONS["Everything else"].program
    create = "client.app.segments.create(segment={'name': 'Spring sale'})"
    assert create in section
    program = in_async(section.replace(create, f"(await {create})")).replace("client.track.", "await client.track.")
    assert _run(program) == "customer_123 is in Spring sale\n"


def test_the_test_in_the_readme_passes(tmp_path: Path) -> None:
    (tmp_path / "test_readme.py").write_text(SECTIONS["Test your code"].program, encoding="utf-8")
    assert "2 passed" in run_pytest(tmp_path)


def test_every_example_of_the_readme_is_in_a_section() -> None:
    assert set(PRINTS) < set(SECTIONS)
    assert len(SECTIONS) == 13
