"""The page on batches says the truth: its table is that of the builders, and its code does what it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from customer_io_api._operations import OPERATIONS
from customer_io_client.core.encode import encode
from customer_io_client.core.repeat import prepare_repeat
from customer_io_client.emulator import Emulator
from customer_io_client.testing import emulator_client
from customer_io_client.types import JsonValue
from tests.unit.client.builders.samples import ENTITIES, ITEMS, SEMANTIC

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "batches.md").read_text("utf-8")


def _rows() -> dict[str, tuple[str, str]]:
    found = re.findall(r"^\| `(\w+\.\w+)` \| (.+) \| (yes|no) \|$", PAGE, flags=re.MULTILINE)
    return {builder: (makes, repeated) for builder, makes, repeated in found}


def _is_repeated(name: str) -> bool:
    """Whether a batch of this item alone is sent again after a lost answer."""
    body: JsonValue = {"batch": [encode(ITEMS[name](), dialect="iso", path="")]}
    operation = OPERATIONS["track.v2.batch" if name in ENTITIES else "pipelines.batch"]
    return prepare_repeat(operation, body, lambda: "id")[1]


def test_the_table_names_every_builder() -> None:
    assert list(_rows()) == list(ITEMS)


@pytest.mark.parametrize("name", ITEMS)
def test_a_row_says_what_the_builder_makes_and_whether_it_is_repeated(name: str) -> None:
    item = ITEMS[name]()
    makes = f"`{item['event'] if name in SEMANTIC else item['type']}`"
    if name in ENTITIES:
        makes = f"{item['type']} `{item['action']}`"
    assert _rows()[name] == (makes, "yes" if _is_repeated(name) else "no")


def test_the_code_of_the_page_runs(capsys: pytest.CaptureFixture[str]) -> None:
    blocks = re.findall(r"```python\n(.*?)```", PAGE, flags=re.DOTALL)
    assert len(blocks) == 2
    with Emulator() as emulator, emulator_client(emulator) as client:
        exec(compile("\n".join(blocks), "batches.md", "exec"), {"client": client})
        people = client.list_customers(attributes=False)
        assert {customer.id for customer in people} == {"customer_123"}
        events = [activity["name"] for activity in client.get_customer_activities("customer_123", type="event")]
        assert "bought" in events
        related = client.app.customers.list_relationships("customer_123").take(5)
        assert [dict(each["attributes"]) for each in related] == [{"role": "admin"}]
    assert capsys.readouterr().out == ""
