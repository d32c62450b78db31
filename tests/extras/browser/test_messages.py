"""Messages on the page, as their recipients see them."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from customer_io_client.client._sync.root import CustomerIO
from tests.extras.browser.desk import Desk

pytestmark = pytest.mark.usefixtures("filled")


def test_an_email_is_shown_in_a_frame_that_runs_nothing(desk: Desk) -> None:
    desk.open("messages")
    desk.row("Messages", "Your order 1001").click()
    frame = desk.page.locator("iframe")
    expect(frame).to_have_attribute("sandbox", "")
    shown = desk.page.frame_locator("iframe")
    expect(shown.get_by_role("heading")).to_contain_text("Thank you,")
    picture = shown.get_by_role("img").first
    expect(picture).to_have_attribute("src", re.compile("^data:image/svg"))
    assert "cdn.example.com" not in (picture.get_attribute("src") or "")


def test_a_link_in_the_preview_leads_nowhere(desk: Desk) -> None:
    desk.open("messages")
    desk.row("Messages", "Your order 1001").click()
    before = desk.page.url
    link = desk.page.frame_locator("iframe").get_by_text("Follow your order")
    expect(link).to_be_visible()
    link.click()
    expect(desk.page.frame_locator("iframe").get_by_role("heading")).to_contain_text("Thank you,")
    assert desk.page.url == before
    assert len(desk.page.context.pages) == 1


def test_the_other_sides_of_an_email(desk: Desk) -> None:
    desk.open("messages")
    desk.row("Messages", "Your order 1001").click()
    panel = desk.page.get_by_role("tabpanel")
    desk.tab("Text").click()
    expect(panel).to_contain_text("is on its way")
    expect(panel).not_to_contain_text("<table>")
    desk.tab("Source").click()
    expect(panel).to_contain_text("<table>")
    desk.tab("Headers").click()
    expect(panel).to_contain_text(re.compile("Subject|From|To"))
    desk.tab("Links").click()
    expect(panel).to_contain_text("https://example.com/orders/1001")


def test_an_attachment_is_downloaded_as_it_was_sent(desk: Desk) -> None:
    desk.open("messages")
    desk.row("Messages", "Your order 1001").click()
    desk.tab("Attachments").click()
    with desk.page.expect_download() as downloading:
        desk.page.get_by_role("link", name="receipt.txt").click()
    assert downloading.value.suggested_filename == "receipt.txt"
    assert downloading.value.path().read_bytes() == b"Green tea  2 x 4.50\nIn all     9.00\n"


@pytest.mark.parametrize(("row", "text"), [("Push", "Order 1001"), ("SMS", "is on its way")])
def test_push_and_sms_are_shown_as_on_a_phone(desk: Desk, row: str, text: str) -> None:
    desk.open("messages")
    desk.row("Messages", row).click()
    expect(desk.page.get_by_role("tabpanel")).to_contain_text(text)
    expect(desk.page.locator("iframe")).to_have_count(0)


def test_a_played_click_shows_up(desk: Desk) -> None:
    desk.open("messages")
    expect(desk.row("Messages", re.compile("Your order 1001.*Bounced", re.DOTALL))).to_be_visible()
    desk.rows("Messages").filter(has_text="Your order 1001").last.click()
    steps = desk.page.get_by_role("list", name="What became of it")
    expect(steps).not_to_contain_text("Clicked")
    desk.page.get_by_role("button", name="Clicked").click()
    expect(steps).to_contain_text("Clicked")
    expect(desk.rows("Messages").filter(has_text="Your order 1001").last).to_contain_text("Clicked")


def test_a_new_message_comes_in_at_the_top(desk: Desk, client: CustomerIO) -> None:
    desk.open("messages")
    expect(desk.rows("Messages").first).to_contain_text("SMS")
    client.app.transactional.send_email(
        to="ada@shop.example", transactional_message_id=1, identifiers={"id": "ada"}, subject="The newest", body="Hi"
    )
    expect(desk.rows("Messages").first).to_contain_text("The newest")
    expect(desk.rows("Messages").filter(has_text="The newest")).to_have_count(1)
    names = desk.rows("Messages").evaluate_all("rows => rows.map(row => row.id)")
    assert len(names) == len(set(names))
