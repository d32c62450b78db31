"""The emulator stops and starts again while its page is open: the page goes on by itself, and no error stays."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest
from playwright.sync_api import expect

from customer_io_client.emulator import Emulator
from customer_io_client.testing import emulator_client
from tests.extras.browser.desk import Desk
from tests.extras.browser.watching import Watch

AWAY = (
    "ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|dynamically imported module"
)
UNANSWERED = "The emulator does not answer"
Restart: TypeAlias = Callable[[], Emulator]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The file that outlives the process."""
    return tmp_path / "state.db"


@pytest.fixture
def emulator(data: Path) -> Iterator[Emulator]:
    """One that keeps its state, with one person in it."""
    with Emulator(data=data) as emulator:
        with emulator_client(emulator) as client:
            client.create_customer("u1", "u1@example.com", name="The First")
        yield emulator


@pytest.fixture
def restart(desk: Desk, watch: Watch, emulator: Emulator, data: Path) -> Iterator[Restart]:
    """Takes the emulator away, which the page notices; the result brings it back, with the same state and port."""
    watch.expect(AWAY)
    port = int(emulator.url.rpartition(":")[2])
    expect(desk.row("Requests", "u1")).to_be_visible()
    desk.page.evaluate("window.isSamePage = true")
    emulator.stop()
    expect(desk.page.get_by_role("status").filter(has_text=re.compile("trying", re.IGNORECASE))).to_be_visible()
    again: list[Emulator] = []

    def start() -> Emulator:
        again.append(Emulator(port=port, data=data))
        again[-1].start()
        return again[-1]

    yield start
    assert desk.page.evaluate("window.isSamePage") is True
    for one in again:
        one.stop()


@pytest.mark.parametrize(
    ("tab", "shown"), [("People", "The First"), ("Messages", "ada@example.com"), ("Segments", "Newsletter readers")]
)
def test_a_view_that_is_opened_in_between_is_filled_once_it_can(
    desk: Desk, restart: Restart, tab: str, shown: str
) -> None:
    desk.go(tab)
    expect(desk.page.get_by_text(UNANSWERED)).to_be_visible()
    restart()
    expect(desk.row(tab, shown)).to_be_visible(timeout=10_000)
    expect(desk.page.get_by_text(UNANSWERED)).to_have_count(0)
    desk.expect_connected()


def test_the_list_that_is_open_goes_on(desk: Desk, restart: Restart) -> None:
    with emulator_client(restart()) as client:
        client.create_customer("u2")
        expect(desk.row("Requests", "u2")).to_be_visible(timeout=10_000)
        expect(desk.row("Requests", "u1")).to_be_visible()
        client.create_customer("u3")
        expect(desk.row("Requests", "u3")).to_be_visible()


def test_a_request_that_was_opened_in_between_is_shown(desk: Desk, restart: Restart) -> None:
    desk.row("Requests", "u1").click()
    expect(desk.detail("Request")).to_contain_text(UNANSWERED)
    restart()
    expect(desk.detail("Request").get_by_role("heading").first).to_have_text("track.customers.identify", timeout=10_000)
    expect(desk.page.get_by_text(UNANSWERED)).to_have_count(0)


def test_what_is_read_stays_while_the_emulator_is_away(
    desk: Desk, watch: Watch, emulator: Emulator, data: Path
) -> None:
    watch.expect(AWAY)
    desk.open("people/u1")
    expect(desk.detail("Person")).to_contain_text("The First")
    port = int(emulator.url.rpartition(":")[2])
    emulator.stop()
    expect(desk.page.get_by_role("status").filter(has_text=re.compile("trying", re.IGNORECASE))).to_be_visible()
    desk.page.wait_for_timeout(700)
    expect(desk.detail("Person")).to_contain_text("The First")
    with Emulator(port=port, data=data) as again, emulator_client(again) as client:
        client.update_customer("u1", name="The Same")
        expect(desk.detail("Person")).to_contain_text("The Same", timeout=10_000)
        expect(desk.row("People", "The Same")).to_be_visible()
        expect(desk.page.get_by_text(UNANSWERED)).to_have_count(0)


def test_a_fault_that_could_not_be_added_is_no_longer_complained_of(
    desk: Desk, watch: Watch, emulator: Emulator, data: Path
) -> None:
    watch.expect(AWAY)
    desk.open("faults")
    expect(desk.page.get_by_text("No rule")).to_be_visible()
    port = int(emulator.url.rpartition(":")[2])
    emulator.stop()
    desk.page.get_by_role("button", name="Every third call 503").click()
    desk.page.get_by_role("button", name="+1 hour").click()
    complaints = desk.page.get_by_role("alert").filter(has_text=UNANSWERED)
    expect(complaints).to_have_count(2)
    with Emulator(port=port, data=data):
        expect(complaints).to_have_count(0, timeout=10_000)
        desk.page.get_by_role("button", name="Every third call 503").click()
        expect(desk.page.get_by_role("article", name="Rule 1")).to_be_visible()
