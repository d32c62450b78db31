"""Exports: jobs that write CSV files, and the signed addresses of these."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from customer_io_client.emulator.app_api import exports
from customer_io_client.emulator.processing import exports as exporting
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.deliveries import Message
from customer_io_client.emulator.state.delivery_filters import Parents
from customer_io_client.emulator.state.people import Person, Profile
from customer_io_client.emulator.state.references import Reference
from customer_io_client.emulator.store import Store
from customer_io_client.emulator.wire import Call, Json, JsonObject, RefusedError
from customer_io_client.testing import emulator_client
from tests.emulator.jobs import run_all, runner_of
from tests.emulator.service import NOW, Clock, Service

EVERYBODY: JsonObject = {"attribute": {"field": "cio_id", "operator": "exists"}}
DAY = 86_400


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def state(clock: Clock) -> Iterator[State]:
    store = Store()
    yield State(store, clock=clock)
    store.close()


def run(service: Service) -> None:
    """Let every job go on to its end."""
    assert service.open.post("/_emulator/clock", json={"advance": 0}).json()["jobs"] == 0


def rows(text: str) -> list[dict[str, str]]:
    return [*csv.DictReader(io.StringIO(text, newline=""))]


def file_of(state: State, number: int) -> list[dict[str, str]]:
    """The rows of an export after its job."""
    assert run_all(state).failed == 0
    text = state.exports.download(state.exports.link(number))
    assert text is not None
    return rows(text)


def test_people_are_exported_with_the_attributes_asked_for(service: Service) -> None:
    service.identify("u1", email="u1@example.com", plan='of "many", words\nand lines', country="Japan")
    service.identify("nobody@example.com")
    request = {"filters": EVERYBODY, "attributes": ["plan", "id", "missing", "plan"]}
    started = service.app.post("/v1/exports/customers", json=request).json()["export"]
    assert started == {
        "id": 1,
        "deduplicate_id": f"1:{NOW}",
        "type": "customers",
        "user_id": None,
        "user_email": None,
        "description": "People who match a filter",
        "status": "pending",
        "failed": False,
        "total": 0,
        "downloads": 0,
        "created_at": NOW,
        "updated_at": NOW,
    }
    run(service)
    done = service.app.get("/v1/exports/1").json()["export"]
    assert done == {**started, "status": "done", "total": 4}
    url = service.app.get("/v1/exports/1/download").json()["url"]
    answer = httpx.get(url, trust_env=False)
    assert answer.headers["content-type"].startswith("text/csv")
    assert rows(answer.text) == [
        {"id": "customer_100", "email": "grace@example.com", "cio_id": "a3000001", "plan": "enterprise", "missing": ""},
        {"id": "customer_123", "email": "ada@example.com", "cio_id": "a3000002", "plan": "premium", "missing": ""},
        {
            "id": "u1",
            "email": "u1@example.com",
            "cio_id": "a3000003",
            "plan": 'of "many", words\nand lines',
            "missing": "",
        },
        {"id": "", "email": "nobody@example.com", "cio_id": "a3000004", "plan": "", "missing": ""},
    ]


def test_an_address_holds_for_fifteen_minutes_and_each_is_a_new_one(service: Service) -> None:
    service.app.post("/v1/exports/customers", json={"filters": EVERYBODY})
    run(service)
    first, second = (service.app.get("/v1/exports/1/download").json()["url"] for _ in range(2))
    assert first != second
    service.clock.now += 15 * 60 - 1
    assert [httpx.get(url, trust_env=False).status_code for url in (first, second)] == [200, 200]
    assert service.app.get("/v1/exports/1").json()["export"]["downloads"] == 2
    service.clock.now += 1
    assert httpx.get(first, trust_env=False).status_code == 404
    assert httpx.get(first[:-1], trust_env=False).status_code == 404
    assert service.app.get("/v1/exports/1").json()["export"]["downloads"] == 2


def test_exports_are_listed_the_newest_first(service: Service) -> None:
    assert service.app.get("/v1/exports").json() == {"exports": []}
    service.app.post("/v1/exports/customers", json={"filters": EVERYBODY})
    service.app.post("/v1/exports/deliveries", json={"transactional_message_id": 1})
    listed = service.app.get("/v1/exports").json()["exports"]
    assert [(export["id"], export["type"], export["description"]) for export in listed] == [
        (2, "deliveries", "Deliveries of transactional message 1"),
        (1, "customers", "People who match a filter"),
    ]


@pytest.mark.parametrize("path", ["9", "9/download", "one", "0"])
def test_unknown_exports_are_not_found(service: Service, path: str) -> None:
    assert service.app.get(f"/v1/exports/{path}").status_code == 404


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("customers", {}),
        ("customers", {"filters": {}}),
        ("customers", {"filters": {"and": [], "or": []}}),
        ("customers", {"filters": EVERYBODY, "attributes": "plan"}),
        ("deliveries", {}),
        ("deliveries", {"newsletter_id": "1"}),
        ("deliveries", {"newsletter_id": 1, "campaign_id": 1}),
        ("deliveries", {"newsletter_id": 1, "metric": "danced"}),
    ],
)
def test_requests_that_are_refused_start_nothing(service: Service, kind: str, body: object) -> None:
    assert service.app.post(f"/v1/exports/{kind}", json=body).status_code == 400
    assert service.app.get("/v1/exports").json() == {"exports": []}


def test_a_file_can_be_had_only_when_the_export_is_done(state: State) -> None:
    number = state.exports.start("customers", "", {"filters": EVERYBODY})
    call = Call(path={"export_id": number}, query={}, body=None, headers={}, check=lambda _name, _body: None)
    with pytest.raises(RefusedError, match="is pending") as caught:
        exports.get_download(call, state)
    assert caught.value.status == 400


def test_a_large_export_is_written_step_by_step(state: State, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exporting, "ROWS_A_PART", 2)
    for number in range(4):
        person(state, f"u{number}")
    number = state.exports.start("customers", "", {"filters": EVERYBODY})
    runner, seen = runner_of(state), list[tuple[str, int]]()
    while state.jobs.count():
        runner.tick()
        export = state.exports.get(number)
        assert export is not None
        seen.append((export.status, export.total))
    assert list(dict.fromkeys(seen)) == [("pending", 0), ("pending", 2), ("pending", 4), ("done", 4)]
    assert [row["id"] for row in file_rows(state, number)] == ["u0", "u1", "u2", "u3"]


def file_rows(state: State, number: int) -> list[dict[str, str]]:
    text = state.exports.download(state.exports.link(number))
    assert text is not None
    return rows(text)


def person(state: State, id_: str, **attributes: Json) -> Person:
    found = state.people.identify(Reference("id", id_), Profile(attributes))
    assert found is not None
    return found


def deliver(state: State, person_: Person | None, *metrics: str, **parents: Any) -> str:
    message = Message("email", "to@example.com", "Hello, you")
    delivery = state.deliveries.create(person_, message, Parents(**parents))
    for metric in metrics:
        state.deliveries.reach(delivery.id, metric)
    return delivery.id


def exported(state: State, **request: Json) -> list[str]:
    number = state.exports.start("deliveries", "", request)
    return [row["delivery_id"] for row in file_of(state, number)]


def test_deliveries_are_exported_with_their_metrics_and_recipients(state: State, clock: Clock) -> None:
    ada = person(state, "u1", plan="premium")
    delivery = deliver(state, ada, "sent", newsletter=3, content=8)
    clock.now += 60
    state.deliveries.reach(delivery, "opened")
    deliver(state, None, "failed", newsletter=3)
    number = state.exports.start("deliveries", "", {"newsletter_id": 3, "attributes": ["plan"]})
    nobody_s, ada_s = file_of(state, number)
    assert (nobody_s["id"], nobody_s["plan"], nobody_s["failed"]) == ("", "", str(NOW + 60))
    assert {name: text for name, text in ada_s.items() if text} == {
        "delivery_id": delivery,
        "type": "email",
        "recipient": "to@example.com",
        "subject": "Hello, you",
        "newsletter_id": "3",
        "content_id": "8",
        "created": str(NOW),
        "sent": str(NOW),
        "opened": str(NOW + 60),
        "id": "u1",
        "cio_id": ada.cio_id,
        "plan": "premium",
    }


def test_deliveries_are_those_of_one_parent(state: State) -> None:
    ada = person(state, "u1")
    of_newsletter = deliver(state, ada, "sent", newsletter=1, content=5)
    other_content = deliver(state, ada, "sent", newsletter=1, content=6)
    of_campaign = deliver(state, ada, "sent", campaign=1, action=7)
    of_message = deliver(state, ada, "sent", transactional=1)
    assert exported(state, newsletter_id=1) == [other_content, of_newsletter]
    assert exported(state, newsletter_id=1, template_id=5) == [of_newsletter]
    assert exported(state, campaign_id=1) == exported(state, action_id=7) == [of_campaign]
    assert exported(state, transactional_message_id=1) == [of_message]
    assert exported(state, campaign_id=2**64) == exported(state, campaign_id=2) == []


def test_metric_and_drafts_choose_deliveries(state: State) -> None:
    ada = person(state, "u1")
    sent = deliver(state, ada, "sent", newsletter=1)
    opened = deliver(state, ada, "sent", "opened", newsletter=1)
    draft = deliver(state, ada, "drafted", newsletter=1)
    assert exported(state, newsletter_id=1) == [opened, sent]
    assert exported(state, newsletter_id=1, drafts=True) == [draft, opened, sent]
    assert exported(state, newsletter_id=1, metric="opened") == [opened]
    assert exported(state, newsletter_id=1, metric="created") == [opened, sent]


def test_the_window_is_of_six_months_or_up_to_twelve_that_are_asked_for(state: State, clock: Clock) -> None:
    ada = person(state, "u1")
    ids: dict[int, str] = {}
    for age in (400, 300, 200, 100, 0):
        clock.now = NOW - age * DAY
        ids[age] = deliver(state, ada, newsletter=1)
    assert exported(state, newsletter_id=1) == [ids[0], ids[100]]
    assert exported(state, newsletter_id=1, start=NOW - 250 * DAY) == [ids[0], ids[100], ids[200]]
    assert exported(state, newsletter_id=1, start=0) == [ids[0], ids[100], ids[200], ids[300]]
    assert exported(state, newsletter_id=1, end=NOW - 150 * DAY) == [ids[200], ids[300]]
    assert exported(state, newsletter_id=1, start=NOW - 300 * DAY, end=NOW - 200 * DAY) == [ids[200], ids[300]]


FIELDS = st.sampled_from(["plan", "city", "id", "email", "cio_id"])
VALUES = st.sampled_from(["a", "b", "u1", "A", ""])


def exists(field: str) -> Json:
    return {"attribute": {"field": field, "operator": "exists"}}


def equals(field: str, value: str) -> Json:
    return {"attribute": {"field": field, "operator": "eq", "value": value}}


def in_segment(number: int) -> Json:
    return {"segment": {"id": number}}


def joined(operator: str, parts: list[Json]) -> Json:
    return {operator: parts}


def negated(part: Json) -> Json:
    return {"not": part}


CONDITIONS: st.SearchStrategy[Json] = st.one_of(
    st.builds(exists, FIELDS), st.builds(equals, FIELDS, VALUES), st.builds(in_segment, st.integers(1, 3))
)
FILTERS: st.SearchStrategy[Json] = st.recursive(
    CONDITIONS,
    lambda inner: (
        st.builds(joined, st.sampled_from(["and", "or"]), st.lists(inner, max_size=3)) | st.builds(negated, inner)
    ),
    max_leaves=6,
)
PEOPLE = st.lists(
    st.tuples(st.dictionaries(st.sampled_from(["plan", "city"]), VALUES), st.booleans(), st.booleans()), max_size=7
)


@settings(max_examples=60, deadline=None)
@given(people=PEOPLE, filter_=FILTERS)
def test_an_export_holds_the_people_that_a_search_finds(
    people: list[tuple[dict[str, str], bool, bool]], filter_: Json
) -> None:
    store = Store()
    state = State(store, clock=lambda: NOW)
    state.segments.create("By hand", "")
    state.segments.create("By a filter", "", {"attribute": {"field": "city", "operator": "exists"}})
    for number, (attributes, has_email, is_member) in enumerate(people):
        reference = Reference("id", f"u{number}")
        emails = {"email": f"{number}@example.com"} if has_email else {}
        state.people.identify(reference, Profile(attributes, emails))
        if is_member:
            state.segments.add(1, [reference])
    number = state.exports.start("customers", "", {"filters": filter_})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(exporting, "ROWS_A_PART", 3)
        found = [row["cio_id"] for row in file_of(state, number)]
    assert found == [person_.cio_id for person_ in state.search.people(filter_, limit=100)]
    store.close()


def test_the_client_waits_for_an_export_and_saves_its_file(service: Service, tmp_path: Path) -> None:
    target = tmp_path / "people.csv"
    with emulator_client(service.emulator) as client:
        started = client.app.exports.export_customers(filters={"segment": {"id": 1}}, attributes=["plan"]).export
        done = client.app.exports.wait(started.id, to=target, poll_seconds=0.05)
        again = client.app.exports.get(started.id).export
    assert (done.status, done.total, again.downloads) == ("done", 1, 1)
    assert rows(target.read_text()) == [
        {"id": "customer_100", "email": "grace@example.com", "cio_id": "a3000001", "plan": "enterprise"}
    ]
