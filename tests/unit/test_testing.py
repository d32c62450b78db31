"""A client for the emulator in one line."""

from __future__ import annotations

import asyncio

import pytest

from customer_io_client import AsyncCustomerIO, CustomerIO, PaceTimeoutError, Pacing, Rate
from customer_io_client.emulator import Emulator
from customer_io_client.testing import async_emulator_client, emulator_client


def keyed() -> Emulator:
    """An emulator that takes no keys but its own."""
    return Emulator(site_id="s", api_key="a", app_api_key="b", pipelines_api_key="p")


def test_a_client_speaks_to_the_emulator_with_the_keys_that_it_takes() -> None:
    with keyed() as emulator, emulator_client(emulator) as client:
        assert isinstance(client, CustomerIO)
        client.create_customer("u1", "u1@example.com")
        assert [person.id for person in client.app.customers.find(email="u1@example.com").results] == ["u1"]
        client.pipelines.identify(user_id="u2")


def test_the_asynchronous_client_does_so_too() -> None:
    async def main(emulator: Emulator) -> None:
        async with async_emulator_client(emulator) as client:
            assert isinstance(client, AsyncCustomerIO)
            await client.create_customer("u1", "u1@example.com")
            found = await client.app.customers.find(email="u1@example.com")
            assert [person.id for person in found.results] == ["u1"]

    with keyed() as emulator:
        asyncio.run(main(emulator))


def test_it_is_not_paced_unless_told_to_be() -> None:
    with Emulator() as emulator:
        with emulator_client(emulator, deadline=0.5) as client:
            for number in range(70):
                client.delete_customer(number)
        with emulator_client(emulator, deadline=0.05, pacing=Pacing(track=Rate(1, 60.0))) as client:
            client.delete_customer("u1")
            with pytest.raises(PaceTimeoutError):
                client.delete_customer("u1")


def test_other_options_go_to_the_client() -> None:
    with (
        Emulator() as emulator,
        emulator_client(emulator, practices="error") as client,
        pytest.raises(ValueError, match="email"),
    ):
        client.create_customer("u1")
