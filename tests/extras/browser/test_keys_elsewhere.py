"""Keys where they can do nothing: an empty list, and a browser that lets nobody at its clipboard."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from customer_io_client.client._sync.root import CustomerIO
from tests.extras.browser.desk import Desk

NO_CLIPBOARD = """
navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
document.execCommand = () => false;
"""


@pytest.mark.parametrize("view", ["requests", "refused", "messages", "people"])
def test_keys_do_nothing_in_an_empty_list(desk: Desk, view: str) -> None:
    desk.open(view)
    if desk.page.get_by_role("searchbox").is_visible():
        desk.page.get_by_role("searchbox").fill("nobody and nothing")
    expect(desk.page.get_by_role("listbox")).to_have_count(0)
    desk.page.locator("body").click(position={"x": 5, "y": 5})
    for key in ("j", "k", "ArrowDown", "ArrowUp", "End", "Home", "PageDown", "Enter", "c", "Escape"):
        desk.page.keyboard.press(key)
    assert desk.page.url.endswith(f"#/{view}")
    desk.page.keyboard.press("?")
    expect(desk.page.get_by_role("dialog")).to_be_visible()
    desk.page.keyboard.press("?")
    expect(desk.page.get_by_role("dialog")).to_be_hidden()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """A tab that may not write to the clipboard."""
    page = context.new_page()
    page.add_init_script(NO_CLIPBOARD)
    return page


def test_what_cannot_be_copied_is_told(desk: Desk, client: CustomerIO) -> None:
    client.create_customer("u1")
    desk.row("Requests", "u1").click()
    expect(desk.page.get_by_role("button", name="Copy as Python")).to_be_visible()
    desk.page.keyboard.press("c")
    expect(desk.page.get_by_role("status").filter(has_text="Not allowed")).to_be_visible()
    expect(desk.page.get_by_role("button", name="Copy as Python")).to_be_visible()
