"""Jobs whose step fails: what they were about ends as failed, and the rest goes on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from customer_io_client.emulator import csv_files
from customer_io_client.emulator.jobs import KINDS
from customer_io_client.emulator.processing import imports
from customer_io_client.emulator.processing.kinds import FAILURE, Kind
from customer_io_client.emulator.sample import fill
from customer_io_client.emulator.state import State
from customer_io_client.emulator.store import Store
from customer_io_client.emulator.wire import Json
from tests.client.server import Answer, Server
from tests.emulator import newsletters
from tests.emulator.design import EMAILS, email, read, translate
from tests.emulator.jobs import run_all
from tests.emulator.service import NOW, Service

EVERYBODY: Json = {"attribute": {"field": "cio_id", "operator": "exists"}}
LIVE: Json = {
    "identifiers": {"id": "customer_123"},
    "notification_type": "com.example.delivery",
    "attributes": {"order": "1001"},
    "content_state": {"status": "On the way"},
    "push_payload": {"alert": {"title": "Your order", "body": "It is on the way"}},
}


@pytest.fixture
def state() -> Iterator[State]:
    store = Store()
    state = State(store, clock=lambda: NOW)
    fill(state)
    yield state
    store.close()


def broken(*_values: object) -> Any:
    raise ZeroDivisionError


def test_an_export_that_fails_is_failed_and_counted(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_files, "write", broken)
    service.app.post("/v1/exports/customers", json={"filters": EVERYBODY})
    service.open.post("/_emulator/clock", json={"advance": 0})
    export = service.app.get("/v1/exports/1").json()["export"]
    assert (export["status"], export["failed"], export["total"]) == ("failed", True, 0)
    assert service.app.get("/v1/exports/1/download").status_code == 400
    assert service.open.get("/_emulator/health").json()["jobs"]["waiting"] == 0
    assert service.open.get("/_emulator/health").json()["jobs"]["failed"] >= 1


@pytest.mark.parametrize("broken_part", ["packed", "read", "_import_row"])
def test_an_import_that_fails_is_failed_and_leaves_no_rows(
    state: State, monkeypatch: pytest.MonkeyPatch, broken_part: str
) -> None:
    request: Any = {"type": "people", "identifier": "id", "name": "Rows"}
    monkeypatch.setattr(imports, broken_part, broken)
    with Server([Answer(200, b"id\nu1\n,\n")]) as files:
        number = state.imports.start({**request, "data_file_url": files.url})
        runner = run_all(state)
    import_ = state.imports.get(number)
    assert import_ is not None
    assert (import_.state, import_.error) == ("failed", FAILURE)
    assert (runner.failed, state.jobs.count()) == (1, 0)
    assert state.store.one("SELECT count(*) FROM import_parts") == (0,)


def test_a_report_that_cannot_be_written_fails_with_its_import(state: State, monkeypatch: pytest.MonkeyPatch) -> None:
    request: Any = {"type": "people", "identifier": "id", "name": "Rows"}
    monkeypatch.setattr(imports, "_REPORTED", 1)
    write, written = csv_files.write, list[object]()

    def fail_later(rows: Any) -> str:
        written.append(rows)
        return write(rows) if len(written) < 3 else broken()

    monkeypatch.setattr(csv_files, "write", fail_later)
    with Server([Answer(200, b"id,plan\nu1,\n,a\n,b\n")]) as files:
        number = state.imports.start({**request, "data_file_url": files.url})
        run_all(state)
    import_, (report,) = state.imports.get(number), state.exports.all()
    assert import_ is not None
    assert (import_.state, import_.rows_imported, report.status) == ("failed", 1, "failed")
    assert state.store.one("SELECT count(*) FROM import_problems") == (0,)


@pytest.fixture
def failing(service: Service, monkeypatch: pytest.MonkeyPatch) -> Service:
    """The service with steps that all fail."""
    for name, kind in [*KINDS.items()]:
        monkeypatch.setitem(KINDS, name, Kind(broken, kind.give_up))
    return service


def test_a_trigger_ends_with_an_error(failing: Service) -> None:
    answer = failing.app.post("/v1/campaigns/1/triggers", json={"ids": ["customer_123"]})
    path = f"/v1/campaigns/1/triggers/{answer.json()['id']}"
    failing.later(1)
    assert failing.app.get(f"{path}/errors").json()["errors"] == [f"line 0: {FAILURE}"]
    assert failing.app.get(path).json()["processed_at"] is not None


def test_a_journey_ends_where_it_is(failing: Service) -> None:
    failing.track.post("/api/v1/customers/customer_123/events", json={"name": "trial_started"})
    failing.later(0)
    query = f"start={NOW - 86_400}&end={NOW}&resolution=daily"
    counts = failing.app.get(f"/v1/campaigns/1/journey_metrics?{query}").json()["journey_metric"]
    assert [sum(counts[stage]) for stage in ("started", "activated", "never_activated")] == [1, 0, 1]


def test_a_send_that_waited_fails(failing: Service) -> None:
    body = {"transactional_message_id": 1, "to": "ada@example.com", "identifiers": {"id": "customer_123"}}
    delivery = failing.app.post("/v1/send/email", json={**body, "send_at": NOW + 60}).json()["delivery_id"]
    failing.later(60)
    found = failing.open.get(f"/_emulator/deliveries/{delivery}").json()
    assert (found["metrics"], found["failure_message"]) == ({"failed": NOW + 60}, FAILURE)


def test_a_newsletter_goes_to_nobody_else(failing: Service) -> None:
    number = newsletters.make(failing)
    newsletters.send(failing, number)
    failing.later(1)
    assert newsletters.read(failing, number)["sent_at"] is not None
    assert newsletters.messages(failing, number) == []


def test_a_live_notification_fails_at_its_start_or_its_end(failing: Service) -> None:
    instance = failing.app.post("/v1/live_notifications/start", json=LIVE).json()["instance_id"]
    failing.later(1)
    found = failing.app.get(f"/v1/live_notifications/{instance}").json()
    assert (found["state"], found["failure_reason"], found["last_delivery"]["status"]) == ("failed", FAILURE, "failed")


def test_a_live_notification_that_cannot_expire_fails(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(KINDS, "live_expiry", Kind(broken, KINDS["live_expiry"].give_up))
    instance = service.app.post("/v1/live_notifications/start", json=LIVE).json()["instance_id"]
    service.later(7 * 3600)
    assert service.app.get(f"/v1/live_notifications/{instance}").json()["state"] == "failed"


def test_a_publish_ends_with_nothing_written(failing: Service) -> None:
    id_ = email(failing)
    target = {"type": "transactional_message", "transactional_message_id": 1}
    failing.app.post(f"{EMAILS}/{id_}/link", json={"target": target})
    for language in ("da", "de", "es", "fr", "it"):
        translate(failing, id_, language)
    pending = failing.app.post(f"{EMAILS}/{id_}/publish").json()
    failing.later(5)
    status = read(failing, id_, f"/publish_status?publish_id={pending['publish_id']}")
    assert status == {"status": "done", "mappings": []}


def test_screenshots_bounce(failing: Service) -> None:
    id_ = email(failing)
    run = failing.app.post(f"{EMAILS}/{id_}/inbox_previews", json={"client_ids": ["gmail_chrome"]}).json()["run_id"]
    failing.later(2)
    whole = read(failing, id_, f"/inbox_previews/{run}")
    assert (whole["is_processed"], [preview["status"] for preview in whole["previews"]]) == (True, ["Bounced"])
