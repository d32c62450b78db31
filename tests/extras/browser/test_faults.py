"""Faults, limits and the clock, changed on the page."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from customer_io_client.client._sync.root import CustomerIO
from customer_io_client.emulator import Emulator
from customer_io_client.exceptions import RateLimitError, ServerError
from customer_io_client.testing import emulator_client
from tests.extras.browser.desk import Desk


@pytest.fixture
def hasty(emulator: Emulator) -> CustomerIO:
    """A client that tries once."""
    return emulator_client(emulator, retries=0)


def test_a_fault_that_is_switched_on_strikes_and_switched_off_does_not(desk: Desk, hasty: CustomerIO) -> None:
    desk.open("faults")
    desk.page.get_by_role("button", name="Every third call 503").click()
    rule = desk.page.get_by_role("article", name="Rule 1")
    expect(rule).to_contain_text("503")
    with hasty:
        hasty.create_customer("u1")
        hasty.create_customer("u2")
        with pytest.raises(ServerError):
            hasty.create_customer("u3")
        expect(rule).to_contain_text("struck 1 of 3")

        rule.get_by_role("switch").click()
        expect(rule.get_by_role("switch")).to_have_attribute("aria-checked", "false")
        _create(hasty, 6)

        rule.get_by_role("switch").click()
        expect(rule.get_by_role("switch")).to_have_attribute("aria-checked", "true")
        with pytest.raises(ServerError):
            _create(hasty, 3)

        rule.get_by_role("button", name="Remove rule 1").click()
        expect(rule).to_have_count(0)
        _create(hasty, 6)

    desk.open("refused")
    expect(desk.row("Requests", "503")).to_contain_text("fault")


def test_a_rule_is_made_by_the_form(desk: Desk, hasty: CustomerIO) -> None:
    desk.open("faults")
    desk.page.get_by_label("Operation").fill("track.customers.delete")
    desk.page.get_by_label("Status").fill("500")
    desk.page.get_by_role("button", name="Add the rule").click()
    expect(desk.page.get_by_role("article", name="Rule 1")).to_contain_text("track.customers.delete")
    with hasty:
        hasty.create_customer("u1")
        with pytest.raises(ServerError):
            hasty.delete_customer("u1")


def test_a_rule_that_is_none_is_refused_with_why(desk: Desk) -> None:
    desk.open("faults")
    desk.page.get_by_label(re.compile("as JSON: change")).fill("{")
    desk.page.get_by_role("button", name="Add the rule").click()
    expect(desk.page.get_by_role("alert").filter(has_text="not JSON")).to_be_visible()
    expect(desk.page.get_by_role("article")).to_have_count(0)


def test_limits_that_are_switched_on_refuse_and_show_it(desk: Desk, hasty: CustomerIO) -> None:
    desk.open("faults")
    desk.page.get_by_role("button", name="Requirement", exact=True).click()
    expect(desk.page.get_by_role("row", name=re.compile("^track"))).to_contain_text("60 a second")
    with hasty, pytest.raises(RateLimitError):
        _create(hasty, 200)
    desk.open("requests")
    chart = desk.page.get_by_role("img", name=re.compile("^track", re.IGNORECASE))
    expect(chart).to_have_accessible_name(re.compile("of 60"))
    expect(desk.row("Requests", "429")).to_contain_text("rate limited to 60 requests per 1s")


@pytest.mark.usefixtures("filled")
def test_a_reset_asks_first_and_empties_the_page(desk: Desk) -> None:
    desk.open("faults")
    desk.page.get_by_role("button", name="Reset the workspace").click()
    desk.page.get_by_role("button", name="Cancel").click()
    desk.open("people/ada")
    expect(desk.detail("Person")).to_contain_text("Ada Lovelace")
    desk.open("faults")
    desk.page.get_by_role("button", name="Reset the workspace").click()
    desk.page.get_by_role("button", name="Reset the workspace").click()
    desk.open("requests")
    expect(desk.rows("Requests")).to_have_count(0)
    desk.open("people")
    expect(desk.rows("People")).to_have_count(2)


def test_time_that_is_moved_on_is_shown(desk: Desk, emulator: Emulator) -> None:
    desk.open("faults")
    desk.page.get_by_role("switch", name="Stand still").click()
    clock = desk.page.get_by_role("status").filter(has_text=re.compile(r"\d:\d\d"))
    expect(clock).to_be_visible()
    before = clock.inner_text()
    desk.page.get_by_role("button", name="+1 hour").click()
    expect(clock).not_to_have_text(before)


def _create(client: CustomerIO, count: int) -> None:
    for number in range(count):
        client.create_customer(f"u{number}")
