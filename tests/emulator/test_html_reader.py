"""HTML read as browsers read it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_client.emulator.html_reader import pieces
from customer_io_client.emulator.inert_html import inert
from customer_io_client.emulator.state.rendering import plain_text

ENDLESS = [
    "<", "</", "<!", "<!--", "<![CDATA[", "<?", "<a", "<a ", "</a", "</a ", "<a href=", "<a href='", '<a href="',
    "<a b", "<a b='c' ", "<a/", "<a =", "<style>", "<style></", "<script><!--", "<title></", "<svg>", "<td>", "&", "&#",
    "&#9", "--!", "-->", "<p style='\\", "<p style='url(", "<!DOCTYPE ", "<a\n", "\\", "url(", "< a>", "<A B=C/",
]  # fmt: skip


def told(html: str) -> list[tuple[object, ...]]:
    """The pieces of this page, each as far as it says anything."""
    read = [(piece.kind, piece.text, dict(piece.attributes), piece.within) for piece in pieces(html)]
    return [tuple(part for part in piece if part) for piece in read]


@pytest.mark.parametrize(
    ("html", "read"),
    [
        ("a &amp; b", [("text", "a & b")]),
        ("1 < 2 <3", [("text", "1 < 2 <3")]),
        ("<P>x</p >", [("open", "p"), ("text", "x"), ("close", "p")]),
        ('<a title="x > y" HREF=\'/?a=1&amp;b=2\'>', [("open", "a", {"title": "x > y", "href": "/?a=1&b=2"})]),
        ("<a b=1 b=2 c d=>", [("open", "a", {"b": "1", "c": "", "d": ""})]),
        ("<img/src=x/onerror=y>", [("open", "img", {"src": "x/onerror=y"})]),
        ("<a =b \"c>", [("open", "a", {"=b": "", '"c': ""})]),
        ("<!DOCTYPE html>x", [("doctype", "html"), ("text", "x")]),
        ("<!-->a<!--->b<!-- > -->c<!-- --!>d<!--!>e-->f", [("text", each) for each in "abcdf"]),
        ("<!x>a<?y?>b</ z>c</>d<![if 1]>e", [("text", each) for each in "abcde"]),
        ("<style><b>&amp;</style>", [("open", "style"), ("text", "<b>&amp;", "style"), ("close", "style")]),
        ("<title>&lt;</titles></TITLE>", [("open", "title"), ("text", "<</titles>", "title"), ("close", "title")]),
        ("<plaintext></plaintext>", [("open", "plaintext"), ("text", "</plaintext>", "plaintext")]),
        ("<script>never closed", [("open", "script"), ("text", "never closed", "script")]),
        ("x<a href='never closed>y</a>", [("text", "x")]),
        ("x<!-- never closed", [("text", "x")]),
        ("x<b", [("text", "x")]),
        ("<\u00e9>", [("text", "<\u00e9>")]),
        (f"&#{'9' * 5000};&#{'0' * 5000}65;", [("text", "\ufffdA")]),
    ],
)  # fmt: skip
def test_pages_are_read_as_browsers_read_them(html: str, read: list[tuple[object, ...]]) -> None:
    assert told(html) == read


def test_a_slash_at_its_end_is_told_of_a_tag() -> None:
    assert [piece.ends_itself for piece in pieces("<svg/><svg /><svg a=/><svg>")] == [True, True, False, False]


@given(st.text(alphabet="<>/=!-?'\" \n&#;abstyleipr", max_size=60))
def test_any_text_is_read_to_its_end(html: str) -> None:
    read = [*pieces(html)]
    assert all(piece.text or piece.kind == "doctype" for piece in read)
    assert sum(len(piece.text) for piece in read) <= len(html)


@pytest.mark.parametrize("part", ENDLESS)
def test_what_never_ends_is_read_in_a_time_that_grows_with_its_length_alone(part: str) -> None:
    """Where each beginning of it is read to the end of the page, this takes minutes."""
    began = time.process_time()
    for page in (part * 15_000, f"<p>{part * 15_000}>"):
        inert(page)
        plain_text(page)
    assert time.process_time() - began < 5
