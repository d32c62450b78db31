"""Whatever comes back, for whatever operation: a typed answer, or a typed error that says what may have been done."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, Final, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from customer_io_api._shared import Model, Page
from customer_io_client import CustomerIO, CustomerIOError
from tests.client.driver import Colour, Driver
from tests.client.server import Answer, Received, Server, Step
from tests.operations.answers import good_answer
from tests.operations.examples import Example, examples
from tests.operations.odd_answers import ENVELOPES, ODD, READ, UNKNOWN, Outcomes

EXAMPLES: Final = {example.operation.name: example for example in examples()}

SPREAD: Final = (
    "track.account.get_region",  # an object
    "track.customers.identify",  # nothing
    "track.forms.submit",  # nothing, with 204
    "track.v2.batch",  # errors in a success
    "pipelines.batch",  # nothing
    "app.segments.list",  # a list in an envelope
    "app.segments.get",  # an object in an envelope
    "app.segments.delete",  # nothing, with 204
    "app.collections.get_content",  # an object of any names, or a list
    "app.activities.list",  # pages by cursor
    "app.esp_suppression.list",  # pages by offset
    "app.design_studio_emails.list",  # pages by number
    "app.transactional.send_email",  # an object, of a call that is never repeated
)
"""Operations of every API, and of every shape of answer."""
WHOLE: Final = ("299", "418", "529", "a web page", "a body that is cut", "plain text", "200 and nothing")
"""Answers that are tried on every operation."""


class OddServer(Server):
    """A server that gives one answer to everything."""

    def __init__(self) -> None:
        super().__init__(self._same)
        self.step: Step = Answer()

    def _same(self, _: Received) -> Step:
        return self.step


@pytest.fixture(scope="module")
def server() -> Iterator[OddServer]:
    with OddServer() as server:
        yield server


@pytest.fixture(scope="module", params=["sync", "async"])
def client(request: pytest.FixtureRequest, server: OddServer) -> Iterator[CustomerIO]:
    colour: Colour = request.param
    driver = Driver(colour)
    yield driver.hurried(server.url, retries=0)
    driver.close()


def _can_be_used(answer: object) -> bool:
    """Whether it is of a kind that a caller expects, and every value in it can be read."""
    if isinstance(answer, Page | list):
        return all(map(_can_be_used, cast("list[object]", answer)))
    if isinstance(answer, Model):
        return repr(answer).startswith(type(answer).__name__) and len(dict(answer)) == len(answer)
    return answer is None or isinstance(answer, str | bytes | float | int | dict)


def _findings(use: Callable[[], object], outcomes: Outcomes) -> Iterator[str]:
    """What is wrong about how this ends."""
    try:
        answer = use()
    except CustomerIOError as error:
        if error.outcome not in outcomes:
            yield f"{error.outcome}: {error}"
        if len(str(error)) > 500 or not str(error).isprintable():
            yield f"its text is no short line: {error!r:.500}"
    except Exception as error:  # noqa: BLE001 # this is what must not happen, and all of it is to be told
        yield type(error).__name__
    else:
        if "done" not in outcomes or not _can_be_used(answer):
            yield f"{type(answer).__name__} as if all were well"


def _first(client: CustomerIO, example: Example) -> object:
    answer: Any = example.call(client)
    return answer.first_page() if example.operation.paging is not None else answer


def _all_findings(client: CustomerIO, names: tuple[str, ...], outcomes: Outcomes) -> list[str]:
    return [
        f"{name}: {finding}"
        for name in names
        for finding in _findings(partial(_first, client, EXAMPLES[name]), outcomes)
    ]


@pytest.mark.parametrize("what", ODD)
def test_an_odd_answer_is_typed_or_a_typed_error(client: CustomerIO, server: OddServer, what: str) -> None:
    server.step, outcomes = ODD[what]
    assert _all_findings(client, SPREAD, outcomes) == []


@pytest.mark.parametrize("what", WHOLE)
def test_no_operation_fails_untyped(client: CustomerIO, server: OddServer, what: str) -> None:
    server.step, outcomes = ODD[what]
    assert _all_findings(client, tuple(EXAMPLES), outcomes) == []


MAY_SAY_SO: Final = {"track.v2.batch", "app.broadcasts.list_trigger_errors", "app.collections.get_content"}
"""Operations whose good answers may hold nothing but reasons."""


def test_the_reasons_of_a_refusal_are_no_success_whatever_the_status(client: CustomerIO, server: OddServer) -> None:
    names = tuple(name for name in EXAMPLES if name not in MAY_SAY_SO)
    for envelope in ENVELOPES:
        server.step = Answer(body=envelope)
        assert _all_findings(client, names, UNKNOWN) == []


ODD_VALUES: Final = (
    "null",
    "true",
    "0",
    "-1",
    "1.5",
    "1" * 30,
    '""',
    '"text"',
    "[]",
    "[null]",
    "[[]]",
    "{}",
    '{"n": 1}',
)


def _places(value: object, place: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The way to every value in this one, itself among them."""
    yield place
    if isinstance(value, dict):
        for name, inner in cast("dict[str, object]", value).items():
            yield from _places(inner, (*place, name))
    if isinstance(value, list):
        for index, inner in enumerate(cast("list[object]", value)):
            yield from _places(inner, (*place, index))


def _replaced(value: Any, place: tuple[str | int, ...], odd: object) -> object:
    if not place:
        return odd
    copy: Any = value.copy()
    copy[place[0]] = _replaced(value[place[0]], place[1:], odd)
    return copy


@settings(max_examples=150)
@given(st.sampled_from([*EXAMPLES.values()]), st.data())
def test_a_good_answer_with_an_odd_value_in_it_is_typed_or_a_typed_error(
    client: CustomerIO, server: OddServer, example: Example, data: st.DataObject
) -> None:
    status, good = good_answer(example.operation)
    place = data.draw(st.sampled_from([*_places(good)]))
    server.step = Answer(status, _replaced(good, place, json.loads(data.draw(st.sampled_from(ODD_VALUES)))))
    assert [*_findings(partial(_first, client, example), READ)] == []
