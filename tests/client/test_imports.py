"""Waiting for an import and saving the reports on its rows, against servers that do what a test tells them."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from customer_io_client import CustomerIO, InvalidInputError, JobFailedError, JobTimeoutError, NotFoundError
from tests.client.driver import Driver, JumpingClock
from tests.client.jobs import Service, answers, link_to, targets
from tests.client.server import Answer, Server

OPEN: Final = ("preprocessing", "preprocessed", "validating", "validated", "importing")
IMPORTED: Final = {"id": 4, "state": "imported", "rows_to_import": 2, "rows_imported": 2, "error": ""}
WITH_BAD_ROWS: Final = {**IMPORTED, "error_export_id": 31, "warning_export_id": 32}
REPORT: Final = b"row,error\n2,no such person\n"


@pytest.fixture
def clock() -> JumpingClock:
    return JumpingClock()


@pytest.fixture
def service() -> Service:
    return Service()


@pytest.fixture
def server(service: Service) -> Iterator[Server]:
    with Server(service) as server:
        service.set(**{"download": Answer(200, link_to(server)), "file.csv": Answer(200, REPORT)})
        service.set(**{number: answers("export", {"id": int(number), "status": "done"}) for number in ("31", "32")})
        yield server


@pytest.fixture
def client(driver: Driver, server: Server, clock: JumpingClock) -> CustomerIO:
    return driver.hurried(server.url, clock)


def test_a_wait_goes_through_all_states(client: CustomerIO, service: Service, clock: JumpingClock) -> None:
    states = [{"id": 4, "state": state} for state in (*OPEN, "a state to come")]
    service.set(**{"4": answers("import", *states, IMPORTED)})
    seen: list[str] = []
    job = client.app.imports.wait(4, on_progress=lambda job: seen.append(job.state))
    assert seen == [*OPEN, "a state to come", "imported"]
    assert (job.rows_imported, len(clock.pauses)) == (2, 6)


@pytest.mark.parametrize(
    ("state", "reason", "outcome"),
    [
        (
            {"state": "failed", "error": "no file at u1@example.com", "rows_imported": 0},
            "no file at u1@example.com",
            "refused",
        ),
        ({"state": "failed", "error": "broke off", "rows_imported": 7}, "broke off", "unknown"),
        ({"state": "failed", "error": None}, None, "unknown"),
        ({"state": "failed"}, None, "unknown"),
        ({"state": "canceled", "error": "", "rows_imported": 0}, "canceled", "refused"),
    ],
)
def test_a_failed_import_says_why_and_whether_a_part_was_done(
    client: CustomerIO, service: Service, state: dict[str, Any], reason: str | None, outcome: str
) -> None:
    service.set(**{"4": answers("import", {"id": 4, "state": "importing"}, {"id": 4, **state})})
    with pytest.raises(JobFailedError) as caught:
        client.app.imports.wait(4)
    error = pickle.loads(pickle.dumps(caught.value))
    assert (error.reason, error.outcome, error.job.state) == (reason, outcome, state["state"])
    assert str(error) == "app.imports.wait: the service gave the job up" + (
        "; its reason is in .reason" if reason else ""
    )


def test_a_wait_saves_the_report_on_bad_rows(
    client: CustomerIO, service: Service, server: Server, tmp_path: Path
) -> None:
    service.set(**{"4": answers("import", {"id": 4, "state": "importing"}, WITH_BAD_ROWS)})
    service.set(**{"31": answers("export", {"id": 31, "status": "pending"}, {"id": 31, "status": "done"})})
    job = client.app.imports.wait(4, to=tmp_path / "errors.csv")
    assert job.error_export_id == 31
    assert (tmp_path / "errors.csv").read_bytes() == REPORT
    assert list(targets(server))[2:] == [
        "/v1/exports/31",
        "/v1/exports/31",
        "/v1/exports/31/download",
        "/files/file.csv",
    ]


def test_without_bad_rows_there_is_no_report(client: CustomerIO, service: Service, tmp_path: Path) -> None:
    for job in (IMPORTED, {**IMPORTED, "error_export_id": None, "warning_export_id": None}):
        service.set(**{"4": answers("import", job)})
        assert client.app.imports.wait(4, to=tmp_path / "errors.csv").state == "imported"
        assert client.app.imports.download_report(4, tmp_path / "errors.csv") is None
        assert client.app.imports.download_report(4, tmp_path / "errors.csv", rows="warnings") is None
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize(("rows", "number"), [("errors", 31), ("warnings", 32)])
def test_either_report_can_be_saved_later(
    client: CustomerIO, service: Service, server: Server, tmp_path: Path, rows: Any, number: int
) -> None:
    service.set(**{"4": answers("import", WITH_BAD_ROWS)})
    target = tmp_path / "rows.csv"
    assert client.app.imports.download_report(4, target, rows=rows) == target
    assert target.read_bytes() == REPORT
    assert f"/v1/exports/{number}/download" in targets(server)
    target.write_bytes(b"mine")
    client.app.imports.download_report(4, target, rows=rows, overwrite=True)
    assert target.read_bytes() == REPORT


def test_one_deadline_holds_for_the_import_and_its_report(
    client: CustomerIO, service: Service, clock: JumpingClock, tmp_path: Path
) -> None:
    service.set(**{"4": answers("import", {"id": 4, "state": "importing"}, WITH_BAD_ROWS)})
    service.set(**{"31": answers("export", {"id": 31, "status": "pending"})})
    with pytest.raises(JobTimeoutError) as caught:
        client.app.imports.wait(4, to=tmp_path / "errors.csv", deadline=10)
    assert caught.value.operation == "app.exports.wait"
    assert clock.skipped == 9
    service.set(**{"4": answers("import", {"id": 4, "state": "importing"})})
    with pytest.raises(JobTimeoutError) as caught:
        client.app.imports.wait(4, deadline=10)
    assert caught.value.operation == "app.imports.wait"


def test_an_import_that_vanishes_is_not_found(client: CustomerIO, service: Service) -> None:
    service.set(**{"4": [*answers("import", {"id": 4, "state": "importing"}), Answer(404)]})
    with pytest.raises(NotFoundError):
        client.app.imports.wait(4)


def test_what_makes_no_sense_is_refused_before_anything_is_sent(
    client: CustomerIO, server: Server, tmp_path: Path
) -> None:
    missing, rows = tmp_path / "missing" / "a.csv", "lost"
    unchecked: Any = client.app.imports
    for attempt in (
        lambda: client.app.imports.wait(4, to=missing),
        lambda: client.app.imports.wait(4, deadline=0),
        lambda: client.app.imports.download_report(4, missing),
        lambda: unchecked.download_report(4, tmp_path / "a.csv", rows=rows),
    ):
        with pytest.raises(InvalidInputError):
            attempt()
    assert server.requests == []
