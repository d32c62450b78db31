import json
import math
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from types import MappingProxyType
from typing import Any, ClassVar, NamedTuple, cast
from uuid import UUID

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from customer_io_api._shared import UNSET, Model, Unset
from customer_io_client.core.encode import DEEPEST, Dialect, encode
from customer_io_client.core.json_codec import dumps
from customer_io_client.exceptions import InvalidInputError
from customer_io_client.types import JsonValue


class Plan(Enum):
    FREE = "free"
    PRICES = (1, Decimal("2.5"))


class Level(IntEnum):
    LOW = 1


class Colour(StrEnum):
    RED = "red"


class Size(str, Enum):  # noqa: UP042 # the older spelling, whose str() is not its value
    BIG = "big"


@dataclass
class Address:
    city: str
    zip_code: str | Unset = UNSET
    kind: ClassVar[str] = "home"
    later: int = field(init=False)


@attrs.define
class Order:
    number: int
    total: Decimal
    inner: object = None


class Loud(str):
    __slots__ = ()

    def __str__(self) -> str:
        return "SOMETHING ELSE"


class Count(int):
    def __int__(self) -> int:
        return -1


class Share(float):
    def __float__(self) -> float:
        return math.nan


class Point(NamedTuple):
    x: int
    y: int


@attrs.define
class Person(Model):
    """As the generated ones are made."""

    _WIRE: ClassVar[Mapping[str, str]] = {"id": "id", "class": "class_"}
    id: str | Unset = UNSET
    class_: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])


def encoded(value: object, dialect: Dialect = "unix") -> JsonValue:
    return encode(value, dialect=dialect, path="attributes")


CASES: list[tuple[object, JsonValue]] = [
    ({"a": [1, 2.5, "é", True, None, {"b": []}]}, {"a": [1, 2.5, "é", True, None, {"b": []}]}),
    (OrderedDict(b=1, a=2), {"b": 1, "a": 2}),
    (MappingProxyType({"a": (1,)}), {"a": [1]}),
    ((1, (2, [3])), [1, [2, [3]]]),
    (Point(1, 2), [1, 2]),
    ({"a": 1, "b": UNSET, "c": None}, {"a": 1, "c": None}),
    (Person(id="1"), {"id": "1"}),
    (Person(class_="x", additional_properties={"plan": Plan.FREE}), {"class": "x", "plan": "free"}),
    (Address("Kyoto"), {"city": "Kyoto"}),
    (
        Order(1, Decimal("9.99"), Order(2, Decimal(3))),
        {"number": 1, "total": 9.99, "inner": {"number": 2, "total": 3, "inner": None}},
    ),
    ({"b", "a", "c"}, ["a", "b", "c"]),
    (frozenset({10, 9, 2}), [2, 9, 10]),
    ({2.5, -1.5}, [-1.5, 2.5]),
    ({"a", 1, None, (2, 1), 2.5}, ["a", 1, 2.5, [2, 1], None]),
    (set[str](), []),
    (Plan.FREE, "free"),
    (Plan.PRICES, [1, 2.5]),
    (Level.LOW, 1),
    (Colour.RED, "red"),
    (Size.BIG, "big"),
    ({Colour.RED: 1, Plan.FREE: 2, Loud("x"): 3}, {"red": 1, "free": 2, "x": 3}),
    (Loud("quiet"), "quiet"),
    (Count(3), 3),
    (Share(0.5), 0.5),
    (UUID("12345678-1234-5678-1234-567812345678"), "12345678-1234-5678-1234-567812345678"),
    (Decimal("99.99"), 99.99),
    (Decimal("5.00"), 5),
    (Decimal("1E+3"), 1000),
    (Decimal("-0"), 0),
    (Decimal("12345678901234567890.0"), 12345678901234567890),
    (Decimal("1E-7"), 1e-7),
    (2**1023, 2**1023),
    (-0.0, -0.0),
]


@pytest.mark.parametrize(("value", "expected"), CASES)
def test_python_values_become_json_values(value: object, expected: JsonValue) -> None:
    result = encoded(value)
    assert result == expected
    assert dumps(result) == dumps(expected)


@pytest.mark.parametrize(
    ("value", "unix", "iso"),
    [
        (
            datetime(2024, 1, 15, 9, 0, 0, 999_999, tzinfo=timezone(timedelta(hours=9))),
            1705276800,
            "2024-01-15T00:00:00.999999Z",
        ),
        (datetime(1969, 12, 31, 23, 59, 59, 500_000, tzinfo=UTC), -1, "1969-12-31T23:59:59.500000Z"),
        (date(2024, 1, 15), 1705276800, "2024-01-15"),
        (date(1900, 1, 1), -2208988800, "1900-01-01"),
    ],
)
def test_times_are_written_in_the_dialect_at_any_depth(value: object, unix: int, iso: str) -> None:
    assert encoded({"a": [value]}) == {"a": [unix]}
    assert encoded({"a": [value]}, "iso") == {"a": [iso]}


SECRET = "tajne"


BAD: list[tuple[object, str, str]] = [
    ({"tags": [1, 2, b"tajne"]}, "attributes.tags[2]", "bytes has no form in JSON; decode"),
    ({"a": math.nan}, "attributes.a", "NaN"),
    ({"a": Share(math.inf)}, "attributes.a", "NaN and infinity"),
    ({"a": {"b": (0, -math.inf)}}, "attributes.a.b[1]", "NaN and infinity"),
    (datetime(2024, 1, 1), "attributes", "no time zone"),  # noqa: DTZ001 # a naive one is what is tested
    ({"when": time(10, 0)}, "attributes.when", "time has no form"),
    ({"for": timedelta(1)}, "attributes.for", "seconds"),
    ({"a": 1j}, "attributes.a", "complex"),
    ({"a": bytearray(b"tajne")}, "attributes.a", "bytearray"),
    ({"a": object()}, "attributes.a", "object"),
    ({"a": Address}, "attributes.a", "pass an instance"),
    ({"a": (x for x in "ab")}, "attributes.a", "generator"),
    ({"a": {}.keys()}, "attributes.a", "dict_keys"),
    ([UNSET], "attributes[0]", "UNSET"),
    (UNSET, "attributes", "UNSET"),
    (Decimal("NaN"), "attributes", "Decimal"),
    (Decimal("sNaN"), "attributes", "Decimal"),
    (Decimal("-Infinity"), "attributes", "Decimal"),
    (Decimal("0.1000000000000000000001"), "attributes", "Decimal"),
    (Decimal("1E+999999999"), "attributes", "Decimal"),
    (Decimal("1E-999999"), "attributes", "Decimal"),
    (Decimal("9.9E+308"), "attributes", "too large"),
    (2**1024, "attributes", "too large"),
    ({"big": 10**5000}, "attributes.big", "too large"),
    ({1: SECRET}, "attributes", "type int; keys must be text"),
    ({None: SECRET}, "attributes", "type NoneType"),
    ({"a": {Level.LOW: SECRET}}, "attributes.a", "type Level"),
    ({"a": {b"tajne": 1}}, "attributes.a", "type bytes"),
    ({"red": 1, Plan.FREE: 2, "free": 3}, "attributes", "two keys"),
    ("tajne\ud800", "attributes", "lone surrogate"),
    ({"a": Loud("tajne\udfff")}, "attributes.a", "lone surrogate"),
    ({"tajne\ud800": 1}, "attributes", "key holds a lone surrogate"),
    ({"first name": 1j}, 'attributes["first name"]', "complex"),
    ({"a\n\x1b[31m": 1j}, 'attributes["a\\n\\u001b[31m"]', "complex"),
    ({"": 1j}, 'attributes[""]', "complex"),
    ({"名前": 1j}, "attributes.名前", "complex"),
    (Order(1, Decimal(1), {"in": [Address(cast("str", 1j))]}), "attributes.inner.in[0].city", "complex"),
    ({"set": {1j}}, "attributes.set[0]", "complex"),
]


@pytest.mark.parametrize(("value", "where", "reason"), BAD)
def test_a_bad_value_is_named_by_path_and_reason_never_by_itself(value: object, where: str, reason: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        encoded(value)
    assert caught.value.field == where
    assert str(caught.value).startswith(f"{where}: ")
    assert reason in str(caught.value)
    assert SECRET not in str(caught.value)
    assert caught.value.__suppress_context__


def test_without_a_path_the_error_begins_at_the_first_name() -> None:
    with pytest.raises(InvalidInputError, match=r"^a\[0\]: ") as caught:
        encode({"a": [1j]}, dialect="unix", path="")
    assert caught.value.field == "a[0]"
    with pytest.raises(InvalidInputError, match=r"^value: "):
        encode(1j, dialect="unix", path="")


def test_a_value_that_contains_itself_is_refused_with_its_path() -> None:
    loop: dict[str, object] = {"a": [1]}
    cast("list[object]", loop["a"]).append({"again": loop})
    with pytest.raises(InvalidInputError, match="contains itself") as caught:
        encoded(loop)
    assert caught.value.field == "attributes.a[1].again"
    order = Order(1, Decimal(1))
    order.inner = [order]
    with pytest.raises(InvalidInputError, match="contains itself") as caught:
        encoded(order)
    assert caught.value.field == "attributes.inner[0]"


def test_the_same_value_twice_is_no_cycle() -> None:
    shared = {"a": [1]}
    assert encoded([shared, shared, {"b": shared}]) == [{"a": [1]}, {"a": [1]}, {"b": {"a": [1]}}]


def test_depth_has_a_limit_and_its_path_a_length() -> None:
    value: object = 1
    for _ in range(DEEPEST):
        value = {"a" * 99: value}
    assert dumps(encoded(value)).count(b"{") == DEEPEST
    with pytest.raises(InvalidInputError, match=f"deeper than {DEEPEST}") as caught:
        encoded([value])
    assert caught.value.field is not None
    assert len(caught.value.field) == 200


def test_input_is_not_changed_and_not_shared() -> None:
    value = {"a": [1, {"b": 2}], "c": UNSET}
    result = encoded(value)
    assert value == {"a": [1, {"b": 2}], "c": UNSET}
    cast("dict[str, list[int]]", result)["a"].append(3)
    assert value["a"] == [1, {"b": 2}]


class Lazy(Mapping[str, Any]):
    def __init__(self, inner: Mapping[str, Any]) -> None:
        self._inner = inner

    def __getitem__(self, key: str) -> Any:
        return self._inner[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._inner)

    def __len__(self) -> int:
        return len(self._inner)


plain_scalars = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=9)
)
set_items = (
    plain_scalars
    | st.decimals(-1_000_000, 1_000_000, places=2)
    | st.uuids()
    | st.dates()
    | st.datetimes(timezones=st.just(UTC))
    | st.sampled_from([Plan.FREE, Plan.PRICES, Level.LOW, Colour.RED, Size.BIG])
)
rich_scalars = (
    set_items
    | st.floats()
    | st.decimals()
    | st.datetimes()
    | st.times()
    | st.timedeltas()
    | st.binary(max_size=3)
    | st.complex_numbers()
    | st.just(UNSET)
    | st.text(st.characters(), max_size=3)
)
keys = st.text(max_size=3) | st.sampled_from([Colour.RED, Plan.FREE, Size.BIG, 1, None])


def deep(scalars: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.recursive(
        scalars,
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.lists(inner, max_size=4).map(tuple)
            | st.dictionaries(keys, inner, max_size=4)
            | st.dictionaries(st.text(max_size=3), inner, max_size=4).map(Lazy)
            | st.builds(Order, st.integers(), st.decimals(), inner)
            | st.sets(set_items, max_size=4)
        ),
        max_leaves=12,
    )


@given(st.recursive(plain_scalars, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=12))
def test_plain_json_passes_unchanged(value: JsonValue) -> None:
    assert repr(encoded(value)) == repr(value)


@given(deep(rich_scalars), st.sampled_from(["unix", "iso"]))
@example({Colour.RED: {Decimal("1.5"), Plan.FREE}}, "iso")
def test_anything_becomes_json_or_is_refused_with_a_path(value: object, dialect: Dialect) -> None:
    try:
        result = encoded(value, dialect)
    except InvalidInputError as error:
        assert (error.field or "").startswith("attributes")  # noqa: PT017 # both ways are right here
    else:
        text = dumps(result)
        assert json.loads(text) == result
        assert encoded(result, dialect) == result


@given(st.sets(set_items, max_size=6))
def test_a_set_has_one_order_whatever_the_order_it_was_filled_in(value: set[object]) -> None:
    backwards: set[object] = set()
    for item in reversed(list(value)):
        backwards.add(item)
    assert dumps(encoded(backwards)) == dumps(encoded(value))
    assert dumps(encoded(frozenset(value))) == dumps(encoded(value))
