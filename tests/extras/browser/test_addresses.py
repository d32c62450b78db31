"""Every thing has an address of its own, whatever it is called; what changes or goes while it is open says so."""

from __future__ import annotations

import re
from urllib.parse import quote

import httpx
import pytest
from playwright.sync_api import BrowserContext, expect

from customer_io_client.client._sync.root import CustomerIO
from customer_io_client.emulator import Emulator
from tests.extras.browser.desk import Desk
from tests.extras.browser.watching import Watch

ODD = (
    "a/b/c",
    "100%",
    "%2F%41",
    "ünï ¢ødé 👩\u200d👧",
    "..",
    ".",
    "?a=b#c&d",
    "x" * 150,
    "cio_a3000001",
    "ada@example.com ",
    "<b>&amp;",
    "+",
)
"""Ids of people."""


@pytest.mark.parametrize("identifier", ODD)
def test_a_person_of_any_id_is_found_again_by_their_address(desk: Desk, emulator: Emulator, identifier: str) -> None:
    person = {"type": "person", "action": "identify", "identifiers": {"id": identifier}}
    with httpx.Client(base_url=emulator.url, trust_env=False, auth=("site", "key")) as track:
        track.post("/api/v2/entity", json={**person, "attributes": {"name": "Somebody Odd"}}).raise_for_status()
    desk.open("people")
    desk.row("People", "Somebody Odd").click()
    detail = desk.detail("Person")
    expect(detail.get_by_role("heading", name="Somebody Odd")).to_be_visible()
    expect(detail.get_by_role("button", name="Copy id", exact=True)).to_be_visible()
    desk.page.reload()
    expect(detail.get_by_role("heading", name="Somebody Odd")).to_be_visible()
    assert detail.locator(".identifiers code").first.text_content() == identifier


@pytest.mark.usefixtures("filled")
def test_back_and_forward_go_through_what_was_open(desk: Desk) -> None:
    desk.open("people")
    desk.row("People", "Ada").click()
    expect(desk.detail("Person")).to_contain_text("Ada Lovelace")
    desk.row("People", "Grace").click()
    expect(desk.detail("Person")).to_contain_text("Grace Hopper")
    desk.go("Segments")
    desk.row("Segments", "Tea lovers").click()
    expect(desk.detail("Segment")).to_contain_text("Tea lovers")
    for view, detail, text in (
        ("segments", "Segment", "Choose a segment"),
        ("people/grace", "Person", "Grace Hopper"),
        ("people/ada", "Person", "Ada Lovelace"),
        ("people", "Person", "Choose a person"),
    ):
        desk.page.go_back()
        expect(desk.page).to_have_url(re.compile(f"#/{view}$"))
        expect(desk.detail(detail)).to_contain_text(text)
    desk.page.go_forward()
    expect(desk.detail("Person")).to_contain_text("Ada Lovelace")
    expect(desk.row("People", "Ada")).to_have_attribute("aria-selected", "true")


@pytest.mark.parametrize(
    "route", ["people/" + "x" * 4_000, "messages/" + quote("é/" * 900, safe=""), "segments/" + "9" * 900]
)
def test_an_address_that_is_very_long_says_that_nothing_is_there(desk: Desk, watch: Watch, route: str) -> None:
    watch.expect("404|400|414|Failed to load resource")
    desk.open(route)
    expect(desk.page.locator(".detail").get_by_text(re.compile("There is no such|is over"))).to_be_visible()
    assert desk.sideways <= 0


@pytest.mark.usefixtures("filled")
def test_a_person_is_followed_when_their_identifiers_change(desk: Desk, watch: Watch, client: CustomerIO) -> None:
    watch.expect("404|Failed to load resource")
    desk.open("people/ada")
    detail = desk.detail("Person")
    expect(detail).to_contain_text("Ada Lovelace")
    client.update_customer("cio_" + _cio_id(desk), attributes={"id": "countess", "email": "countess@shop.example"})
    expect(detail.get_by_text("countess", exact=True).first).to_be_visible()
    client.track_customer_event("countess", "renamed")
    expect(detail.locator(".timeline")).to_contain_text("renamed")

    client.delete_customer("countess")
    expect(detail).to_contain_text("There is no such person: they were deleted or merged")
    client.create_customer("ada", name="Another Ada")
    expect(detail).to_contain_text("Another Ada")
    expect(detail.locator(".timeline").get_by_role("listitem").filter(has_text="renamed")).to_have_count(0)


def _cio_id(desk: Desk) -> str:
    text = desk.detail("Person").locator(".identifiers li", has_text="cio_id").locator("code").inner_text()
    assert text
    return text


@pytest.mark.usefixtures("filled")
def test_a_person_who_is_merged_away_is_gone_and_the_other_has_all(
    desk: Desk, watch: Watch, client: CustomerIO
) -> None:
    watch.expect("404|Failed to load resource")
    desk.open("people/ada")
    expect(desk.detail("Person")).to_contain_text("Ada Lovelace")
    client.track.customers.merge(primary={"id": "grace"}, secondary={"id": "ada"})
    expect(desk.detail("Person")).to_contain_text("There is no such person: they were deleted or merged")
    expect(desk.rows("People").filter(has_text="ada@shop.example")).to_have_count(0)
    desk.row("People", "Grace").click()
    expect(desk.detail("Person").locator(".timeline")).to_contain_text("Another person merged into this one")


@pytest.mark.usefixtures("filled")
def test_a_message_goes_with_its_person(desk: Desk, watch: Watch, client: CustomerIO) -> None:
    watch.expect("404|Failed to load resource")
    desk.open("messages")
    desk.row("Messages", "mary@shop.example").click()
    detail = desk.detail("Message")
    expect(detail).to_contain_text("mary@shop.example")
    client.delete_customer("mary")
    expect(detail).to_contain_text("There is no such message: a reset took it away, or its recipient was deleted.")
    expect(desk.rows("Messages").filter(has_text="mary@shop.example")).to_have_count(0)


def test_two_tabs_show_the_same(desk: Desk, context: BrowserContext, client: CustomerIO, emulator: Emulator) -> None:
    other = Desk(context.new_page(), emulator.url)
    other.open("people")
    client.create_customer("u1", name="In Both")
    expect(other.row("People", "In Both")).to_be_visible()
    expect(desk.row("Requests", "u1")).to_be_visible()
    other.open("faults")
    other.page.get_by_role("button", name="Reset the workspace").click()
    other.page.get_by_role("button", name="Reset the workspace").click()
    expect(desk.rows("Requests")).to_have_count(0)
    desk.page.bring_to_front()
    client.create_customer("u2")
    expect(desk.row("Requests", "u2")).to_be_visible()
