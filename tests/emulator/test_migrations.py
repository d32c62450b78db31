"""Data files of older versions: what they hold is there after an upgrade."""

from __future__ import annotations

import sqlite3
from importlib import resources
from pathlib import Path

from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.delivery_filters import DeliveryFilter
from customer_io_client.emulator.store import Store
from tests.emulator.service import NOW


def first_version(path: Path) -> None:
    """A data file as the first version left it: one person with a message that was opened."""
    schema = resources.files("customer_io_client.emulator") / "schema" / "0001_workspace.sql"
    with sqlite3.connect(path) as old:
        old.executescript(schema.read_text("utf-8"))
        old.execute("PRAGMA application_id = 0x63696F65")
        old.execute("PRAGMA user_version = 1")
        old.execute(
            f"INSERT INTO people (id, email, email_key, created) VALUES ('u1', 'a@b.example', 'a@b.example', {NOW})"
        )
        old.execute(f"INSERT INTO deliveries VALUES (7, 1, 'email', 'a@b.example', 'Hello', '<p>Hi</p>', {NOW})")
        old.execute(f"INSERT INTO delivery_metrics VALUES (7, 'sent', {NOW}), (7, 'opened', {NOW + 5})")
    old.close()


def test_deliveries_keep_their_numbers_texts_and_metrics(tmp_path: Path) -> None:
    first_version(tmp_path / "old.db")
    store = Store(tmp_path / "old.db")
    state = State(store, clock=lambda: NOW)
    (delivery,) = state.deliveries.matching(DeliveryFilter(person=1, metric="opened"))
    assert (delivery.number, delivery.recipient, delivery.message.body) == (7, "a@b.example", "<p>Hi</p>")
    assert delivery.metrics == {"sent": NOW, "opened": NOW + 5}
    assert (delivery.failure_message, delivery.forgotten, delivery.message.fields) == (None, False, {})
    person = state.people.get(1)
    later = state.deliveries.capture(person, type_="email", subject="Next", body="")
    assert later.number == 8
    state.people.delete(person)
    assert state.deliveries.latest(limit=10) == []
    assert store.one("SELECT count(*) FROM delivery_metrics") == (0,)
    store.close()
