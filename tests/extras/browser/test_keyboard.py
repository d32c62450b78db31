"""Everything can be reached and done by keys alone, and the focus is seen."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.extras.browser.desk import Desk

pytestmark = pytest.mark.usefixtures("filled")

FOCUS_IS_SEEN = """() => {
  const one = document.activeElement, style = getComputedStyle(one);
  const shown = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none';
  const box = one.getBoundingClientRect();
  return {what: one.tagName + ' ' + (one.getAttribute('aria-label') || one.textContent || '').slice(0, 30), shown,
          inSight: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight};
}"""


def test_numbers_go_through_the_views(desk: Desk) -> None:
    for key, title in enumerate(("Requests", "Refused", "People", "Messages", "Segments", "Faults"), 1):
        desk.page.keyboard.press(str(key))
        expect(desk.page.get_by_role("navigation").locator("[aria-current=page]")).to_contain_text(title)
        expect(desk.page).to_have_title(re.compile(f"^{title}"))


@pytest.mark.parametrize(
    ("key", "label", "detail"),
    [
        ("1", "Requests", "Request"),
        ("3", "People", "Person"),
        ("4", "Messages", "Message"),
        ("5", "Segments", "Segment"),
    ],
)
def test_a_list_goes_by_j_and_k_and_opens_and_closes(desk: Desk, key: str, label: str, detail: str) -> None:
    desk.page.keyboard.press(key)
    expect(desk.rows(label).nth(1)).to_be_visible()
    for one in ("j", "j", "ArrowDown", "k", "Enter"):
        desk.page.keyboard.press(one)
    expect(desk.page).to_have_url(re.compile(rf"#/{label.lower()}/.+"))
    expect(desk.detail(detail).get_by_role("heading").first).to_be_visible()
    desk.page.keyboard.press("Escape")
    expect(desk.page).to_have_url(re.compile(rf"#/{label.lower()}$"))


@pytest.mark.parametrize(("key", "label"), [("1", "Requests"), ("3", "People"), ("4", "Messages")])
def test_a_slash_searches(desk: Desk, key: str, label: str) -> None:
    desk.page.keyboard.press(key)
    expect(desk.rows(label).first).to_be_visible()
    desk.page.keyboard.press("/")
    expect(desk.page.get_by_role("searchbox")).to_be_focused()
    desk.page.keyboard.type("ada")
    expect(desk.rows(label).filter(has_text="hedy")).to_have_count(0)
    expect(desk.page.get_by_role("searchbox")).to_have_value("ada")
    desk.page.keyboard.press("Escape")
    expect(desk.page.get_by_role("searchbox")).not_to_be_focused()


def test_c_copies_the_open_request_and_a_question_mark_shows_the_keys(desk: Desk) -> None:
    expect(desk.rows("Requests").first).to_be_visible()
    for key in ("j", "j", "j", "j", "j", "j", "j", "j", "Enter"):
        desk.page.keyboard.press(key)
    expect(desk.page.get_by_role("button", name=re.compile("Python"))).to_be_visible()
    desk.page.keyboard.press("c")
    expect(desk.page.get_by_role("status").filter(has_text="Copied")).to_be_visible()
    assert desk.copied("client.")
    desk.page.keyboard.press("?")
    card = desk.page.get_by_role("dialog")
    expect(card).to_be_visible()
    desk.page.keyboard.press("Escape")
    expect(card).not_to_be_visible()


@pytest.mark.parametrize("view", ["requests", "refused", "people/ada", "messages", "segments/1", "faults"])
def test_tab_goes_round_and_shows_where_it_is(desk: Desk, view: str) -> None:
    desk.open(view)
    desk.page.wait_for_timeout(200)
    seen: list[str] = []
    for _ in range(14):
        desk.page.keyboard.press("Tab")
        found = desk.page.evaluate(FOCUS_IS_SEEN)
        if found["what"].startswith("BODY"):
            break
        assert found["shown"], f"the focus is not seen on {found['what']}"
        assert found["inSight"], f"{found['what']} has the focus out of sight"
        seen.append(found["what"])
    assert len(set(seen)) >= 10


def test_a_click_is_played_by_keys(desk: Desk) -> None:
    desk.page.keyboard.press("4")
    expect(desk.rows("Messages").nth(2)).to_be_visible()
    for key in ("j", "j", "j", "Enter"):
        desk.page.keyboard.press(key)
    clicked = desk.page.get_by_role("button", name="Clicked")
    expect(clicked).to_be_visible()
    for _ in range(40):
        desk.page.keyboard.press("Tab")
        if clicked.evaluate("button => button === document.activeElement"):
            break
    desk.page.keyboard.press("Enter")
    expect(desk.page.get_by_role("list", name="What became of it")).to_contain_text("Clicked")
