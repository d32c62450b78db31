"""HTML that was made inert, as a browser reads it, without the policies that it is served with."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import BrowserContext, Dialog, Page, Request, Route

from customer_io_client.emulator.inert_html import inert
from tests.emulator.test_inert_html import EVIL, HOSTILE

LOOSE = ("<", ">", '"', "'", "</", "<style>", "</style>", "<svg>", "<math>", "<table>", "<select>", "<!--", "-->", "<!",
         "<?", "<p title='", "\\", "\0", "&lt;", "<textarea>", "<title>", "<noscript>", "<plaintext>", "a")  # fmt: skip
"""What makes readers of HTML disagree."""


class Reader:
    """A tab that shows pages one after the other, and tells what they asked for and ran."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._found: list[str] = []
        page.route("**/*", self._asked)
        page.on("dialog", self._ran)

    def show(self, html: str) -> list[str]:
        """What this page asked for or ran."""
        self._found = []
        self._page.set_content(html, wait_until="load")
        self._page.evaluate("new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))")
        return self._found

    def _asked(self, route: Route, request: Request) -> None:
        if not request.url.startswith("data:"):
            self._found.append(request.url)
        route.abort()

    def _ran(self, dialog: Dialog) -> None:
        self._found.append(dialog.message)
        dialog.dismiss()


@pytest.fixture
def reader(context: BrowserContext) -> Iterator[Reader]:
    page = context.new_page()
    yield Reader(page)
    page.close()


def test_what_is_not_made_inert_runs_and_asks(reader: Reader) -> None:
    """Else the other tests here would see nothing."""
    assert reader.show("<script>alert(1)</script>") == ["1"]
    assert reader.show(f"<img src={EVIL}>") == [EVIL]
    assert reader.show(f"<style>p {{ background: url({EVIL}) }}</style><p>x") == [EVIL]


def test_nothing_runs_and_nothing_is_asked_for(reader: Reader) -> None:
    for html in HOSTILE:
        assert reader.show(inert(html)) == [], html
        assert reader.show(inert(f"<html><head>{html}</head><body><p>{html}{html}</p></body></html>")) == [], html


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from([*HOSTILE, *LOOSE]), max_size=12).map("".join))
def test_nothing_of_any_mixture_runs_or_is_asked_for(reader: Reader, html: str) -> None:
    assert reader.show(inert(html)) == []


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet="url(@imports\\0123456789abcdefx /*'\"{}:;<>!-", max_size=30))
def test_no_spelling_of_a_style_asks(reader: Reader, text: str) -> None:
    shown = f'<style>{text} p {{ background: {text} url({EVIL}) }}</style><p style="{text.replace(chr(34), "")}">x</p>'
    assert reader.show(inert(shown)) == []
