"""HTML that others have written, made to run nothing and to fetch nothing, whatever shows it.

Only elements and attributes that are known to be harmless are written, each anew from what was read: however else a
browser might have understood the source, it never sees it. Links lead nowhere, and pictures are placeholders.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import escape
from urllib.parse import quote

from customer_io_client.emulator.html_reader import pieces


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ELEMENTS = _words(
    "a abbr address article aside b big blockquote body br button caption center cite code col colgroup dd del details"
    " dfn div dl dt em fieldset figcaption figure font footer h1 h2 h3 h4 h5 h6 head header hr html i img ins kbd label"
    " legend li main mark menu nav ol p pre q s samp section small span strike strong style sub summary sup table tbody"
    " td tfoot th thead time tr tt u ul var wbr"
)
_VOID = frozenset({"br", "col", "hr", "img", "wbr"})
_UNSHOWN = _words(
    "applet audio canvas iframe math noembed noframes object script select svg template textarea title video xmp"
)
"""Elements that go with all that is in them; of all others that are not written, the content stays."""
_DRAWINGS = frozenset({"math", "svg"})
"""Elements that can end themselves, with a slash at the end of their tag."""
_ATTRIBUTES = _words(
    "abbr align alt axis bgcolor border cellpadding cellspacing char charoff cite class clear color colspan compact dir"
    " disabled face frame headers height hidden hspace id lang nowrap open role rowspan rules scope size span start"
    " style summary title type valign value vspace width"
)
_ARIA = re.compile(r"aria-[a-z]+")
_LENGTH = re.compile(r"\s*(\d{1,4})(?:px)?\s*")
_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))", re.DOTALL)
_LETTER = re.compile(r"[A-Za-z-]")
_FETCHES = re.compile(r"(@?)(url\((?!\s*[\"']?data:image/)|src\(|image-set\(|image\(|(?<=@)import)", re.IGNORECASE)
"""What names a file in styles. Pictures that are part of the styles stay."""
_DATA_PICTURE = re.compile(r"data:image/(?:png|gif|jpe?g|webp|bmp|svg\+xml)[;,]", re.IGNORECASE)
_UNSIZED = (160, 60)
"""Width and height of a placeholder whose picture says none."""
_PLACEHOLDER = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"><rect width="100%" height="100%"'
    ' fill="#e4e7ec"/>{lines}</svg>'
)
_LINE = (
    '<text x="50%" y="{y:g}" font-family="sans-serif" font-size="{font}" fill="#475467" text-anchor="middle"'
    ' dominant-baseline="central">{words}</text>'
)
_LINE_HEIGHT = 1.25
_LETTER_WIDTH = 0.6
"""Of the size of the letters; a little more than most are wide."""


def inert(html: str) -> str:
    """This page, as it looks without what it would fetch or run."""
    return "".join(inert_parts(html))


def inert_parts(html: str) -> Iterator[str]:
    """The same a part after the other: one for each piece of the page, many of them empty."""
    unshown, depth, is_begun = "", 0, False
    for kind, text, attributes, within, ends_itself in pieces(html):
        if unshown:
            # The element that is being left out, and how often it stands inside itself.
            depth += (text == unshown) * {"open": not ends_itself, "close": -1}.get(kind, 0)
            unshown = unshown if depth else ""
            yield ""
        elif kind == "open" and text in _UNSHOWN:
            unshown, depth = ("", 0) if ends_itself and text in _DRAWINGS else (text, 1)
        elif kind != "doctype" or not is_begun:
            part = _written(kind, text, attributes, within)
            is_begun = is_begun or bool(part.strip())
            yield part


def inert_style(css: str) -> str:
    """These styles without what would be fetched: the functions that name a file get a name that means nothing."""
    return _FETCHES.sub(r"\1-none-\2", _ESCAPE.sub(_spelt_out, css)).replace("<", "\\3c ")


def _written(kind: str, text: str, attributes: Mapping[str, str], within: str) -> str:
    """A piece as it is written; nothing where it is left out."""
    if kind == "text":
        return inert_style(text) if within == "style" else escape(text, quote=False)
    if kind == "doctype":
        return "<!doctype html>" if text.split()[:1] == ["html"] else ""
    if text not in _ELEMENTS:
        return ""
    if kind == "open":
        return _tag(text, _harmless(text, attributes))
    return "" if text in _VOID else f"</{text}>"


def _tag(tag: str, attributes: Mapping[str, str]) -> str:
    written = "".join(f' {name}="{escape(value)}"' for name, value in attributes.items())
    return f"<{tag}{written}>"


def _harmless(tag: str, given: Mapping[str, str]) -> dict[str, str]:
    """The attributes that are written for these."""
    attributes = {
        name: inert_style(value) if name == "style" else value
        for name, value in given.items()
        if name in _ATTRIBUTES or (tag, name) == ("img", "src") or _ARIA.fullmatch(name)
    }
    if tag == "img" and not _DATA_PICTURE.match(source := attributes.get("src", "").strip()):
        attributes["src"] = _placeholder(attributes)
        attributes.setdefault("title", source)
    elif tag == "a" and given.get("href"):
        attributes.setdefault("title", given["href"])
    return attributes


def _placeholder(attributes: Mapping[str, str]) -> str:
    """A picture of a picture's size that shows its text and its size."""
    width, height = (
        int(found[1]) if (found := _LENGTH.fullmatch(attributes.get(side, ""))) else usual
        for side, usual in zip(("width", "height"), _UNSIZED, strict=True)
    )
    font = max(4, min(14, height // 2))
    alt = " ".join(attributes.get("alt", "").split())
    words = [line for line in (alt, f"{width} × {height}") if line][: max(1, int(height / font / _LINE_HEIGHT))]
    middle = (height - (len(words) - 1) * _LINE_HEIGHT * font) / 2
    lines = [
        _LINE.format(y=middle + index * _LINE_HEIGHT * font, font=font, words=escape(_cut(line, width / font)))
        for index, line in enumerate(words)
    ]
    drawn = _PLACEHOLDER.format(width=width, height=height, lines="".join(lines))
    return f"data:image/svg+xml,{quote(drawn)}"


def _cut(line: str, width: float) -> str:
    """What of a line stands in this width, in sizes of its letters; what is cut shows that it is."""
    letters = int(width / _LETTER_WIDTH)
    return line if len(line) <= letters else f"{line[: letters - 1]}…" if letters > 1 else ""


def _spelt_out(match: re.Match[str]) -> str:
    """A letter that was written as an escape; any other escape in a form that nothing after it can become part of."""
    number = int(match[1], 16) if match[1] else 0
    letter = chr(number) if match[1] and number < 0x110000 else match[2] or ""
    if _LETTER.fullmatch(letter):
        return letter
    return f"\\{number:06x} " if match[1] else match[0]
