"""Answers that no contract foresees, and what a caller may be told of each."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from typing import Final

from customer_io_client.exceptions import Outcome
from tests.client.server import DROP, Answer, Raw, Step

Outcomes = frozenset[Outcome]

READ: Final[Outcomes] = frozenset({"done"})
"""Answers that say yes: typed, or, where they cannot be read, an error that says that it was done."""
REFUSED: Final[Outcomes] = frozenset({"refused"})
UNKNOWN: Final[Outcomes] = frozenset({"unknown"})

DEEP: Final = 20_000
HTML: Final = b"<!DOCTYPE html>\n<html><body>Please sign in</body></html>"
ENVELOPES: Final[tuple[object, ...]] = (
    {"errors": [{"detail": "no such thing", "status": "404"}]},
    {"meta": {"error": "no such thing"}},
)


def _status(status: int) -> Answer:
    return Answer(status, {"meta": {"error": "the reason"}})


def _body(body: bytes, content_type: str = "application/json") -> Answer:
    return Answer(200, body, (("content-type", content_type),))


BODIES: Final[Mapping[str, bytes]] = {
    "an empty object": b"{}",
    "an empty list": b"[]",
    "a list of lists": b"[[[]]]",
    "null": b"null",
    "a text": b'"text"',
    "a number": b"5",
    "true": b"true",
    "NaN": b"NaN",
    "NaN inside": b'{"id": NaN, "results": [Infinity]}',
    "deep lists": b"[" * DEEP + b"]" * DEEP,
    "deep objects": b'{"a":' * DEEP + b"1" + b"}" * DEEP,
    "deep and cut": b"[" * DEEP,
    "no UTF-8": b'{"name": "\xff\xfe"}',
    "a lone surrogate": b'{"name": "\\ud800"}',
    "another encoding": '{"name": "ü"}'.encode("utf-16"),
    "a byte order mark": b"\xef\xbb\xbf{}",
    "a name twice": b'{"id": 1, "id": null, "id": []}',
    "a long number": b'{"id": ' + b"9" * 5_000 + b"}",
    "a huge number": b'{"id": 1e999}',
    "a fraction": b'{"id": 1.5, "next": 1.5}',
    "JSON that is cut": b'{"results": [{"id": 1',
    "two values": b"{}{}",
    "white space": b" \n ",
    "nothing": b"",
    "unknown names": json.dumps({"new": {"deep": [1]}, "": None, "__class__": 1, "self": 2}).encode(),
}

ODD: Final[Mapping[str, tuple[Step, Outcomes]]] = {
    **{f"200 and {name}": (_body(body), READ) for name, body in BODIES.items()},
    **{str(status): (_status(status), UNKNOWN | READ) for status in (201, 202, 206, 226, 299)},
    "204": (Answer(204), READ),
    "304": (Answer(304), REFUSED),
    **{str(status): (_status(status), REFUSED) for status in (300, 399, 400, 401, 402, 403, 404, 405, 409, 410)},
    **{str(status): (_status(status), REFUSED) for status in (413, 414, 415, 418, 422, 425, 429, 431, 451, 499)},
    **{str(status): (_status(status), UNKNOWN) for status in (408, 500, 501, 503, 520, 529, 599, 600, 999)},
    "a web page": (_body(HTML, "text/html"), UNKNOWN),
    "a web page as JSON": (_body(HTML), UNKNOWN),
    "plain text": (_body(b"temporarily out of order", "text/plain"), READ),
    "a picture": (_body(b"\x89PNG\r\n\x1a\n\x00\x00", "image/png"), READ),
    "JSON as a web page": (_body(b"{}", "text/html"), READ),
    "a bad gateway's page": (Answer(502, HTML, (("content-type", "text/html"),)), UNKNOWN),
    "500 and deep lists": (Answer(500, b"[" * DEEP), UNKNOWN),
    "400 and NaN": (Answer(400, b'{"errors": NaN}'), REFUSED),
    "badly compressed": (Answer(200, b"no gzip", (("content-encoding", "gzip"),)), READ),
    "an unknown compression": (Answer(200, b"\x1b\x00", (("content-encoding", "zstd"),)), READ),
    "compressed": (Answer(200, gzip.compress(b"[]"), (("content-encoding", "gzip"),)), READ),
    "a redirect": (Answer(301, {}, (("location", "https://track-eu.customer.io/"),)), REFUSED),
    "a redirect to nowhere": (Answer(307, {}, (("location", "http://[::1"),)), REFUSED),
    "a body that is cut": (Raw(b'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"results": ['), UNKNOWN),
    "headers that are cut": (Raw(b"HTTP/1.1 200 OK\r\ncontent-"), UNKNOWN),
    "a bad length": (Raw(b"HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n{}"), UNKNOWN),
    "a bad chunk": (Raw(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}"), UNKNOWN),
    "no HTTP": (Raw(b"220 ready\r\n\r\n"), UNKNOWN),
    "no answer": (DROP, UNKNOWN),
}
"""An answer, and the outcomes that an error for it may have."""
