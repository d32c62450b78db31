"""Takes the values of a request out of a text that the service wrote, so that errors tell no secret and no person."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import Final, TypeAlias, cast
from urllib.parse import parse_qsl, quote, quote_plus, unquote, urlsplit

from customer_io_client.core.json_codec import JsonValue, loads
from customer_io_client.core.message import Call

MASK: Final = "…"
WINDOW: Final = 4000
"""Characters of the text that are looked at; what follows is cut off."""

_HEAD: Final = 12
"""So many first characters of a longer value are a quotation of it, even where the rest was cut off."""
_SHORT: Final = 6
"""A shorter value counts only where it stands by itself, as `1` stands in most texts."""

_OPEN_HEADERS: Final = frozenset(
    {"accept", "accept-encoding", "connection", "content-length", "content-type", "host", "user-agent"}
)
_EMAIL: Final = re.compile(r"[^\s\"'<>()\[\],;:=@]+@[^\s\"'<>()\[\],;:=@]+")
_ALPHANUMERIC: Final = re.compile(r"[A-Za-z0-9]+")
_WORD: Final = "A-Za-z0-9_"

Span: TypeAlias = tuple[int, int]


def masked(text: str, call: Call) -> str:
    """The text with every value of this call, and everything that looks like an email, replaced by `…`.

    Values are those of path, query, JSON body and headers, the keys among them; in any case, also percent-encoded or
    escaped as in JSON. No more than `WINDOW` characters are looked at and returned.
    """
    searched = text[:WINDOW]
    folded = searched.lower()
    spans = [match.span() for match in _EMAIL.finditer(searched)]
    for value in {value.strip() for value in _values(call)} - {""}:
        if _may_occur(value, folded):
            spans.extend(span for form in _forms(value[:WINDOW]) for span in _occurrences(form, searched, folded))
    return _without(searched if len(text) <= WINDOW else searched[:-_HEAD], spans)


def _without(text: str, spans: list[Span]) -> str:
    hidden = bytearray(len(text))
    for start, end in spans:
        hidden[start:end] = b"\1" * len(hidden[start:end])
    runs = groupby(zip(hidden, text, strict=True), key=itemgetter(0))
    return "".join(MASK if is_hidden else "".join(character for _, character in run) for is_hidden, run in runs)


def _may_occur(value: str, folded: str) -> bool:
    """A cheap first look: letters and digits stay as they are in every form of a value."""
    return max(_ALPHANUMERIC.findall(value[:_HEAD]), key=len, default="").lower() in folded


def _forms(value: str) -> set[str]:
    if value.isascii() and value.isalnum():
        return {value}
    escaped = {json.dumps(value)[1:-1], json.dumps(value, ensure_ascii=False)[1:-1]}
    encoded = {quote(value, safe="", errors="replace"), quote_plus(value, errors="replace")}
    return {value, *escaped, *encoded}


def _occurrences(form: str, text: str, folded: str) -> Iterator[Span]:
    """Where the form stands in the text, as a whole or cut off after its head."""
    head = form[:_HEAD]
    if head.lower() not in folded:
        return
    pattern = re.escape(head)
    if len(form) < _SHORT:
        before = f"(?<![{_WORD}])" if re.match(f"[{_WORD}]", form) else ""
        after = f"(?![{_WORD}])" if re.search(f"[{_WORD}]$", form) else ""
        pattern = before + pattern + after
    for match in re.finditer(pattern, text, re.IGNORECASE):
        start, end = match.span()
        while end < len(text) and text[end].lower() == form[end - start : end - start + 1].lower():
            end += 1
        yield start, end


def _values(call: Call) -> Iterator[str]:
    url = urlsplit(call.url)
    for name, segment in zip(reversed(call.operation.path.split("/")), reversed(url.path.split("/")), strict=False):
        if "{" in name:
            value = unquote(segment)
            yield from (value, value.removeprefix("cio_"))
    yield from (value for _, value in parse_qsl(url.query))
    for name, value in call.headers:
        if name.lower() == "authorization":
            yield from _credentials(value)
        elif name.lower() not in _OPEN_HEADERS:
            yield value
    if call.body is not None:
        yield from _body_values(call.body)


def _credentials(authorization: str) -> Iterator[str]:
    scheme, _, credentials = authorization.partition(" ")
    yield credentials
    if scheme.lower() == "basic":
        try:
            pair = b64decode(credentials, validate=True).decode()
        except ValueError:
            return
        yield from (pair, *pair.split(":", 1))


def _body_values(body: bytes) -> Iterator[str]:
    try:
        ahead = [cast("JsonValue", loads(body))]
    except ValueError:
        yield body[:WINDOW].decode(errors="replace")
        return
    while ahead:
        value = ahead.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, list):
            ahead.extend(value)
        elif isinstance(value, dict):
            ahead.extend(value.values())
        elif value is not None and not isinstance(value, bool):
            yield str(value)
            if isinstance(value, float) and value.is_integer():
                yield str(int(value))
