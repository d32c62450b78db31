import json
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import cast

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from customer_io_client.core.json_codec import dumps, installed_orjson, loads
from customer_io_client.types import JsonValue

scalars = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=20)
)
json_values: st.SearchStrategy[JsonValue] = cast(
    "st.SearchStrategy[JsonValue]",
    st.recursive(
        scalars,
        lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=5), inner, max_size=5),
        max_leaves=20,
    ),
)


def plain(value: JsonValue) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


@contextmanager
def without_orjson() -> Generator[None, None, None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "orjson", None)
        installed_orjson.cache_clear()
        yield
    installed_orjson.cache_clear()


def test_orjson_is_there_so_that_two_codecs_are_compared() -> None:
    assert installed_orjson() is not None
    with without_orjson():
        assert installed_orjson() is None


@given(json_values)
@example([1e16, 1e15, 1e-7, 1e-5, 1e-4, 1e22, -0.0, 0.1, 5e-324, 1.7976931348623157e308, 123456789012345680.0])
@example([2**63, 2**64, -(2**63) - 1, 2**70, -(2**200)])
@example({"\u2028\u2029": '\x00\x1f\x7f\x80\u00e9\U0001f600"\\/\b\f\n\r\t'})
@example({"deep": {"er": [1e-9]}})
def test_bytes_are_those_of_the_standard_library(value: JsonValue) -> None:
    assert dumps(value) == plain(value)
    assert repr(loads(dumps(value))) == repr(json.loads(plain(value)))


def test_output_is_compact_utf8_in_order() -> None:
    assert dumps({"b": 1, "a": [None, True, "é"]}) == '{"b":1,"a":[null,true,"é"]}'.encode()


@pytest.mark.parametrize("value", [float("nan"), [float("inf")], {"a": [-float("inf")]}, "\ud800", {"\udfff": 1}])
def test_what_is_not_json_is_refused(value: JsonValue) -> None:
    with pytest.raises(ValueError):
        dumps(value)


def test_it_works_alike_without_orjson() -> None:
    value: JsonValue = {"b": [1e16, 2**70, "\u2028"], "a": None}
    with without_orjson():
        assert dumps(value) == plain(value)
        assert loads(dumps(value)) == value
        with pytest.raises(ValueError):
            dumps(float("nan"))


def test_whole_numbers_of_any_size_are_read_exactly() -> None:
    assert loads(b"[18446744073709551616,-9223372036854775809,12345678901234567890123]") == [
        2**64,
        -(2**63) - 1,
        12345678901234567890123,
    ]


def test_a_byte_order_mark_and_lone_surrogates_in_answers_are_read() -> None:
    assert loads(b'\xef\xbb\xbf{"a":1}') == {"a": 1}
    assert loads(b'"\\ud800"') == "\ud800"


@pytest.mark.parametrize(
    "text",
    [b"", b"{", b"NaN", b"[Infinity]", b"1e400", b"1" * 400 + b".5", b"\xff", b"<html>", b"[" * 99_999, b"1" * 5000],
)
def test_what_cannot_be_read_is_a_value_error(text: bytes) -> None:
    with pytest.raises(ValueError):
        loads(text)


@given(st.binary(max_size=40) | json_values.map(plain))
@example(b"1e400")
@example(b'{"a":NaN}')
@example(b"[18446744073709551616]")
def test_any_bytes_give_the_same_with_and_without_orjson(text: bytes) -> None:
    with_orjson = outcome(text)
    with without_orjson():
        assert outcome(text) == with_orjson


def outcome(text: bytes) -> str:
    try:
        return repr(loads(text))
    except ValueError:
        return "refused"
