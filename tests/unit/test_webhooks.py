"""Received webhooks: who may be believed, for how long, and what comes out."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any, Final

import pytest
from django.http.request import HttpHeaders  # pyright: ignore[reportMissingTypeStubs] # Django ships no types
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import Headers

from customer_io_api.webhooks.models import EmailClicked
from customer_io_client import (
    ConfigurationError,
    CustomerIOError,
    InvalidInputError,
    UnknownEvent,
    WebhookFormatError,
    WebhookSignatureError,
    verify_webhook,
)
from customer_io_client.testing import sign_webhook
from customer_io_client.webhooks import signature_of

KEY: Final = "signing-key-canary-4711"
AT: Final = 1_700_000_000
EVENT: Final[dict[str, Any]] = {
    "event_id": "01E4C4CT6YDC7Y5M7FE1GWWPQJ",
    "object_type": "email",
    "metric": "clicked",
    "timestamp": 1_613_063_089,
    "data": {
        "identifiers": {"id": "u1"},
        "delivery_id": "RPILAgUBcRhIBqSfeiIwdIYJKxTY",
        "recipient": "person-canary@example.com",
        "subject": "Hello",
        "href": "https://example.com/a",
        "link_id": 1,
    },
}
BODY: Final = json.dumps(EVENT).encode()
KEYS: Final = st.text(st.characters(codec="utf-8"), min_size=1).filter(lambda key: bool(key.strip()))


def clock() -> float:
    return AT


def signed(body: bytes = BODY, key: str = KEY, at: int = AT) -> dict[str, str]:
    return sign_webhook(body, key, timestamp=at)


def refused(headers: Mapping[str, str], body: bytes = BODY, key: str | list[str] = KEY) -> str:
    """What a signature error says; it quotes nothing that was received, and no key."""
    with pytest.raises(WebhookSignatureError) as caught:
        verify_webhook(body, headers, key, now=clock)
    assert caught.value.outcome == "refused"
    text = str(caught.value)
    for value in (*headers.values(), "canary"):
        assert value == "" or str(value) not in text
    return text


def test_what_the_service_signed_comes_as_its_typed_event() -> None:
    event = verify_webhook(BODY, signed(), KEY, now=clock)
    assert isinstance(event, EmailClicked)
    assert event.data.href == "https://example.com/a"
    assert event.to_dict() == EVENT


def test_the_signature_is_the_documented_one() -> None:
    """Made with openssl: printf 'v0:1700000000:{"a": 1}' | openssl dgst -sha256 -hmac secret"""
    assert signature_of(b'{"a": 1}', AT, "secret") == VECTOR
    headers = {"X-CIO-Timestamp": str(AT), "X-CIO-Signature": VECTOR}
    event = verify_webhook(b'{"a": 1}', headers, "secret", now=clock)
    assert isinstance(event, UnknownEvent)
    assert event.to_dict() == {"a": 1}


VECTOR: Final = "7f2dbc9677356f5370d4e259686fe3f5dd42f35b5307ab80ac9fd04e13a047cf"


@given(body=st.binary() | st.dictionaries(st.text(), st.text()).map(json.dumps).map(str.encode), key=KEYS)
def test_any_body_signed_with_the_key_is_believed(body: bytes, key: str) -> None:
    try:
        verify_webhook(body, signed(body, key), key, now=clock)
    except WebhookFormatError:
        assert not _is_object(body)
    else:
        assert _is_object(body)


def _is_object(body: bytes) -> bool:
    try:
        return isinstance(json.loads(body.decode()), dict)
    except ValueError:
        return False


@given(key=KEYS, bit=st.integers(0, len(BODY) * 8 - 1))
def test_no_bit_of_the_body_may_change(key: str, bit: int) -> None:
    with pytest.raises(WebhookSignatureError, match="does not match"):
        verify_webhook(_flipped(BODY, bit), signed(key=key), key, now=clock)


@given(name=st.sampled_from(["X-CIO-Timestamp", "X-CIO-Signature"]), data=st.data())
def test_no_bit_of_either_header_may_change(name: str, data: st.DataObject) -> None:
    headers = signed()
    bit = data.draw(st.integers(0, len(headers[name]) * 8 - 1))
    headers[name] = _flipped(headers[name].encode(), bit).decode("latin-1")
    refused(headers)


def _flipped(text: bytes, bit: int) -> bytes:
    changed = bytearray(text)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


@given(text=st.text(max_size=100), name=st.sampled_from(["X-CIO-Timestamp", "X-CIO-Signature"]))
def test_no_text_in_a_header_is_more_than_a_bad_signature(text: str, name: str) -> None:
    with pytest.raises(WebhookSignatureError):
        verify_webhook(BODY, {**signed(), name: text}, "another key", now=clock)


MISSING: Final = [
    {},
    {"X-CIO-Timestamp": str(AT)},
    {"X-CIO-Signature": "a" * 64},
    {"X-CIO-Timestamp": str(AT), "X-CIO-Signature": ""},
    {"X-CIO-Timestamp": "", "X-CIO-Signature": "a" * 64},
]


@pytest.mark.parametrize("headers", MISSING)
def test_a_missing_or_empty_header_is_named(headers: dict[str, str]) -> None:
    absent = next(name for name in ("X-CIO-Timestamp", "X-CIO-Signature") if not headers.get(name))
    assert refused(headers) == f"the header {absent} is missing: the request is not signed"


GOOD: Final = hmac.new(KEY.encode(), f"v0:{AT}:".encode() + BODY, hashlib.sha256).hexdigest()


@pytest.mark.parametrize(
    "signature",
    [
        "ü" * 64,
        "g" * 64,
        GOOD.upper(),
        GOOD[:-1],
        GOOD + "0",
        GOOD * 1000,
        f"{GOOD},{GOOD}",
        f"{GOOD}, {GOOD}",
        f" {GOOD}",
        f"{GOOD}\n",
        f"v0={GOOD}",
        "\ud800" * 64,
        "１" * 64,
    ],
)
def test_a_malformed_signature_is_refused(signature: str) -> None:
    assert refused({"X-CIO-Timestamp": str(AT), "X-CIO-Signature": signature}) == (
        "the header X-CIO-Signature is malformed"
    )


@pytest.mark.parametrize(
    "sent",
    [
        "now",
        "-1",
        "+1",
        f"{AT}.0",
        f" {AT}",
        f"{AT}\n",
        f"{AT},{AT}",
        "1e9",
        "0x10",
        "9" * 13,
        "9" * 10_000,
        "١٢٣",
        "\0",
    ],
)
def test_a_malformed_time_is_refused(sent: str) -> None:
    signature = hmac.new(KEY.encode(), f"v0:{sent}:".encode() + BODY, hashlib.sha256).hexdigest()
    assert refused({"X-CIO-Timestamp": sent, "X-CIO-Signature": signature}) == "the header X-CIO-Timestamp is malformed"


def test_a_header_whose_value_is_no_text_is_malformed() -> None:
    several: Any = {**signed(), "X-CIO-Signature": [GOOD, GOOD]}
    assert refused(Headers(raw=[])) == "the header X-CIO-Timestamp is missing: the request is not signed"
    with pytest.raises(WebhookSignatureError, match="X-CIO-Signature is malformed"):
        verify_webhook(BODY, several, KEY, now=clock)


@pytest.mark.parametrize("name", ["x-cio-timestamp", "x-cio-signature"])
def test_a_header_that_stands_there_twice_is_malformed(name: str) -> None:
    pairs = [(key.lower().encode(), value.encode()) for key, value in signed().items()]
    twice = next(pair for pair in pairs if pair[0].decode() == name)
    assert "is malformed" in refused(Headers(raw=[*pairs, twice]))
    assert "is malformed" in refused({**signed(), name: twice[1].decode()})


def _as_plain_dict(headers: dict[str, str]) -> Mapping[str, str]:
    return headers


def _in_small_letters(headers: dict[str, str]) -> Mapping[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def _of_starlette(headers: dict[str, str]) -> Mapping[str, str]:
    return Headers(headers)


def _environ(headers: dict[str, str]) -> dict[str, str]:
    return {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()}


def _of_django(headers: dict[str, str]) -> Mapping[str, str]:
    found: Mapping[str, str] = HttpHeaders({**_environ(headers), "CONTENT_TYPE": "application/json"})
    return found


def _of_wsgi(headers: dict[str, str]) -> Mapping[str, str]:
    others: dict[str, Any] = {"wsgi.version": (1, 0), "REQUEST_METHOD": "POST", "wsgi.input": BytesIO(BODY)}
    return {**_environ(headers), **others}


@pytest.mark.parametrize("form", [_as_plain_dict, _in_small_letters, _of_starlette, _of_django, _of_wsgi])
def test_headers_are_found_in_each_form(form: Callable[[dict[str, str]], Mapping[str, str]]) -> None:
    assert isinstance(verify_webhook(BODY, form(signed()), KEY, now=clock), EmailClicked)
    assert refused(form({"X-CIO-Timestamp": str(AT), "Other": "1"})).startswith("the header X-CIO-Signature is missing")


@pytest.mark.parametrize("body", [bytearray(BODY), memoryview(BODY), memoryview(b"x" + BODY)[1:]])
def test_bytes_may_come_in_any_kind(body: bytearray | memoryview) -> None:
    assert isinstance(verify_webhook(body, signed(), KEY, now=clock), EmailClicked)


@pytest.mark.parametrize("body", [BODY.decode(), EVENT, None])
def test_a_body_that_is_not_raw_is_refused_with_what_to_do(body: Any) -> None:
    with pytest.raises(InvalidInputError, match="raw bytes of the request") as caught:
        verify_webhook(body, signed(), KEY, now=clock)
    assert caught.value.field == "body"
    assert "canary" not in str(caught.value)


@pytest.mark.parametrize("headers", [None, [(b"x-cio-timestamp", b"1")], "text"])
def test_headers_that_are_no_mapping_are_refused(headers: Any) -> None:
    with pytest.raises(InvalidInputError) as caught:
        verify_webhook(BODY, headers, KEY, now=clock)
    assert caught.value.field == "headers"


@pytest.mark.parametrize("keys", [[KEY], ["old", KEY], (KEY, "new"), ["a", "b", KEY, "c"]])
def test_while_keys_are_rotated_any_of_them_will_do(keys: list[str]) -> None:
    assert isinstance(verify_webhook(BODY, signed(), keys, now=clock), EmailClicked)
    assert "does not match" in refused(signed(key="a key of another webhook"), key=keys)


def test_every_key_is_tried_whichever_fits(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[bytes] = []
    compare = hmac.compare_digest

    def counting(made: bytes, given: bytes) -> bool:
        tried.append(made)
        return compare(made, given)

    monkeypatch.setattr(hmac, "compare_digest", counting)
    verify_webhook(BODY, signed(), [KEY, "second", "third"], now=clock)
    assert [len(made) for made in tried] == [64, 64, 64]


@pytest.mark.parametrize("keys", ["", "  ", [], (), None, [KEY, ""], [KEY, None], KEY.encode(), 5, ["\ud800"]])
def test_without_a_usable_key_nothing_is_believed(keys: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        verify_webhook(BODY, signed(), keys, now=clock)
    assert caught.value.outcome == "not_sent"
    assert KEY not in str(caught.value)


@pytest.mark.parametrize(("age", "message"), [(301, "too old"), (10**6, "too old"), (-301, "in the future")])
def test_what_is_replayed_or_from_the_future_is_refused(age: int, message: str) -> None:
    assert message in refused(signed(at=AT - age))


@pytest.mark.parametrize("age", [300, 0, -300])
def test_the_window_is_open_on_both_sides(age: int) -> None:
    assert isinstance(verify_webhook(BODY, signed(at=AT - age), KEY, now=clock), EmailClicked)


@given(age=st.integers(-1000, 1000), tolerance=st.floats(0.01, 900))
def test_the_window_is_as_wide_as_wished(age: int, tolerance: float) -> None:
    def verified() -> bool:
        try:
            verify_webhook(BODY, signed(at=AT - age), KEY, tolerance, now=clock)
        except WebhookSignatureError:
            return False
        return True

    assert verified() == (abs(age) <= tolerance)


@pytest.mark.parametrize("tolerance", [0, -1, float("nan"), float("inf"), True, None, "300"])
def test_a_window_without_sense_is_refused(tolerance: Any) -> None:
    with pytest.raises(ConfigurationError, match="tolerance_seconds"):
        verify_webhook(BODY, signed(), KEY, tolerance, now=clock)


def test_the_clock_is_that_of_the_machine_unless_another_is_given() -> None:
    assert isinstance(verify_webhook(BODY, sign_webhook(BODY, KEY), KEY), EmailClicked)
    with pytest.raises(WebhookSignatureError, match="too old"):
        verify_webhook(BODY, sign_webhook(BODY, KEY, timestamp=int(time.time()) - 302), KEY)


NO_OBJECTS: Final = [
    b"",
    b"null",
    b"[]",
    b'"text"',
    b"5",
    b"{",
    b"{}{}",
    b'{"a": NaN}',
    b'{"a": 1',
    b"\xff\xfe{\x00}\x00",
    '{"a": "canary"}'.encode("utf-16"),
    b'{"a": "\xff"}',
    b"[" * 100_000,
    b'{"a":' * 100_000,
    b'{"a": ' + b"9" * 5000 + b"}",
]


@pytest.mark.parametrize("body", NO_OBJECTS, ids=lambda body: body[:12].hex())
def test_what_is_signed_but_no_json_object_is_an_error_of_its_own(body: bytes) -> None:
    with pytest.raises(WebhookFormatError) as caught:
        verify_webhook(body, signed(body), KEY, now=clock)
    assert isinstance(caught.value, CustomerIOError)
    assert caught.value.outcome == "refused"
    assert "canary" not in str(caught.value)
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


def test_nothing_is_read_before_the_signature_is_checked() -> None:
    assert "does not match" in refused(signed(key="wrong"), b"[" * 100_000)
    assert "does not match" in refused(signed(key="wrong", at=AT - 10_000))


def test_a_test_signs_for_now_with_bytes_and_a_key() -> None:
    assert set(sign_webhook(b"", KEY)) == {"X-CIO-Timestamp", "X-CIO-Signature"}
    text: Any = "{}"
    with pytest.raises(InvalidInputError, match="raw bytes"):
        sign_webhook(text, KEY)
    with pytest.raises(ConfigurationError):
        sign_webhook(b"{}", "")
