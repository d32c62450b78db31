"""HTML read as browsers read it, whatever was written, in a time that grows with its length alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import unescape
from types import MappingProxyType
from typing import Literal, NamedTuple

_TEXTUAL = frozenset({"iframe", "noembed", "noframes", "plaintext", "script", "style", "textarea", "title", "xmp"})
"""Elements in which nothing but their own end is markup; the first never ends."""
_RESOLVED = frozenset({"textarea", "title"})
"""Those of them whose character references mean characters all the same."""
_LETTER = re.compile(r"[A-Za-z]")
_NAME = re.compile(r"[^\t\n\f\r />]++")
_ATTRIBUTE = re.compile(
    r"[\t\n\f\r /]*+([^\t\n\f\r />][^\t\n\f\r />=]*+)"
    r"""(?:[\t\n\f\r ]*+=[\t\n\f\r ]*+("[^"]*+"|'[^']*+'|[^"'\t\n\f\r >][^\t\n\f\r >]*+|))?"""
)
_TAG_END = re.compile(r"[\t\n\f\r /]*+>")
_COMMENT_END = re.compile(r"--!?>")
_MARKUP = re.compile(r"</?[A-Za-z]|<[/!?]")
_NUMBER = re.compile(r"&#([0-9]{8,})")
_NOTHING: Mapping[str, str] = MappingProxyType({})


class Piece(NamedTuple):
    """One piece of a page."""

    kind: Literal["open", "close", "text", "doctype"]
    text: str
    """What a text says; the name of a tag, in small letters."""
    attributes: Mapping[str, str] = _NOTHING
    """Of an opening tag, by name in small letters; the first of a name counts."""
    within: str = ""
    """Of a text, the element in which nothing but its own end is markup."""
    ends_itself: bool = False
    """An opening tag ends with a slash, which says something in drawings alone."""


def pieces(html: str) -> Iterator[Piece]:
    """What this page is made of; comments are left out, and so is a tag that the page ends in."""
    position, within = 0, ""
    while position < len(html):
        if within:
            end = _end_of_text(html, position, within)
            text = html[position:end]
            yield Piece("text", _resolved(text) if within in _RESOLVED else text, within=within)
            within = ""
        else:
            found = _MARKUP.search(html, position)
            end = len(html) if found is None else found.start()
            if end > position:
                yield Piece("text", _resolved(html[position:end]))
        position = end
        if position < len(html):
            piece, position = _markup(html, position)
            if piece is not None:
                yield piece
                within = piece.text if piece.kind == "open" and piece.text in _TEXTUAL else ""


def _markup(html: str, position: int) -> tuple[Piece | None, int]:
    """The tag or whatever else begins here, and where it ends; None: it is nothing that is shown."""
    start = position + 2 if html[position + 1] == "/" else position + 1
    if _LETTER.match(html, start):
        return _tag(html, start, "open" if start == position + 1 else "close")
    if html.startswith("<!--", position):
        return None, _end_of_comment(html, position + 4)
    end = _after(html, ">", position + 2)
    is_doctype = html[start : start + 8].lower() == "!doctype"
    return Piece("doctype", html[start + 8 : end - 1].strip().lower()) if is_doctype else None, end


def _tag(html: str, start: int, kind: Literal["open", "close"]) -> tuple[Piece | None, int]:
    name = _NAME.match(html, start)
    if name is None or html.find(">", start) < 0:
        return None, len(html)
    position, attributes = name.end(), dict[str, str]()
    if html[position] == ">":
        return Piece(kind, name[0].lower()), position + 1
    while (found := _ATTRIBUTE.match(html, position)) is not None:
        value, position = found[2] or "", found.end()
        if found[2] == "" and html[position : position + 1] in ('"', "'"):
            return None, len(html)  # The quotation does not end, and all that follows is in it.
        attributes.setdefault(found[1].lower(), _resolved(value[1:-1] if value[:1] in ('"', "'") else value))
    end = _TAG_END.match(html, position)
    if end is None:
        return None, len(html)
    return Piece(kind, name[0].lower(), attributes, ends_itself=end[0].endswith("/>")), end.end()


def _end_of_text(html: str, position: int, within: str) -> int:
    end = (
        None if within == "plaintext" else re.compile(rf"</{within}[\t\n\f\r />]", re.IGNORECASE).search(html, position)
    )
    return len(html) if end is None else end.start()


def _end_of_comment(html: str, position: int) -> int:
    for short in (">", "->"):
        if html.startswith(short, position):
            return position + len(short)
    end = _COMMENT_END.search(html, position)
    return len(html) if end is None else end.end()


def _after(html: str, what: str, position: int) -> int:
    end = html.find(what, position)
    return len(html) if end < 0 else end + len(what)


def _resolved(text: str) -> str:
    """This text with its character references resolved. Python reads no number of thousands of digits."""
    return unescape(_NUMBER.sub(_short, text)) if "&" in text else text


def _short(number: re.Match[str]) -> str:
    return f"&#{number[1].lstrip('0')[:8] or '0'}"
