import json
from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace
from time import perf_counter
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from customer_io_api._shared import Operation
from customer_io_client.core.json_codec import dumps
from customer_io_client.core.masking import WINDOW, masked
from customer_io_client.core.message import Call
from customer_io_client.types import JsonValue

DEVICE = Operation(
    "track.devices.delete",
    "track",
    "DELETE",
    "/api/v1/customers/{identifier}/devices/{device_id}",
    "track",
    "track",
    "safe",
)


def call(
    body: JsonValue | bytes = None,
    *,
    path: str = "/api/v1/customers/x/devices/y",
    headers: tuple[tuple[str, str], ...] = (),
) -> Call:
    raw = body if isinstance(body, bytes) else dumps(body)
    return Call(DEVICE, f"https://track.customer.io{path}", headers, None if body is None else raw)


@pytest.mark.parametrize(
    ("body", "text", "expected"),
    [
        ({"name": "John Doe"}, "attribute John Doe is bad", "attribute … is bad"),
        ({"name": "John Doe"}, "attribute 'jOHN dOE' is bad", "attribute '…' is bad"),
        ({"a": [{"b": ["deep value"]}]}, "no deep value", "no …"),
        ({"name": " John "}, "name <John>", "name <…>"),
        ({"name": "John"}, "John John, John-John", "… …, …-…"),
        ({"name": 'a\nb"c/dé'}, 'got "a\\nb\\"c/d\\u00e9"', 'got "…"'),
        ({"name": 'a\nb"c/dé'}, 'got "a\\nb\\"c/dé"', 'got "…"'),
        ({"name": "a b/c+é"}, "got a%20b%2Fc%2B%C3%A9 and a+b%2fc%2b%c3%a9", "got … and …"),
        ({"n": 99.99}, "99.99 is odd", "… is odd"),
        ({"n": 5.0}, "5 or 5.0", "… or …"),
        ({"n": 1709164800}, "time 1709164800", "time …"),
        ({"n": 1}, "1 of 10 in 1s: item_1 x1 (1)", "… of 10 in 1s: item_1 x1 (…)"),
        ({"n": "ab"}, "ab cab abc ab", "… cab abc …"),
        ({"n": "太郎"}, "太郎は無効", "…は無効"),
        ({"n": "."}, "end.", "end…"),
        ({"yes": True, "no": False, "none": None}, "true false null None", "true false null None"),
        ({"key name": 1}, "key name is bad", "key name is bad"),
        ({"n": ""}, "nothing here", "nothing here"),
        ({}, "write to someone.else@example.com now", "write to … now"),
        (b"no JSON here", "echo: no JSON here", "echo: …"),
        ({"note": "abcdefghijklmnop and so on"}, "value 'abcdefghijklmn...' is long", "value '…...' is long"),
        ({"note": "abcdefghijklmnop"}, "abcdefghijk is another", "abcdefghijk is another"),
        ({"a": "one two", "b": "two three"}, "one two three", "…"),
    ],
)
def test_values_are_masked(body: JsonValue | bytes, text: str, expected: str) -> None:
    assert masked(text, call(body)) == expected


def test_values_of_path_and_query_are_masked_but_not_the_fixed_parts() -> None:
    sent = call(path="/prefix/api/v1/customers/a%2Fb%40c/devices/cio_tok3n?email=jane%40doe&limit=50")
    assert masked("customers a/b@c, devices tok3n, jane@doe, 50, email", sent) == "customers …, devices …, …, …, email"


def test_keys_and_further_headers_are_masked() -> None:
    basic = b64encode(b"my-site-id:my-api-key").decode()
    sent = call(
        headers=(("Authorization", f"Basic {basic}"), ("X-Workspace-Id", "w0rkspace"), ("Accept", "application/json"))
    )
    assert masked(f"{basic} my-site-id my-api-key w0rkspace application/json", sent) == "… … … … application/json"
    assert masked("key app-key-1", call(headers=(("authorization", "Bearer app-key-1"),))) == "key …"
    assert masked("key odd!", call(headers=(("authorization", "Basic odd!"),))) == "key …"
    assert masked("key b2Q6", call(headers=(("authorization", "Basic b2Q6"),))) == "key …"


def test_texts_of_a_form_are_masked() -> None:
    form = b'--b\r\nContent-Disposition: form-data; name="name"\r\n\r\nlogo.png\r\n--b--\r\n'
    sent = replace(call(), body=form, texts=("logo.png", "4711", "a b.pdf"))
    assert masked("logo.png, folder 4711, A%20B.pdf, name", sent) == "…, folder …, …, name"


def test_what_the_window_cuts_off_leaves_no_beginning_of_a_value() -> None:
    value = "".join(chr(0x4E00 + n) for n in range(500))
    for shift in range(0, 500, 7):
        text = "." * (WINDOW - shift) + value
        assert not set(value) & set(masked(text, call({"v": value})))
    assert len(masked("." * 99_999, call())) <= WINDOW


def test_a_large_request_is_masked_in_good_time() -> None:
    note = "one of many, and so on, at some length"
    people: JsonValue = [{"email": f"user{n}@example.com", "n": n, "note": f"{n} {note}"} for n in range(12_000)]
    sent = call({"batch": people})
    assert sent.body is not None
    assert len(sent.body) > 900_000
    blob = call({"attachment": "QUJD" * 250_000, "to": "jane"})
    start = perf_counter()
    assert masked("user777 jane USER777@example.com", sent) == "user777 jane …"
    assert masked("user777 jane", blob) == "user777 …"
    assert perf_counter() - start < 2


def in_json(value: str) -> str:
    return json.dumps(value)[1:-1]


ENCODED: list[Callable[[str], str]] = [quote, quote_plus, in_json]
AS_TEXT: list[Callable[[str], str]] = [str, str.upper, str.lower]

trimmed = st.text(st.characters(exclude_categories=["Cs"]), min_size=6, max_size=40).map(str.strip)
around = st.text("ab :-()\"'!", max_size=8)


@given(trimmed, around, around, st.sampled_from([*ENCODED, *AS_TEXT]))
@example("İstanbul", "", "", str)
@example("ſtraße", " ", " ", str.upper)
def test_a_value_never_shows_in_any_form(value: str, before: str, after: str, form: Callable[[str], str]) -> None:
    shown = form(value)
    assume(len(value) > 5)
    assume(form in ENCODED or len(shown) == len(value))
    assume(value.lower() not in (before + after).lower())
    for sent in (call({"a": [{"b": value}]}), call(path=f"/api/v1/customers/{quote(value, safe='')}/devices/1")):
        result = masked(f"{before}{shown}{after}", sent)
        assert shown not in result
        assert "…" in result


@given(st.text(st.characters(exclude_characters="@%\\"), max_size=60), st.text(max_size=6))
def test_text_without_values_stays(text: str, value: str) -> None:
    assume(not value.strip() or value.strip().lower() not in text.lower())
    assume("000000" not in text)
    assert masked(text, call({"v": value}, path="/api/v1/customers/000000/devices/000000")) == text
