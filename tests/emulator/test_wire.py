"""JSON, ids and cursors: the same with and without orjson, and read back as they were written."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_client.emulator import names, wire
from customer_io_client.emulator.state.values import text_of, unix_seconds
from customer_io_client.emulator.wire import RefusedError, decode, encode, nests_deeper

NUMBERS = st.integers(0, 2**40)
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"]))
)
VALUES: st.SearchStrategy[Any] = st.recursive(
    LEAVES, lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner)
)


@given(value=VALUES)
def test_both_libraries_read_what_either_writes(value: Any) -> None:
    with pytest.MonkeyPatch.context() as patch:
        fast = encode(value)
        patch.setattr(wire, "orjson", None)
        plain = encode(value)
        assert decode(fast) == decode(plain) == value
    assert decode(plain) == decode(fast) == value


@pytest.mark.parametrize("fast", [True, False])
@pytest.mark.parametrize("text", ["", "{", "NaN", "[Infinity]", '"\\ud800"', "1e999", "[" * 2000 + "]" * 2000, "'a'"])
def test_what_is_not_json_is_a_value_error(text: str, fast: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if not fast:
        monkeypatch.setattr(wire, "orjson", None)
    with pytest.raises(ValueError):
        decode(text)


@pytest.mark.parametrize("fast", [True, False])
def test_whole_numbers_over_64_bits_are_floats(fast: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if not fast:
        monkeypatch.setattr(wire, "orjson", None)
    assert decode("[18446744073709551616, 18446744073709551615]") == [1.8446744073709552e19, 18446744073709551615]


@pytest.mark.parametrize(
    ("text", "levels"), [("1", 0), ("[]", 1), ("[1, [2]]", 2), ('{"a": {"b": []}}', 3), ('[{}, [[{"a": 1}]]]', 4)]
)
def test_depth_is_counted_in_arrays_and_objects(text: str, levels: int) -> None:
    value = json.loads(text)
    assert not nests_deeper(value, levels)
    assert levels == 0 or nests_deeper(value, levels - 1)


@given(number=NUMBERS)
def test_ids_are_read_back(number: int) -> None:
    assert names.person_of(names.cio_id(number)) == number
    assert names.object_of(names.cio_object_id(number)) == number
    assert names.delivery_of(names.delivery_id(number)) == number


@given(at=NUMBERS, number=NUMBERS)
def test_cursors_are_read_back_by_their_own_list_alone(at: int, number: int) -> None:
    cursor = names.cursor("activities", at, number)
    assert names.position_of(cursor, "activities", 2) == (at, number)
    assert names.position_of(cursor, "people", 2) is None
    assert names.position_of(cursor, "activities", 1) is None


@given(text=st.text())
def test_any_other_text_is_no_id_and_no_cursor(text: str) -> None:
    assert names.delivery_of(text) is None
    assert names.position_of(text, "people", 1) is None
    number = names.person_of(text)
    assert number is None or names.cio_id(number) == text


@pytest.mark.parametrize("text", ["a3zzzzzz", "a3-00001", "a312345", "a3" + "f" * 16, "b3000001", "A3000001"])
def test_a_cio_id_has_one_spelling(text: str) -> None:
    assert names.person_of(text) is None


@pytest.mark.parametrize("text", ["cGVvcGxlOjE", "cGVvcGxlOisx", "cGVvcGxlOg==", "cGVvcGxlOjAx"])
def test_a_cursor_has_one_spelling(text: str) -> None:
    assert names.position_of(text, "people", 1) is None


def test_a_position_beyond_the_store_is_none() -> None:
    assert names.position_of(names.cursor("people", 2**63), "people", 1) is None


@given(first=st.integers(0, 2**41), second=st.integers(0, 2**41), numbers=st.tuples(NUMBERS, NUMBERS))
def test_activity_ids_are_ulids_in_the_order_of_time(first: int, second: int, numbers: tuple[int, int]) -> None:
    ids = [names.activity_id(at // 1000, number) for at, number in zip((first, second), numbers, strict=True)]
    assert all(len(text) == 26 and text[0] in "01234567" for text in ids)
    positions = [(at // 1000, number) for at, number in zip((first, second), numbers, strict=True)]
    assert (ids[0] < ids[1]) == (positions[0] < positions[1])


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "true"),
        (5, "5"),
        (5.0, "5"),
        (0.1, "0.1"),
        (1e300, "1e+300"),
        ("a", "a"),
        ([1, {"a": "é"}], '[1,{"a":"é"}]'),
    ],
)
def test_attributes_as_text(value: Any, text: str) -> None:
    assert text_of(value) == text


@pytest.mark.parametrize("value", ["1", True, [1], 1e13])
def test_times_that_are_none_are_refused(value: Any) -> None:
    with pytest.raises(RefusedError):
        unix_seconds(value, "at")


def test_times_before_1970_are_times() -> None:
    assert unix_seconds(-1.5, "at") == -1
    assert names.activity_id(-1, 1) == "0" * 25 + "1"
