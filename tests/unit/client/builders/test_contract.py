"""The builders are those of the contract: each action, each call, each reserved event has one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import pytest

from customer_io_api._operations import OPERATIONS
from customer_io_client.builders import calls, delivery, objects, person, relationships, request, semantic
from customer_io_client.core.encode import encode
from customer_io_client.core.repeat import prepare_repeat
from customer_io_client.emulator.contract import Contract
from customer_io_client.exceptions import InvalidInputError
from customer_io_client.types import JsonValue
from tests.unit.client.builders.samples import CALLS, ENTITIES, ITEMS, SEMANTIC
from tests.unit.generated.schemas import components, whole

MODULES = {"person": person, "objects": objects, "delivery": delivery, "semantic": semantic, "calls": calls}


def _branches(api: str, name: str) -> Iterator[dict[str, Any]]:
    """The schemas that an item may have, each in one piece."""
    for branch in components(api)[name]["oneOf"]:
        yield whole(api, branch)["properties"]


def _reserved_events() -> set[str]:
    """The names that the contract lists as doing more than an event does."""
    document = json.loads(files("customer_io_api").joinpath("_contract/pipelines.json").read_text("utf-8"))
    text: str = document["paths"]["/v1/track"]["post"]["description"]
    lines = [line.partition(":")[0] for line in text.splitlines() if line.startswith("- `")]
    return {name for line in lines for name in re.findall(r"`([^`]+)`", line)}


def test_there_is_a_sample_of_each_builder() -> None:
    public = {f"{module}.{name}" for module, found in MODULES.items() for name in found.__all__}
    assert public == ITEMS.keys()


def test_each_action_of_the_contract_has_a_builder() -> None:
    wanted = {(part["type"]["const"], part["action"]["const"]) for part in _branches("track", "EntityOperation")}
    built = {name: sample() for name, sample in ENTITIES.items()}
    assert {(item["type"], item["action"]) for item in built.values()} == wanted
    assert len(built) == len(wanted) == 18


@pytest.mark.parametrize("name", ENTITIES)
def test_a_builder_is_named_for_its_action(name: str) -> None:
    module, _, action = name.partition(".")
    item = ENTITIES[name]()
    assert (item["type"], item["action"]) == (module.removesuffix("s"), action)


def test_each_call_of_the_contract_has_a_builder() -> None:
    wanted = {part["type"]["const"] for part in _branches("pipelines", "BatchCall")}
    assert {sample()["type"] for sample in CALLS.values()} == wanted == set(calls.__all__)


def test_each_reserved_event_has_a_builder_of_its_name() -> None:
    assert _reserved_events() == {sample()["event"] for sample in SEMANTIC.values()}
    for name, sample in SEMANTIC.items():
        assert sample()["event"].lower().replace(" ", "_") == name.partition(".")[2]


@pytest.mark.parametrize("name", ITEMS)
def test_a_request_of_one_item_keeps_to_the_contract(name: str) -> None:
    item = ITEMS[name]()
    made = request(item)
    Contract.shipped().check(made.operation.name, encode(made.body, dialect="unix", path=""))
    assert made.operation.name == ("track.v2.entity" if name in ENTITIES else f"pipelines.{item['type']}")


def test_a_request_is_of_what_a_builder_returned() -> None:
    wrong: list[Any] = [{"type": "person", "action": "delete"}, None, 5, relationships.to_person("u1")]
    for item in wrong:
        with pytest.raises(InvalidInputError) as caught:
            request(item)
        assert caught.value.field == "item"


UNSAFE = {"person.merge", "delivery.event"}


@pytest.mark.parametrize("name", ENTITIES)
def test_an_item_can_be_sent_again_as_it_is(name: str) -> None:
    """What is sent is the item: no second id is made, so that a repeat by the caller counts once as well."""

    def no_id() -> str:
        raise AssertionError("an item has its id already")

    body: JsonValue = {"batch": [encode(ENTITIES[name](), dialect="unix", path="")]}
    assert prepare_repeat(OPERATIONS["track.v2.batch"], body, no_id) == (body, name not in UNSAFE)
