"""The reasons in an answer that is no success, whatever envelope they come in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final, TypeAlias, cast

from customer_io_client.core.json_codec import loads
from customer_io_client.core.message import Reply
from customer_io_client.exceptions import ErrorDetail
from customer_io_client.types import JsonValue

LONGEST_TEXT: Final = 2000
"""Characters kept of a body that is not JSON."""

_DETAIL_NAMES: Final = ("detail", "message", "error", "title", "description")
_ERROR_NAMES: Final = frozenset({*_DETAIL_NAMES, "reason", "field", "code", "source", "batch_index"})
_ENVELOPE_NAMES: Final = _ERROR_NAMES | {"errors", "meta", "status"}
_HTML_STARTS: Final = (b"<!doctype html", b"<html")

JsonObject: TypeAlias = dict[str, JsonValue]


def error_details(reply: Reply) -> tuple[ErrorDetail, ...]:
    """The reasons that the service gave, in its order; none where the body is empty. Never raises.

    Known envelopes: `errors` as a list of objects or texts, or as an object by field; `meta.error`, `meta.errors`;
    an object with `detail`, `message` or `error`; a list or a text alone; JSON:API's `source.pointer`. Fields of the
    wrong type count as absent. Any other body is one reason: its text.
    """
    body = reply.body.strip()
    if not body:
        return ()
    if "html" in reply.headers.get("content-type", "").lower() or body[:20].lower().startswith(_HTML_STARTS):
        return (ErrorDetail("an HTML page"),)
    try:
        found = cast("JsonValue", loads(body))
    except ValueError:
        found = {}
    details = tuple(_whole(found))
    if details or body in (b"{}", b"[]", b"null"):
        return details
    return (ErrorDetail(body[: 4 * LONGEST_TEXT].decode(errors="replace")[:LONGEST_TEXT]),)


def is_refusal(found: object) -> bool:
    """Whether this JSON value is an envelope of reasons and nothing else, whatever the status of its answer says."""
    if not isinstance(found, Mapping) or not found.keys() <= _ENVELOPE_NAMES:
        return False
    said = cast("JsonObject", found)
    meta: object = said.get("meta")
    inner = cast("JsonObject", meta) if isinstance(meta, Mapping) else {}
    places = (said.get("errors"), said.get("error"), inner.get("error"), inner.get("errors"))
    return any(True for place in places for _ in _errors(place))


def _whole(found: JsonValue) -> Iterator[ErrorDetail]:
    if not isinstance(found, dict):
        yield from _errors(found)
        return
    meta = found.get("meta")
    inner = meta if isinstance(meta, dict) else {"error": meta}
    error = found.get("error")
    places = [found.get("errors"), inner.get("error"), inner.get("errors"), None if _text(error) else error]
    details = [detail for place in places for detail in _errors(place)]
    yield from details or _one(found)


def _errors(found: JsonValue) -> Iterator[ErrorDetail]:
    """One reason, a list of them, or an object of them by field."""
    for item in _listed(found):
        if not isinstance(item, dict):
            yield from (ErrorDetail(text) for text in _texts(item))
        elif item.keys() & _ERROR_NAMES:
            yield from _one(item)
        else:
            yield from _by_field(item)


def _one(error: JsonObject) -> Iterator[ErrorDetail]:
    detail = next(filter(None, (_text(error.get(name)) for name in _DETAIL_NAMES)), "")
    reason = _text(error.get("reason"))
    field = _text(error.get("field")) or _pointer(error.get("source"))
    code = _text(error.get("code"))
    index = error.get("batch_index")
    if not (detail or reason or field or code):
        return
    meta = error.get("meta")
    yield ErrorDetail(detail, reason, field, code, index if type(index) is int else None, meta)
    if isinstance(meta, dict):
        for language, told in meta.items():
            yield from (ErrorDetail(text, reason, language, code) for item in _listed(told) for text in _texts(item))


def _by_field(errors: JsonObject) -> Iterator[ErrorDetail]:
    for field, found in errors.items():
        for item in _listed(found):
            told = _one(item) if isinstance(item, dict) else (ErrorDetail(text) for text in _texts(item))
            yield from (replace(detail, field=detail.field or field) for detail in told)


def _listed(found: JsonValue) -> list[JsonValue]:
    return found if isinstance(found, list) else [found]


def _texts(found: JsonValue) -> Iterator[str]:
    text = _text(found)
    if text:
        yield text


def _text(found: JsonValue) -> str | None:
    if isinstance(found, str):
        return found.strip() or None
    return str(found) if isinstance(found, (int, float)) and not isinstance(found, bool) else None


def _pointer(source: JsonValue) -> str | None:
    """JSON:API's `/data/recipients/0` as `data.recipients[0]`."""
    pointer = _text(source.get("pointer")) if isinstance(source, dict) else None
    if pointer is None:
        return None
    names = (step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/") if step)
    steps = (f"[{step}]" if step.isdecimal() else f".{step}" for step in names)
    return "".join(steps).removeprefix(".") or None
