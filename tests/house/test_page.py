"""House rules of the emulator's page: nothing that was sent to the emulator can become markup, script or an address.

A line is judged by itself, so these rules see what is written without a purpose to hide it. What they do not see, the
page's content security policy stops, and the tests with hostile data look at what becomes of it in a browser.
"""

from __future__ import annotations

import re
from pathlib import PurePath

import pytest

from tests.house.files import text_files

FOLDER = "customer_io_client/emulator/page/"
MOST_LINES = 250
NAMESPACE = re.compile(r'"http://www\.w3\.org/2000/svg"')
"""A name that no request goes to."""
TYPES_OF_ANOTHER = re.compile(r"@import \{[^}]*\} from")
"""In a comment: a type that another module describes."""

FORBIDDEN = {
    "markup made of text": (
        r"(?:inner|outer)HTML|insertAdjacent|setHTML|document\.write|DOMParser|parseHTML|srcdoc|ContextualFragment|XSLT"
    ),
    "code made of text": (
        r"\beval\b|\bFunction\s*\(|set(?:Timeout|Interval)\(\s*[\"'`]|javascript:|\bimport\((?!\"\./)|importScripts|Worker\("
    ),
    "an address of another host": r"\bhttps?://(?!\$\{)|(?:src|href)=\"//|url\(|@import",
    "an address that is set beside the helper": (
        r"\.(?:href|src|action|formAction|srcset|data)\s*=(?!=)|\blocation(?:\.(?:href|pathname|search)\s*=(?!=)|\s*=(?!=)|\.(?:assign|replace)\()"
        r"|window\.open|XMLHttpRequest|sendBeacon|WebSocket|postMessage"
    ),
    "styles beside the style sheets": (
        r"<style|\sstyle\s*=\s*[\"']|cssText|\"style\"|insertRule|StyleSheets|\.style(?:\s*=|\[)"
        r"|\.style\.(?!height = |transform = |setProperty\(\"--row\")"
    ),
    "a script or a listener in markup": r"<script(?![^>]*\ssrc=)|\son[a-z]+\s*=\s*[\"'{]|\.on[a-z]+\s*=(?!=)",
    "an element that is made beside the helper": (
        r"(?<!function )\b(?:h|svg)\((?!\s*(?:\"|$))|\b(?:h|svg)\(\"(?:script|style|link|meta|base|object|embed)\""
    ),
}
SEEN = {
    "markup made of text": [
        "row.innerHTML = name;",
        "row.insertAdjacentHTML('beforeend', name);",
        "document.writeln(name);",
        "row.setHTMLUnsafe(name);",
        "document.createRange().createContextualFragment(name);",
        'h("iframe", { srcdoc: name })',
    ],
    "code made of text": [
        "eval(text);",
        "new Function(text)();",
        "Function(text)();",
        'setTimeout("run()", 5);',
        "setInterval(`${name}()`, 5);",
        "await import(name);",
    ],
    "an address of another host": [
        'fetch("https://example.com/");',
        '<img src="//example.com/a.png">',
        "@import 'other.css';",
        "background: url(x.png);",
    ],
    "an address that is set beside the helper": [
        "link.href = address;",
        "frame.src = address;",
        "location = address;",
        "location.href = address;",
        "location.assign(address);",
        "window.open(address);",
    ],
    "styles beside the style sheets": [
        'h("div", { "style": text })',
        "row.style = text;",
        "row.style.background = text;",
        "row.style.cssText = text;",
        "row.style.setProperty(name, text);",
        '<p style="color: red">',
    ],
    "a script or a listener in markup": [
        "<script>run()</script>",
        '<p onclick="run()">',
        "row.onclick = run;",
    ],
    "an element that is made beside the helper": ["h(name, null)", 'h("script", null, text)', "svg(tag)"],
}
"""Lines that must not stand, so that a rule that finds nothing any more is found out."""


def page() -> dict[str, str]:
    return {PurePath(name).name: text for name, text in text_files().items() if name.startswith(FOLDER)}


def breaks(what: str, line: str) -> bool:
    """Whether this line is what the rule forbids."""
    return re.search(FORBIDDEN[what], TYPES_OF_ANOTHER.sub("", NAMESPACE.sub("", line))) is not None


@pytest.mark.parametrize("what", FORBIDDEN)
def test_the_page_holds_no(what: str) -> None:
    found = [
        f"{name}:{number}: {line.strip()[:100]}"
        for name, text in page().items()
        for number, line in enumerate(text.splitlines(), 1)
        if breaks(what, line)
    ]
    assert found == []


@pytest.mark.parametrize(("what", "line"), [(what, line) for what, lines in SEEN.items() for line in lines])
def test_what_the_page_must_not_hold_is_seen(what: str, line: str) -> None:
    assert breaks(what, line)


@pytest.mark.parametrize(
    "sink",
    [
        r"setAttribute(?:NS|Node)?\((?!\"(?:aria-|data-|tabindex\"))",
        r"toggleAttribute\((?!\"data-)",
        r"createElement(?:NS)?\(",
        r"Object\.assign\(",
        r"addEventListener\((?!\")",
    ],
)
def test_attributes_and_elements_are_made_in_one_place(sink: str) -> None:
    """Names that are not fixed come through the helper, which knows the harmless ones."""
    assert {name for name, text in page().items() if re.search(sink, text)} <= {"dom.js"}


@pytest.mark.parametrize(
    ("question", "module"), [("fetch(", "api.js"), ("new EventSource(", "live.js"), ("localStorage", "theme")]
)
def test_a_module_alone_asks(question: str, module: str) -> None:
    assert [name for name, text in page().items() if question in text and not name.startswith(module)] == []


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
