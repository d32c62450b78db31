"""What is kept of a request beside its log line: query, headers and bodies without secrets, and what was wrong.

Bytes are kept as they come, and read only for who asks: a request costs next to nothing more.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import NamedTuple, cast
from urllib.parse import parse_qsl, unquote_to_bytes

from customer_io_client.emulator.exchange import Given, Reply
from customer_io_client.emulator.violations import pointer
from customer_io_client.emulator.wire import Json, JsonObject, Violation, compact, decode

KEPT_BYTES = 64 * 1024
"""What is kept of a body, and of all headers together."""
HIDDEN = "…"
"""What is shown in place of a secret."""
_SECRET = re.compile(rb"auth|cookie|credential|key|passw|pwd|secret|session|signature|token")
"""In the names of headers and of query values that hold one."""
_BINARY = re.compile(rb"multipart/|image/|audio/|video/|font/|application/(octet-stream|pdf|zip|gzip)", re.IGNORECASE)
_FORM = "application/x-www-form-urlencoded"
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
        body = _body(self.body, self.body_size or 0, headers)
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

    def given(self, method: str, raw_path: str) -> Given:
        """The request again, as far as it is kept; its body is None where not all of it is."""
        body = self.body if self.body is not None and len(self.body) == self.body_size else None
        headers = dict(_headers(self.headers or b""))
        return Given(method, "http", raw_path, _query(self.query or b""), headers, body)


def kept(given: Given, reply: Reply | None, violations: Sequence[Violation]) -> Details:
    """What is kept of a request.

    Args:
        given: the request.
        reply: what it was answered with; None: nothing.
        violations: what of it was refused.
    """
    return Details(
        query=_without_secrets(given.raw_query) if given.raw_query else b"",
        headers=_lines(given.raw_headers),
        body=_beginning(given.body or b"", given.raw_headers),
        body_size=given.size,
        answer_headers=None if reply is None else _lines(reply.headers),
        answer=None if reply is None else _beginning(reply.content, reply.headers),
        answer_size=None if reply is None else len(reply.content),
        violations=compact([[each.where, each.pointer, each.sentence] for each in violations]) if violations else "[]",
    )


@lru_cache(1024)
def _is_secret(name: bytes) -> bool:
    return _SECRET.search(name.lower()) is not None


@lru_cache(1024)
def _is_binary(media_type: bytes) -> bool:
    return _BINARY.match(media_type) is not None


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


def _without_secrets(query: bytes) -> bytes:
    parts = [part.partition(b"=") for part in query.split(b"&")]
    return b"&".join(
        name if _is_secret(unquote_to_bytes(name)) else name + equals + value for name, equals, value in parts
    )


def _query(raw: bytes) -> dict[str, str]:
    pairs = parse_qsl(raw.decode("latin-1"), keep_blank_values=True)
    return {name: HIDDEN if _is_secret(name.encode()) else value for name, value in pairs}


def _headers(lines: bytes) -> list[tuple[str, str]]:
    pairs = [line.partition(b":") for line in lines.split(b"\n")] if lines else []
    return [
        (name.decode("latin-1"), HIDDEN if _is_secret(name) else value.decode("latin-1")) for name, _, value in pairs
    ]


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
