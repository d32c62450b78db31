"""The emulator's page as somebody at a desk uses it: by what is written on it."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect


class Desk:
    """The page in a tab.

    Args:
        page: the tab.
        url: where the emulator listens.
    """

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self._url = url

    def open(self, route: str) -> None:
        """Go to a view, such as `people/ada`, and wait until the page hears of changes."""
        self.page.goto(f"{self._url}/#/{route}")
        self.expect_connected()

    def expect_connected(self) -> None:
        """Wait until the page hears of changes."""
        expect(
            self.page.get_by_role("status").filter(has_text=re.compile("connected|live", re.IGNORECASE))
        ).to_be_visible()

    def go(self, tab: str) -> None:
        """Choose a tab."""
        self.page.get_by_role("navigation").get_by_role("link", name=re.compile(f"^{tab}", re.IGNORECASE)).click()

    def list(self, label: str) -> Locator:
        """The list of this label."""
        return self.page.get_by_role("listbox", name=label)

    def rows(self, label: str) -> Locator:
        """The rows of it that are drawn."""
        return self.list(label).get_by_role("option")

    def row(self, label: str, text: str | re.Pattern[str]) -> Locator:
        """The first row, from the top, with this text."""
        return self.rows(label).filter(has_text=text).first

    def detail(self, label: str) -> Locator:
        """What is shown beside the list."""
        return self.page.get_by_role("region", name=label)

    def tab(self, name: str) -> Locator:
        """A tab within a detail."""
        return self.page.get_by_role("tab", name=re.compile(f"^{name}"))

    def copied(self, beginning: str) -> str:
        """What is on the clipboard, once it begins like this."""
        text = self.page.wait_for_function(
            "async beginning => {"
            " const text = await navigator.clipboard.readText(); return text.startsWith(beginning) && text; }",
            arg=beginning,
        ).json_value()
        assert isinstance(text, str)
        return text

    @property
    def sideways(self) -> int:
        """Pixels that the page can be scrolled sideways."""
        found = self.page.evaluate("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth")
        assert isinstance(found, int)
        return found
