"""The store: migrations, transactions, files of others, and what survives."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from customer_io_client.emulator.app import App
from customer_io_client.emulator.contract import Contract, Match
from customer_io_client.emulator.exchange import Given, Reply
from customer_io_client.emulator.request_log import KEPT, Entry, RequestLog
from customer_io_client.emulator.settings import Settings
from customer_io_client.emulator.store import Store, StoreError


def test_a_new_file_is_new_once(tmp_path: Path) -> None:
    for is_new in (True, False):
        store = Store(tmp_path / "state.db")
        assert store.is_new is is_new
        store.close()


def test_a_file_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    store = Store(path)
    store.run("PRAGMA user_version = 99")
    store.close()
    with pytest.raises(StoreError, match="newer version"):
        Store(path)


def test_a_database_of_another_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE theirs (a)")
    other.close()
    with pytest.raises(StoreError, match="another program"):
        Store(path)
    other = sqlite3.connect(path)
    assert other.execute("SELECT name FROM sqlite_schema").fetchall() == [("theirs",)]
    other.close()


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "text.db"
    path.write_text("not a database, and long enough to be taken for one if it were " * 20)
    with pytest.raises(StoreError, match="cannot be used"):
        Store(path)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be opened"):
        Store(tmp_path)


def test_a_failing_part_undoes_itself_alone() -> None:
    store = Store()

    def make(name: str) -> None:
        sql = "INSERT INTO segments (name, description, type, created, updated) VALUES (?, '', 'manual', 0, 0)"
        store.insert(sql, name)

    def fail() -> None:
        with store.transaction():
            make("undone")
            raise ZeroDivisionError

    with store.transaction():
        make("first")
        with store.transaction():
            make("second")
        with pytest.raises(ZeroDivisionError):
            fail()
    assert store.all("SELECT name FROM segments") == [("first",), ("second",)]
    with pytest.raises(ZeroDivisionError):
        fail()
    assert store.one("SELECT count(*) FROM segments") == (2,)
    store.close()


def test_clearing_starts_all_numbers_anew() -> None:
    store = Store()
    for _ in range(2):
        assert store.insert("INSERT INTO people (created) VALUES (0)") == 1
        store.clear()
    assert store.one("SELECT 1 FROM people") is None
    store.close()


def test_the_sample_is_written_into_a_new_file_alone(tmp_path: Path) -> None:
    contract = Contract.shipped()
    settings = Settings(data=tmp_path / "state.db")
    app = App(settings, contract)
    app.store.run("DELETE FROM people")
    app.close()
    app = App(settings, contract)
    assert app.store.one("SELECT 1 FROM people") is None
    app.close()


def test_the_request_log_keeps_the_newest() -> None:
    store = Store()
    log, given = RequestLog(store), Given("GET", "http", "/", {}, {}, b"")
    with store.transaction():
        for _ in range(KEPT + 1000):
            log.write(given, Match(None), Entry(Reply(404, [], b""), [], 0.0), at=0.0)
    assert store.one("SELECT count(*), max(request) FROM requests") == (KEPT, KEPT + 1000)
    store.close()
