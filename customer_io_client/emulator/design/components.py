"""Components put into the HTML of emails, in place of the elements that name them."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

MOST_CHARACTERS = 1_000_000
"""The longest HTML that components may make."""
MOST_COMPONENTS = 10_000
"""The most that one email may hold, those inside others counted."""
MOST_LEVELS = 50
"""How deep elements of components may lie in each other."""
_FOLD = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)
_ELEMENT = re.compile(r"<([A-Za-z][\w.-]*)")
_SLOT = re.compile(r"<slot\s*/>|<slot\s*></slot\s*>", re.IGNORECASE)


class CompileError(Exception):
    """An email cannot be compiled. The message says why, and quotes nothing of it."""


@dataclass(frozen=True, slots=True)
class _Use:
    """One element that names a component: where it stands, and what it holds."""

    tag: str
    start: int
    end: int
    inner: str


def used(html: str, components: Mapping[str, str]) -> list[str]:
    """The tags of the components that this HTML and its components use, each once."""
    found: dict[str, None] = {}
    waiting = [html]
    while waiting:
        for match in _ELEMENT.finditer(waiting.pop().translate(_FOLD)):
            tag = match[1]
            if tag in components and tag not in found:
                found[tag] = None
                waiting.append(components[tag])
    return list(found)


def expand(html: str, components: Mapping[str, str]) -> str:
    """This HTML with its components in place; a `<slot>` of a component takes what the element held.

    Raises:
        CompileError: components name each other in a circle, or make too much.
    """
    return _Expansion(components).run(html, ()) if components else html


class _Expansion:
    def __init__(self, components: Mapping[str, str]) -> None:
        self._components = components
        self._count = 0
        self._characters = 0
        self._level = 0

    def run(self, html: str, inside: tuple[str, ...]) -> str:
        parts: list[str] = []
        position = 0
        for use in _uses(html, self._components):
            parts += [html[position : use.start], self._one(use, inside)]
            position = use.end
        self._characters += len(html)
        if self._characters > MOST_CHARACTERS:
            raise CompileError(f"the components make more than {MOST_CHARACTERS} characters")
        return "".join([*parts, html[position:]])

    def _one(self, use: _Use, inside: tuple[str, ...]) -> str:
        self._count += 1
        self._level += 1
        if self._level > MOST_LEVELS:
            raise CompileError(f"components lie deeper than {MOST_LEVELS} levels")
        if use.tag in inside:
            raise CompileError("components name each other in a circle")
        if self._count > MOST_COMPONENTS:
            raise CompileError(f"the email holds more than {MOST_COMPONENTS} components")
        inner = self.run(use.inner, inside)
        body = self.run(self._components[use.tag], (*inside, use.tag))
        self._level -= 1
        slots = len(_SLOT.findall(body))
        self._characters += slots * len(inner)
        if self._characters > MOST_CHARACTERS:
            raise CompileError(f"the components make more than {MOST_CHARACTERS} characters")
        return _SLOT.sub(lambda _: inner, body) if slots else body


def _uses(html: str, components: Mapping[str, str]) -> Iterator[_Use]:
    """The outermost elements that name components; one that is not closed holds nothing."""
    position = 0
    folded = html.translate(_FOLD)
    for match in _ELEMENT.finditer(folded):
        tag = match[1]
        if match.start() < position or tag not in components:
            continue
        opened = html.find(">", match.end())
        if opened < 0:
            return
        closing = f"</{tag}>"
        closed = -1 if html[opened - 1] == "/" else folded.find(closing, opened)
        if closed < 0:
            position = opened + 1
            yield _Use(tag, match.start(), position, "")
        else:
            position = closed + len(closing)
            yield _Use(tag, match.start(), position, html[opened + 1 : closed])
