"""Takes the values of a request out of a text that the service wrote, so that errors tell no secret and no person."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import Final, TypeAlias, cast
from urllib.parse import parse_qsl, quote, quote_plus, unquote, urlsplit

from customer_io_client.core.json_codec import loads
from customer_io_client.core.message import Call
from customer_io_client.types import JsonValue

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
_EMAIL: Final = re.compile(r"[^\s\"'<>()\[\],;:=@]{1,64}@[^\s\"'<>()\[\],;:=@]+")
_ALPHANUMERIC: Final = re.compile(r"[A-Za-z0-9]+")
_WORD: Final = re.compile(r"[a-z0-9_]")

_LEFT_IN_URLS: Final = ("", "/", "$&+=:@")
"""What encoders leave as it is: all that must be escaped is, or paths as a whole, or what may stand in one segment."""

Span: TypeAlias = tuple[int, int]


def masked(text: str, call: Call) -> str:
    """The text with every value of this call, and everything that looks like an email, replaced by `…`.

    Values are those of path, query, JSON body and headers, the keys among them; in any case, also percent-encoded or
    escaped as in JSON. No more than `WINDOW` characters are looked at and returned.
    """
    searched = text[:WINDOW]
    folded = _folded(searched)
    spans = [match.span() for match in _EMAIL.finditer(searched)]
    spans.extend(_occurrences(_likely_forms(call, folded), folded))
    return _without(searched if len(text) <= WINDOW else searched[:-_HEAD], spans)


def _without(text: str, spans: list[Span]) -> str:
    hidden = bytearray(len(text))
    for start, end in spans:
        hidden[start:end] = b"\1" * len(hidden[start:end])
    runs = groupby(zip(hidden, text, strict=True), key=itemgetter(0))
    return "".join(MASK if is_hidden else "".join(character for _, character in run) for is_hidden, run in runs)


def _folded(text: str) -> str:
    """Without the difference of case, and as long as it was."""
    if text.isascii():
        return text.lower()
    return "".join(low if len(low := character.upper().lower()) == 1 else character for character in text)


def _likely_forms(call: Call, folded: str) -> set[str]:
    """The spellings of all values, but for most that cannot occur: a request may hold very many."""
    beginnings = {folded[start : start + size] for size in (1, 2) for start in range(len(folded))} | {""}
    forms: set[str] = set()
    for value in {value.strip() for value in _values(call)} - {""}:
        # Letters and digits stay as they are in every spelling of a value.
        known = value if value.isascii() and value.isalnum() else _letters_and_digits(value)
        if known[:2].lower() in beginnings and known[:_HEAD].lower() in folded:
            forms.update(map(_folded, _forms(value[:WINDOW])))
    return forms


def _letters_and_digits(value: str) -> str:
    found = _ALPHANUMERIC.search(value[:_HEAD])
    return found.group() if found else ""


def _forms(value: str) -> set[str]:
    if value.isascii() and value.isalnum():
        return {value}
    escaped = {json.dumps(value)[1:-1], json.dumps(value, ensure_ascii=False)[1:-1]}
    encoded = {quote(value, safe=safe, errors="replace") for safe in _LEFT_IN_URLS}
    return {value, *escaped, *encoded, quote_plus(value, errors="replace")}


def _occurrences(forms: set[str], folded: str) -> Iterator[Span]:
    """Where a form stands in the text: as a whole, or a long one cut off after its head."""
    by_head: dict[str, list[str]] = defaultdict(list)
    for form in forms:
        by_head[form[:_HEAD]].append(form)
    for head, same_head in by_head.items():
        if head in folded:
            same_head.sort()
            for match in re.finditer(_pattern(head), folded):
                yield match.start(), match.start() + _longest_common(same_head, folded[match.start() :])


def _pattern(head: str) -> str:
    pattern = re.escape(head)
    if len(head) < _SHORT:
        pattern = rf"(?<![a-z0-9_]){pattern}" if _WORD.match(head) else pattern
        pattern = rf"{pattern}(?![a-z0-9_])" if _WORD.match(head[-1]) else pattern
    return pattern


def _longest_common(in_order: list[str], text: str) -> int:
    """How many first characters of the text are also those of one of these."""
    place = bisect_left(in_order, text)
    neighbours = in_order[max(place - 1, 0) : place + 1]
    return max(_common(form, text) for form in neighbours)


def _common(one: str, other: str) -> int:
    for place, (ours, theirs) in enumerate(zip(one, other, strict=False)):
        if ours != theirs:
            return place
    return min(len(one), len(other))


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
    if call.texts:
        yield from call.texts
    elif call.body is not None:
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
