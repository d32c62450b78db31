"""HTML as a row of tags, comments and texts: enough to change some and leave the rest as it was written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple, TypeAlias

Kind: TypeAlias = Literal["open", "close", "text", "other"]
VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})
"""Elements that hold nothing."""
RAW = frozenset({"style", "script", "textarea", "pre", "title"})
"""Elements whose text is not laid out."""
_TAG = re.compile(r"<(?=/?[A-Za-z]|!)")
_NAME = re.compile(r"</?([A-Za-z][\w:.-]*)")
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+))?""")


class Token(NamedTuple):
    """One piece of HTML."""

    kind: Kind
    text: str
    """As it was written."""
    name: str = ""
    """Of a tag, in small letters."""
    within: str = ""
    """Of a text, the element around it whose text is not laid out."""

    @property
    def attributes(self) -> dict[str, str]:
        """Of an opening tag, by name in small letters; the first counts."""
        found: dict[str, str] = {}
        for name, value in _ATTRIBUTE.findall(self.text[len(self.name) + 1 : -1]):
            found.setdefault(name.lower(), value.strip("\"'"))
        return found

    def having(self, name: str, value: str) -> Token:
        """This opening tag with another value of an attribute."""
        quoted = f'{name}="{value.replace(chr(34), "&quot;")}"'
        if name not in self.attributes:
            end = -2 if self.text.endswith("/>") else -1
            return self._replace(text=f"{self.text[:end].rstrip()} {quoted}{self.text[end:]}")
        old = next(match for match in _ATTRIBUTE.finditer(self.text, len(self.name) + 1) if match[1].lower() == name)
        return self._replace(text=f"{self.text[: old.start()]}{quoted}{self.text[old.end() :]}")


def read(html: str) -> Iterator[Token]:
    """The pieces of this HTML; joined, they are what was read."""
    position, within = 0, ""
    while position < len(html):
        token = _next(html, position, within)
        yield token
        position += len(token.text)
        if token.kind == "open" and token.name in RAW:
            within = token.name
        elif token.kind == "close" and token.name == within:
            within = ""


def write(tokens: Iterable[Token]) -> str:
    """HTML of these pieces."""
    return "".join(token.text for token in tokens)


def _next(html: str, position: int, within: str) -> Token:
    if within:
        closing = re.compile(f"</{within}", re.IGNORECASE).search(html, position)
        end = len(html) if closing is None else closing.start()
        if end > position:
            return Token("text", html[position:end], within=within)
    if html.startswith("<!", position):
        closes = "-->" if html.startswith("<!--", position) else ">"
        return Token("other", html[position : _after(html, closes, position)])
    tag = _NAME.match(html, position)
    if tag is not None:
        kind: Kind = "close" if html[position + 1] == "/" else "open"
        return Token(kind, html[position : _after(html, ">", position)], tag[1].lower())
    following = _TAG.search(html, position + 1)
    return Token("text", html[position : len(html) if following is None else following.start()])


def _after(html: str, what: str, position: int) -> int:
    end = html.find(what, position)
    return len(html) if end < 0 else end + len(what)
