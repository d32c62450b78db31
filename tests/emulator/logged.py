"""Requests as the log keeps them, and the code that it tells of them."""

from __future__ import annotations

from hypothesis import strategies as st

from customer_io_client.emulator.as_code import curl, python
from customer_io_client.emulator.contract import Contract, Match
from customer_io_client.emulator.exchange import Given
from customer_io_client.emulator.forms import Part
from customer_io_client.emulator.request_details import kept

CONTRACT = Contract.shipped()
HOSTILE = st.text(
    st.sampled_from("'\"\\$`(){}[];&|<>\n\r\t !#%@=é\u2028\u202e\U0001f600ab") | st.characters(codec="utf-8")
)


def given_of(method: str, path: str, body: bytes | None = b"", **headers: str) -> Given:
    """A request; None: one with a body of 70,000 bytes that is not kept."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    raw = [(name.encode(), value.encode("latin-1")) for name, value in named.items()]
    size = 70_000 if body is None else len(body)
    return Given(method, "http", path, {}, named, body, raw_headers=raw, size=size)


def logged(given: Given) -> tuple[Match, Given, list[Part]]:
    """What the log tells of a request."""
    match = CONTRACT.match(given.method, given.raw_path)
    details = kept(given, None, [], CONTRACT.masks if match.operation is None else match.operation.masks)
    return match, details.given(given.method, given.raw_path), details.parts()


def python_of(given: Given) -> str | None:
    """The call that the log shows."""
    match, told, parts = logged(given)
    return python(match, told, parts)


def curl_of(given: Given, origin: str = "http://127.0.0.1:8025") -> str:
    """The command that the log shows."""
    match, told, parts = logged(given)
    return curl(match, told, origin, parts)
