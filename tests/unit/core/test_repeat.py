import copy
from collections.abc import Callable
from itertools import count
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_api._shared import UNSET, Api, Operation, RepeatRule, Unset
from customer_io_client.core.repeat import prepare_repeat
from customer_io_client.types import JsonValue

Ids = Callable[[], str]


def ids() -> Ids:
    numbers = count(1)
    return lambda: f"ID{next(numbers)}"


def never() -> str:
    raise AssertionError("no id is needed here")


def operation(repeat: RepeatRule, api: Api = "track") -> Operation:
    return Operation("some.operation", api, "POST", "/path", "track", "track", repeat)


def prepared(repeat: RepeatRule, body: JsonValue, *, api: Api = "track") -> tuple[JsonValue | Unset, bool]:
    before = copy.deepcopy(body)
    result = prepare_repeat(operation(repeat, api), body, ids())
    assert body == before
    return result


@pytest.mark.parametrize("body", [UNSET, {"a": 1}, {"batch": [{"action": "event"}]}])
def test_what_is_always_or_never_safe_stays_as_it_is(body: JsonValue | Unset) -> None:
    assert prepare_repeat(operation("safe"), body, never) == (body, True)
    assert prepare_repeat(operation("never"), body, never) == (body, False)


@pytest.mark.parametrize("missing", [{}, {"id": None}, {"id": ""}])
def test_an_event_is_given_an_id_and_may_then_be_repeated(missing: dict[str, JsonValue]) -> None:
    assert prepared("with-id", {"name": "bought", **missing}) == ({"name": "bought", "id": "ID1"}, True)


@pytest.mark.parametrize(
    ("own", "counted_once"),
    [("01ARZ3NDEKTSV4RRFFQ69G5FAV", True), ("01arz3ndektsv4rrffq69g5fav", True), ("mine", False), ("8" * 26, False)],
)
def test_an_event_keeps_its_own_id_and_may_be_repeated_if_that_is_a_ulid(own: str, counted_once: bool) -> None:
    event: JsonValue = {"name": "bought", "id": own}
    assert prepare_repeat(operation("with-id"), event, never) == (event, counted_once)
    item: JsonValue = {"type": "person", "action": "event", "id": own}
    assert prepare_repeat(operation("by-item"), item, never) == (item, counted_once)


@pytest.mark.parametrize("rule", ["with-id", "by-item"])
@pytest.mark.parametrize("body", [UNSET, None, "text", [1]])
def test_a_body_that_can_hold_no_id_is_not_repeated(rule: RepeatRule, body: JsonValue | Unset) -> None:
    assert prepare_repeat(operation(rule), body, never) == (body, False)


SAFE = [
    "identify",
    "delete",
    "add_device",
    "delete_device",
    "add_relationships",
    "delete_relationships",
    "suppress",
    "unsuppress",
    "identify_anonymous",
]


@pytest.mark.parametrize("action", SAFE)
def test_what_sets_a_state_may_be_repeated(action: str) -> None:
    body: JsonValue = {"type": "person", "action": action, "identifiers": {"id": "1"}}
    assert prepared("by-item", body) == (body, True)


@pytest.mark.parametrize("action", ["event", "page", "screen"])
def test_an_event_among_entities_is_given_an_id(action: str) -> None:
    body: dict[str, JsonValue] = {"type": "person", "action": action, "identifiers": {"id": "1"}, "name": "n"}
    assert prepared("by-item", body) == ({**body, "id": "ID1"}, True)


@pytest.mark.parametrize(
    "item",
    [
        {"type": "person", "action": "merge"},
        {"type": "delivery", "action": "event", "name": "opened"},
        {"type": "person", "action": "something_new"},
        {"type": "person"},
        {"type": "person", "action": None},
        "text",
        None,
    ],
)
def test_a_batch_is_as_safe_as_its_least_safe_item(item: JsonValue) -> None:
    event: dict[str, JsonValue] = {"type": "person", "action": "event"}
    identify: JsonValue = {"type": "person", "action": "identify"}
    assert prepared("by-item", {"batch": [event, identify, event]}) == (
        {"batch": [{**event, "id": "ID1"}, identify, {**event, "id": "ID2"}]},
        True,
    )
    body, safe = prepared("by-item", {"batch": [event, item]})
    assert not safe
    assert cast("dict[str, list[JsonValue]]", body)["batch"][1] == item
    if isinstance(item, dict):
        assert prepared("by-item", item) == (item, False)


@pytest.mark.parametrize(
    ("kinds", "safe"),
    [
        (["identify", "group"], True),
        (["identify", "track"], False),
        (["page"], False),
        (["screen"], False),
        (["alias"], False),
        ([None], False),
    ],
)
def test_a_pipelines_batch_is_safe_where_it_only_sets_states(kinds: list[str | None], safe: bool) -> None:
    body: JsonValue = {"batch": [{"type": kind, "userId": "1"} for kind in kinds], "context": {"ip": "0.0.0.0"}}
    assert prepare_repeat(operation("by-item", "pipelines"), body, never) == (body, safe)


actions = st.sampled_from([*SAFE, "event", "page", "screen", "merge", "other", None])
items = st.fixed_dictionaries(
    {"type": st.sampled_from(["person", "object", "delivery"]), "action": actions},
    optional={"id": st.none() | st.text(max_size=3), "name": st.text(max_size=3)},
)


@given(st.lists(items, max_size=6))
def test_after_preparing_every_event_of_a_repeatable_batch_has_an_id(batch: list[dict[str, JsonValue]]) -> None:
    body, safe = prepared("by-item", {"batch": list[JsonValue](batch)})
    done = cast("dict[str, list[dict[str, JsonValue]]]", body)["batch"]
    assert len(done) == len(batch)
    for before, after in zip(batch, done, strict=True):
        if safe and before["action"] in ("event", "page", "screen"):
            assert after["id"]
        assert before.get("id") in (None, "", after.get("id"))
        assert {**before, "id": 0} == {**after, "id": 0}
