"""House rules of the emulator's page: nothing that was sent to the emulator can become markup, script or an address."""

from __future__ import annotations

import re
from pathlib import PurePath

import pytest

from tests.house.files import text_files

FOLDER = "customer_io_client/emulator/page/"
MOST_LINES = 250
NAMESPACE = re.compile(r'"http://www\.w3\.org/2000/svg"')
"""A name that no request goes to."""

FORBIDDEN = {
    "markup made of text": r"innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|document\.write|DOMParser|srcdoc",
    "code made of text": r"\beval\b|new Function|set(?:Timeout|Interval)\(\s*[\"'`]|javascript:",
    "an address of another host": r"\bhttps?://(?!\$\{)|(?:src|href)=\"//|url\(|@import",
    "styles beside the style sheets": r"<style|\sstyle\s*=\s*[\"']|setAttribute\(\s*[\"']style|cssText|\"style\"",
    "a script or a listener in markup": r"<script(?![^>]*\ssrc=)|\son[a-z]+\s*=\s*[\"'{]",
}


def page() -> dict[str, str]:
    return {PurePath(name).name: text for name, text in text_files().items() if name.startswith(FOLDER)}


@pytest.mark.parametrize("what", FORBIDDEN)
def test_the_page_holds_no(what: str) -> None:
    pattern = re.compile(FORBIDDEN[what])
    found = [
        f"{name}:{number}: {line.strip()[:100]}"
        for name, text in page().items()
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(NAMESPACE.sub("", line))
    ]
    assert found == []


def test_attributes_are_set_in_one_place() -> None:
    """Names that are not fixed come through the helper, which knows the harmless ones."""
    setting = re.compile(r"setAttribute(?:NS)?\((?!\"(?:aria-|data-|tabindex\"))")
    assert {name for name, text in page().items() if setting.search(text)} <= {"dom.js"}


def test_no_file_of_the_page_is_long() -> None:
    lengths = {name: text.count("\n") for name, text in page().items()}
    assert {name: lines for name, lines in lengths.items() if lines > MOST_LINES} == {}


def test_what_a_module_of_the_page_takes_in_is_there() -> None:
    files = page()
    lacking = [
        f"{name}: {target}"
        for name, text in files.items()
        for target in re.findall(r"(?:\bfrom\s*|\bimport\(|/_emulator/page/)\"?(?:\./)?([\w.]+\.(?:js|css|svg))", text)
        if target not in files
    ]
    assert lacking == []
