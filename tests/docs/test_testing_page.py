"""The page on testing says the truth: its tests pass, what it names is there, and a failure reads as it shows."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

from customer_io_client.emulator import Emulator
from customer_io_client.testing import emulator_client
from tests.docs.pages import blocks, rows, text_of
from tests.unit.test_pytest_plugin import run_pytest

PAGE: Final = "testing.md"
ORDERED: Final = 1_750_000_000
SHOP: Final = """
import types

import pytest

from customer_io_client import verify_webhook


class Shop:
    def __init__(self, client):
        self._client = client

    def sell(self, customer, order, price):
        address = f'{customer}@example.com'
        self._client.create_customer(customer, address)
        self._client.track_customer_event(customer, 'order_placed', data={'order': order, 'price': price})
        self._client.app.transactional.send_email(
            transactional_message_id=1, to=address, identifiers={'id': customer}, message_data={'order': order}
        )


async def import_customers(client, emails):
    for customer, email in emails.items():
        await client.create_customer(customer, email)


@pytest.fixture
def anyio_backend():
    return 'asyncio'


@pytest.fixture
def shop(customerio_client):
    return Shop(customerio_client)


@pytest.fixture
def web(customerio_emulator):
    def post(path, content, headers):
        verify_webhook(content, headers, customerio_emulator.webhook_key)
        return types.SimpleNamespace(status_code=200)

    return types.SimpleNamespace(post=post)


"""
"""What the tests of the page take as given: a program, and the test client of a framework."""


def test_the_tests_of_the_page_pass(tmp_path: Path) -> None:
    tests = [block for block in blocks(PAGE, "python") if "def test_" in block]
    settings = [block for block in blocks(PAGE, "python") if "customerio_emulator_settings" in block]
    (tmp_path / "test_shop.py").write_text(SHOP + "\n\n".join([*tests, *settings]))
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "people.yaml").write_text("sample: true\npeople: [{id: u2}]\n")
    assert f"{len(tests)} passed" in run_pytest(tmp_path, "-p", "anyio.pytest_plugin")


def test_what_the_page_names_is_there() -> None:
    with Emulator() as emulator, emulator_client(emulator) as client:
        emulator.keep_webhooks()
        client.track_customer_event("customer_123", "bought")
        emulator.messages[-1].play("opened")
        items: dict[str, object] = {
            "people": emulator.people["customer_123"],
            "messages": emulator.messages[-1],
            "requests": emulator.requests[-1],
            "webhooks": emulator.webhooks[-1],
        }
        named = [*rows(PAGE, "What you can read"), *rows(PAGE, "What you can play")]
        views = {name: text for cell, text in named for name in re.findall(r"`emulator\.(\w+)", cell)}
        assert views.keys() >= {*items, "clock", "faults", "limits"}
        for view, text in views.items():
            for name in re.findall(r"`\.(\w+)", text):
                assert any(hasattr(one, name) for one in (getattr(emulator, view), items.get(view))), (view, name)


def test_a_failure_reads_as_on_the_page() -> None:
    (shown,) = re.findall(r"^```\n('u1' has no event.*?)^```", text_of(PAGE), flags=re.DOTALL | re.MULTILINE)
    with Emulator() as emulator, emulator_client(emulator) as client:
        client.track_customer_event("u1", "bought", data={"price": 10, "colour": "red"}, timestamp=ORDERED)
        with pytest.raises(AssertionError) as failed:
            emulator.assert_event("u1", "bought", {"price": 9, "size": "L"})
    assert str(failed.value).startswith(shown.strip())
