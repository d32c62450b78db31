"""Nothing overlaps, scrolls sideways or jumps: wide and narrow, light and dark, empty and full."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from customer_io_client.client._sync.root import CustomerIO
from customer_io_client.emulator import Emulator
from tests.extras.browser.desk import Desk
from tests.extras.browser.geometry import amiss
from tests.extras.browser.measuring import Measure

VIEWS = ("requests", "refused", "people", "messages", "segments", "faults", "people/ada", "segments/1")


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize("width", [1440, 1000, 390, 320])
@pytest.mark.parametrize("view", VIEWS)
def test_no_view_scrolls_sideways_or_overlaps(desk: Desk, view: str, width: int) -> None:
    desk.page.set_viewport_size({"width": width, "height": 900 if width > 600 else 844})
    desk.open(view)
    expect(desk.page.get_by_role("main")).not_to_be_empty()
    desk.page.wait_for_timeout(150)
    assert amiss(desk.page) == []


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize("width", [1440, 390])
def test_no_detail_of_a_request_or_message_overlaps(desk: Desk, width: int) -> None:
    desk.page.set_viewport_size({"width": width, "height": 900})
    heading = desk.page.locator(".detail").get_by_role("heading").first
    for view, label in (("requests", "Requests"), ("refused", "Requests"), ("messages", "Messages")):
        for number in (0, 1, 2, 3, 4):
            desk.open(view)
            desk.rows(label).nth(number).click()
            expect(heading).to_be_visible()
            desk.page.wait_for_timeout(100)
            assert amiss(desk.page) == []


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize("width", [1440, 390])
def test_every_side_of_an_email_stands_within_the_page(desk: Desk, width: int) -> None:
    desk.page.set_viewport_size({"width": width, "height": 844})
    desk.open("messages")
    desk.row("Messages", "mailbox full").click()
    for name in ("Text", "Source", "Headers", "Attachments", "Links", "Preview"):
        desk.tab(name).click()
        expect(desk.page.get_by_role("tabpanel", name=name)).not_to_be_empty()
        assert amiss(desk.page) == []


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize("width", [1440, 390])
def test_rules_and_a_snapshot_of_a_long_name_stand_within_the_page(desk: Desk, width: int) -> None:
    desk.page.set_viewport_size({"width": width, "height": 844})
    desk.open("faults")
    desk.page.get_by_role("button", name="Requirement", exact=True).click()
    desk.page.get_by_role("button", name="Every third call 503").click()
    desk.page.get_by_label("Name", exact=True).fill("before-the-move-of-all-customers-to-the-new-shop")
    desk.page.get_by_role("button", name="Keep the workspace").click()
    expect(desk.page.get_by_role("button", name="Forget")).to_be_visible()
    expect(desk.page.get_by_role("article", name="Rule 1")).to_be_visible()
    assert amiss(desk.page) == []
    desk.page.get_by_role("button", name="Forget").click()
    desk.page.get_by_role("button", name="Reset the workspace").click()
    assert amiss(desk.page) == []


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize("width", [1440, 390])
def test_why_a_call_was_refused_is_read_without_scrolling(desk: Desk, width: int) -> None:
    desk.page.set_viewport_size({"width": width, "height": 844})
    desk.open("refused")
    desk.row("Requests", "device.platform").click()
    said = desk.detail("Request").get_by_role("region", name="What became of it")
    expect(said).to_be_in_viewport(ratio=1)
    expect(said).to_contain_text("The request breaks the contract.")
    expect(said.get_by_role("button")).to_contain_text('device.platform is not one of "ios" or "android"')


@pytest.mark.parametrize("width", [1440, 390])
def test_the_first_requests_into_an_empty_page_move_nothing(desk: Desk, client: CustomerIO, width: int) -> None:
    desk.page.set_viewport_size({"width": width, "height": 844})
    expect(desk.page.get_by_role("heading", name="No requests yet")).to_be_visible()
    desk.page.wait_for_timeout(300)
    measure = Measure(desk.page)
    measure.clear()
    client.create_customer("first")
    expect(desk.row("Requests", "first")).to_be_visible()
    expect(desk.page.get_by_role("img", name="track")).to_be_visible()
    client.app.segments.list()
    client.app.transactional.send_push(transactional_message_id=1, identifiers={"id": "first"})
    expect(desk.row("Requests", "send_push")).to_be_visible()
    expect(desk.page.locator(".lane")).to_have_count(3)
    desk.page.wait_for_timeout(300)
    assert measure.shift < 0.001


def test_an_empty_page_gives_the_lines_that_point_a_client_at_it(desk: Desk, emulator: Emulator) -> None:
    lines = [f"export {name}={value}" for name, value in emulator.environ.items()]
    expect(desk.page.locator("pre")).to_have_text("\n".join(lines))


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize("width", [1440, 390])
def test_going_from_view_to_view_moves_no_tab(desk: Desk, width: int) -> None:
    desk.page.set_viewport_size({"width": width, "height": 844})
    tabs = desk.page.get_by_role("navigation").get_by_role("link")
    before = [tab.bounding_box() for tab in tabs.all()]
    for name in ("Refused", "People", "Messages", "Segments", "Faults"):
        desk.go(name)
        assert [tab.bounding_box() for tab in tabs.all()] == before


@pytest.mark.parametrize("width", [1440, 390])
def test_what_comes_moves_nothing_that_is_read(desk: Desk, client: CustomerIO, width: int) -> None:
    desk.page.set_viewport_size({"width": width, "height": 900})
    for number in range(60):
        client.create_customer(f"before{number}")
    expect(desk.row("Requests", "before59")).to_be_visible()
    if width > 900:
        desk.row("Requests", "before50").click()
    list_ = desk.list("Requests")
    list_.evaluate("list => { list.scrollTop = 800; }")
    desk.page.wait_for_timeout(300)
    measure = Measure(desk.page)
    measure.clear()
    seen = list_.get_by_role("option").all_inner_texts()
    for number in range(30):
        client.create_customer(f"after{number}")
    expect(desk.page.get_by_role("button", name="30 new")).to_be_visible()
    assert list_.get_by_role("option").all_inner_texts() == seen
    assert measure.shift < 0.001
    desk.page.get_by_role("button", name="30 new").click()
    expect(desk.row("Requests", "after29")).to_be_visible()


def test_rows_that_come_in_at_the_top_leave_the_rest_of_the_page_alone(desk: Desk, client: CustomerIO) -> None:
    client.create_customer("first")
    expect(desk.row("Requests", "first")).to_be_visible()
    desk.row("Requests", "first").click()
    expect(desk.detail("Request")).to_contain_text("PUT")
    desk.page.wait_for_timeout(300)
    before = desk.detail("Request").bounding_box(), desk.list("Requests").bounding_box()
    for number in range(30):
        client.create_customer(f"u{number}")
    expect(desk.row("Requests", "u29")).to_be_visible()
    assert (desk.detail("Request").bounding_box(), desk.list("Requests").bounding_box()) == before


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_takes_the_colours_of_the_system_and_keeps_a_choice(desk: Desk, page: Page, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    assert _is_dark(page) == (scheme == "dark")
    switch = page.get_by_role("button", name="Colours")
    switch.click()
    switch.click() if scheme == "light" else None
    assert _is_dark(page) != (scheme == "dark")
    page.reload()
    desk.expect_connected()
    assert _is_dark(page) != (scheme == "dark")


@pytest.mark.parametrize("width", [1440, 390])
def test_empty_views_say_what_to_do(desk: Desk, width: int) -> None:
    desk.page.set_viewport_size({"width": width, "height": 900})
    for view in VIEWS[:6]:
        desk.open(view)
        expect(desk.page.get_by_role("main")).not_to_be_empty()
        desk.page.wait_for_timeout(100)
        assert amiss(desk.page) == []


@pytest.mark.usefixtures("filled", "watch")
def test_on_a_phone_a_detail_lies_over_its_list_and_leads_back(
    context: BrowserContext, emulator: Emulator, page: Page
) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    desk = Desk(page, emulator.url)
    for view, label, detail in (
        ("requests", "Requests", "Request"),
        ("people", "People", "Person"),
        ("messages", "Messages", "Message"),
    ):
        desk.open(view)
        desk.rows(label).first.click()
        expect(desk.detail(detail).get_by_role("heading").first).to_be_in_viewport()
        expect(desk.list(label)).not_to_be_in_viewport()
        desk.detail(detail).locator("a.back").click()
        expect(desk.list(label)).to_be_in_viewport()


def _is_dark(page: Page) -> bool:
    red, green, blue = page.evaluate(
        "getComputedStyle(document.body).backgroundColor.match(/[0-9.]+/g).slice(0, 3).map(Number)"
    )
    return bool(red + green + blue < 384)
