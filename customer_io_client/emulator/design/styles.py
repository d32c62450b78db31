"""The CSS in an email's `<style>`: variables resolved, rules moved into elements, unused rules removed.

Selectors of one element are understood: `p`, `.note`, `#top`, `p.note`. Others, and rules inside `@media` and the
like, are left as they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from customer_io_client.emulator.design.components import CompileError
from customer_io_client.emulator.design.markup import Token, read, write

_SELECTOR = re.compile(r"(?P<tag>[A-Za-z][\w-]*|\*)?(?P<id>#[\w-]+)?(?P<classes>(?:\.[\w-]+)*)")
_DECLARED = re.compile(r"(?<![\w-])(--[\w-]++)\s*+:\s*+([^;{}]++)")
_USED = re.compile(r"var\(\s*+(--[\w-]++)\s*+(?:,\s*+([^()]*+))?+\)")
_MOST_PAIRS = 1_000_000
"""Of a rule and an element: what is worth looking at."""


@dataclass(frozen=True, slots=True)
class _Rule:
    """A piece of a style sheet; without selectors it is left as it stands."""

    text: str
    selectors: tuple[str, ...] = ()
    declarations: str = ""


@dataclass(frozen=True, slots=True)
class _Simple:
    """A selector of one element."""

    tag: str
    id: str
    classes: frozenset[str]

    @property
    def weight(self) -> tuple[int, int, int]:
        return bool(self.id), len(self.classes), bool(self.tag)

    def fits(self, element: _Element) -> bool:
        """Whether an element is what it selects."""
        return self.tag in ("", element.tag) and self.id in ("", element.id) and self.classes <= element.classes


@dataclass(frozen=True, slots=True)
class _Element:
    """An opening tag, as selectors see it."""

    tag: str
    id: str
    classes: frozenset[str]
    style: str

    @classmethod
    def of(cls, token: Token) -> _Element:
        """This tag."""
        attributes = token.attributes
        classes = frozenset(attributes.get("class", "").split())
        return cls(token.name, attributes.get("id", ""), classes, attributes.get("style", "").strip().rstrip(";"))


def without_variables(html: str) -> str:
    """`var(--name)` replaced by what a style sheet declares, or by its own fallback."""
    tokens = list(read(html))
    sheets = [token.text for token in tokens if token.within == "style"]
    values = {name: value.strip() for sheet in sheets for name, value in _DECLARED.findall(sheet)}

    def resolved(match: re.Match[str]) -> str:
        return values.get(match[1]) or (match[2] or "").strip() or str(match[0])

    def mended(token: Token) -> Token:
        is_styled = token.within == "style" or token.kind == "open"
        return token._replace(text=_USED.sub(resolved, token.text)) if is_styled else token

    return write(map(mended, tokens))


def inlined(html: str) -> str:
    """Each rule also stands in the `style` of the elements that it selects; what they say themselves goes first."""
    tokens = list(read(html))
    rules = [
        (simple.weight, place, simple, rule.declarations.strip().rstrip(";"))
        for place, rule in enumerate(_rules_of(tokens))
        if rule.declarations
        for simple in map(_simple, rule.selectors)
        if simple is not None
    ]
    rules.sort(key=lambda rule: rule[:2])
    _hold(len(rules), tokens)

    def mended(token: Token) -> Token:
        if token.kind != "open" or not rules:
            return token
        element = _Element.of(token)
        styles = [declarations for _, _, simple, declarations in rules if simple.fits(element)]
        return token.having("style", "; ".join([*styles, *filter(None, [element.style])])) if styles else token

    return write(map(mended, tokens))


def without_unused(html: str) -> str:
    """Rules that select nothing here are gone."""
    tokens = list(read(html))
    elements = [_Element.of(token) for token in tokens if token.kind == "open"]
    _hold(sum(len(rule.selectors) for rule in _rules_of(tokens)), tokens)

    def is_used(rule: _Rule) -> bool:
        simple = [_simple(selector) for selector in rule.selectors]
        return not simple or any(one is None or any(map(one.fits, elements)) for one in simple)

    def mended(token: Token) -> Token:
        if token.within != "style":
            return token
        return token._replace(text="".join(rule.text for rule in _rules(token.text) if is_used(rule)))

    return write(map(mended, tokens))


def _rules_of(tokens: Sequence[Token]) -> list[_Rule]:
    return [rule for token in tokens if token.within == "style" for rule in _rules(token.text)]


def _hold(rules: int, tokens: Sequence[Token]) -> None:
    if rules * sum(token.kind == "open" for token in tokens) > _MOST_PAIRS:
        raise CompileError("the email has too many style rules for so many elements")


def _rules(sheet: str) -> Iterator[_Rule]:
    """The rules of a style sheet in their order; joined, their texts are what was read."""
    position = 0
    while position < len(sheet):
        opened = sheet.find("{", position)
        if opened < 0:
            yield _Rule(sheet[position:])
            return
        end = _closing(sheet, opened)
        head = _uncommented(sheet[position:opened]).strip()
        text = sheet[position:end]
        if not head or head.startswith("@") or "{" in sheet[opened + 1 : end]:
            yield _Rule(text)
        else:
            selectors = tuple(selector.strip() for selector in head.split(","))
            yield _Rule(text, selectors, sheet[opened + 1 : end - 1].strip())
        position = end


def _uncommented(text: str) -> str:
    first, *rest = text.split("/*")
    return first + "".join(part.partition("*/")[2] for part in rest)


def _closing(sheet: str, opened: int) -> int:
    """Where the block that opens here ends."""
    depth = 0
    for match in re.compile(r"[{}]").finditer(sheet, opened):
        depth += 1 if match[0] == "{" else -1
        if depth == 0:
            return match.end()
    return len(sheet)


def _simple(selector: str) -> _Simple | None:
    """A selector of one element; None where it is more than that."""
    match = _SELECTOR.fullmatch(selector)
    if match is None or not match[0]:
        return None
    tag = (match["tag"] or "").lower()
    classes = frozenset(filter(None, (match["classes"] or "").split(".")))
    return _Simple("" if tag == "*" else tag, (match["id"] or "").removeprefix("#"), classes)
