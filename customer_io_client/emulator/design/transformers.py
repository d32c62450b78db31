"""The steps that change the HTML of an email when it is compiled. Each leaves Liquid as it stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from urllib.parse import quote

from customer_io_client.emulator.design import styles
from customer_io_client.emulator.design.markup import VOID, Token, read, write
from customer_io_client.emulator.wire import JsonObject, as_object

_LIQUID = re.compile(r"(\{\{[^{}]*\}\}|\{%[^{}]*%\})")
_BLOCKS = frozenset({"p", "li", "td", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "figcaption"})
_LAID_OUT = _BLOCKS | frozenset(
    {"html", "head", "body", "div", "table", "thead", "tbody", "tr", "th", "ul", "ol", "center", "section", "style"}
)
_FEWEST_WORDS = 4
"""Of a block whose last two words are kept together."""


def transform(html: str, steps: JsonObject, language: str) -> str:
    """This HTML after the steps that are on.

    Args:
        html: the email with its components in place.
        steps: the transformers by name, as the contract has them.
        language: the tag of its language.
    """
    for name, step in _STEPS.items():
        if as_object(steps.get(name)).get("enabled") is True:
            html = step(html, as_object(steps[name]), language)
    match as_object(steps.get("formatter")).get("type"):
        case "minify":
            return _minified(html)
        case "prettify":
            return _prettified(html)
        case _:
            return html


def _variables(html: str, _options: JsonObject, _language: str) -> str:
    return styles.without_variables(html)


def _inlined(html: str, _options: JsonObject, _language: str) -> str:
    return styles.inlined(html)


def _without_unused(html: str, _options: JsonObject, _language: str) -> str:
    return styles.without_unused(html)


def _accessible(html: str, _options: JsonObject, language: str) -> str:
    """Layout tables say that they are, pictures have a text, the document its language."""
    missing = {"table": ("role", "presentation"), "img": ("alt", ""), "html": ("lang", language)}

    def mended(token: Token) -> Token:
        if token.kind != "open" or token.name not in missing or missing[token.name][0] in token.attributes:
            return token
        return token.having(*missing[token.name])

    return write(map(mended, read(html)))


def _with_parameters(html: str, options: JsonObject, _language: str) -> str:
    """The `parameters` of the step, by name, are added to web addresses that lack them."""
    parameters = {
        quote(name, safe=""): quote(str(value), safe="{}| .'")
        for name, value in as_object(options.get("parameters")).items()
    }

    def mended(token: Token) -> Token:
        address = token.attributes.get("href", "") if token.kind == "open" and token.name == "a" else ""
        if not address.startswith(("http://", "https://")):
            return token
        return token.having("href", _added(address, parameters))

    return write(map(mended, read(html))) if parameters else html


def _added(address: str, parameters: dict[str, str]) -> str:
    place, mark, fragment = address.partition("#")
    _, _, query = place.partition("?")
    known = {part.partition("=")[0] for part in query.replace("&amp;", "&").split("&")}
    more = "&".join(f"{name}={value}" for name, value in parameters.items() if name not in known)
    if not more:
        return address
    return f"{place}{'&' if '?' in place else '?'}{more}{mark}{fragment}"


def _without_widows(html: str, _options: JsonObject, _language: str) -> str:
    """The last two words of a block of text stay on one line."""
    tokens = list(read(html))
    for index, token in enumerate(tokens[:-1]):
        ends_block = tokens[index + 1].kind == "close" and tokens[index + 1].name in _BLOCKS
        if token.kind == "text" and ends_block and len(token.text.split()) >= _FEWEST_WORDS:
            tokens[index] = token._replace(text=_bound(token.text))
    return write(tokens)


def _bound(text: str) -> str:
    words = text.rstrip()
    before, last = words[: len(words) - len(words.split()[-1])], words.split()[-1]
    if before.rstrip().endswith(("}}", "%}")) or "}" in last or "{" in last:
        return text
    return f"{before.rstrip()}&nbsp;{last}{text[len(words) :]}"


def _encoded(html: str, _options: JsonObject, _language: str) -> str:
    """What is not ASCII stands as a numeric entity, but in styles and scripts."""

    def plain(token: Token) -> Token:
        if token.kind == "other" or token.within in ("style", "script"):
            return token
        parts = _LIQUID.split(token.text)
        encoded = [
            part if index % 2 else part.encode("ascii", "xmlcharrefreplace").decode()
            for index, part in enumerate(parts)
        ]
        return token._replace(text="".join(encoded))

    return write(map(plain, read(html)))


def _minified(html: str) -> str:
    """No comments but those that mail programs read, and one blank for many."""

    def kept(token: Token) -> Iterator[Token]:
        if token.kind == "other" and token.text.startswith("<!--") and "[if" not in token.text:
            return
        if token.kind == "text" and not token.within:
            yield token._replace(text=re.sub(r"\s+", " ", token.text))
        else:
            yield token

    return write(piece for token in read(html) for piece in kept(token)).strip()


def _prettified(html: str) -> str:
    """Each element that is laid out stands on a line of its own, moved in by its depth."""
    lines: list[str] = []
    line, depth = "", 0

    def end_line() -> None:
        nonlocal line
        if line.strip():
            lines.append("  " * min(depth, 40) + line.strip())
        line = ""

    for token in read(html):
        if token.kind == "text" and not token.within:
            line += re.sub(r"\s+", " ", token.text)
        elif token.name not in _LAID_OUT or token.kind not in ("open", "close"):
            line += token.text
        elif token.kind == "close":
            end_line()
            depth = max(depth - 1, 0)
            line = token.text
            end_line()
        else:
            end_line()
            line = token.text
            end_line()
            depth += token.name not in VOID and not token.text.endswith("/>")
    end_line()
    return "\n".join(lines)


_STEPS: dict[str, Callable[[str, JsonObject, str], str]] = {
    "css_variables": _variables,
    "css_inliner": _inlined,
    "remove_unused_css": _without_unused,
    "accessibility": _accessible,
    "url_parameters": _with_parameters,
    "prevent_widows": _without_widows,
    "encode_entities": _encoded,
}
"""In the order that they run."""
