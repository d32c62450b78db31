"""A reset gives back what a workspace began with, from a copy while that is fresh."""

from __future__ import annotations

import socket
import sqlite3
from pathlib import Path

import pytest

from customer_io_client.emulator import Emulator
from customer_io_client.emulator.app import App
from customer_io_client.emulator.beginning import FRESH_SECONDS
from customer_io_client.emulator.webhooks_out import PATIENCE
from customer_io_client.testing import emulator_client
from tests.emulator.receiver import Receiver
from tests.emulator.service import NOW, Clock


@pytest.fixture(params=["memory", "file"])
def data(request: pytest.FixtureRequest, tmp_path: Path) -> Path | None:
    return None if request.param == "memory" else tmp_path / "data.db"


def rows(emulator: Emulator) -> dict[str, list[tuple[object, ...]]]:
    """All that it holds, by table; the numbers that SQLite gives out next are among it."""
    found: dict[str, list[tuple[object, ...]]] = {}

    def read(app: App) -> None:
        for (name,) in app.store.all("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"):
            found[name] = app.store.all(f'SELECT * FROM "{name}"')

    emulator.run(read)
    return found


def use(emulator: Emulator) -> None:
    """Change something of every kind."""
    with emulator_client(emulator) as client:
        client.create_customer("u1", "u1@example.com", attributes={"plan": "free"})
        client.create_customer("customer_123", attributes={"plan": "free"})
        client.delete_customer("customer_100")
        client.track_customer_event("u1", "bought")
        client.app.segments.create(segment={"name": "One more"})
        client.app.transactional.send_email(
            transactional_message_id=1, to="u1@example.com", identifiers={"id": "u1"}, message_data={}
        )


def test_what_comes_back_is_what_there_was_down_to_the_next_numbers(data: Path | None) -> None:
    with Emulator(data=data, clock=Clock()) as emulator:
        began = rows(emulator)
        for _ in range(3):
            use(emulator)
            assert rows(emulator) != began
            emulator.reset()
            assert rows(emulator) == began
        assert sum(map(len, began.values())) > 50


def test_a_data_file_that_was_in_use_before_goes_back_to_the_sample_too(tmp_path: Path) -> None:
    with Emulator(data=tmp_path / "data.db", clock=Clock()) as emulator:
        began = rows(emulator)
        use(emulator)
    with Emulator(data=tmp_path / "data.db", clock=Clock()) as emulator:
        assert rows(emulator) != began
        for _ in range(2):
            emulator.reset()
            assert {**rows(emulator), "workspace": began["workspace"]} == began  # Its secret is new.


@pytest.mark.parametrize("passed", [FRESH_SECONDS, -1.0])
def test_once_the_copy_is_old_or_of_the_future_the_sample_is_told_from_now(passed: float) -> None:
    clock = Clock()
    with Emulator(clock=clock) as emulator:
        began = people_made(emulator)
        clock.now = NOW + FRESH_SECONDS - 1
        emulator.reset()
        assert people_made(emulator) == began
        clock.now = NOW + passed
        emulator.reset()
        assert people_made(emulator) == began + passed


def people_made(emulator: Emulator) -> float:
    """When the people of the sample were made."""
    made: list[float] = []
    emulator.run(lambda app: made.extend(app.store.one("SELECT min(created) FROM people") or ()))
    return made[0]


def test_a_locked_data_file_is_told_and_not_waited_for(tmp_path: Path) -> None:
    with Emulator(data=tmp_path / "data.db") as emulator:
        emulator.run(lambda app: app.store.all("PRAGMA busy_timeout = 10").clear())
        other = sqlite3.connect(tmp_path / "data.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            emulator.reset()
        other.execute("ROLLBACK")
        other.close()
        emulator.reset()


def test_a_post_that_is_under_way_does_not_hold_up_those_that_follow() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        silent.settimeout(PATIENCE / 2)
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/hook"
        silent_ones: list[socket.socket] = []
        with Emulator(webhook=url) as emulator:
            for _ in range(2):
                use(emulator)
                silent_ones.append(silent.accept()[0])
                emulator.reset()
        for connection in silent_ones:
            connection.close()


def test_a_post_that_was_only_about_to_be_made_is_given_up_as_well() -> None:
    def tick_and_reset(app: App) -> None:
        app.tick()
        app.reset()

    with Receiver() as receiver, Emulator(webhook=receiver.url) as emulator:
        emulator.clock.freeze()
        use(emulator)
        emulator.run(tick_and_reset)
        assert len(emulator.webhooks) == 0
        use(emulator)
        assert {post.state for post in emulator.webhooks} == {"delivered"}
