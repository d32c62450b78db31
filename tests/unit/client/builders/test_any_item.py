"""Whatever valid arguments a builder is given, its item keeps to the contract and leaves the caller's values alone."""

from __future__ import annotations

from copy import deepcopy
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from customer_io_api._operations import OPERATIONS
from customer_io_client.builders import calls
from customer_io_client.client.checks import check_body
from customer_io_client.core.encode import Dialect, encode
from customer_io_client.core.json_codec import dumps, loads
from customer_io_client.emulator.contract import Contract
from tests.unit.client.builders.arguments import TAKEN
from tests.unit.client.builders.samples import ENTITIES, ITEMS

CONTRACT: Final = Contract.shipped()
UNIX: Final[Dialect] = "unix"
ISO: Final[Dialect] = "iso"


def test_arguments_are_known_of_every_builder() -> None:
    assert TAKEN.keys() == ITEMS.keys()


@pytest.mark.parametrize("name", TAKEN)
@settings(max_examples=40)
@given(st.data())
def test_an_item_keeps_to_the_contract(name: str, data: st.DataObject) -> None:
    placed, named = data.draw(TAKEN[name].arguments())
    before = deepcopy((placed, named))
    item: Any = TAKEN[name].build(*placed, **named)
    assert (placed, named) == before

    batch, dialect = ("track.v2.batch", UNIX) if name in ENTITIES else ("pipelines.batch", ISO)
    sent: Any = loads(dumps(encode(item, dialect=dialect, path="")))
    assert sent == item.to_dict() == item.__class__.from_dict(sent).to_dict()
    CONTRACT.check("track.v2.entity" if name in ENTITIES else f"pipelines.{sent['type']}", sent)
    CONTRACT.check(batch, {"batch": [sent]})

    checked = deepcopy(sent)
    check_body(OPERATIONS[batch], {"batch": [checked]})
    assert checked == sent


def test_an_item_does_not_follow_what_happens_to_its_arguments() -> None:
    traits: dict[str, Any] = {"tags": ["a"]}
    context: dict[str, Any] = {"app": {"name": "shop"}}
    item = calls.identify("u1", traits=traits, context=context)
    before = deepcopy(item.to_dict())
    traits["tags"].append("b")
    context["app"]["name"] = "other"
    assert item.to_dict() == before


def test_what_is_left_out_is_not_sent() -> None:
    assert calls.page("u1").to_dict() == {"type": "page", "userId": "u1"}
