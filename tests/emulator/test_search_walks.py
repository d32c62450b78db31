"""How a search finds people: the same ones whichever way it goes, and along indexes where it can."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.people import Profile
from customer_io_client.emulator.state.references import Reference
from customer_io_client.emulator.store import Row, Store, Value
from customer_io_client.emulator.wire import Json
from tests.emulator.service import NOW

People = list[dict[str, str]]
NAMES = st.sampled_from(["id", "email", "cio_id", "plan", "city"])
VALUES = st.sampled_from(["a", "b", "u1", "u2", "U1@example.com", "a3000002"])


def equals(field: str, value: str) -> Json:
    return {"attribute": {"field": field, "operator": "eq", "value": value}}


def exists(field: str) -> Json:
    return {"attribute": {"field": field, "operator": "exists"}}


def joined(operator: str, parts: list[Json]) -> Json:
    return {operator: parts}


def negated(part: Json) -> Json:
    return {"not": part}


FILTERS: st.SearchStrategy[Json] = st.recursive(
    st.builds(equals, NAMES, VALUES) | st.builds(exists, NAMES),
    lambda inner: (
        st.builds(joined, st.sampled_from(["and", "or", "or"]), st.lists(inner, max_size=4)) | st.builds(negated, inner)
    ),
    max_leaves=8,
)
PEOPLE: st.SearchStrategy[People] = st.lists(
    st.dictionaries(st.sampled_from(["plan", "city", "email"]), st.sampled_from(["a", "b"])), max_size=8
)


def held(state: State, people: People) -> list[dict[str, str]]:
    """Create these people; what a filter may ask of each, in their order."""
    known: list[dict[str, str]] = []
    for number, attributes in enumerate(people):
        own: dict[str, Json] = {name: text for name, text in attributes.items() if name != "email"}
        emails = {"email": f"u{number}@example.com"} if "email" in attributes else {}
        person = state.people.identify(Reference("id", f"u{number}"), Profile(own, emails))
        assert person is not None
        known.append({**attributes, **emails, "id": f"u{number}", "cio_id": person.cio_id})
    return known


def matches(filter_: Any, person: dict[str, str]) -> bool:
    """Whether a person matches a filter, as its words say."""
    ((operator, operand),) = filter_.items()
    match operator:
        case "and":
            return all(matches(part, person) for part in operand)
        case "or":
            return any(matches(part, person) for part in operand)
        case "not":
            return not matches(operand, person)
        case _:
            text = person.get(operand["field"])
            if operand["operator"] == "exists":
                return text is not None
            value: str = operand["value"]
            return text == (value.lower() if operand["field"] == "email" else value)


@settings(max_examples=150, deadline=None)
@given(people=PEOPLE, filter_=FILTERS, skipped=st.integers(0, 4), limit=st.integers(1, 9))
def test_a_search_finds_those_whom_the_words_of_its_filter_mean(
    people: People, filter_: Json, skipped: int, limit: int
) -> None:
    store = Store()
    state = State(store, clock=lambda: NOW)
    known = held(state, people)
    found = [person.cio_id for person in state.search.people(filter_, after=skipped, limit=limit)]
    meant = [person["cio_id"] for person in known[skipped:] if matches(filter_, person)]
    assert found == meant[:limit]
    store.close()


@pytest.fixture
def state() -> Iterator[State]:
    store = Store()
    yield State(store, clock=lambda: NOW)
    store.close()


@pytest.mark.parametrize(
    "filter_",
    [
        joined("or", [equals("plan", "a"), equals("city", "b")]),
        joined("or", [exists("plan"), equals("id", "u1"), equals("email", "u1@example.com"), {"segment": {"id": 1}}]),
        joined("and", [joined("or", [equals("plan", "a"), equals("plan", "b")]), joined("or", [exists("city")])]),
    ],
)
def test_one_of_several_is_found_along_indexes_without_sorting(
    state: State, monkeypatch: pytest.MonkeyPatch, filter_: Json
) -> None:
    state.segments.create("By hand", "")
    held(state, [{"plan": "a", "city": "b"}] * 3)
    asked: list[tuple[str, tuple[Value, ...]]] = []
    run = state.store.all

    def note(sql: str, *values: Value) -> list[Row]:
        asked.append((sql, values))
        return run(sql, *values)

    monkeypatch.setattr(state.store, "all", note)
    assert len(state.search.people(filter_, limit=2)) == 2
    sql, values = asked[-1]
    plan = [step for *_, step in run(f"EXPLAIN QUERY PLAN {sql}", *values)]
    assert [step for step in plan if "TEMP B-TREE" in step or "LIST SUBQUERY" in step] == []


def test_more_parts_than_a_merge_takes_are_still_found(state: State) -> None:
    held(state, [{"plan": "a"}, {"plan": "b"}, {"city": "a"}])
    many = joined("or", [equals("plan", str(number)) for number in range(600)] + [equals("plan", "b")])
    assert [person.id for person in state.search.people(many, limit=10)] == ["u1"]
