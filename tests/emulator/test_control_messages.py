"""Captured messages as the control API lists and shows them."""

from __future__ import annotations

import base64
from typing import Any
from urllib.parse import urlencode

import pytest

from customer_io_client.emulator import names
from customer_io_client.emulator.control import deliveries
from customer_io_client.emulator.control.deliveries import LOOKED_INTO
from customer_io_client.emulator.control.delivery_views import STATES
from customer_io_client.emulator.state.deliveries import METRICS
from tests.emulator.service import NOW, Service

EMAIL = {"to": "customer_100", "subject": "A price", "body": "<p>Only <a href='https://a.example/x'>9</a></p>"}


def capture(service: Service, **fields: object) -> str:
    """Where a message that is kept as sent stands."""
    answer = service.open.post("/_emulator/deliveries", json={**EMAIL, **fields})
    assert answer.status_code == 201, answer.text
    return f"/_emulator/deliveries/{answer.json()['id']}"


def listed(service: Service, **query: object) -> list[dict[str, Any]]:
    answer = service.open.get(f"/_emulator/deliveries?{urlencode(query)}")
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["deliveries"]
    return found


def test_messages_are_listed_in_short(service: Service) -> None:
    path = capture(service)
    row = listed(service)[0]
    assert path.endswith(row.pop("id"))
    assert row == {
        "to": {"id": "customer_100", "email": "grace@example.com", "cio_id": "a3000001"},
        "type": "email",
        "recipient": "grace@example.com",
        "subject": "A price",
        "preview": "Only 9 (https://a.example/x)",
        "created": NOW,
        "metrics": {"sent": NOW},
        "state": "sent",
        "failure_message": None,
    }


def test_a_preview_is_short(service: Service) -> None:
    capture(service, body=f"<style>{'a' * 99}</style>{'word ' * 100_000}")
    preview = listed(service)[0]["preview"]
    assert preview == ("word " * 28)
    capture(service, type="push", body="a\n<b>")
    assert listed(service)[0]["preview"] == "a <b>"


@pytest.mark.parametrize(
    ("query", "subjects"),
    [
        ({"type": "push"}, ["Two"]),
        ({"type": "", "search": "", "limit": 2}, ["Three", "Two"]),
        ({"person": "customer_100", "limit": 2}, ["Two", "One"]),
        ({"person": "ada@example.com", "limit": 1}, ["Three"]),
        ({"search": "ONE"}, ["One"]),
        ({"search": "grace@", "type": "email", "limit": 1}, ["One"]),
        ({"search": "%"}, []),
        ({"search": "two", "person": "customer_123"}, []),
    ],
)
def test_messages_are_found(service: Service, query: dict[str, object], subjects: list[str]) -> None:
    capture(service, subject="One")
    capture(service, subject="Two", type="push")
    capture(service, subject="Three", to="customer_123")
    assert [row["subject"] for row in listed(service, **query)] == subjects


def test_messages_are_listed_page_by_page(service: Service) -> None:
    for number in range(4):
        capture(service, subject=str(number))
    everything = [row["id"] for row in listed(service)]
    first = [row["id"] for row in listed(service, limit=2)]
    assert first + [row["id"] for row in listed(service, before=first[-1])] == everything


@pytest.mark.parametrize(("query", "error"), [("before=x", "no such delivery"), ("person=nobody", "no such person")])
def test_lists_of_what_is_not_there(service: Service, query: str, error: str) -> None:
    answer = service.open.get(f"/_emulator/deliveries?{query}")
    assert (answer.status_code, answer.json()) == (404, {"error": error})


def test_a_search_looks_into_a_bounded_number_of_messages(service: Service) -> None:
    capture(service, subject="Old")
    sql = "UPDATE sqlite_sequence SET seq = seq + ? WHERE name = 'deliveries'"
    service.emulator.run(lambda app: app.store.many(sql, [(LOOKED_INTO,)]))
    capture(service, subject="New")
    first = service.open.get("/_emulator/deliveries?search=e&type=email").json()
    assert [row["subject"] for row in first["deliveries"]] == ["New"]
    second = service.open.get(f"/_emulator/deliveries?search=ol&type=email&before={first['next']}").json()
    assert ([row["subject"] for row in second["deliveries"]], second["next"]) == (["Old"], None)
    assert [row["subject"] for row in listed(service, search="old", person="customer_100")] == ["Old"]
    assert [row["subject"] for row in listed(service)][:2] == ["New", "Old"]


@pytest.mark.parametrize("query", [{}, {"search": "number"}, {"type": "email"}, {"person": "customer_100"}])
def test_a_list_of_messages_goes_on_to_its_end(
    service: Service, query: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Though a search looks into few of them for a page, and the one that it goes on from is gone."""
    monkeypatch.setattr(deliveries, "LOOKED_INTO", 3)
    for number in range(9):
        capture(service, subject=f"Number {number}", to="customer_123" if number % 4 == 0 else "customer_100")
    seen: list[str] = []
    following: str | None = ""
    while following is not None:
        page = service.open.get("/_emulator/deliveries", params={**query, "limit": 2, "before": following}).json()
        assert len(page["deliveries"]) <= 2
        seen += [row["subject"] for row in page["deliveries"]]
        following = page["next"]
    everything = [row["subject"] for row in listed(service, person=query.get("person", ""), limit=500)]
    assert seen == [subject for subject in everything if "search" not in query or subject.startswith("Number")]


def test_a_list_goes_on_before_a_message_that_is_gone(service: Service) -> None:
    first, second = capture(service, subject="First"), capture(service, subject="Second")
    number = names.delivery_of(second.rpartition("/")[2])
    service.emulator.run(lambda app: app.store.many("DELETE FROM deliveries WHERE delivery = ?", [(number,)]))
    assert listed(service, before=second.rpartition("/")[2])[0]["id"] == first.rpartition("/")[2]


def test_every_metric_has_its_place(service: Service) -> None:
    assert set(STATES) == set(METRICS)
    path = capture(service)
    for metric, state in (("opened", "opened"), ("delivered", "opened"), ("bounced", "opened"), ("spammed", "spammed")):
        assert service.open.post(f"{path}/play", json={"metric": metric}).json()["state"] == state


def test_an_email_is_shown_with_what_its_recipient_gets(service: Service) -> None:
    attachments = {"a.txt": base64.b64encode(b"hello").decode()}
    body = {
        "transactional_message_id": 1,
        "identifiers": {"id": "customer_123"},
        "to": "ada@example.com",
        "subject": "Hi",
        "body": "<p>Hi <a href='https://a.example'>you</a> <a href='mailto:a@b.example'>x</a></p>",
        "headers": {"X-Order": "7"},
        "attachments": attachments,
        "reply_to": "r@example.com",
    }
    sent = service.app.post("/v1/send/email", json=body)
    found = service.open.get(f"/_emulator/deliveries/{sent.json()['delivery_id']}").json()
    assert found["headers"] == [
        ["From", "Sample Shop <shop@example.com>"],
        ["Reply-To", "r@example.com"],
        ["To", "ada@example.com"],
        ["Subject", "Hi"],
        ["X-Order", "7"],
    ]
    assert (found["html"], found["text"]) == (True, found["body_plain"])
    assert found["links"] == ["https://a.example"]
    assert found["parent"] == {"kind": "transactional", "id": 1, "name": "Receipt"}
    assert found["attachments"] == [{"index": 0, "name": "a.txt", "type": "text/plain", "size": 5}]


def test_a_text_message_is_shown_as_it_is(service: Service) -> None:
    found = service.open.get(capture(service, type="twilio", body="See https://a.example/1, <b>")).json()
    assert (found["html"], found["text"]) == (False, "See https://a.example/1, <b>")
    assert found["links"] == ["https://a.example/1"]
    assert (found["headers"], found["parent"], found["attachments"]) == ([], None, [])
