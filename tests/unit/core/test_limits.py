from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum, IntEnum
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_api._shared import UNSET, Operation
from customer_io_client.core import limits
from customer_io_client.exceptions import InvalidInputError, TooLargeError
from customer_io_client.types import JsonValue


class Kind(str, Enum):  # noqa: UP042 # the older spelling, whose str() is not its value
    VIP = "vip"


class Number(IntEnum):
    SEVEN = 7


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("customer_123", "customer_123"),
        ("a/b?c%d#e+f@é", "a/b?c%d#e+f@é"),
        (" padded ", " padded "),
        ("...", "..."),
        ("tab\tnewline\n", "tab\tnewline\n"),
        ("名" * 50, "名" * 50),
        ("a" * 150, "a" * 150),
        (0, "0"),
        (-5, "-5"),
        (10**149, "1" + "0" * 149),
        (Kind.VIP, "vip"),
        (Number.SEVEN, "7"),
    ],
)
def test_identifiers_pass_unchanged(value: object, text: str) -> None:
    assert limits.identifier(value, field="id") == text
    assert type(limits.identifier(value, field="id")) is str


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (True, "bool"),
        (7.0, "float"),
        (b"7", "bytes"),
        (None, "NoneType"),
        ({"id": "7"}, "dict"),
        (UUID(int=7), "UUID"),
        ("", "empty"),
        (" \t\n", "blank"),
        ("\u3000", "blank"),
        (".", "another endpoint"),
        ("..", "another endpoint"),
        ("a\ud800", "lone surrogate"),
        (2**1025, "too large"),
    ],
)
@pytest.mark.parametrize("check", [limits.identifier, limits.path_value])
def test_identifiers_that_would_be_misread_are_refused(check: Callable[..., str], value: object, reason: str) -> None:
    with pytest.raises(InvalidInputError, match=reason) as caught:
        check(value, field="id")
    assert caught.value.field == "id"
    assert str(caught.value).startswith("id: ")


@pytest.mark.parametrize(("value", "size"), [("a" * 151, 151), ("é" * 76, 152), (10**150, 151)])
def test_identifiers_over_150_bytes_are_too_large(value: object, size: int) -> None:
    with pytest.raises(TooLargeError) as caught:
        limits.identifier(value, field="id")
    assert (caught.value.limit_bytes, caught.value.size_bytes, caught.value.field) == (150, size, "id")
    assert limits.path_value(value, field="id") == str(value)


@given(st.text() | st.integers())
def test_an_identifier_is_its_own_text_or_refused(value: str | int) -> None:
    try:
        text = limits.identifier(value, field="id")
    except InvalidInputError:
        text = str(value)
        assert not text.strip() or text in (".", "..") or len(text.encode(errors="replace")) > 150 or not text.isascii()
    else:
        assert text == str(value)


def test_a_text_of_a_body_may_be_a_dot_but_not_blank() -> None:
    for value in ("a", ".", "..", " a ", "é" * 500):
        assert limits.text(value, field="reason") == value
    for bad in ("", " ", "\n", "\ud800", None, 5, b"a", True):
        with pytest.raises(InvalidInputError) as caught:
            limits.text(bad, field="reason")
        assert caught.value.field == "reason"


def test_event_names_have_1_to_100_bytes() -> None:
    assert limits.event_name("purchase_completed", field="name") == "purchase_completed"
    assert limits.event_name("é" * 50, field="name") == "é" * 50
    for value in ("", "  ", None, 5, "a\ud800"):
        with pytest.raises(InvalidInputError) as caught:
            limits.event_name(value, field="name")
        assert caught.value.field == "name"
    with pytest.raises(TooLargeError) as too_large:
        limits.event_name("é" * 51, field="name")
    assert (too_large.value.limit_bytes, too_large.value.size_bytes) == (100, 102)


def test_attributes_within_the_limits_pass() -> None:
    values: dict[str, JsonValue] = {f"a{n}": n for n in range(297)}
    values |= {"n" * 150: None, "text": "é" * 500, "list": ["a" * 996]}
    limits.attributes(values, field="attributes")


@pytest.mark.parametrize(
    ("values", "field", "size"),
    [
        ({"a": "x" * 1001}, "attributes.a", 1001),
        ({"a": "é" * 501}, "attributes.a", 1002),
        ({"a": ["x" * 997]}, "attributes.a", 1001),
        ({"a": {"b": "x" * 993}}, "attributes.a", 1001),
        ({"a\nb": "x" * 1001}, 'attributes["a\\nb"]', 1001),
        ({"é" * 76: 1}, "attributes", 152),
    ],
)
def test_attributes_over_a_size_are_named(values: dict[str, JsonValue], field: str, size: int) -> None:
    with pytest.raises(TooLargeError) as caught:
        limits.attributes(values, field="attributes")
    assert (caught.value.field, caught.value.size_bytes) == (field, size)
    assert "xxx" not in str(caught.value)


def test_too_many_or_nameless_attributes_are_refused() -> None:
    with pytest.raises(InvalidInputError, match="301 attributes"):
        limits.attributes({f"a{n}": n for n in range(301)}, field="attributes")
    for name in ("", " "):
        with pytest.raises(InvalidInputError, match="name is empty"):
            limits.attributes({name: 1}, field="attributes")


def test_event_data_has_100_kilobytes() -> None:
    limits.event_data({"a": "x" * (102_400 - 8)}, field="data")
    with pytest.raises(TooLargeError) as caught:
        limits.event_data({"a": "x" * (102_400 - 7)}, field="data")
    assert (caught.value.limit_bytes, caught.value.size_bytes) == (102_400, 102_401)


def test_a_segment_change_takes_1_to_1000_identifiers() -> None:
    assert limits.segment_ids(["a", 1], field="ids") == ["a", "1"]
    assert len(limits.segment_ids(range(1000), field="ids")) == 1000
    refused: list[Iterable[object]] = [[], range(1001), "abc", b"abc"]
    for ids in refused:
        with pytest.raises(InvalidInputError) as caught:
            limits.segment_ids(ids, field="ids")
        assert caught.value.field == "ids"
    with pytest.raises(InvalidInputError) as bad:
        limits.segment_ids(["a", ""], field="ids")
    assert bad.value.field == "ids[1]"


def operation(max_bytes: int | None) -> Operation:
    return Operation("track.v2.entity", "track", "POST", "/api/v2/entity", "track", "track", "by-item", None, max_bytes)


def test_a_body_is_held_against_its_operation() -> None:
    limits.body_size(operation(None), b"x" * 999_999)
    limits.body_size(operation(10), b"x" * 10)
    with pytest.raises(TooLargeError, match=r"the body of track\.v2\.entity: 11 bytes; at most 10") as caught:
        limits.body_size(operation(10), b"x" * 11)
    assert caught.value.field is None


def test_every_item_of_a_batch_is_measured() -> None:
    limits.batch_item_sizes([{"a": 1}, {"b": "é"}], 10, field="batch")
    with pytest.raises(TooLargeError) as caught:
        limits.batch_item_sizes([{"a": 1}, {"b": "éa"}], 10, field="batch")
    assert (caught.value.field, caught.value.size_bytes) == ("batch[1]", 11)


@dataclass
class Answer:
    text: str


def test_form_values_become_text() -> None:
    assert limits.form_values(
        {
            "name": "John Doe",
            "rating": 5,
            "share": 0.5,
            "price": Decimal("9.50"),
            "yes": True,
            "no": False,
            "gone": None,
            "left_out": UNSET,
            "at": datetime(2024, 1, 15, 9, 30, tzinfo=UTC),
            "day": date(2024, 1, 15),
            "list": ["a", 1, None, {"b": True}],
            "object": {"é": [1, 2]},
            "kind": Kind.VIP,
            "uuid": UUID(int=1),
            "answer": Answer("x"),
        }
    ) == {
        "name": "John Doe",
        "rating": "5",
        "share": "0.5",
        "price": "9.5",
        "yes": "true",
        "no": "false",
        "at": "2024-01-15T09:30:00Z",
        "day": "2024-01-15",
        "list": '["a",1,null,{"b":true}]',
        "object": '{"é":[1,2]}',
        "kind": "vip",
        "uuid": "00000000-0000-0000-0000-000000000001",
        "answer": '{"text":"x"}',
    }


def test_a_form_value_that_is_none_is_named() -> None:
    with pytest.raises(InvalidInputError) as caught:
        limits.form_values({"file": b"..."})
    assert caught.value.field == "data.file"
