"""The receivers of the documentation: what they take, what they refuse, and what counts once."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any, Final

import httpx

from customer_io_client.testing import sign_webhook
from tests.examples.conftest import KEY, Receiver, running

_NUMBERS: Final[Iterator[int]] = count()
DAY: Final = 86_400


def clicked(href: str) -> dict[str, Any]:
    """An event of its own about a click on this link."""
    return {
        "event_id": f"event-{next(_NUMBERS)}",
        "object_type": "email",
        "metric": "clicked",
        "timestamp": 1_700_000_000,
        "data": {
            "identifiers": {"id": "u1"},
            "delivery_id": "RPILAgUBcRhIBqSfeiIwdIYJKxTY",
            "recipient": "person@example.com",
            "subject": "Hello",
            "href": href,
            "link_id": 1,
        },
    }


def test_a_signed_event_is_answered_at_once_and_then_counted(receiver: Receiver) -> None:
    before = time.monotonic()
    assert receiver.post(clicked("https://good.example.com")) == 200
    assert time.monotonic() - before < 4
    assert receiver.handled()["clicks on https://good.example.com"] == 1


def test_what_is_not_signed_well_is_refused_and_not_stored(receiver: Receiver) -> None:
    event = clicked("https://bad.example.com")
    body, now = json.dumps(event).encode(), int(time.time())
    assert receiver.post(event, key="another key") == 400
    assert receiver.post(event, sent=now - 400) == 400
    assert receiver.post(event, sent=now + 400) == 400
    assert receiver.post_raw(body, {}) == 400
    assert receiver.post_raw(body, {"X-CIO-Timestamp": str(now), "X-CIO-Signature": "zz"}) == 400
    assert receiver.post_raw(body + b" ", sign_webhook(body, KEY)) == 400
    signed = sign_webhook(body, KEY)
    twice = [*signed.items(), ("X-CIO-Signature", signed["X-CIO-Signature"])]
    assert httpx.post(f"{receiver.url}/webhooks/customerio", content=body, headers=twice).status_code == 400
    assert receiver.post_raw(b"[]", sign_webhook(b"[]", KEY)) == 400
    assert httpx.get(f"{receiver.url}/webhooks/customerio").status_code == 405
    assert receiver.rows(f"SELECT * FROM inbox WHERE event_id = '{event['event_id']}'") == []
    assert "clicks on https://bad.example.com" not in receiver.handled()


def test_a_repeated_delivery_counts_once(receiver: Receiver) -> None:
    event = clicked("https://again.example.com")
    for _ in range(3):
        assert receiver.post(event) == 200
        assert receiver.handled()["clicks on https://again.example.com"] == 1
    assert receiver.post(clicked("https://again.example.com")) == 200
    assert receiver.handled()["clicks on https://again.example.com"] == 2


def test_deliveries_of_one_event_at_the_same_time_count_once(receiver: Receiver) -> None:
    events = [clicked("https://parallel.example.com") for _ in range(3)]
    with ThreadPoolExecutor(12) as pool:
        assert [*pool.map(receiver.post, events * 8)] == [200] * 24
    assert receiver.handled()["clicks on https://parallel.example.com"] == 3


def test_an_unknown_event_is_kept_whole(receiver: Receiver) -> None:
    unknown = {"event_id": "of the future", "object_type": "hologram", "metric": "waved", "data": {"hands": 2}}
    without_id = {"metric": "nameless"}
    for event in (unknown, without_id, unknown, without_id):
        assert receiver.post(event) == 200
    receiver.handled()
    kept = [json.loads(fields) for (fields,) in receiver.rows("SELECT fields FROM unknown_events ORDER BY fields")]
    assert kept == [unknown, without_id]


def test_other_events_are_counted_by_their_names(receiver: Receiver) -> None:
    bounced = clicked("https://x.example.com")
    bounced["metric"] = "bounced"
    bounced["data"]["failure_message"] = "mailbox full"
    assert receiver.post(bounced) == 200
    assert receiver.post({**clicked("https://x.example.com"), "metric": "converted"}) == 200
    counts = receiver.handled()
    assert (counts["bounces"], counts["email converted"]) == (1, 1)


def test_while_keys_are_rotated_both_are_taken(framework: str, tmp_path: Path) -> None:
    with running(framework, tmp_path, keys=f"new key,{KEY}") as receiver:
        assert receiver.post(clicked("https://a.example.com"), key="new key") == 200
        assert receiver.post(clicked("https://a.example.com"), key=KEY) == 200
        assert receiver.post(clicked("https://a.example.com"), key="older key") == 400
        assert receiver.handled() == {"clicks on https://a.example.com": 2}


def test_what_waits_is_handled_later_and_what_is_old_is_forgotten(framework: str, tmp_path: Path) -> None:
    with running(framework, tmp_path, work=False) as receiver:
        assert receiver.post(clicked("https://a.example.com")) == 200
    rows = [
        ("waits", json.dumps(clicked("https://b.example.com")).encode(), time.time()),
        ("cannot be handled", b"no JSON", time.time() - 1),
        ("old", None, time.time() - 9 * DAY),
        ("young", None, time.time() - 7 * DAY),
    ]
    with closing(sqlite3.connect(receiver.database)) as database, database:
        database.executemany("INSERT INTO inbox VALUES (?, ?, ?)", rows)
    with running(framework, tmp_path) as receiver:
        assert receiver.post({**clicked("https://c.example.com"), "event_id": "young"}) == 200
        _until_alone(receiver, "cannot be handled")
    counts = dict(receiver.rows("SELECT what, number FROM counts"))
    assert counts == {"clicks on https://a.example.com": 1, "clicks on https://b.example.com": 1}
    known = {event_id for (event_id,) in receiver.rows("SELECT event_id FROM inbox")}
    assert known >= {"waits", "cannot be handled", "young"}
    assert "old" not in known


def _until_alone(receiver: Receiver, event_id: str) -> None:
    """Wait until this event is the only one that is left."""
    until = time.monotonic() + 30
    while receiver.rows("SELECT event_id FROM inbox WHERE body IS NOT NULL") != [(event_id,)]:
        assert time.monotonic() < until, "the inbox is not worked on"
        time.sleep(0.02)
