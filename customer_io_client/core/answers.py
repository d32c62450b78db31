"""Whether an answer is of the kind that was asked for: a proxy or a sign-in page may answer in its place."""

from __future__ import annotations

from typing import Final

from customer_io_client.core.message import Reply

_HTML: Final = (b"<!doctype html", b"<html")
_HTML_TYPES: Final = ("text/html", "application/xhtml+xml")
_JSON: Final = "application/json"
_UNNAMED: Final = ("", "application/octet-stream")
"""What a media type is where the sender does not tell."""


def is_web_page(reply: Reply, accept: str) -> bool:
    """Whether a web page came. No JSON begins with `<`; a picture may, as SVG is XML.

    Args:
        reply: what came.
        accept: the media type that was asked for: JSON, or a range such as `image/*`.
    """
    start = reply.body.lstrip()
    if accept == _JSON:
        return start.startswith(b"<")
    return _media_type(reply) in _HTML_TYPES or start[:20].lower().startswith(_HTML)


def check_media_type(reply: Reply, accept: str) -> None:
    """Refuse a file of another kind than was asked for; JSON is told by its text.

    Raises:
        ValueError: it is one.
    """
    media_type = _media_type(reply)
    if accept == _JSON or media_type in _UNNAMED:
        return
    if not media_type.startswith(accept.removesuffix("*")):
        raise ValueError("another media type than was asked for")


def _media_type(reply: Reply) -> str:
    return reply.headers.get("content-type", "").partition(";")[0].strip().lower()
