"""Assertions on what an emulator holds, and what their failures show."""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable
from typing import Any, Final
from unittest.mock import ANY

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_client import CustomerIO, CustomerIOError
from customer_io_client.emulator import Emulator
from customer_io_client.emulator.views.matching import difference, distance
from customer_io_client.testing import (
    assert_event,
    assert_message,
    assert_no_event,
    assert_no_message,
)

TIME = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC"
SIGNS = r"\(-expected \+actual\)"
CART: Final[dict[str, object]] = {"price": 9.99, "cart": {"items": [{"sku": "a", "count": 2}], "coupon": None}}


def is_high(price: float) -> bool:
    return price > 9


def ends_with_7(text: str) -> bool:
    return text.endswith("7")


FOUND: Final[list[dict[str, object] | None]] = [
    None,
    {},
    {"price": 9.99},
    {"price": pytest.approx(10, abs=0.1)},
    {"cart": {"coupon": None}},
    {"cart": {"items": [{"sku": "a"}]}},
    {"cart": ANY},
    {"price": is_high},
    CART,
]
"""What finds the event with this cart."""
CHECKS: Final[list[Callable[[Emulator], object]]] = [
    lambda emulator: emulator.assert_event("u1", "sold"),
    lambda emulator: emulator.assert_event("u9", "sold"),
    lambda emulator: emulator.assert_no_event("u1", "viewed"),
    lambda emulator: emulator.assert_message("u9"),
    lambda emulator: emulator.assert_no_message("u1"),
    lambda emulator: assert_event(emulator, "u1", "sold"),
    lambda emulator: assert_no_event(emulator, "u1", "viewed"),
    lambda emulator: assert_message(emulator, "u9"),
    lambda emulator: assert_no_message(emulator, "u1"),
]
"""All of them fail."""


@pytest.fixture
def client(client: CustomerIO) -> CustomerIO:
    """The client, by which somebody was tracked and written to."""
    client.create_customer("u1", "u1@example.com")
    client.track_customer_event("u1", "viewed")
    client.track_customer_event("u1", "bought", data={"price": 5})
    client.track_customer_event("u1", "bought", data=CART)
    client.track_anonymous_event("page_viewed", data={"page": "/pricing"})
    client.app.transactional.send_email(
        transactional_message_id=1, to="u1@example.com", identifiers={"id": "u1"}, message_data={"order": 7}
    )
    return client


def failure(check: Callable[[], object]) -> str:
    """What a failing assertion says."""
    with pytest.raises(AssertionError) as failed:
        check()
    return str(failed.value)


@pytest.mark.parametrize("data", FOUND)
def test_an_event_is_found_by_some_of_its_data(
    emulator: Emulator, client: CustomerIO, data: dict[str, object] | None
) -> None:
    assert emulator.assert_event("u1", "bought", data).data == CART
    assert assert_event(emulator, "u1@example.com", "bought", data).data == CART


def test_exact_data_holds_nothing_else(emulator: Emulator, client: CustomerIO) -> None:
    assert emulator.assert_event("u1", "bought", CART, exact=True).data == CART
    assert emulator.assert_event("u1", "viewed", {}, exact=True).name == "viewed"
    said = failure(lambda: emulator.assert_event("u1", "bought", {"price": 9.99}, exact=True))
    assert "expected: {'price': 9.99} and nothing else" in said
    assert "  + 'cart': {" in said
    emulator.assert_no_event("u1", "bought", {"price": 9.99}, exact=True)


def test_events_of_anybody_and_of_nobody_yet_are_found(emulator: Emulator, client: CustomerIO) -> None:
    emulator.assert_event(None, "page_viewed", {"page": "/pricing"})
    emulator.assert_event(None, "bought")
    assert failure(lambda: emulator.assert_event(None, "sold")).startswith("there is no event 'sold'\n")
    assert failure(lambda: emulator.assert_no_event(None, "bought")).startswith("2 events 'bought'\n")


def test_a_failure_shows_the_nearest_events_first_with_what_differs(emulator: Emulator, client: CustomerIO) -> None:
    said = failure(lambda: emulator.assert_event("u1", "bought", {"price": 9.99, "cart": {"coupon": "X", "z": 1}}))
    lines = said.splitlines()
    assert lines[0] == "'u1' has no event 'bought' with this data"
    assert lines[1] == "expected: {'price': 9.99, 'cart': {'coupon': 'X', 'z': 1}}"
    assert re.fullmatch(f"in the event of {TIME}, 2 values differ {SIGNS}:", lines[2])
    assert lines[3:11] == [
        "    'price': 9.99,",
        "    'cart': {",
        "  -     'coupon': 'X',",
        "  +     'coupon': None,",
        "  -     'z': 1,",
        "        'items': [{'count': 2, 'sku': 'a'}],",
        "    },",
        lines[10],
    ]
    assert re.fullmatch(f"in the event of {TIME}, 3 values differ {SIGNS}:", lines[10])


def test_a_failure_shows_which_items_of_a_list_differ(emulator: Emulator, client: CustomerIO) -> None:
    items = [{"sku": "a", "count": 1}, {"sku": "b"}]
    said = failure(lambda: emulator.assert_event("u1", "bought", {"cart": {"items": items}}))
    assert said.splitlines()[3:13] == [
        "    'cart': {",
        "        'items': [",
        "            [0]: {",
        "                'sku': 'a',",
        "  -             'count': 1,",
        "  +             'count': 2,",
        "            },",
        "  -         [1]: {'sku': 'b'},",
        "        ],",
        "        'coupon': None,",
    ]


def test_a_failure_shows_of_a_function_where_it_is_written(emulator: Emulator, client: CustomerIO) -> None:
    said = failure(lambda: emulator.assert_event("u1", "bought", {"price": lambda price: price > 99}))
    assert re.search(r"  - 'price': <lambda at test_asserting\.py:\d+>,\n  \+ 'price': 9\.99,", said)


def test_a_failure_stays_short_whatever_there_is(emulator: Emulator, client: CustomerIO) -> None:
    big = {"text": "x" * 5000, "rows": [{"number": number, "name": "row"} for number in range(300)]}
    for number in range(100):
        client.track_customer_event("u1", "sold", data={**big, "number": number})
        client.create_customer(f"p{number}")
    checks: list[Callable[[], object]] = [
        lambda: emulator.assert_event("u1", "sold", {"number": 1000}),
        lambda: emulator.assert_event("u1", "sold", {"rows": [1]}),
        lambda: emulator.assert_event("u1", "sold", {"rows": "none", "text": 1}),
        lambda: emulator.assert_event("u1", "sold", {"number": 1}, exact=True),
        lambda: emulator.assert_event("u1", "sold", {**big, "text": ""}),
        lambda: emulator.assert_no_event("u1", "sold"),
        lambda: emulator.assert_event("nobody", "sold"),
    ]
    for check in checks:
        said = failure(check)
        assert len(said) < 4000
        assert said.count("\n") < 60


def test_a_failure_names_the_events_there_are_instead(emulator: Emulator, client: CustomerIO) -> None:
    said = failure(lambda: emulator.assert_event("u1", "bougth"))
    assert "there are: 'bought' ×2, 'viewed'" in said
    assert "did you mean 'bought'?" in said
    assert "there are no events at all" in failure(lambda: emulator.assert_event("customer_100", "bought"))


def test_a_failure_says_whom_there_is_and_which_calls_were_not_done(emulator: Emulator, client: CustomerIO) -> None:
    with pytest.raises(CustomerIOError):
        client.track.segments.add_customers(99, ids=["u1"])
    said = failure(lambda: emulator.assert_event("u9", "bought"))
    assert said.splitlines() == [
        "nobody is known as 'u9': there are 3 people, newest first: 'u1', 'customer_123', 'customer_100'",
        "calls that were not done, newest first:",
        "  track.segments.add_customers: 400, refused: segment_id no such segment",
    ]


def test_no_event_fails_where_there_is_one(emulator: Emulator, client: CustomerIO) -> None:
    assert_no_event(emulator, "u1", "sold")
    assert_no_event(emulator, "u9", "bought")
    assert_no_event(emulator, "u1", "bought", {"price": 6})
    said = failure(lambda: assert_no_event(emulator, "u1", "bought", {"price": 5}))
    assert said.splitlines()[0] == "'u1' has 1 event 'bought'"
    assert said.endswith("{'price': 5}")


@pytest.mark.parametrize("to", [None, "u1", "u1@example.com"])
def test_a_message_is_found_by_what_it_says(emulator: Emulator, client: CustomerIO, to: str | None) -> None:
    found = assert_message(emulator, to, type="email", subject="Your order 7", contains="thank you", data={"from": ANY})
    assert found == emulator.messages[-1]
    assert_message(emulator, to, subject=ends_with_7)
    assert_no_message(emulator, to, subject="Your order 8")


def test_a_failure_shows_the_nearest_message(emulator: Emulator, client: CustomerIO) -> None:
    wish: dict[str, Any] = {"subject": "Your order 8", "contains": "absent", "data": {"reply_to": "x"}}
    said = failure(lambda: emulator.assert_message("u1", **wish))
    lines = said.splitlines()
    assert lines[:4] == [
        "no message to 'u1' is like this",
        "  subject: 'Your order 8'",
        "  contains: 'absent'",
        "  data: {'reply_to': 'x'}",
    ]
    assert lines[4].startswith("email to 'u1@example.com', ")
    assert {"  - 'subject': 'Your order 8',", "  + 'subject': 'Your order 7',", "  -     'reply_to': 'x',"} <= {*lines}


def test_a_failure_says_to_whom_messages_went_instead(emulator: Emulator, client: CustomerIO) -> None:
    said = failure(lambda: emulator.assert_message("u2"))
    assert said.startswith("no message to 'u2' was sent\nmessages to others: ")
    assert "'u1'" in said


def test_a_message_that_was_not_sent_is_none_and_says_why(emulator: Emulator, client: CustomerIO) -> None:
    client.create_customer("u2", attributes={"unsubscribed": True})
    client.app.transactional.send_sms(
        transactional_message_id=1,
        to="+15555550123",
        identifiers={"id": "u2"},
        message_data={},
        send_to_unsubscribed=False,
    )
    (unsent,) = emulator.messages.to("u2")
    assert unsent.failure
    emulator.assert_no_message("u2")
    assert unsent.failure in failure(lambda: emulator.assert_message("u2", type="twilio"))


def test_no_message_fails_where_there_is_one(emulator: Emulator, client: CustomerIO) -> None:
    said = failure(lambda: emulator.assert_no_message("u1"))
    assert said == "1 message to 'u1'\n  email to 'u1@example.com': 'Your order 7'"


@pytest.mark.parametrize("check", CHECKS)
def test_pytest_points_to_the_line_of_the_caller(
    emulator: Emulator, client: CustomerIO, check: Callable[[Emulator], object]
) -> None:
    with pytest.raises(AssertionError) as failed:
        check(emulator)
    frames = [frame for frame, _ in traceback.walk_tb(failed.tb)]
    ours = [frame for frame in frames if "customer_io_client" in frame.f_code.co_filename]
    assert ours
    assert all(frame.f_locals.get("__tracebackhide__") for frame in ours)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=12,
)
DATA = st.dictionaries(st.text(max_size=3), JSON, max_size=4)


@given(DATA, DATA, st.booleans())
def test_a_difference_is_marked_where_there_is_one_and_nowhere_else(
    expected: dict[str, Any], actual: dict[str, Any], exact: bool
) -> None:
    marks = {line[0] for line in difference(expected, actual, exact=exact)} - {" "}
    assert bool(marks) == (distance(expected, actual, exact=exact) > 0)
    if exact:
        assert (distance(expected, actual, exact=True) == 0) == (expected == actual)


@given(DATA, st.data())
def test_some_of_the_fields_are_always_found(actual: dict[str, Any], draw: st.DataObject) -> None:
    some = draw.draw(st.sets(st.sampled_from(sorted(actual)))) if actual else set[str]()
    assert distance({name: actual[name] for name in some}, actual, exact=False) == 0
