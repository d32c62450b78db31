"""What is kept of a request beside its log line: query, headers and bodies without secrets, and what was wrong.

Bytes are kept as they come, and read only for who asks: a request costs next to nothing more.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple, cast
from urllib.parse import parse_qsl, quote, unquote_plus

from customer_io_client.emulator.exchange import Given, Reply
from customer_io_client.emulator.forms import Part, parts_of
from customer_io_client.emulator.masking import HIDDEN, NOTHING, Masks, is_secret, masked
from customer_io_client.emulator.violations import pointer
from customer_io_client.emulator.wire import Json, JsonObject, RefusedError, Violation, compact, decode, encode

KEPT_BYTES = 64 * 1024
"""What is kept of a body, and of all headers together."""
_BINARY = re.compile(rb"image/|audio/|video/|font/|application/(octet-stream|pdf|zip|gzip)", re.IGNORECASE)
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/"
_HIDDEN = quote(HIDDEN).encode()
_Headers = Sequence[tuple[bytes, bytes]]


class Details(NamedTuple):
    """The columns of a request in the log, in their order."""

    query: bytes | None
    headers: bytes | None
    body: bytes | None
    body_size: int | None
    answer_headers: bytes | None
    answer: bytes | None
    answer_size: int | None
    violations: str

    def shown(self, variables: Collection[str]) -> JsonObject:
        """As the control API answers them.

        Args:
            variables: the names of the path values, which are not looked for in the body.
        """
        query, headers = _query(self.query or b""), _headers(self.headers or b"")
        answer_headers = _headers(self.answer_headers or b"")
        body = self._shown_body(headers)
        elsewhere = {*query, *variables}
        rows = cast("list[tuple[str, str | None, str]]", decode(self.violations))
        return {
            "query": {**query},
            "headers": _pairs(headers),
            "body": body,
            "answer": {
                "headers": _pairs(answer_headers),
                "body": _body(self.answer, self.answer_size or 0, answer_headers),
            },
            "violations": [_violation(Violation(*row), body, elsewhere) for row in rows],
        }

    def _shown_body(self, headers: list[tuple[str, str]]) -> JsonObject:
        """What is known of what was sent; of a form, its fields."""
        parts = self.parts()
        if not parts:
            return _body(self.body, self.body_size or 0, headers)
        fields: list[Json] = [
            {"name": part.name, "file": part.file, "type": part.media_type, "size": part.size, "text": part.text}
            for part in parts
        ]
        return {"kind": "multipart", "text": "", "size": self.body_size, "truncated": False, "parts": fields}

    def given(self, method: str, raw_path: str) -> Given:
        """The request again, as far as it is kept; its body is None where not all of it is."""
        headers = dict(_headers(self.headers or b""))
        is_whole = not self.body_size or (len(self.body or b"") == self.body_size and not _is_multipart(headers))
        body = (self.body or b"") if is_whole else None
        return Given(method, "http", raw_path, _query(self.query or b""), headers, body, size=self.body_size or 0)

    def parts(self) -> list[Part]:
        """The fields of a form with files; none where it is no such form, or cannot be read."""
        if not self.body or not _is_multipart(dict(_headers(self.headers or b""))):
            return []
        return [Part(*row) for row in cast("list[list[Any]]", decode(self.body))]


def kept(given: Given, reply: Reply | None, violations: Sequence[Violation], masks: Masks = NOTHING) -> Details:
    """What is kept of a request.

    Args:
        given: the request.
        reply: what it was answered with; None: nothing.
        violations: what of it was refused.
        masks: what of it holds a secret.
    """
    sent, size = _sent(given, masks)
    answered = b"" if reply is None else masked(reply.content, masks.answered)
    return Details(
        query=_without_secrets(given.raw_query, masks) if given.raw_query else b"",
        headers=_lines(given.raw_headers),
        body=sent,
        body_size=size,
        answer_headers=None if reply is None else _lines(reply.headers),
        answer=None if reply is None else _beginning(answered, reply.headers),
        answer_size=None if reply is None else len(answered),
        violations=compact([[each.where, each.pointer, each.sentence] for each in violations]) if violations else "[]",
    )


def _sent(given: Given, masks: Masks) -> tuple[bytes | None, int]:
    """The beginning of the body, or the outline of a form with files; and the size of it all."""
    body = given.body or b""
    if _is_multipart(given.headers):
        return _outline(body, given.headers["content-type"]), given.size
    shown = masked(body, masks.sent)
    return _beginning(shown, given.raw_headers), given.size - len(body) + len(shown)


def _outline(body: bytes, media_type: str) -> bytes | None:
    """The fields of a form as JSON; None where it has none that can be read, or too many."""
    try:
        parts = parts_of(body, media_type)
    except RefusedError:
        return None
    shown = [part._replace(text=HIDDEN) if part.text and is_secret(part.name) else part for part in parts]
    outline = encode([[*part] for part in shown])
    return outline if parts and len(outline) <= KEPT_BYTES else None


@lru_cache(1024)
def _is_secret(name: bytes) -> bool:
    return is_secret(name.decode("latin-1"))


@lru_cache(1024)
def _is_binary(media_type: bytes) -> bool:
    return _BINARY.match(media_type) is not None


def _is_multipart(headers: Mapping[str, str]) -> bool:
    return headers.get("content-type", "")[: len(_MULTIPART)].lower() == _MULTIPART


def _lines(headers: _Headers) -> bytes:
    """Headers, a line each; of those that hold a secret the name alone."""
    lines = [name + b":" + (b"" if _is_secret(name) else value) for name, value in headers]
    return b"\n".join(lines)[:KEPT_BYTES]


def _beginning(content: bytes, headers: _Headers) -> bytes | None:
    """The beginning of a body; None where it is binary."""
    for name, value in headers:
        if name == b"content-type" and _is_binary(value):
            return None
    return content[:KEPT_BYTES]


def _without_secrets(query: bytes, masks: Masks) -> bytes:
    pairs = [part.partition(b"=") for part in query.split(b"&")]
    return b"&".join(
        name + b"=" + _HIDDEN if _is_hidden(name, masks) else name + equals + value for name, equals, value in pairs
    )


def _is_hidden(raw_name: bytes, masks: Masks) -> bool:
    name = unquote_plus(raw_name.decode("latin-1"))
    return is_secret(name) and name not in masks.told


def _query(raw: bytes) -> dict[str, str]:
    return dict(parse_qsl(raw.decode("latin-1"), keep_blank_values=True))


def _headers(lines: bytes) -> list[tuple[str, str]]:
    pairs = [line.decode("latin-1").partition(":") for line in lines.split(b"\n")] if lines else []
    return [(name, HIDDEN if is_secret(name) else value) for name, _, value in pairs]


def _pairs(headers: list[tuple[str, str]]) -> list[Json]:
    return [[name, value] for name, value in headers]


def _body(content: bytes | None, size: int, headers: list[tuple[str, str]]) -> JsonObject:
    """What is known of a body: its kind, its text unless it is binary, its size, and whether more of it came."""
    if not size:
        return {"kind": "none", "text": "", "size": 0, "truncated": False}
    is_cut = content is not None and len(content) < size
    try:
        text = None if content is None else codecs.getincrementaldecoder("utf-8")().decode(content, not is_cut)
    except UnicodeDecodeError:
        text = None
    if text is None:
        return {"kind": "binary", "text": "", "size": size, "truncated": False}
    return {"kind": _kind(text, is_cut, dict(headers)), "text": text, "size": size, "truncated": is_cut}


def _kind(text: str, is_cut: bool, headers: dict[str, str]) -> str:
    if headers.get("content-type", "").startswith(_FORM):
        return "form"
    if is_cut:
        return "json" if text.lstrip().startswith(("{", "[")) else "text"
    try:
        decode(text)
    except ValueError:
        return "text"
    return "json"


def _violation(violation: Violation, body: JsonObject, elsewhere: set[str]) -> Json:
    place = None if violation.where.partition(".")[0] in elsewhere else _place(violation, body)
    return {"pointer": place, "where": violation.where, "sentence": violation.sentence}


def _place(violation: Violation, body: JsonObject) -> str | None:
    """Where in the body it is: as it says itself, or else where the body has a field of this name."""
    if violation.pointer == "":
        return ""
    if body["kind"] != "json":
        return None
    if violation.pointer is not None or not violation.where or body["truncated"]:
        return violation.pointer
    found = _found(decode(str(body["text"])), violation.where.split("."))
    return None if found is None else pointer(found)


def _found(value: Json, parts: list[str]) -> tuple[str, ...] | None:
    """The names that lead to this place; a name may hold dots."""
    if not parts:
        return ()
    if isinstance(value, list):
        is_there = parts[0].isdecimal() and len(parts[0]) < 10 and int(parts[0]) < len(value)
        rest = _found(value[int(parts[0])], parts[1:]) if is_there else None
        return None if rest is None else (parts[0], *rest)
    if isinstance(value, dict):
        for count in range(1, len(parts) + 1):
            name = ".".join(parts[:count])
            rest = _found(value[name], parts[count:]) if name in value else None
            if rest is not None:
                return (name, *rest)
    return None
