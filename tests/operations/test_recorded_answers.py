"""Answers that the real service was seen to give where a list is empty: `{}`, an empty list, and null in its place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import pytest

from customer_io_client import CustomerIO
from tests.client.driver import Colour, Driver
from tests.client.server import Answer, Server
from tests.operations.answers import document, responses
from tests.operations.examples import Example, examples


def _lists() -> Iterator[tuple[Example, str]]:
    """Every operation that lists, and the names of the lists in its answer."""
    for example in examples():
        operation = example.operation
        media = responses(operation).get("200", {}).get("content", {}).get("application/json", {})
        component = media.get("schema", {}).get("$ref", "").rpartition("/")[2]
        fields = document(operation.api)["components"]["schemas"].get(component, {})
        for name, field in fields.get("properties", {}).items():
            if operation.name.split(".")[-1].startswith(("list", "find", "search")) and field.get("type") == "array":
                yield example, name


LISTS: Final = list(_lists())


@pytest.fixture(params=["sync", "async"])
def client(request: pytest.FixtureRequest, server: Server) -> Iterator[CustomerIO]:
    colour: Colour = request.param
    driver = Driver(colour)
    yield driver.client(server.url)
    driver.close()


@pytest.fixture
def server() -> Iterator[Server]:
    answers = [Answer(body=body) for _, name in LISTS for body in _recorded(name)]
    with Server(answers) as server:
        yield server


def _recorded(name: str) -> tuple[object, ...]:
    return {}, {name: []}, {name: None}


def test_an_empty_list_is_read_however_it_is_told(client: CustomerIO) -> None:
    for example, name in LISTS:
        for _ in _recorded(name):
            found: Any = example.call(client)
            if example.operation.paging is None:
                assert found[name] == [], example.operation.name
            else:
                page = found.first_page()
                assert (page.items, page.cursor) == ([], None), example.operation.name


def test_every_family_of_lists_is_among_them() -> None:
    names = {example.operation.name for example, _ in LISTS}
    assert {"app.customers.find", "app.exports.list", "app.segments.list", "app.activities.list"} <= names
    assert len(names) > 40
